namespace FrameworkRules;

/// <summary>Requires a text to name one of the instruments that are the text judged.</summary>
internal sealed class JudgedTextCondition(TextField field) : FieldCondition(field)
{
    internal override IEnumerable<object?> Literals => [Field.Name];

    internal override Truth Compare(in FieldValue value, in Context context) =>
        value.Text is { } instrument && context.Texts.Contains(instrument) ? Truth.True : Truth.False;

    private protected override void Require(MessageWriter to, in Context context) => to.Say(MessageId.RequiredTextJudged);
}

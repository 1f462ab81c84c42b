namespace FrameworkRules;

/// <summary>Requires a field to have a value, or to be stated as absent. A text that is no name, place, measure or time where the field takes one states nothing.</summary>
internal sealed class StatedCondition(Field field, bool isNone) : FieldCondition(field)
{
    /// <summary>Gets whether it is to be stated as absent.</summary>
    public bool IsNone => isNone;

    internal override IEnumerable<object?> Literals => [Field.Name, isNone];

    internal override Truth Compare(in FieldValue value, in Context context)
    {
        var holds =
            isNone || value.IsNone ? value.IsNone == isNone : value.Text is not { } text || context.Texts.Names.AreIn(text, Field.Takes);
        return holds ? Truth.True : Truth.False;
    }

    private protected override void Require(MessageWriter to, in Context context)
    {
        if (isNone)
        {
            to.Say(MessageId.ValueNone);
        }
        else
        {
            to.Say(MessageId.RequiredThat, MessagePart.Of(Stated));
        }
    }

    private protected override void Outline(MessageWriter to, bool negated) => to.Say(isNone == negated ? Stated : MessageId.ValueNone);

    private MessageId Stated =>
        Field.Takes switch
        {
            TextSort.Name => MessageId.StatedByName,
            TextSort.Place => MessageId.StatedAsPlace,
            TextSort.Measure => MessageId.StatedAsMeasure,
            TextSort.Time => MessageId.StatedAsTime,
            _ => MessageId.Stated,
        };
}

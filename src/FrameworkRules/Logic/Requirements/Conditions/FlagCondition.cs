namespace FrameworkRules;

/// <summary>Requires a yes or a no.</summary>
internal sealed class FlagCondition(FlagField field, bool expected, bool negated) : FieldCondition(field)
{
    internal override IEnumerable<object?> Literals => [Field.Name, expected, negated];

    internal override Truth Compare(in FieldValue value, in Context context) =>
        (!value.IsNone && value.IsTrue == expected) != negated ? Truth.True : Truth.False;

    internal override void Require(MessageWriter to, in Context context, bool underNegation) =>
        to.Say(expected != (negated != underNegation) ? MessageId.ValueYes : MessageId.ValueNo);

    private protected override void Require(MessageWriter to, in Context context) => Require(to, context, underNegation: false);
}

namespace FrameworkRules;

/// <summary>Requires a yes or a no.</summary>
internal sealed class FlagCondition(FlagField field, bool expected, bool negated) : FieldCondition(field)
{
    internal override IEnumerable<object?> Literals => [Field.Name, expected, negated];

    internal override Truth Compare(in FieldValue value, in Context context) =>
        (!value.IsNone && value.IsTrue == expected) != negated ? Truth.True : Truth.False;

    internal override string Require(in Context context, bool underNegation, Rendering rendering) =>
        expected != (negated != underNegation) ? "yes" : "no";

    private protected override string Require(in Context context, Rendering rendering) => Require(context, underNegation: false, rendering);
}

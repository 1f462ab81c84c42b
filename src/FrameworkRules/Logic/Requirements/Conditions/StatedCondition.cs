namespace FrameworkRules;

/// <summary>Requires a field to have a value, or to be stated as absent.</summary>
internal sealed class StatedCondition(Field field, bool isNone) : FieldCondition(field)
{
    internal override IEnumerable<object?> Literals => [Field.Name, isNone];

    internal override Truth Compare(in FieldValue value, in Context context) => value.IsNone == isNone ? Truth.True : Truth.False;

    private protected override string Require(in Context context, Rendering rendering) => isNone ? "none" : "that it be stated";

    private protected override string DescribeRequired(bool negated) => isNone == negated ? "stated" : "none";
}

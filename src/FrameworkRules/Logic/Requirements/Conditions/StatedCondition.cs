namespace FrameworkRules;

/// <summary>Requires a field to have a value, or to be stated as absent. A text that is no name, place, measure or time where the field takes one states nothing.</summary>
internal sealed class StatedCondition(Field field, bool isNone) : FieldCondition(field)
{
    internal override IEnumerable<object?> Literals => [Field.Name, isNone];

    internal override Truth Compare(in FieldValue value, in Context context)
    {
        var holds =
            isNone || value.IsNone ? value.IsNone == isNone : value.Text is not { } text || context.Texts.Names.AreIn(text, Field.Takes);
        return holds ? Truth.True : Truth.False;
    }

    private protected override string Require(in Context context, Rendering rendering) => isNone ? "none" : $"that it be stated{Sort}";

    private protected override string DescribeRequired(bool negated) => isNone == negated ? $"stated{Sort}" : "none";

    private string Sort =>
        Field.Takes switch
        {
            TextSort.Name => " by a name that is known",
            TextSort.Place => " as a place that is named",
            TextSort.Measure => " so that it can be measured",
            TextSort.Time => " as a time or an event that is known",
            _ => "",
        };
}

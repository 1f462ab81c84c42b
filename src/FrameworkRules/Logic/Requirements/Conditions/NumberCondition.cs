namespace FrameworkRules;

/// <summary>Requires a number to stand in a relation to another. A range decides when the whole range does.</summary>
internal sealed class NumberCondition(NumberField field, NumberRelation relation, Operand<decimal> bound) : FieldCondition(field)
{
    private const decimal Beyond = 901_000_000_000_000m;

    internal override IEnumerable<Parameter> Parameters => bound.Parameter is { } parameter ? [parameter] : [];

    internal override IEnumerable<object?> Literals => [Field.Name, relation, bound.Literal];

    internal override Truth Compare(in FieldValue value, in Context context)
    {
        if (value.IsNone)
        {
            return Truth.False;
        }

        if (!bound.TryGet(context, out var number))
        {
            return Truth.Unknown;
        }

        // A bound may be finer, or larger, than what a field can hold.
        var scaled = Math.Clamp(number, -Beyond, Beyond) * FieldValue.Scale;
        var (floor, ceiling) = ((long)Math.Floor(scaled), (long)Math.Ceiling(scaled));
        return relation switch
        {
            NumberRelation.AtLeast => value.Low >= ceiling ? Truth.True
            : value.High < ceiling ? Truth.False
            : Truth.Unknown,
            NumberRelation.AtMost => value.High <= floor ? Truth.True
            : value.Low > floor ? Truth.False
            : Truth.Unknown,
            _ => value.Low == ceiling && value.High == floor ? Truth.True
            : value.Low > floor || value.High < ceiling ? Truth.False
            : Truth.Unknown,
        };
    }

    private protected override string Require(in Context context, Rendering rendering)
    {
        var number = bound.TryGet(context, out var set) ? set.ToString("#,0.####", rendering.Culture) : bound.Show(context);
        var words = relation switch
        {
            NumberRelation.AtLeast => "at least ",
            NumberRelation.AtMost => "at most ",
            _ => "",
        };
        return $"{words}{number} {Field.Unit}";
    }
}

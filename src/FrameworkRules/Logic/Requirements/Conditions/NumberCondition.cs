namespace FrameworkRules;

/// <summary>Requires a number to stand in a relation to another. A range decides when the whole range does.</summary>
internal sealed class NumberCondition(NumberField field, NumberRelation relation, Operand<decimal> bound) : FieldCondition(field)
{
    private const decimal Beyond = 901_000_000_000_000m;

    internal override IEnumerable<Parameter> Parameters => bound.Parameter is { } parameter ? [parameter] : [];

    internal override IEnumerable<object?> Literals => [Field.Name, relation, bound.Literal];

    internal override bool IsBanIn(in Context context) =>
        relation != NumberRelation.AtLeast && bound.TryGet(context, out var number) && number == 0;

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

    private protected override void Require(MessageWriter to, in Context context)
    {
        MessageId? around = relation switch
        {
            NumberRelation.AtLeast => MessageId.AtLeast,
            NumberRelation.AtMost => MessageId.AtMost,
            _ => null,
        };
        var outer = around is { } id ? to.Open(id) : -1;
        if (bound.TryGet(context, out var number))
        {
            to.Quantity(number, Field.Unit);
        }
        else
        {
            var quantity = to.Open(MessageId.Quantity);
            bound.Tell(to, context);
            to.Term(Field.Unit ?? "");
            to.Close(quantity);
        }

        if (outer >= 0)
        {
            to.Close(outer);
        }
    }
}

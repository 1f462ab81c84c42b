namespace FrameworkRules;

/// <summary>Compares an instant with the instant judged, or with another.</summary>
internal sealed class InstantCondition(
    InstantField field,
    InstantRelation relation,
    Operand<TimeSpan> distance,
    Operand<DateTimeOffset> other
) : FieldCondition(field)
{
    internal override IEnumerable<Parameter> Parameters => new Parameter?[] { distance.Parameter, other.Parameter }.OfType<Parameter>();

    internal override IEnumerable<object?> Literals => [Field.Name, relation, distance.Literal, other.Literal];

    internal override Truth Compare(in FieldValue value, in Context context)
    {
        if (value.IsNone)
        {
            return relation is InstantRelation.Ahead or InstantRelation.AtLeastAhead ? Truth.True : Truth.False;
        }

        if (relation is InstantRelation.NotBefore or InstantRelation.NotAfter or InstantRelation.Before)
        {
            return !other.TryGet(context, out var instant) ? Truth.Unknown
                : relation == InstantRelation.NotBefore ? Between(value, instant.UtcTicks, long.MaxValue)
                : relation == InstantRelation.Before ? Between(value, long.MinValue, instant.UtcTicks - 1)
                : Between(value, long.MinValue, instant.UtcTicks);
        }

        var now = context.AsOf.UtcTicks;
        return !distance.TryGet(context, out var span)
            ? Truth.Unknown
            : relation switch
            {
                InstantRelation.Passed => Between(value, long.MinValue, now),
                InstantRelation.Ahead => Between(value, now + 1, long.MaxValue),
                InstantRelation.Within => Between(value, TimeWindow.StartOf(context, span).UtcTicks, now),
                InstantRelation.AtLeastAhead => Between(value, TimeWindow.EndOf(context, span).UtcTicks, long.MaxValue),
                _ => Between(value, now + 1, TimeWindow.EndOf(context, span).UtcTicks),
            };
    }

    private protected override void Require(MessageWriter to, in Context context)
    {
        var outer = to.Open(
            relation switch
            {
                InstantRelation.Passed => MessageId.RequiredBegun,
                InstantRelation.Ahead => MessageId.RequiredAhead,
                InstantRelation.Within => MessageId.RequiredWithin,
                InstantRelation.AtLeastAhead => MessageId.RequiredAtLeastAhead,
                InstantRelation.AtMostAhead => MessageId.RequiredAtMostAhead,
                InstantRelation.NotBefore => MessageId.RequiredNotBefore,
                InstantRelation.Before => MessageId.RequiredBy,
                _ => MessageId.RequiredNotAfter,
            }
        );
        switch (relation)
        {
            case InstantRelation.Passed or InstantRelation.Ahead:
                break;
            case InstantRelation.NotBefore or InstantRelation.NotAfter or InstantRelation.Before:
                Other(to, context);
                break;
            default:
                distance.Tell(to, context);
                break;
        }

        to.Close(outer);
    }

    /// <summary>Leaves open whether it has happened again since the claim was reported. That it never has stands until somebody says otherwise.</summary>
    internal override Truth AsFarAsTold(Truth truth, SubmittedClaim claim, in Context context) =>
        truth == Truth.False
        && TellsOfTheLast
        && claim.Claim.Get(Field) is var value
        && !value.IsNone
        && value.Low <= context.AsOf.UtcTicks
        && claim.TellsOfTheLastUntil(context.View.Options.SurveyTolerance) < context.AsOf.UtcTicks
            ? Truth.Unknown
            : truth;

    internal override DateTimeOffset? NextChange(SubmittedClaim claim, in FieldValue value, in Context context)
    {
        var next = base.NextChange(claim, value, context);
        return
            TellsOfTheLast
            && claim.TellsOfTheLastUntil(context.View.Options.SurveyTolerance) is var last
            && last < DateTimeOffset.MaxValue.UtcTicks
            ? Instants.Earlier(next, Instants.IfAfter(context.AsOf, new DateTimeOffset(last + 1, TimeSpan.Zero)))
            : next;
    }

    private bool TellsOfTheLast => relation == InstantRelation.Within && @field.TellsOfTheLast;

    internal override DateTimeOffset? NextChange(in FieldValue value, in Context context)
    {
        if (
            relation is InstantRelation.NotBefore or InstantRelation.NotAfter or InstantRelation.Before
            || !distance.TryGet(context, out var span)
        )
        {
            return null;
        }

        return Instants.Earlier(NextChange(value.Low, span, context), NextChange(value.High, span, context));
    }

    /// <summary>Returns the next of the instants at which one end of a range passes one end of what is required.</summary>
    private DateTimeOffset? NextChange(long end, TimeSpan span, in Context context)
    {
        var now = context.AsOf;
        var instant = new DateTimeOffset(end, TimeSpan.Zero);
        var reached = Instants.IfAfter(now, instant);
        return relation switch
        {
            InstantRelation.Passed or InstantRelation.Ahead => reached,
            InstantRelation.Within => Instants.Earlier(reached, TimeWindow.LeftAt(context, instant, span)),
            InstantRelation.AtLeastAhead => TimeWindow.ReachedAt(context, instant, span, ticks: 1),
            _ => Instants.Earlier(reached, TimeWindow.ReachedAt(context, instant, span, ticks: 0)),
        };
    }

    private protected override bool HasConstantText() =>
        relation is not (InstantRelation.NotBefore or InstantRelation.NotAfter or InstantRelation.Before) && base.HasConstantText();

    private void Other(MessageWriter to, in Context context)
    {
        if (!other.TryGet(context, out var instant))
        {
            other.Tell(to, context);
        }
        else if (relation == InstantRelation.Before || field.IsEnd)
        {
            to.End(instant, context.Days);
        }
        else
        {
            to.Moment(instant, context.Days);
        }
    }

    /// <summary>Tells whether an instant, known exactly or as a range, lies between two others, both included.</summary>
    private static Truth Between(in FieldValue value, long from, long until) =>
        value.Low >= from && value.High <= until ? Truth.True
        : value.High < from || value.Low > until ? Truth.False
        : Truth.Unknown;
}

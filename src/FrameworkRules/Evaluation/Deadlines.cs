namespace FrameworkRules;

/// <summary>Works out when a duty falls due: the parameter's date, or the latest date to which it was moved by agreement.</summary>
internal static class Deadlines
{
    private static readonly FieldCondition Agreed = DeadlineExtension.Agreed.Is(true);

    public static Timing Of(Parameter<DateTimeOffset>? deadline, Outcome outcome, in Context context)
    {
        if (deadline is null || outcome == Outcome.NotApplicable || !context.Parameters.TryGet(deadline, out var set))
        {
            return Timing.None;
        }

        return Of(set, Moved(deadline.Name, set, context), outcome, context.AsOf, AreMovedInConfidence(deadline.Name, context.View));
    }

    /// <summary>Says how an outcome stands to a date that was set, and to which it was moved.</summary>
    public static Timing Of(DateTimeOffset set, DateTimeOffset due, Outcome outcome, DateTimeOffset asOf, bool isConfidential)
    {
        var passed = due <= asOf;
        return new Timing
        {
            Status =
                !passed ? TimingStatus.NotYetDue
                : outcome.IsUnmet() ? TimingStatus.PastDue
                : TimingStatus.DatePassed,
            Due = due,
            MovedFrom = due == set ? null : set,
            IsConfidential = isConfidential && due != set,
            Days = passed ? (int)Math.Ceiling((asOf - due).TotalDays) : -(int)Math.Floor((due - asOf).TotalDays),
        };
    }

    /// <summary>Returns the date to which agreed extensions have moved a deadline.</summary>
    public static DateTimeOffset Moved(string deadline, DateTimeOffset set, in Context context)
    {
        var extensions = context.View.Of(DeadlineExtension.Kind);
        for (var i = 0; i < extensions.Count; i++)
        {
            set = NewEnd(deadline, extensions[i], context) is { } end && end > set ? end : set;
        }

        return set;
    }

    /// <summary>Tells whether confidential claims speak of an extension of a deadline.</summary>
    private static bool AreMovedInConfidence(string deadline, StateView view)
    {
        var extensions = view.Of(DeadlineExtension.Kind);
        for (var i = 0; i < extensions.Count; i++)
        {
            if (extensions[i].First.Get(DeadlineExtension.Deadline).Text == deadline && extensions[i].IsSpokenOfInConfidence)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the date to which one extension moves a deadline, or <see langword="null"/> if it is not agreed or moves another.</summary>
    public static DateTimeOffset? NewEnd(string deadline, in Subject extension, in Context context)
    {
        if (extension.First.Get(DeadlineExtension.Deadline).Text != deadline || Agreed.Judge(context, extension) != Truth.True)
        {
            return null;
        }

        DateTimeOffset? latest = null;
        foreach (var claim in HeardClaims.Of(extension, DeadlineExtension.NewEnd))
        {
            var end = claim.Claim.Get(DeadlineExtension.NewEnd).Instant;
            latest = latest is null || end > latest ? end : latest;
        }

        return latest;
    }
}

namespace FrameworkRules;

/// <summary>Works out when a duty falls due: the parameter's date, or the latest date to which it was moved by agreement.</summary>
internal static class Deadlines
{
    private static readonly Comparison Agreed = DeadlineExtension.Agreed.Is(true);

    public static Timing Of(Parameter<DateTimeOffset>? deadline, Outcome outcome, in Context context)
    {
        if (deadline is null || outcome == Outcome.NotApplicable || !context.Parameters.TryGet(deadline, out var set))
        {
            return Timing.None;
        }

        var due = Moved(deadline.Name, set, context);
        var passed = due <= context.AsOf;
        return new Timing
        {
            Status = !passed ? TimingStatus.NotYetDue
                : outcome.IsUnmet() ? TimingStatus.PastDue
                : TimingStatus.DatePassed,
            Due = due,
            MovedFrom = due == set ? null : set,
            Days = passed ? (int)Math.Ceiling((context.AsOf - due).TotalDays) : -(int)Math.Floor((due - context.AsOf).TotalDays),
        };
    }

    /// <summary>Returns the date to which agreed extensions have moved a deadline.</summary>
    public static DateTimeOffset Moved(string deadline, DateTimeOffset set, in Context context)
    {
        var extensions = context.View.Of(DeadlineExtension.Kind);
        for (var i = 0; i < extensions.Count; i++)
        {
            var extension = extensions[i];
            var named = extension.First.Get(DeadlineExtension.Deadline).Text == deadline;
            if (named && Agreed.Judge(context, extension) == Truth.True)
            {
                foreach (var claim in Settled.Heard(context.Policy, extension, DeadlineExtension.NewEnd))
                {
                    var end = claim.Claim.Get(DeadlineExtension.NewEnd).Instant;
                    set = end > set ? end : set;
                }
            }
        }

        return set;
    }
}

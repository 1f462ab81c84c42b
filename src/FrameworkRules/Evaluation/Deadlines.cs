namespace FrameworkRules;

/// <summary>Works out when a duty falls due: on the parameter's date, or on the one that the latest agreed decision sets.</summary>
internal static class Deadlines
{
    private static readonly FieldCondition Agreed = DeadlineExtension.Agreed.Is(true);

    public static Timing Of(FrameworkEntry entry, Outcome outcome, in Context context)
    {
        if (entry.Definition.Deadline is not { } deadline || !context.Parameters.TryGet(deadline, out var set))
        {
            return Timing.None;
        }

        ExtensionDecision? latest = null;
        var isConfidential = false;
        var extensions = context.View.Of(DeadlineExtension.Kind);
        for (var i = 0; i < extensions.Count; i++)
        {
            if (IsOf(deadline.Name, extensions[i]))
            {
                latest = ExtensionDecision.Later(latest, DecisionOf(entry, extensions[i], context));
                isConfidential |= extensions[i].IsSpokenOfInConfidence;
            }
        }

        return Of(set, latest, outcome, context.AsOf, isConfidential);
    }

    /// <summary>Says how an outcome stands to a date that was set, and to the one that the latest agreed decision sets.</summary>
    public static Timing Of(DateTimeOffset set, ExtensionDecision? latest, Outcome outcome, DateTimeOffset asOf, bool isConfidential)
    {
        if (outcome == Outcome.NotApplicable)
        {
            return Timing.None;
        }

        // At the last instant of a period it has passed: a day that is judged is judged at its end.
        var due = latest?.NewEnd ?? set;
        var passed = due.UtcTicks <= asOf.UtcTicks + 1;
        return new Timing
        {
            Status =
                !passed ? TimingStatus.NotYetDue
                : outcome.IsUnmet() ? TimingStatus.PastDue
                : TimingStatus.DatePassed,
            Due = due,
            MovedFrom = due == set ? null : set,
            IsConfidential = isConfidential && due != set,
            Days = passed ? Math.Max(0, (int)Math.Ceiling((asOf - due).TotalDays)) : -(int)Math.Floor((due - asOf).TotalDays),
        };
    }

    /// <summary>Tells whether an extension is one of a deadline.</summary>
    public static bool IsOf(string deadline, in Subject extension) =>
        extension.First.Get(DeadlineExtension.Deadline).Text is { } name && NameForm.AreSame(name, deadline);

    /// <summary>Returns what an extension sets, or <see langword="null"/> if it is not agreed by those it is owed to.</summary>
    public static ExtensionDecision? DecisionOf(FrameworkEntry entry, in Subject extension, in Context context)
    {
        if (Agreed.Judge(context, extension, recorder: null) != Truth.True && !IsAgreedByCreditor(entry, extension, context))
        {
            return null;
        }

        ExtensionDecision? latest = null;
        foreach (var claim in HeardClaims.Of(extension, DeadlineExtension.NewEnd))
        {
            latest = ExtensionDecision.Later(
                latest,
                new ExtensionDecision(claim.Begins.High, claim.Reported.High, claim.Claim.Get(DeadlineExtension.NewEnd).Instant)
            );
        }

        return latest is { } decided && IsSetLaterByTheHost(entry, decided.NewEnd, context) ? null : latest;
    }

    /// <summary>Tells whether a host asks what would be with a later date: what was agreed under another one does not bring that forward.</summary>
    private static bool IsSetLaterByTheHost(FrameworkEntry entry, DateTimeOffset newEnd, in Context context) =>
        entry.Definition.Deadline is { } deadline
        && context.Parameters.Find(deadline) is { IsOverride: true, Value: DateTimeOffset set }
        && newEnd < set;

    /// <summary>Tells whether a side that the deadline does not bind, and to which the duty is owed, says that it has agreed.</summary>
    private static bool IsAgreedByCreditor(FrameworkEntry entry, in Subject extension, in Context context)
    {
        var voices = context.View.Index.Voices;
        var bound = entry.DeadlineBinds;
        return bound.Count > 0
            && CreditorCondition.Agrees(extension, DeadlineExtension.Agreed, side => bound.Any(party => voices.Of(party).Side == side));
    }
}

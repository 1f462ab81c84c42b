namespace FrameworkRules;

/// <summary>The list that a quantifier looks at: which subjects are on it, in which window of time, and whether it is known to be complete.</summary>
internal sealed class SubjectList(SubjectQuery query)
{
    /// <summary>Tells whether a subject is one to look at: in the texts judged, in the window of time.</summary>
    public bool ComesIntoQuestion(in Context context, in Subject subject, DateTimeOffset from) =>
        query.Kind.Nature switch
        {
            ClaimNature.Provision => context.Texts.Judges(subject.First) && (!query.IsSole || context.Texts.IsInTheLatest(subject.First)),
            ClaimNature.Event => IsDatedInside(subject, from),
            _ => true,
        };

    /// <summary>Tells whether one claim at least dates an event inside the window. Who says so, and in what order, must not matter.</summary>
    private static bool IsDatedInside(in Subject subject, DateTimeOffset from)
    {
        foreach (var claim in subject.Claims)
        {
            if (claim.From >= from)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether one claim at least dates an event before the window.</summary>
    public static bool IsDatedOutside(in Subject subject, DateTimeOffset from)
    {
        foreach (var claim in subject.Claims)
        {
            if (claim.From < from)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Lists the subjects: all of the kind, or those that refer to a subject.</summary>
    public Subjects SubjectsFor(in Context context, in Subject subject) =>
        query.Via is null ? context.View.Of(query.Kind) : context.View.Referring(query.Via, subject.Id);

    /// <summary>Returns when the window begins; without one, the beginning of time.</summary>
    public DateTimeOffset WindowStart(in Context context)
    {
        if (query.Window is not { } window || !window.TryGet(context, out var time))
        {
            return DateTimeOffset.MinValue;
        }

        var from = context.AsOf - DateTimeOffset.MinValue < time ? DateTimeOffset.MinValue : context.AsOf - time;
        return context.Parameters.TryGet(Cessation.Start, out var start) && start > from ? start : from;
    }

    /// <summary>Returns from when a survey of events must run: no survey reaches back for ever, so without a window it runs from the start of the cessation.</summary>
    private DateTimeOffset FirstSurveyed(in Context context, DateTimeOffset from) =>
        query.Window is null && context.Parameters.TryGet(Cessation.Start, out var start) ? start : from;

    /// <summary>Tells whether the list is known to be complete.</summary>
    public bool IsClosed(in Context context, in Tally tally, DateTimeOffset from) =>
        (query.IsTreatedAsComplete && tally.Selected > 0)
        || query.Kind.Nature switch
        {
            ClaimNature.Provision => context.Texts.IsCompleteIn(query.Kind),
            ClaimNature.Event => context.View.SurveyOf(query.Kind, query.Scope, FirstSurveyed(context, from), context.AsOf) is not null,
            _ => context.View.SurveyOf(query.Kind, query.Scope) is not null,
        };

    /// <summary>Returns when time alone next may open or close the list, or <see langword="null"/>.</summary>
    public DateTimeOffset? NextClosing(in Context context) =>
        query.Kind.Nature == ClaimNature.Provision
            ? context.View.NextTextChange()
            : context.View.NextSurveyChange(
                query.Kind,
                query.Scope,
                query.Window is { } window && window.TryGet(context, out var time) ? time : TimeSpan.Zero
            );

    /// <summary>Says that the list is not known to be complete.</summary>
    public Remark Openness(in Context context, bool hasConsidered) =>
        query.Kind.Nature == ClaimNature.Provision
            ? new Remark(RemarkKind.TextNotInFull, query.Kind, null, null, context.Texts.Unseen(query.Kind))
            : new Remark(hasConsidered ? RemarkKind.ListNotComplete : RemarkKind.NothingOnFile, query.Kind, null, null, query.Scope);
}

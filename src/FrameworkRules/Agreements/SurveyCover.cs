namespace FrameworkRules;

/// <summary>Joins the surveys of one list: which of them, together, say that it is complete.</summary>
/// <param name="view">What is known.</param>
/// <param name="kind">The kind of the list.</param>
/// <param name="scope">The area or group it covers, or <see langword="null"/> for everything.</param>
/// <param name="interested">The party whose conduct the list holds, which cannot close it; <see langword="null"/>: it is not said, or that of several, so that no side can.</param>
internal readonly struct SurveyCover(StateView view, Kind kind, string? scope, string? interested)
{
    private long Tolerance => view.Options.SurveyTolerance.Ticks;

    /// <summary>Returns the survey that reaches furthest and covers the instant judged, but for the tolerance; or <see langword="null"/>. One of a list about the ground is believed as long as a claim.</summary>
    public SubmittedSurvey? Now()
    {
        SubmittedSurvey? furthest = null;
        foreach (var survey in view.Index.SurveysOf(kind))
        {
            if (IsHeard(survey) && survey.From <= view.AsOf.UtcTicks && (furthest is null || ReachOf(survey) >= ReachOf(furthest)))
            {
                furthest = survey;
            }
        }

        return furthest is not null && view.AsOf.UtcTicks - ReachOf(furthest) <= Tolerance ? furthest : null;
    }

    /// <summary>Returns the last of the surveys that cover a period up to the instant judged, but for days that add up to no more than the tolerance; or <see langword="null"/>.</summary>
    /// <param name="from">When the period begins.</param>
    /// <param name="used">Receives the surveys that reach into it, if anybody asks.</param>
    public SubmittedSurvey? LastSince(DateTimeOffset from, List<SubmittedSurvey>? used = null) =>
        Open(from.UtcTicks, out var last, used) <= Tolerance ? last : null;

    /// <summary>Returns how much of a period up to the instant judged no survey covers; nothing where none reaches into it.</summary>
    private long Open(long from, out SubmittedSurvey? last, List<SubmittedSurvey>? used = null)
    {
        var (reached, open) = (from, 0L);
        last = null;
        foreach (var survey in view.Index.SurveysOf(kind))
        {
            if (!IsHeard(survey) || survey.From > view.AsOf.UtcTicks)
            {
                continue;
            }

            var reach = ReachOf(survey);
            if (reach > reached)
            {
                open += Math.Max(0, survey.From - reached);
                reached = reach;
                last = survey;
                used?.Add(survey);
            }
        }

        return last is null ? 0 : open + Math.Max(0, view.AsOf.UtcTicks - reached);
    }

    /// <summary>Returns when time alone next may change whether the surveys cover what they must, or <see langword="null"/>.</summary>
    /// <param name="from">When the period begins; <see langword="null"/>: only the instant judged must be covered.</param>
    /// <param name="slides">Whether the period begins later as time passes, instant by instant.</param>
    public DateTimeOffset? NextChange(DateTimeOffset? from, bool slides = false)
    {
        DateTimeOffset? next = null;
        var isAny = false;
        foreach (var survey in view.Index.SurveysOf(kind))
        {
            if (!MayBeHeard(survey))
            {
                continue;
            }

            if (!view.Knows(survey.ReportedUntil))
            {
                next = Earliest(next, survey.ReportedUntil);
            }
            else
            {
                isAny = true;
                next = Earliest(next, survey.From);
                next = Earliest(next, ReachOf(survey));
                next = Earliest(
                    next,
                    Instants.After(new DateTimeOffset(ReachOf(survey), TimeSpan.Zero), view.Options.SurveyTolerance, ticks: 1).UtcTicks
                );
            }
        }

        if (from is not { } start || !isAny)
        {
            return next;
        }

        // What is not covered grows while nothing covers the present, and shrinks while a period slides out of a gap. Each day one of days begins later.
        var open = Open(start.UtcTicks, out _);
        var grows = !IsCoveredAfter(view.AsOf.UtcTicks);
        var shrinks = slides && !IsCoveredAfter(start.UtcTicks);
        next =
            grows && !shrinks && open <= Tolerance ? Earliest(next, view.AsOf.UtcTicks + (Tolerance - open) + 1)
            : shrinks && !grows && open > Tolerance ? Earliest(next, view.AsOf.UtcTicks + (open - Tolerance))
            : next;
        return Earliest(slides ? NextEntered(next, start.UtcTicks) : next, view.Days.StartOfDayAfter(view.AsOf).UtcTicks);
    }

    /// <summary>Returns when the beginning of a period that slides next comes to where a survey begins or ends.</summary>
    private DateTimeOffset? NextEntered(DateTimeOffset? next, long start)
    {
        foreach (var survey in view.Index.SurveysOf(kind))
        {
            if (IsHeard(survey))
            {
                next = Earliest(next, view.AsOf.UtcTicks + (survey.From - start));
                next = Earliest(next, view.AsOf.UtcTicks + (ReachOf(survey) - start));
            }
        }

        return next;
    }

    /// <summary>Tells whether a survey covers what comes right after an instant.</summary>
    private bool IsCoveredAfter(long ticks)
    {
        foreach (var survey in view.Index.SurveysOf(kind))
        {
            if (IsHeard(survey) && survey.From <= Math.Min(ticks, view.AsOf.UtcTicks) && ReachOf(survey) > ticks)
            {
                return true;
            }
        }

        return false;
    }

    private DateTimeOffset? Earliest(DateTimeOffset? next, long ticks) =>
        ticks > DateTimeOffset.MaxValue.UtcTicks || ticks < 0
            ? next
            : Instants.Earlier(next, Instants.IfAfter(view.AsOf, new DateTimeOffset(ticks, TimeSpan.Zero)));

    private long ReachOf(SubmittedSurvey survey)
    {
        var reach = survey.ReachOn(kind);
        return view.Options.Of(kind) is { } believed ? Instants.After(new DateTimeOffset(reach, TimeSpan.Zero), believed).UtcTicks : reach;
    }

    private bool IsHeard(SubmittedSurvey survey) => MayBeHeard(survey) && view.Knows(survey.ReportedUntil);

    private bool MayBeHeard(SubmittedSurvey survey) =>
        (survey.Survey.Scope is not { } covered || (scope is not null && NameForm.AreSame(covered, scope)))
        && survey.MayClose(kind, interested);
}

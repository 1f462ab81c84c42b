namespace FrameworkRules;

/// <summary>Watches whether surveys say that a list is complete, and which.</summary>
internal sealed class SurveyWatch(QuantifierPlan quantifier)
{
    private List<SubmittedSurvey> before = [];
    private List<SubmittedSurvey> now = [];
    private bool isCovered;

    public QuantifierPlan Quantifier => quantifier;

    /// <summary>Looks again.</summary>
    /// <returns>Whether it is different from the last time.</returns>
    public bool Look(in Context context)
    {
        var surveys = new List<SubmittedSurvey>();
        var isCoveredNow = quantifier.Quantifier.IsCovered(context, surveys);
        if (!isCoveredNow)
        {
            surveys.Clear();
        }

        var isDifferent = isCoveredNow != isCovered || !surveys.SequenceEqual(now);
        (before, now, isCovered) = (now, surveys, isCoveredNow);
        return isDifferent;
    }

    /// <summary>Lists what made the difference that was seen last.</summary>
    public IReadOnlyList<ChangeCause> Causes(StateView view)
    {
        List<ChangeCause> causes =
        [
            .. now.Except(before).Select(survey => Cause(survey, ReasonOf(survey, view) ?? ChangeReason.LeftWindow, view)),
            .. before.Except(now).Select(survey => Cause(survey, isCovered ? ChangeReason.LeftWindow : ChangeReason.Ended, view)),
        ];
        if (causes.Count > 0)
        {
            return causes;
        }

        // What is not covered is no longer than what is tolerated, or just is: no survey reaches into the window.
        foreach (var survey in view.Index.SurveysOf(quantifier.Kind))
        {
            if (ReasonOf(survey, view) is { } reason)
            {
                causes.Add(Cause(survey, reason, view));
            }
        }

        return causes.Count > 0 || view.Index.SurveysOf(quantifier.Kind) is not [.., var last]
            ? causes
            : [Cause(last, isCovered ? ChangeReason.LeftWindow : ChangeReason.Ended, view)];
    }

    private static ChangeReason? ReasonOf(SubmittedSurvey survey, StateView view) =>
        survey.From == view.AsOf.UtcTicks ? ChangeReason.Began
        : view.KnownAt == view.AsOf && survey.ReportedUntil == view.AsOf.UtcTicks ? ChangeReason.Reported
        : null;

    private static ChangeCause Cause(SubmittedSurvey survey, ChangeReason reason, StateView view) => new(reason, survey.Survey, view.AsOf);
}

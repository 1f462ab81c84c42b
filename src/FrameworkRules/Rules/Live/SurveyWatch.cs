namespace FrameworkRules.Rules;

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
    public IEnumerable<ChangeCause> Causes(DateTimeOffset asOf)
    {
        foreach (var survey in now.Except(before))
        {
            var reason =
                survey.From == asOf.UtcTicks ? ChangeReason.Began
                : survey.ReportedUntil == asOf.UtcTicks ? ChangeReason.Reported
                : ChangeReason.LeftWindow;
            yield return new ChangeCause(reason, survey.Survey, asOf);
        }

        foreach (var survey in before.Except(now))
        {
            yield return new ChangeCause(isCovered ? ChangeReason.LeftWindow : ChangeReason.Ended, survey.Survey, asOf);
        }
    }
}

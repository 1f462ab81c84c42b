using FrameworkRules.NRules;
using NRules.Fluent.Dsl;

namespace FrameworkRules.Samples;

/// <summary>What the sample's own rule yields.</summary>
public sealed record Reminder(string Text);

/// <summary>A rule of the sample's own, in NRules' fluent DSL: a reminder for each force that still holds positions after the date of BORD-02 has passed.</summary>
public sealed class PositionStillHeld : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Finding finding = null!;
        SubjectJudgement judgement = null!;
        When()
            .Match(() => finding, found => found.Id == "BORD-02", found => found.Timing.Status == TimingStatus.PastDue)
            .Match(() => judgement, judged => judged.Precondition == "BORD-02", judged => judged.Holds == Truth.False);
        Then().Yield(_ => new Reminder($"{judgement.Subject.Id} holds positions, and the period has ended."));
    }
}

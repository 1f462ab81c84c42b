using NRules.Fluent.Dsl;

namespace FrameworkRules.Samples;

/// <summary>A rule of the sample's own, in NRules' fluent DSL: a reminder for each force shown to hold positions after the date of BORD-02 has passed.</summary>
public sealed class PositionStillHeld : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Finding withdrawal = null!;
        IGrouping<string, Evidence> held = null!;
        When()
            .Match(() => withdrawal, finding => finding.Id == "BORD-02", finding => finding.Timing.Status == TimingStatus.PastDue)
            .Query(
                () => held,
                facts =>
                    facts
                        .Match<Finding>(finding => finding.Id == "BORD-02")
                        .SelectMany(finding => finding.Evidence)
                        .Where(evidence => evidence.Judgement == Truth.False)
                        .GroupBy(evidence => evidence.Claim.Id)
            );
        Then().Yield(_ => new Reminder($"{held.Key} holds positions, and the period has ended."));
    }
}

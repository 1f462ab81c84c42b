namespace FrameworkRules.Samples.DraftTests;

/// <summary>Tells at the end which preconditions no draft has met, and which none has failed.</summary>
public sealed class CoverageTests
{
    [Fact]
    public void The_report_names_what_no_test_has_seen_both_ways()
    {
        var coverage = new PreconditionCoverage(Frameworks.Trilateral2026);
        coverage.Watch(FirstDraft.Text.Assess());
        coverage.Watch(SecondDraft.Text.Assess());

        coverage.NeverMet.Should().NotContain("BORD-03").And.Contain("MONV-04");
        coverage.NeverUnmet.Should().NotContain("BORD-03").And.Contain("CEAS-05");
        coverage.ToString().Should().Contain("Never seen not met:");
    }
}

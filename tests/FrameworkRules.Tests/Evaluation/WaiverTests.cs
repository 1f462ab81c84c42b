using FrameworkRules.Tests.Catalogue;

namespace FrameworkRules.Tests.Evaluation;

public sealed class WaiverTests
{
    private static readonly DateTimeOffset Start = RealStates.Instant("2025-02-01T00:00:00+02:00");
    private static readonly DateTimeOffset End = RealStates.Instant("2025-03-01T00:00:00+02:00");

    [Fact]
    public void A_waiver_stands_beside_the_finding_and_changes_neither_outcome_nor_gate()
    {
        var without = RealStates.Assess("2025-02-18");
        var with = Assess(Waive("BORD-02", "LB"));

        with["BORD-02"].Waivers.Should().ContainSingle().Which.Waiver.Reason.Should().Be("agreed for a month");
        with["BORD-02"].Outcome.Should().Be(without["BORD-02"].Outcome);
        with.Gates.Select(gate => gate.Status).Should().Equal(without.Gates.Select(gate => gate.Status));
        with.UnusedWaivers.Should().BeEmpty();
    }

    [Theory]
    [InlineData("LB", false)]
    [InlineData("LAF", false)]
    [InlineData("IL", true)]
    [InlineData("US", true)]
    public void Only_the_side_to_which_the_duty_is_owed_waives_it_and_anyone_else_makes_an_exception(string by, bool isException) =>
        Assess(Waive("BORD-02", by))["BORD-02"].Waivers.Should().ContainSingle().Which.IsException.Should().Be(isException);

    [Fact]
    public void What_both_sides_owe_each_other_is_waived_by_neither_alone() =>
        Assess(Waive("CEAS-03", "LB"))["CEAS-03"].Waivers.Should().ContainSingle().Which.IsException.Should().BeTrue();

    [Fact]
    public void A_waiver_for_one_party_stands_beside_that_partys_finding_alone()
    {
        var assessment = Assess(
            new Waiver("CEAS-07")
            {
                Party = "IL",
                By = "LB",
                Reason = "agreed",
                From = Start,
                Until = End,
            }
        );

        assessment["CEAS-07/IL"].Waivers.Should().ContainSingle();
        assessment["CEAS-07/LB"].Waivers.Should().BeEmpty();
    }

    [Theory]
    [InlineData("BORD-99", "2025-02-01", "2025-03-01", WaiverIssue.UnknownPrecondition)]
    [InlineData("BORD-02", "2025-01-01", "2025-02-19", WaiverIssue.Expired)]
    [InlineData("BORD-02", "2025-02-20", "2025-03-01", WaiverIssue.NotYetInEffect)]
    [InlineData("ARMS-01", "2025-02-01", "2025-03-01", WaiverIssue.NotNeeded)]
    public void A_waiver_without_effect_is_reported_with_the_reason(string id, string from, string until, WaiverIssue issue)
    {
        var assessment = Assess(
            new Waiver(id)
            {
                By = "LB",
                Reason = "agreed",
                From = RealStates.Instant($"{from}T00:00:00+02:00"),
                Until = RealStates.Instant($"{until}T00:00:00+02:00"),
            }
        );

        assessment.UnusedWaivers.Should().ContainSingle().Which.Issue.Should().Be(issue);
    }

    private static Waiver Waive(string id, string by) =>
        new(id)
        {
            By = by,
            Reason = "agreed for a month",
            From = Start,
            Until = End,
        };

    private static Assessment Assess(Waiver waiver)
    {
        var state = RealStates.Load("2025-02-18");
        return Frameworks.Cessation2024.Evaluate(
            new AgreementState
            {
                Framework = state.Framework,
                AsOf = state.AsOf,
                UtcOffset = state.UtcOffset,
                Bodies = state.Bodies,
                Sources = state.Sources,
                Instruments = state.Instruments,
                Surveys = state.Surveys,
                Claims = state.Claims,
                Waivers = [waiver],
            }
        );
    }
}

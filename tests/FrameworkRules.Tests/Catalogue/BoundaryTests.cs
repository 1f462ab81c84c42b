namespace FrameworkRules.Tests.Catalogue;

/// <summary>Judges real states at the instants on either side of a boundary.</summary>
public sealed class BoundaryTests
{
    [Theory]
    [InlineData("2024-11-27T03:59:59+02:00", Outcome.Unmet)]
    [InlineData("2024-11-27T04:00:00+02:00", Outcome.Met)]
    public void The_cessation_of_2024_is_in_force_from_four_o_clock(string asOf, Outcome expected) =>
        Frameworks.Cessation2024.Evaluate(RealStates.Load("2024-11-27"), RealStates.Instant(asOf))["CEAS-02"].Outcome.Should().Be(expected);

    [Theory]
    [InlineData("2025-02-18T23:59:59+02:00", TimingStatus.NotYetDue, 0)]
    [InlineData("2025-02-19T00:00:00+02:00", TimingStatus.PastDue, 0)]
    [InlineData("2025-02-19T00:00:01+02:00", TimingStatus.PastDue, 1)]
    public void Withdrawal_is_past_due_when_the_18th_of_February_has_ended(string asOf, TimingStatus expected, int days)
    {
        var finding = Frameworks.Cessation2024.Evaluate(RealStates.Load("2025-02-18"), RealStates.Instant(asOf))["BORD-02"];

        finding.Outcome.Should().Be(Outcome.Unmet);
        finding.Timing.Status.Should().Be(expected);
        finding.Timing.Days.Should().Be(days);
        finding.Timing.Due.Should().Be(RealStates.Instant("2025-02-19T00:00:00+02:00"));
        finding.Timing.MovedFrom.Should().Be(RealStates.Instant("2025-01-26T04:00:00+02:00"));
    }

    [Fact]
    public void An_extension_that_lebanon_has_not_agreed_to_moves_no_deadline()
    {
        var finding = RealStates.Assess("2025-01-26")["BORD-02"];

        finding.Timing.Status.Should().Be(TimingStatus.PastDue);
        finding.Timing.Due.Should().Be(RealStates.Instant("2025-01-26T04:00:00+02:00"));
    }

    [Fact]
    public void An_extension_counts_from_when_it_was_known_to_be_agreed()
    {
        var state = RealStates.Load("2025-02-18");
        var asOf = RealStates.Instant("2025-01-27T12:00:00+02:00");

        Frameworks.Cessation2024.Evaluate(state, asOf)["BORD-02"].Timing.Status.Should().Be(TimingStatus.NotYetDue);
        Frameworks
            .Cessation2024.Evaluate(state, asOf, knownAt: RealStates.Instant("2025-01-26T23:59:59+02:00"))["BORD-02"]
            .Timing.Status.Should()
            .Be(TimingStatus.PastDue);
    }

    [Theory]
    [InlineData("2026-06-29T23:59:59+03:00", Outcome.Met)]
    [InlineData("2026-06-30T23:59:59+03:00", Outcome.Unknown)]
    [InlineData("2026-07-01T20:59:59Z", Outcome.Unknown)]
    [InlineData("2026-07-01T21:00:00Z", Outcome.Unmet)]
    public void It_is_not_known_whether_the_45_days_of_2026_have_ended_between_the_two_ways_to_count_them(string asOf, Outcome expected) =>
        Frameworks
            .Trilateral2026.Evaluate(RealStates.Load("2026-06-30"), RealStates.Instant(asOf))["CEAS-02"]
            .Outcome.Should()
            .Be(expected);

    [Theory]
    [InlineData("2026-07-10T23:59:59+03:00", TimingStatus.NotYetDue)]
    [InlineData("2026-07-11T00:00:00+03:00", TimingStatus.PastDue)]
    public void The_first_meeting_of_the_new_body_is_due_by_the_end_of_the_10th_of_July(string asOf, TimingStatus expected) =>
        Frameworks
            .Trilateral2026.Evaluate(RealStates.Load("2026-06-30"), RealStates.Instant(asOf))["MONV-02"]
            .Timing.Status.Should()
            .Be(expected);

    [Fact]
    public void One_state_is_judged_under_two_frameworks_side_by_side()
    {
        var state = RealStates.Load("2026-06-30");

        var earlier = Frameworks.Cessation2024.Evaluate(state)["BORD-02"];
        var later = Frameworks.Trilateral2026.Evaluate(state)["BORD-02"];

        earlier.Outcome.Should().Be(Outcome.Unmet);
        earlier.Timing.Status.Should().Be(TimingStatus.PastDue);
        earlier.Timing.Days.Should().Be(497);
        later.Outcome.Should().Be(Outcome.Unmet);
        later.Timing.Status.Should().Be(TimingStatus.Undated);
    }

    [Theory]
    [InlineData("2025-02-18T23:59:59+02:00", Outcome.Met, TimingStatus.NotYetDue)]
    [InlineData("2025-02-19T00:00:00+02:00", Outcome.Unmet, TimingStatus.PastDue)]
    public void Milestones_are_kept_until_the_18th_of_February_has_ended(string asOf, Outcome expected, TimingStatus timing)
    {
        var finding = Frameworks.Cessation2024.Evaluate(RealStates.Load("2025-02-18"), RealStates.Instant(asOf))["PROC-04/IL"];

        finding.Outcome.Should().Be(expected);
        finding.Timing.Status.Should().Be(timing);
    }

    [Fact]
    public void At_four_o_clock_the_lebanese_cabinet_had_not_yet_met() =>
        Frameworks
            .Cessation2024.Evaluate(RealStates.Load("2024-11-27"), RealStates.Instant("2024-11-27T04:00:00+02:00"))["POLI-01"]
            .Outcome.Should()
            .Be(Outcome.Unknown);

    [Theory]
    [InlineData("2026-07-04T23:59:59+03:00", false)]
    [InlineData("2026-07-06T00:00:01+03:00", true)]
    public void A_successor_is_to_be_decided_180_days_before_the_mandate_ends(string asOf, bool isOpen)
    {
        var assessment = Frameworks.Trilateral2026.Evaluate(RealStates.Load("2026-06-30"), RealStates.Instant(asOf));

        assessment["MONV-05"].Outcome.Should().Be(Outcome.Met);
        assessment["MONV-07"].Outcome.Should().Be(isOpen ? Outcome.Unknown : Outcome.Met);
    }
}

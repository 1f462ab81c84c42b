namespace FrameworkRules.Tests.Logic;

/// <summary>A subject that is only known from claims too old to be believed is still known to exist.</summary>
public sealed class StaleSubjectTests
{
    private static readonly DateTimeOffset AsOf = new(2025, 2, 19, 0, 0, 0, TimeSpan.FromHours(2));

    private static readonly Framework OnlyForeignForces = Framework.Define(
        "stale",
        "Stale subjects",
        "1.0",
        framework => framework.Between("IL", "LB").KnowsTheInitiative().Includes<ForeignForcesWithdrawn>(Gate.Withdrawal, Weight.Blocking)
    );

    [Fact]
    public void A_complete_list_does_not_come_out_met_because_a_claim_went_stale()
    {
        var finding = OnlyForeignForces.Evaluate(State(Presence("A", 0, daysAgo: 10), Presence("B", 9, daysAgo: 31)))["BORD-02"];

        finding.Outcome.Should().Be(Outcome.Unknown);
        finding.Remarks.Should().Contain(remark => remark.Kind == RemarkKind.Stale && remark.SubjectId == "B");
    }

    [Fact]
    public void The_same_list_is_met_when_the_later_count_is_fresh() =>
        OnlyForeignForces
            .Evaluate(State(Presence("A", 0, daysAgo: 10), Presence("B", 9, daysAgo: 31), Presence("B", 0, daysAgo: 1)))["BORD-02"]
            .Outcome.Should()
            .Be(Outcome.Met);

    [Fact]
    public void A_claim_that_ended_by_its_own_word_leaves_nothing_behind() =>
        OnlyForeignForces
            .Evaluate(State(Presence("A", 0, daysAgo: 10), Presence("B", 9, daysAgo: 31, until: AsOf.AddDays(-5))))["BORD-02"]
            .Outcome.Should()
            .Be(Outcome.Met);

    [Theory]
    [InlineData("IL", Outcome.Met)]
    [InlineData("LB", Outcome.Unknown)]
    public void A_subject_of_which_nothing_fresh_is_known_stays_the_one_that_was_named(string side, Outcome outcome)
    {
        OutcomeOf(Displaced("fresh", "LB", isFalling: true, daysAgo: 1), Displaced("old", side, isFalling: false, daysAgo: 60))
            .Should()
            .Be(outcome, "what is old about the other side's displaced says nothing here");
    }

    [Theory]
    [InlineData("IL", "IL", Outcome.Met)]
    [InlineData("IL", "LB", Outcome.Unknown)]
    [InlineData("LB", "IL", Outcome.Unknown)]
    public void A_subject_that_old_records_of_one_time_name_differently_may_be_either(string one, string other, Outcome outcome) =>
        OutcomeOf(
                Displaced("fresh", "LB", isFalling: true, daysAgo: 1),
                Displaced("old", one, isFalling: false, daysAgo: 60),
                Displaced("old", other, isFalling: false, daysAgo: 60, by: "a relief agency")
            )
            .Should()
            .Be(outcome);

    /// <summary>Judges whether the number of those displaced in Lebanon is falling.</summary>
    private static Outcome OutcomeOf(params AgreementClaim[] claims) =>
        Framework
            .Define(
                "named",
                "Named subjects",
                "1.0",
                builder =>
                    builder
                        .Between("IL", "LB")
                        .KnowsTheInitiative()
                        .Includes(
                            new Stated(Quantify.The<Displacement>().Where(Displacement.Side.Is("LB")).That(Displacement.Falling.Is(true))),
                            Gate.Operation,
                            Weight.Blocking
                        )
            )
            .Evaluate(State(claims))
            .Findings[0]
            .Outcome;

    private static AgreementClaim Displaced(string id, string side, bool isFalling, int daysAgo, string by = "UNIFIL") =>
        new(Displacement.Kind, id)
        {
            AssertedBy = by,
            From = AsOf.AddDays(-daysAgo),
            SourceId = "s",
            [Displacement.Side] = side,
            [Displacement.Falling] = isFalling,
        };

    private static AgreementClaim Presence(string id, int positions, int daysAgo, DateTimeOffset? until = null) =>
        new(ForeignPresence.Kind, id)
        {
            AssertedBy = "UNIFIL",
            From = AsOf.AddDays(-daysAgo),
            Until = until,
            SourceId = "s",
            [ForeignPresence.Holder] = id,
            [ForeignPresence.Positions] = positions,
        };

    private static AgreementState State(params AgreementClaim[] claims) =>
        new()
        {
            AsOf = AsOf,
            Sources =
            [
                new Source("s")
                {
                    Publisher = "UNIFIL",
                    Date = AsOf,
                    Grade = SourceGrade.Observer,
                },
            ],
            Surveys =
            [
                new Survey(ForeignPresence.Kind)
                {
                    From = AsOf.AddDays(-1),
                    Until = AsOf.AddDays(1),
                    By = "UNIFIL",
                    SourceId = "s",
                },
            ],
            Claims = claims,
        };
}

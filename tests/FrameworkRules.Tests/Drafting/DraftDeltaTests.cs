using FrameworkRules.Drafting;
using FrameworkRules.Testing;
using static FrameworkRules.Tests.Drafting.DraftSamples;

namespace FrameworkRules.Tests.Drafting;

/// <summary>Holds which changes of a duty are told, and which of them take something away.</summary>
public sealed class DraftDeltaTests
{
    private static readonly Assessment Before = Small().Assess();

    [Fact]
    public void A_draft_differs_from_itself_in_nothing() =>
        DraftDelta.Between(Before, Small().As("again").Assess()).Changes.Should().BeEmpty();

    [Fact]
    public void Each_way_to_lose_a_duty_has_a_name()
    {
        Keys(Withdraw.WithinDays(61)).Should().Equal("later 1.1-IL");
        Keys(Withdraw.WithinDays(59)).Should().Equal("sooner 1.1-IL");
        Keys(Withdraw.Should("withdraw its forces")).Should().Equal("weaker 1.1-IL");
        Keys(Withdraw.With(Commitment.WithinDays, FieldValue.None)).Should().Equal("time-lost 1.1-IL");
        Keys(Withdraw.With(Commitment.PlaceName, FieldValue.None)).Should().Equal("area-lost 1.1-IL");
        Keys(Withdraw.At("the relevant areas")).Should().Equal("area-lost 1.1-IL");
        Keys(Withdraw.With(Commitment.Verifier, FieldValue.None)).Should().Equal("verifier-lost 1.1-IL");
        Keys(Withdraw.With(Commitment.Actors, new[] { "US" }).Named("1.1-IL"))
            .Should()
            .Equal("other-actor 1.1-IL", "reciprocity-broken 1.1-IL");
        Keys(Withdraw.Welcomes("withdraw its forces")).Should().Equal("weaker 1.1-IL", "reciprocity-broken 1.1-IL");
    }

    [Fact]
    public void The_same_time_in_other_units_is_no_change_that_takes_away() =>
        DraftDelta
            .Between(
                Before,
                Small().Clause("1.1", "x", Withdraw.With(Commitment.WithinDays, FieldValue.None).WithinHours(1440), Deploy).Assess()
            )
            .Losses.Should()
            .BeEmpty();

    [Fact]
    public void A_side_that_is_left_out_of_a_duty_of_both_is_lost()
    {
        var both = Draft.Of("d", Frameworks.Trilateral2026).Clause("1", "x", Duty.Of("IL", "LB").Shall("review"));
        var one = Draft.Of("d", Frameworks.Trilateral2026).Clause("1", "x", Duty.Of("IL").Shall("review"));

        DraftDelta
            .Between(both.Assess(), one.Assess())
            .Losses.Select(change => change.Key)
            .Should()
            .Equal("side-lost 1", "reciprocity-broken 1");
        DraftDelta
            .Between(one.Assess(), both.Assess())
            .Changes.Select(change => change.Sort)
            .Should()
            .Equal(DutyChangeSort.SideAdded, DutyChangeSort.ReciprocityMade);
    }

    [Fact]
    public void A_duty_that_answers_another_breaks_the_exchange_when_it_goes()
    {
        var before = Small().Clause("1.2", "In return Lebanon shall report.", Duty.Of("LB").Shall("report monthly").InReturnFor("1.1-IL"));
        var after = before.Without("1.2");

        DraftDelta
            .Between(before.Assess(), after.Assess())
            .Losses.Select(change => change.Key)
            .Should()
            .Contain(["gone 1.2", "reciprocity-broken 1.2"]);
    }

    [Fact]
    public void A_clause_that_is_numbered_anew_is_found_again() =>
        DraftDelta
            .Between(
                Before,
                Draft.Of("small", Frameworks.Trilateral2026).Declaring(new Body("Committee")).Clause("2.1", "x", Withdraw, Deploy).Assess()
            )
            .Changes.Should()
            .BeEmpty();

    [Fact]
    public void Of_a_list_of_bodies_a_side_is_lost_and_of_a_list_of_tasks_a_term()
    {
        AgreementClaim Monitoring(string[] members, string[] tasks) =>
            new(MonitoringClause.Kind, "m") { [MonitoringClause.Members] = members, [MonitoringClause.Tasks] = tasks };

        DraftDelta
            .Between(Small(Monitoring(["FR", "UN"], ["patrol", "report"])).Assess(), Small(Monitoring(["FR"], ["patrol"])).Assess())
            .Losses.Select(change => change.Key)
            .Should()
            .BeEquivalentTo("side-lost monitoring/m.members", "term-lost monitoring/m.tasks");
    }

    [Fact]
    public void A_condition_that_comes_takes_something_away_and_one_that_goes_does_not()
    {
        var condition = new AgreementClaim(ConditionPrecedent.Kind, "c")
        {
            [ConditionPrecedent.Step] = "1.1-IL",
            [ConditionPrecedent.WaitsFor] = "1.1-LB",
            [ConditionPrecedent.WaitingParty] = "IL",
        };
        var waiting = Small(condition).Assess();

        DraftDelta.Between(Before, waiting).Losses.Should().ContainSingle().Which.Sort.Should().Be(DutyChangeSort.LimitAdded);
        DraftDelta.Between(waiting, Before).Losses.Should().BeEmpty();
    }

    [Fact]
    public void Outcomes_that_changed_stand_beside_the_clause()
    {
        var delta = DraftDelta.Between(Assess(1), Assess(2));

        delta.Worse.Select(finding => finding.Key).Should().Contain(["BORD-03", "MONV-03", "PROC-05"]);
        delta
            .Losses.Single(change => change.Key == "area-lost withdrawalSteps/East")
            .Findings.Select(finding => finding.Key)
            .Should()
            .Contain("BORD-03");
    }

    [Fact]
    public void What_is_accepted_is_no_loss_until_it_runs_out_and_is_stale_when_it_names_nothing()
    {
        var after = Small().Clause("1.1", "x", Withdraw.WithinDays(61), Deploy).Assess();
        AcceptedDifference Accepted(string name, int days) => new(name) { Reason = "agreed", Until = after.AsOf.AddDays(days) };

        DraftDelta.Between(Before, after, [Accepted("later 1.1-IL", 1)]).IsClean.Should().BeTrue();
        DraftDelta.Between(Before, after, [Accepted("later 1.1-IL", 0)]).Stale.Should().ContainSingle();
        DraftDelta
            .Between(Before, after, [Accepted("later 1.1-IL", 1), Accepted("later 1.1-I", 1)])
            .Stale.Should()
            .ContainSingle()
            .Which.Reason.Should()
            .Contain("did you mean \"later 1.1-IL\"");
    }

    [Fact]
    public void Drafts_under_different_frameworks_are_not_compared() =>
        FluentActions
            .Invoking(() => DraftDelta.Between(Before, Frameworks.Cessation2024.Evaluate(Small().ToState())))
            .Should()
            .Throw<ArgumentException>();

    [Fact]
    public void A_list_of_accepted_differences_is_read_with_every_error_at_its_line()
    {
        var list = AcceptedDifference.ParseUtf8(
            """{ "zone": "Asia/Beirut", "accepted": [ { "difference": "later 5.2", "reason": "agreed", "until": "2026-12-31" } ] }"""u8.ToArray()
        );
        list.Should().ContainSingle().Which.Until.Should().Be(Make.Instant("2027-01-01T00:00:00+02:00"));

        FluentActions
            .Invoking(() =>
                AcceptedDifference.ParseUtf8("""{ "accepted": [ { "difference": "x", "untill": "2026-12-31" } ], "more": 1 }"""u8.ToArray())
            )
            .Should()
            .Throw<InvalidSubmissionException>()
            .Which.Errors.Select(error => error.Pointer)
            .Should()
            .Equal("/accepted/0", "/accepted/0", "/accepted/0/untill", "/more");
    }

    [Fact]
    public void Several_assertions_fail_at_once()
    {
        var message = FluentActions
            .Invoking(() =>
                Verify.All(
                    () => Before.Should().Meet("MONV-04"),
                    () => Before.Should().MeetAll("BORD-03"),
                    () => Before.Should().Meet("PROC-05", "it must work")
                )
            )
            .Should()
            .Throw<AssessmentAssertionException>()
            .Which.Message;

        message.Should().StartWith("2 of 3 assertions fail.\n\n1. Expected MONV-04 to be met").And.Contain("2. Expected BORD-03 to be met");
        FluentActions.Invoking(() => Verify.All()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Verify.All(() => Before.Should().Meet("MONV-4"))).Should().Throw<ArgumentException>();
    }

    private static IEnumerable<string> Keys(Duty withdraw) =>
        DraftDelta.Between(Before, Small().Clause("1.1", "x", withdraw, Deploy).Assess()).Changes.Select(change => change.Key);
}

using FrameworkRules.Rules;
using FrameworkRules.Testing;
using FrameworkRules.Tests.Catalogue;
using FrameworkRules.Tests.Rules;

namespace FrameworkRules.Tests.Live;

/// <summary>Holds that all records change live, that nothing counts before it was published, and that causes are facts.</summary>
public sealed class LiveRecordsTests
{
    private static readonly DateTimeOffset Published = Sample.Now.AddDays(2);

    [Fact]
    public void A_survey_closes_a_list_when_it_comes_and_leaves_it_open_when_it_goes()
    {
        var state = Sample.State(Sample.Place("a", isOpen: true));
        var survey = state.Surveys[0];
        using var live = LiveAssessment.Open(Sample.Framework, state.With(surveys: []));
        live.Assess().Should().HaveOutcome("OPEN-01", Outcome.Unknown);

        var came = live.Insert(survey).Should().ContainSingle(change => change.After.Id == "OPEN-01").Which;
        came.After.Outcome.Should().Be(Outcome.Met);
        came.Causes.Should().Equal(new ChangeCause(ChangeReason.Inserted, survey, Sample.Now));

        var went = live.Withdraw(survey).Should().ContainSingle(change => change.After.Id == "OPEN-01").Which;
        went.After.Outcome.Should().Be(Outcome.Unknown);
        live.Invoking(each => each.Withdraw(survey))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("survey of places by UN is not on file*");
        Same.Assessment(live.Assess(), Sample.Framework.Evaluate(live.State));
    }

    [Fact]
    public void What_a_survey_that_found_none_had_outlived_counts_again_when_the_survey_goes()
    {
        var state = Sample.State(Sample.Place("a", isOpen: false, from: Sample.Now.AddDays(-2)));
        var none = new Survey(Tests.Rules.Place.Kind)
        {
            From = Sample.Now.AddDays(-1),
            Until = Sample.Now.AddDays(100),
            By = "UN",
            SourceId = "s",
            Count = 0,
        };
        using var live = LiveAssessment.Open(Sample.Framework, state.With(surveys: [none]));
        live.Assess().Should().HaveOutcome("OPEN-01", Outcome.Met);

        live.Withdraw(none);

        live.Assess().Should().HaveOutcome("OPEN-01", Outcome.Unmet);
        Same.Assessment(live.Assess(), Sample.Framework.Evaluate(live.State));
    }

    [Fact]
    public void What_is_told_of_the_time_before_the_cessation_follows_all_that_tells_whether_it_is_looked_for()
    {
        var framework = Framework.Define(
            "clashes",
            "Clashes",
            "1",
            define =>
                define
                    .Between("P", "Q")
                    .Knows(KnownActor.Independent("UN"))
                    .Sets(Cessation.Start, Sample.Now.AddDays(10), "a text")
                    .Includes(new NoProtestedClash(), Gate.Operation, Weight.Blocking)
        );
        using var live = LiveAssessment.Open(
            framework,
            Sample.State(Sample.Place("a", isOpen: true), ClashOf("grave", 5, days: 2), ClashOf("small", 1, days: 40))
        );
        live.Assess()["CLASH-01"].Remarks.Should().ContainSingle().Which.Detail.Should().Be("1");

        var changes = live.Insert(
            new AgreementClaim(Protest.Kind, "p")
            {
                AssertedBy = "UN",
                From = Sample.Now,
                SourceId = "s",
                [Protest.Against] = "small",
            }
        );

        changes.Should().ContainSingle().Which.After.Remarks.Should().ContainSingle().Which.Detail.Should().Be("2");
        Same.Assessment(live.Assess(), framework.Evaluate(live.State));
    }

    [Fact]
    public void Every_claim_of_a_real_state_can_be_corrected_and_put_back()
    {
        var state = RealStates.Load("2026-06-30");
        using var live = LiveAssessment.Open(Frameworks.Find(state.Framework!), state);
        foreach (var claim in state.Claims.Where(claim => claim.Kind.Note is not null))
        {
            var corrected = claim.With(claim.Kind.Note!, "corrected");
            live.Replace(claim, corrected);
            live.Replace(corrected, claim);
        }

        live.State.Should().Be(state.With(asOf: live.AsOf));
        Same.Assessment(live.Assess(), live.Framework.Evaluate(state, live.AsOf));
    }

    [Fact]
    public void A_waiver_stands_beside_the_finding_it_names_and_no_other_changes()
    {
        using var live = LiveAssessment.Open(Sample.Framework, Sample.State(Sample.Place("a", isOpen: false)));
        var waiver = new Waiver("OPEN-01")
        {
            By = "Q",
            Reason = "agreed",
            From = Sample.Now.AddDays(-1),
            Until = Sample.Now.AddDays(1),
        };

        live.Insert(waiver).Should().ContainSingle(change => change.IsWaiverChanged).Which.After.Waivers.Should().ContainSingle();

        var ended = live.AdvanceTo(Sample.Now.AddDays(1)).Should().ContainSingle(change => change.IsWaiverChanged).Which;
        ended.Causes.Should().Contain(new ChangeCause(ChangeReason.Ended, waiver, Sample.Now.AddDays(1)));
        ended.After.Waivers.Should().BeEmpty();
    }

    [Fact]
    public void A_record_of_a_sort_that_cannot_change_by_itself_is_refused_and_leaves_everything_as_it_was()
    {
        using var live = LiveAssessment.Open(Sample.Framework, Sample.State(Sample.Place("a", isOpen: true)));
        var state = live.State;

        live.Invoking(each => each.Insert(state.Sources[0])).Should().Throw<ArgumentException>().WithMessage("One of the sources comes*");
        live.Invoking(each => each.Replace(state.Surveys[0], new Body("B")))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("A record is replaced by one of its sort*");
        live.Invoking(each => each.Insert(From("nowhere"))).Should().Throw<InvalidSubmissionException>();

        live.State.Should().Be(state);
        Same.Assessment(live.Assess(), Sample.Framework.Evaluate(state));
    }

    [Fact]
    public void Nothing_counts_before_it_was_published_if_that_is_asked_for()
    {
        var state = Later(Sample.State(Sample.Place("a", isOpen: true, Sample.Now.AddDays(-1))));
        using var hindsight = LiveAssessment.Open(Sample.Framework, state);
        using var live = LiveAssessment.Open(Sample.Framework, state, Sample.Now, Knowledge.AsReported);

        hindsight.Assess().Should().HaveOutcome("OPEN-01", Outcome.Met);
        live.Assess().Should().HaveOutcome("OPEN-01", Outcome.Unknown);
        live.Assess().KnownAt.Should().Be(Sample.Now);

        live.AdvanceTo(Published.AddTicks(-1)).Should().BeEmpty();
        var change = live.AdvanceTo(Published).Single(change => change.After.Id == "OPEN-01");
        (change.After.Outcome, change.AsOf).Should().Be((Outcome.Met, Published));
        change
            .Causes.Should()
            .BeEquivalentTo([
                new ChangeCause(ChangeReason.Reported, state.Claims[0], Published),
                new ChangeCause(ChangeReason.Reported, state.Surveys[0], Published),
            ]);
    }

    [Fact]
    public void A_confidential_cause_is_left_out_on_request()
    {
        using var live = LiveAssessment.Open(Sample.Framework, Sample.State(Sample.Place("a", isOpen: true)));
        var told = live.Insert(Sample.Place("secret", isOpen: false).With(Rules.Place.Kind.Confidential!, true));

        var open = told.Single(change => change.IsOutcomeChanged).WithoutConfidential();

        open.Causes.Should().ContainSingle().Which.ToString().Should().Be("Inserted: a confidential record");
        open.Causes[0].Record.Should().BeNull();
        open.After.WithheldCount.Should().Be(1);
        open.ToString().Should().NotContain("secret");
    }

    [Fact]
    public void A_claim_that_goes_stale_is_the_cause_of_what_that_changes()
    {
        var claim = Sample.Place("a", isOpen: true);
        using var live = LiveAssessment.Open(Sample.Framework, Sample.State(claim));

        var change = live.AdvanceTo(Sample.Now.AddDays(30)).First(change => change.Causes.Any(cause => cause.Claim is not null));

        change.Causes.Should().Contain(new ChangeCause(ChangeReason.WentStale, claim, Sample.Now.AddDays(4)));
    }

    [Fact]
    public void A_rule_of_the_host_reads_findings_as_they_are_at_the_instant_though_only_days_have_passed()
    {
        var evaluator = new RuleEvaluator(HostRuleSet.Of(new DaysPastDue()));
        var state = RealStates.Load("2025-02-18");
        using var live = evaluator.Open(Frameworks.Cessation2024, state);
        for (var i = 0; i < 5; i++)
        {
            _ = live.AdvanceTo(live.AsOf.AddDays(2.5));
            var fresh = evaluator.Evaluate(Frameworks.Cessation2024, live.State);

            fresh.FurtherFindings.Should().ContainSingle();
            live.Assess().FurtherFindings.Should().Equal(fresh.FurtherFindings);
        }
    }

    [Fact]
    public void Times_of_what_was_withdrawn_are_not_waited_for()
    {
        using var live = LiveAssessment.Open(Sample.Framework, Sample.State(Sample.Place("a", isOpen: true)));
        var waiting = live.Waiting;
        for (var i = 0; i < 2000; i++)
        {
            _ = live.Insert(Sample.Place($"p{i}", isOpen: true));
            _ = live.Withdraw(Sample.Place($"p{i}", isOpen: true));
        }

        live.Waiting.Should().BeLessThan(waiting + 100);
    }

    private static Survey From(string source) =>
        new(Rules.Place.Kind)
        {
            From = Sample.Now.AddDays(-1),
            Until = Sample.Now,
            By = "UN",
            SourceId = source,
        };

    private static AgreementState Later(AgreementState state) =>
        state.With(
            sources:
            [
                new Source("s")
                {
                    Publisher = "UN",
                    Date = Published,
                    Grade = SourceGrade.Observer,
                },
            ]
        );

    private static AgreementClaim ClashOf(string id, int dead, int days) =>
        new(Clash.Kind, id)
        {
            AssertedBy = "UN",
            At = Sample.Now.AddDays(-days),
            SourceId = "s",
            [Clash.By] = "P",
            [Clash.Where] = "a",
            [Clash.Dead] = dead,
        };

    private sealed class Protest : IKind
    {
        public static Kind Kind { get; } = Kind.Status("protests", "protest");

        public static TextField Against { get; } = Kind.Reference<Clash>("against", "what it is against");
    }

    private sealed class NoProtestedClash() : Precondition("CLASH-01", Theme.Process, Layer.Implementation)
    {
        protected override void Define(Definition define) =>
            define
                .Statement("No clash of five dead happens, and none that is protested against.")
                .DutyBearers("P")
                .SinceTheCessation()
                .Requires(
                    None<Clash>(whenNone: Holds)
                        .Where(Clash.Dead.AtLeast(5) | Some<Protest>(whenNone: Fails).By(Protest.Against).AsFiled().Exist())
                        .InTheLast(TimeSpan.FromDays(30))
                        .Exist()
                );
    }
}

using FrameworkRules.Rules;
using FrameworkRules.Tests.Rules;

namespace FrameworkRules.Tests.Live;

public sealed class LiveAssessmentTests
{
    [Fact]
    public void A_change_tells_the_findings_that_changed_with_the_claim_that_caused_it()
    {
        using var live = LiveAssessment.Open(
            Sample.Framework,
            Sample.State(Sample.Place("a", isOpen: true), Sample.Unit("u", "a", men: 12))
        );
        var closed = Sample.Place("a", isOpen: false, Sample.Now.AddTicks(-1));
        var closedNow = closed.With(Rules.Place.Kind.From!, Sample.Now);

        var changes = live.Replace(Sample.Place("a", isOpen: true), closedNow);

        var change = changes.Should().ContainSingle(told => told.IsOutcomeChanged).Which;
        change.Before.Key.Should().Be("OPEN-01");
        (change.Before.Outcome, change.After.Outcome).Should().Be((Outcome.Met, Outcome.Unmet));
        change.Causes.Should().Equal(new ChangeCause(ChangeReason.Replaced, closedNow, Sample.Now));
        changes.Should().ContainSingle(told => told.IsEvidenceOnly).Which.After.Key.Should().Be("OPEN-02");
    }

    [Fact]
    public void Evidence_that_is_asked_for_late_is_that_of_its_time()
    {
        using var live = LiveAssessment.Open(Sample.Framework, Sample.State(Sample.Place("a", isOpen: true)));
        var closed = live.Insert(Sample.Place("b", isOpen: false)).Single(change => change.After.Id == "OPEN-01");
        var opened = live.Replace(Sample.Place("b", isOpen: false), Sample.Place("b", isOpen: true))
            .Single(change => change.After.Id == "OPEN-01");
        _ = live.Withdraw(Sample.Place("b", isOpen: true));

        closed.Before.Evidence.Should().ContainSingle().Which.Claim.Id.Should().Be("a");
        closed.After.Evidence.Should().ContainSingle().Which.Actual.Should().Be((FieldValue)false);
        opened.After.Evidence.Should().HaveCount(2);
    }

    [Fact]
    public void Time_that_passes_stops_at_each_instant_at_which_it_changes_something()
    {
        using var live = LiveAssessment.Open(
            Sample.Framework,
            Sample.State(Sample.Place("a", isOpen: false), Sample.Place("b", isOpen: true, Sample.Now.AddDays(3)))
        );

        var changes = live.AdvanceTo(Sample.Now.AddDays(30)).Where(change => change.After.Id == "OPEN-01" && change.IsOutcomeChanged);

        changes.Select(change => (change.After.Outcome, change.AsOf)).Should().Equal((Outcome.Unknown, Sample.Now.AddDays(4)));
        live.AsOf.Should().Be(Sample.Now.AddDays(30));
    }

    [Fact]
    public void The_state_is_that_of_the_instant_to_which_time_has_passed_though_nothing_changed_then()
    {
        using var live = LiveAssessment.Open(Sample.Framework, Sample.State(Sample.Place("a", isOpen: true)));

        _ = live.AdvanceTo(Sample.Now.AddHours(5));

        live.State.AsOf.Should().Be(Sample.Now.AddHours(5));
        Same.Assessment(live.Assess(), Sample.Framework.Evaluate(live.State));
    }

    [Fact]
    public void Time_goes_forward_only()
    {
        using var live = LiveAssessment.Open(Sample.Framework, Sample.State());

        var goBack = () => live.AdvanceTo(Sample.Now.AddTicks(-1));

        goBack.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_claim_with_a_source_that_is_not_on_file_brings_it_along()
    {
        using var live = LiveAssessment.Open(Sample.Framework, Sample.State());
        var claim = Sample.Place("a", isOpen: true).With(Rules.Place.Kind.Source!, "new");
        var source = new Source("new")
        {
            Publisher = "UN",
            Date = Sample.Now,
            Grade = SourceGrade.Observer,
        };

        live.Validate(claim).Should().ContainSingle().Which.Found.Should().Be("\"new\"");
        live.Validate(claim, source).Should().BeEmpty();
        _ = live.Insert(claim, source);

        live.State.Sources.Should().Contain(source);
        live.Assess()["OPEN-01"].Evidence.Should().ContainSingle().Which.Source.Should().Be(source);
    }

    [Fact]
    public void What_is_wrong_with_a_claim_is_told_as_for_a_whole_state()
    {
        using var live = LiveAssessment.Open(
            Sample.Framework,
            Sample.State(Sample.Place("a", isOpen: true), Sample.Unit("u", "a", men: 1))
        );

        live.Validate(Sample.Unit("v", "nowhere", men: 1)).Should().ContainSingle().Which.Found.Should().Be("\"nowhere\"");
        live.Validate(Sample.Place("a", isOpen: false)).Should().ContainSingle().Which.Found.Should().Contain("a second time");
        live.Validate(Sample.Place("b", isOpen: false), replaced: Sample.Place("a", isOpen: true))
            .Should()
            .ContainSingle()
            .Which.Found.Should()
            .Contain("that other claims refer to");
    }

    [Fact]
    public void What_is_wrong_with_a_change_leaves_everything_as_it_was()
    {
        var open = Sample.Place("a", isOpen: true);
        using var live = LiveAssessment.Open(Sample.Framework, Sample.State(open, Sample.Unit("u", "a", men: 12)));
        var state = live.State;
        Action[] refused =
        [
            () => live.Insert(open),
            () => live.Insert(new AgreementClaim(Rules.Place.Kind, "half")),
            () => live.Insert(Sample.Unit("v", "nowhere", men: 1)),
            () => live.Insert(Sample.Place("b", isOpen: true).With(Rules.Place.Kind.Source!, "no-source")),
            () => live.Insert(Sample.Place("b", isOpen: true), OtherSource("s")),
            () => live.Insert(null!),
            () => live.Replace(Sample.Place("b", isOpen: true), open),
            () => live.Replace(open, null!),
            () => live.Withdraw(open),
            () => live.Withdraw(Sample.Place("b", isOpen: true)),
            () => live.AdvanceTo(live.AsOf.AddTicks(-1)),
        ];

        foreach (var refuse in refused)
        {
            refuse.Should().Throw<Exception>();
            live.State.Should().Be(state);
            Same.Assessment(live.Assess(), Sample.Framework.Evaluate(state));
        }

        _ = live.Insert(Sample.Place("b", isOpen: false));
        Same.Assessment(live.Assess(), Sample.Framework.Evaluate(live.State));
    }

    [Fact]
    public void After_a_failure_of_the_rules_it_refuses_changes_and_goes_on_where_it_is_reopened()
    {
        using var live = new RuleEvaluator(HostRuleSet.Of(new Failing())).Open(
            Sample.Framework,
            Sample.State(Sample.Place("a", isOpen: true))
        );
        _ = live.AdvanceTo(Sample.Now.AddDays(1));
        _ = live.Insert(Sample.Place("b", isOpen: true));
        var before = live.State;
        var insertBad = () => live.Insert(Sample.Place("bad", isOpen: true));
        var insertGood = () => live.Insert(Sample.Place("good", isOpen: true));
        var assess = () => live.Assess();

        insertBad.Should().Throw<Exception>();

        insertGood.Should().Throw<InvalidOperationException>().WithMessage("*refuses further use*");
        assess.Should().Throw<InvalidOperationException>().WithMessage("*refuses further use*").WithInnerException<Exception>();
        live.State.Should().Be(before);
        live.AsOf.Should().Be(Sample.Now.AddDays(1));

        using var again = live.Reopen();
        _ = again.Insert(Sample.Place("good", isOpen: true));
        again.Invoking(each => each.Insert(Sample.Place("bad", isOpen: true))).Should().Throw<Exception>("its rules are the same");

        using var plain = LiveAssessment.Open(live.Framework, live.State, live.AsOf);
        Same.Assessment(plain.Assess(), Sample.Framework.Evaluate(before));
    }

    [Fact]
    public void A_claim_that_is_not_on_file_cannot_be_withdrawn()
    {
        using var live = LiveAssessment.Open(Sample.Framework, Sample.State());

        var withdraw = () => live.Withdraw(Sample.Place("a", isOpen: true));

        withdraw.Should().Throw<ArgumentException>().WithMessage("places a by UN is not on file*");
    }

    [Fact]
    public async Task Two_threads_at_once_throw_and_corrupt_nothing()
    {
        using var inside = new SemaphoreSlim(0);
        using var letGo = new SemaphoreSlim(0);
        var waiting = new Waiting(() =>
        {
            inside.Release();
            letGo.Wait();
        });
        using var live = new RuleEvaluator(HostRuleSet.Of(waiting)).Open(Sample.Framework, Sample.State());
        var first = Task.Run(() => live.Insert(Sample.Place("slow", isOpen: true)));
        await inside.WaitAsync();

        var second = () => live.Insert(Sample.Place("other", isOpen: true));

        second.Should().Throw<InvalidOperationException>().WithMessage("Two threads use one live assessment at once*");
        letGo.Release();
        (await first).Should().NotBeEmpty();
        Same.Assessment(live.Assess(), Sample.Framework.Evaluate(live.State));
    }

    [Fact]
    public async Task Changes_are_streamed_until_it_is_disposed()
    {
        var live = LiveAssessment.Open(Sample.Framework, Sample.State());
        var stream = live.Changes();
        var told = live.Insert(Sample.Place("a", isOpen: false));
        live.Dispose();

        var streamed = new List<FindingChange>();
        await foreach (var change in stream)
        {
            streamed.Add(change);
        }

        streamed.Should().Equal(told);
        var insert = () => live.Insert(Sample.Place("b", isOpen: false));
        insert.Should().Throw<ObjectDisposedException>();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_stream_of_changes_fails_with_the_live_assessment_whenever_it_was_asked_for(bool isAskedBefore)
    {
        using var live = new RuleEvaluator(HostRuleSet.Of(new Failing())).Open(Sample.Framework, Sample.State());
        var before = live.Changes();
        live.Invoking(each => each.Insert(Sample.Place("bad", isOpen: true))).Should().Throw<Exception>();

        var read = async () =>
        {
            await foreach (var _ in isAskedBefore ? before : live.Changes()) { }
        };

        await read.Should().ThrowAsync<Exception>();
    }

    [Fact]
    public async Task A_stream_of_changes_goes_on_after_a_change_that_was_refused()
    {
        var live = LiveAssessment.Open(Sample.Framework, Sample.State());
        var stream = live.Changes();
        live.Invoking(each => each.AdvanceTo(Sample.Now.AddTicks(-1))).Should().Throw<ArgumentOutOfRangeException>();
        var told = live.Insert(Sample.Place("a", isOpen: false));
        live.Dispose();

        (await stream.ToListAsync(TestContext.Current.CancellationToken)).Should().Equal(told);
    }

    private static Source OtherSource(string id) =>
        new(id)
        {
            Publisher = "another",
            Date = Sample.Now,
            Grade = SourceGrade.Press,
        };

    [Theory]
    [InlineData(1_000)]
    [InlineData(10_000)]
    public void A_change_makes_as_few_judgements_among_many_claims_as_among_few(int places)
    {
        var claims = Enumerable
            .Range(0, places)
            .SelectMany(i => new[] { Sample.Place($"p{i}", isOpen: i % 10 != 0), Sample.Unit($"u{i}", $"p{i}", men: i % 12) });
        using var live = LiveAssessment.Open(Sample.Framework, Sample.State([.. claims]));
        var opened = live.Judged;

        _ = live.Insert(Sample.Place("new", isOpen: true));
        _ = live.Insert(Sample.Unit("v", "p7", men: 12));
        _ = live.Replace(Sample.Place("p1", isOpen: true), Sample.Place("p1", isOpen: false));
        _ = live.Withdraw(Sample.Unit("v", "p7", men: 12));

        opened.Should().Be(3 * places, "each place is judged once for each list it is on, and each unit once");
        (live.Judged - opened).Should().Be(7);
    }
}

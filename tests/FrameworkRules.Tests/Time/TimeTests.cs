namespace FrameworkRules.Tests;

using static Make;
using static Quantify;
using static Truth;

public sealed class TimeTests
{
    private static readonly Requirement Granted = The<Permit>().That(Tests.Permit.Granted.Is(true));

    [Theory]
    [InlineData(-1, Unknown)]
    [InlineData(0, True)]
    [InlineData(1, True)]
    public void A_status_holds_from_the_instant_it_begins(int ticks, Truth expected) =>
        Granted.Judge(State(Permit(from: AsOf.AddTicks(-ticks)).With(Tests.Permit.Granted, true))).Should().Be(expected);

    [Theory]
    [InlineData(1, True)]
    [InlineData(0, Unknown)]
    [InlineData(-1, Unknown)]
    public void A_status_holds_until_the_instant_it_ends_and_no_longer(int ticks, Truth expected) =>
        Granted.Judge(State(Permit().Ending(AsOf.AddTicks(ticks)).With(Tests.Permit.Granted, true))).Should().Be(expected);

    [Fact]
    public void A_status_without_an_end_does_not_go_stale() =>
        Granted.Judge(State(Permit(from: AsOf.AddYears(-50)).With(Tests.Permit.Granted, true))).Should().Be(True);

    [Theory]
    [InlineData(30, 0, Unknown)]
    [InlineData(30, -1, True)]
    [InlineData(29, 0, True)]
    public void A_state_on_the_ground_is_believed_for_its_time_and_then_says_nothing(int days, int ticks, Truth expected) =>
        The<Depot>().That(Tests.Depot.Guarded.Is(true)).Judge(State(Ground(AsOf.AddDays(-days).AddTicks(-ticks)))).Should().Be(expected);

    [Fact]
    public void A_stale_claim_is_named_with_the_day_since_when_it_is_stale()
    {
        var requirement = The<Depot>().That(Tests.Depot.Guarded.Is(true));
        var remark = requirement
            .Finding(State(Ground(AsOf.AddDays(-40))))
            .Remarks.Should()
            .ContainSingle(one => one.Kind == RemarkKind.Stale)
            .Subject;
        (remark.SubjectId, remark.Since).Should().Be(("d1", AsOf.AddDays(-10)));

        var impatient = Framework(
            builder =>
                builder.UsesViewOptions(
                    new ViewOptions { BelievedFor = new Dictionary<Kind, TimeSpan> { [Tests.Depot.Kind] = TimeSpan.FromDays(5) } }
                ),
            new Stated(requirement)
        );
        var finding = impatient.Evaluate(State(Ground(AsOf.AddDays(-40))))[Stated.DefaultId];
        finding
            .Remarks.Should()
            .ContainSingle(one => one.Kind == RemarkKind.Stale)
            .Which.Since.Should()
            .Be(AsOf.AddDays(-35), "the framework believes such claims for five days");
    }

    [Fact]
    public void A_framework_may_believe_claims_for_longer()
    {
        var patient = Framework(
            builder =>
                builder.UsesViewOptions(
                    new ViewOptions { BelievedFor = new Dictionary<Kind, TimeSpan> { [Tests.Depot.Kind] = TimeSpan.FromDays(50) } }
                ),
            new Stated(The<Depot>().That(Tests.Depot.Guarded.Is(true)))
        );
        patient.Evaluate(State(Ground(AsOf.AddDays(-40))))[Stated.DefaultId].Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void A_claim_with_an_end_is_believed_until_then() =>
        The<Depot>().That(Tests.Depot.Guarded.Is(true)).Judge(State(Ground(AsOf.AddDays(-40)).Ending(AsOf.AddDays(1)))).Should().Be(True);

    [Fact]
    public void Only_kinds_about_the_ground_are_believed_for_a_time()
    {
        FluentActions
            .Invoking(() => new ViewOptions { BelievedFor = new Dictionary<Kind, TimeSpan> { [Tests.Permit.Kind] = TimeSpan.FromDays(5) } })
            .Should()
            .Throw<ArgumentException>();
        FluentActions
            .Invoking(() => new ViewOptions { BelievedFor = new Dictionary<Kind, TimeSpan> { [Tests.Depot.Kind] = TimeSpan.Zero } })
            .Should()
            .Throw<ArgumentException>();
        FluentActions.Invoking(() => new ViewOptions { SurveyTolerance = TimeSpan.FromTicks(-1) }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_event_that_lies_ahead_is_not_seen_and_one_that_has_happened_stays()
    {
        var visit = Some<Visit>(WhenNone.Fails).Exist();
        visit.Judge(State(Depot(), Visit("v", at: AsOf.AddTicks(1)))).Should().Be(Unknown);
        visit.Judge(State(Depot(), Visit("v", at: AsOf))).Should().Be(True);
        visit.Judge(State(Depot(), Visit("v", at: AsOf.AddYears(-40)))).Should().Be(True);
    }

    [Fact]
    public void A_text_says_nothing_before_it_was_made()
    {
        var bans = Some<DepotClause>(WhenNone.Fails).That(DepotClause.Bans.Is(true));
        var framework = Framework(new Stated(bans));
        var state = Text(complete: true, Clause("1", true));
        framework.Evaluate(state)[Stated.DefaultId].Outcome.Should().Be(Outcome.Met);
        framework.Evaluate(state, Before)[Stated.DefaultId].Outcome.Should().Be(Outcome.Met);
        framework.Evaluate(state, Before.AddTicks(-1))[Stated.DefaultId].Outcome.Should().Be(Outcome.Unknown);
    }

    [Theory]
    [InlineData(-1, Unknown)]
    [InlineData(0, True)]
    public void What_was_reported_later_was_not_known(int ticks, Truth expected)
    {
        var state = State(Permit().With(Tests.Permit.Granted, true).Reported(Before.AddDays(3)));
        var framework = Framework(new Stated(Granted));
        var view = framework.View(state, knownAt: Before.AddDays(3).AddTicks(ticks));
        Granted.Judge(framework.ContextOf(view), default).Should().Be(expected);
    }

    [Fact]
    public void Without_a_day_of_its_own_a_claim_is_known_once_the_day_of_its_source_is_over()
    {
        var framework = Framework(new Stated(Granted));
        var state = State(Permit(from: Before.AddDays(-3)).With(Tests.Permit.Granted, true));
        framework.Evaluate(state, knownAt: AsOf)[Stated.DefaultId].Outcome.Should().Be(Outcome.Met);
        framework.Evaluate(state, knownAt: AsOf.AddTicks(-1))[Stated.DefaultId].Outcome.Should().Be(Outcome.Unknown);
    }

    [Fact]
    public void Surveys_are_known_once_the_day_of_their_source_is_over()
    {
        var empty = None<Depot>(WhenNone.Holds).Exist();
        var surveyed = Framework(new Stated(empty));
        surveyed.Evaluate(Closed(Tests.Depot.Kind), knownAt: AsOf)[Stated.DefaultId].Outcome.Should().Be(Outcome.Met);
        surveyed.Evaluate(Closed(Tests.Depot.Kind), knownAt: AsOf.AddTicks(-1))[Stated.DefaultId].Outcome.Should().Be(Outcome.Unknown);
    }

    [Fact]
    public void A_bare_day_begins_at_its_midnight_and_ends_at_the_next()
    {
        var claim = Submission
            .Read(
                Submission.Depots(
                    Submission.Depot(
                        "\"until\": \"2025-02-20\", \"opened\": \"2025-02-01\", \"closesOn\": \"2025-02-28\", \"reportedOn\": \"2025-02-21\""
                    )
                )
            )
            .Claims.Single();
        claim.From.Should().Be(Instant("2025-02-19T00:00:00+02:00"));
        claim.Until.Should().Be(Instant("2025-02-21T00:00:00+02:00"), "until 20 February includes the 20th");
        claim.ReportedOn.Should().Be(Instant("2025-02-21T00:00:00+02:00"));
        claim[Tests.Depot.Opened].Should().Be((FieldValue)Instant("2025-02-01T00:00:00+02:00"));
        claim[Tests.Depot.ClosesOn].Should().Be((FieldValue)Instant("2025-03-01T00:00:00+02:00"));
    }

    [Theory]
    [InlineData("+02:00", "2025-02-18T00:00:00+02:00")]
    [InlineData("-05:30", "2025-02-18T00:00:00-05:30")]
    [InlineData("+00:00", "2025-02-18T00:00:00Z")]
    [InlineData("+14:00", "2025-02-18T00:00:00+14:00")]
    public void A_bare_day_to_judge_is_its_last_instant_by_the_offset_of_the_state(string offset, string expected) =>
        Submission
            .Read($$"""{ "format": 1, "submission": "state", "utcOffset": "{{offset}}", "asOf": "2025-02-17" }""")
            .AsOf.Should()
            .Be(Instant(expected).AddTicks(-1));

    [Theory]
    [InlineData("2025-02-18T12:00Z", "2025-02-18T12:00:00Z")]
    [InlineData("2025-02-18T12:00+02:00", "2025-02-18T10:00:00Z")]
    [InlineData("2025-02-18T12:00:01.25-03:00", "2025-02-18T15:00:01.25Z")]
    public void Date_times_keep_their_own_offset(string text, string expected) =>
        Submission
            .Read($$"""{ "format": 1, "submission": "state", "utcOffset": "+05:00", "asOf": "{{text}}" }""")
            .AsOf.Should()
            .Be(Instant(expected));

    [Fact]
    public void The_instant_to_judge_comes_from_the_host_or_the_state_and_never_from_a_clock()
    {
        var framework = Framework(new Stated(Granted));
        var undated = new AgreementState { Sources = Sources };
        FluentActions
            .Invoking(() => framework.Evaluate(undated))
            .Should()
            .Throw<InvalidSubmissionException>()
            .Which.Errors.Should()
            .ContainSingle()
            .Which.Pointer.Should()
            .Be("/asOf");
        framework.Evaluate(undated, AsOf).AsOf.Should().Be(AsOf);
        framework.Evaluate(State(), AsOf.AddDays(1)).AsOf.Should().Be(AsOf.AddDays(1), "the host's word goes first");
    }

    private static AgreementClaim Ground(DateTimeOffset from) => Depot(from: from).With(Tests.Depot.Guarded, true);
}

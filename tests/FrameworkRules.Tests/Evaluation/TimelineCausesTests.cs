namespace FrameworkRules.Tests.Evaluation;

using static Make;
using static Quantify;
using static WhenNone;

/// <summary>Holds what a timeline gives as the cause of a change, and that it gives nothing else.</summary>
public sealed class TimelineCausesTests
{
    private static readonly TimeSpan Window = TimeSpan.FromHours(23);

    [Fact]
    public void Of_two_events_the_one_that_leaves_the_window_is_the_cause()
    {
        var start = AsOf.AddDays(-5);
        var state = State(
            [Depot(), Visit("first", at: start), Visit("second", at: start.AddTicks(1))],
            Survey(Tests.Visit.Kind, from: AsOf.AddDays(-90))
        );
        var change = ChangesOf(AtMost<Visit>(1, Holds).InTheLast(Window).Exist(), state, start.AddHours(1), start.AddDays(1))
            .Should()
            .ContainSingle()
            .Subject;

        change.AsOf.Should().Be(start.Add(Window).AddTicks(1));
        change
            .Causes.Select(cause => (cause.Reason, ((AgreementClaim)cause.Record!).SubjectId))
            .Should()
            .Equal((ChangeReason.LeftWindow, "first"));
    }

    [Fact]
    public void A_text_that_is_made_closes_the_list_of_its_clauses()
    {
        var state = Text(complete: true);
        var change = ChangesOf(
                Some<DepotClause>(Fails).That(DepotClause.Bans.Is(true)),
                state,
                Before.AddDays(-1),
                Before.AddDays(1),
                Layer.Text
            )
            .Should()
            .ContainSingle()
            .Subject;

        (change.AsOf, change.Before.Outcome, change.After.Outcome).Should().Be((Before, Outcome.Unknown, Outcome.Unmet));
        change.Causes.Should().ContainSingle().Which.Reason.Should().Be(ChangeReason.Began);
    }

    [Theory]
    [InlineData(0)] // the day itself has passed
    [InlineData(3)] // some days before it
    public void A_date_that_came_is_told_of_the_claim_that_gives_it(int daysAhead)
    {
        var closes = AsOf.AddDays(-2);
        var state = State(
            Depot(by: "first").With(Tests.Depot.ClosesOn, closes),
            Depot(by: "second"),
            Depot(by: "third").With(Tests.Depot.ClosesOn, FieldValue.None)
        );
        var condition = daysAhead == 0 ? Tests.Depot.ClosesOn.HasPassed() : Tests.Depot.ClosesOn.AtLeastAhead(TimeSpan.FromDays(daysAhead));
        var change = ChangesOf(Some<Depot>(Fails).That(condition), state, AsOf.AddDays(-6), AsOf).Should().ContainSingle().Subject;

        var cause = change.Causes.Should().ContainSingle().Subject;
        (cause.Reason, ((AgreementClaim)cause.Record!).AssertedBy).Should().Be((ChangeReason.DateCame, "first"));
    }

    private static IReadOnlyList<FindingChange> ChangesOf(
        Requirement requirement,
        AgreementState state,
        DateTimeOffset from,
        DateTimeOffset until,
        Layer layer = Layer.Implementation
    ) =>
        Framework(new Stated(requirement, layer: layer))
            .Timeline(
                state,
                new TimelineOptions
                {
                    From = from,
                    Until = until,
                    Knowledge = Knowledge.WithHindsight,
                }
            )
            .Changes;
}

using FrameworkRules.Rules;

namespace FrameworkRules.Tests.Logic;

/// <summary>That something last happened at a time is told up to the report and no further; that it never has stands until somebody says otherwise.</summary>
public sealed class LastTimeTests
{
    private static readonly DateTimeOffset AsOf = Make.Instant("2025-04-01T00:00:00Z");

    private static readonly Framework Framework = Framework.Define(
        "last",
        "The last time",
        "1.0",
        framework =>
            framework
                .Between("IL", "LB")
                .KnowsTheInitiative()
                .Includes(
                    new Stated(Quantify.The<NegotiatingTrack>().That(NegotiatingTrack.LastMet.Within(TimeSpan.FromDays(30)))),
                    Gate.Operation,
                    Weight.Blocking
                )
    );

    [Theory]
    [InlineData("2025-03-20", "2025-03-20", Outcome.Met)]
    [InlineData("2025-02-10", "2025-02-10", Outcome.Unknown)]
    [InlineData("2025-02-10", "2025-03-25", Outcome.Unknown)]
    [InlineData("2025-02-10", "2025-03-31", Outcome.Unmet)]
    public void Whether_they_met_since_is_not_known_unless_the_report_reaches_so_far(string met, string reported, Outcome outcome) =>
        Evaluate(State((FieldValue)LocalDays.Utc.StartOf(met), reported)).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("2025-02-10")]
    [InlineData("2025-03-31")]
    public void That_they_never_met_stands(string reported) =>
        Evaluate(State(FieldValue.None, reported)).Outcome.Should().Be(Outcome.Unmet);

    [Fact]
    public void A_live_assessment_and_a_timeline_see_the_report_grow_old()
    {
        var state = State(LocalDays.Utc.StartOf("2025-02-10"), "2025-03-31");
        using var live = LiveAssessment.Open(Framework, state, AsOf);

        var change = live.AdvanceTo(AsOf.AddDays(5)).Should().ContainSingle().Subject;
        (change.Before.Outcome, change.After.Outcome).Should().Be((Outcome.Unmet, Outcome.Unknown));
        change.MainCauses.Should().ContainSingle().Which.Reason.Should().Be(ChangeReason.WentStale);
        change.Origin.Should().Be(ChangeOrigin.Age);
        Framework.Evaluate(state, change.AsOf).Findings[0].Outcome.Should().Be(Outcome.Unknown);
        Framework.Evaluate(state, change.AsOf.AddTicks(-1)).Findings[0].Outcome.Should().Be(Outcome.Unmet);
    }

    private static Finding Evaluate(AgreementState state) => Framework.Evaluate(state).Findings[0];

    private static AgreementState State(FieldValue met, string reported) =>
        new()
        {
            AsOf = AsOf,
            Sources =
            [
                new Source("s")
                {
                    Publisher = "UNIFIL",
                    Date = LocalDays.Utc.LastOf(reported),
                    Grade = SourceGrade.Observer,
                },
            ],
            Claims =
            [
                new AgreementClaim(NegotiatingTrack.Kind, "land")
                {
                    AssertedBy = "UNIFIL",
                    From = Make.Instant("2025-01-01T00:00:00Z"),
                    SourceId = "s",
                    [NegotiatingTrack.About] = "land",
                    [NegotiatingTrack.LastMet] = met,
                },
            ],
        };
}

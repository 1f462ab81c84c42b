namespace FrameworkRules.Tests.Texts;

using static Make;

/// <summary>Holds when the commitments of a text fall due.</summary>
public sealed class TextDutiesTests
{
    [Fact]
    public void A_time_from_entry_into_force_becomes_a_date() => DueOf(Duty("1", days: 60)).Should().Be(Before.AddDays(60));

    [Fact]
    public void A_date_stays_as_it_is() => DueOf(Duty("1").With(Commitment.Due, AsOf)).Should().Be(AsOf);

    [Fact]
    public void A_commitment_without_a_time_falls_due_at_no_time() => DueOf(Duty("1")).Should().BeNull();

    [Fact]
    public void A_time_from_another_step_becomes_a_date_once_that_step_is_taken()
    {
        AgreementClaim[] duties = [Duty("1", days: 5, after: "2"), Duty("2", days: 60)];
        var reached = new AgreementClaim(Milestone.Kind, "2")
        {
            AssertedBy = "observer",
            From = AsOf.AddDays(-3),
            SourceId = "observer",
            [Milestone.Side] = "south",
            [Milestone.Done] = true,
        };

        DueOf(duties).Should().BeNull();
        DueOf(duties, reached).Should().Be(AsOf.AddDays(2));
    }

    [Fact]
    public void A_duty_shows_who_owes_it_and_how_binding_it_is()
    {
        var duty = DutiesOf([Duty("1").With(Commitment.Wording, "should")]).Should().ContainSingle().Subject;

        duty.Actors.Should().Equal("north");
        duty.Level.Should().Be("should");
    }

    private static DateTimeOffset? DueOf(params AgreementClaim[] duties) => DutiesOf(duties)[0].Due;

    private static DateTimeOffset? DueOf(AgreementClaim[] duties, AgreementClaim claim) => DutiesOf(duties, claim)[0].Due;

    private static IReadOnlyList<TextDuty> DutiesOf(AgreementClaim[] duties, params AgreementClaim[] claims) =>
        Framework(framework => framework.EffectiveFrom(Before), new Stated(Quantify.Some<Commitment>(WhenNone.Fails).Exist()))
            .Evaluate(Text(complete: true, duties).With(claims: claims))
            .TextDuties;

    private static AgreementClaim Duty(string id, int? days = null, string? after = null) =>
        new(Commitment.Kind, id)
        {
            [Commitment.Actors] = new[] { "north" },
            [Commitment.WithinDays] = days is { } count ? count : FieldValue.None,
            [Commitment.After] = after is null ? FieldValue.None : (FieldValue)after,
        };
}

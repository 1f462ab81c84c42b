namespace FrameworkRules.Tests.Logic;

using static Make;

/// <summary>Holds what a finding that counts from the start of a cessation says while that start lies ahead.</summary>
public sealed class CessationBegunTests
{
    [Fact]
    public void What_happened_before_the_start_is_listed_and_not_judged()
    {
        var finding = Before(Attack("a1", "IL"), Attack("a2", "LB"));

        finding.Outcome.Should().Be(Outcome.NotApplicable);
        finding
            .Evidence.Select(line => (line.Claim.SubjectId, line.Required, line.Judgement))
            .Should()
            .BeEquivalentTo([
                ("a1", "since the start of the cessation", Truth.False),
                ("a2", "since the start of the cessation", Truth.False),
            ]);
        finding.Reason.Should().Contain("is not judged: incident (2)");
    }

    [Fact]
    public void What_is_none_of_the_events_that_are_looked_for_is_left_out_and_what_may_be_one_is_shown()
    {
        var finding = Before(Attack("a1", "IL"), Attack("a2", "IL").With(Incident.IsAttack, false), Event("a3", "LB"));

        finding.Evidence.Select(line => line.Claim.SubjectId).Should().BeEquivalentTo("a1", "a3");
        finding.Reason.Should().Contain("is not judged: incident (2)");
    }

    [Fact]
    public void Whose_acts_they_were_bears_the_duty() => Before(Attack("a1", "LB")).DutyBearers.Should().Equal("LB");

    [Fact]
    public void Where_nothing_happened_before_the_start_nothing_is_said_of_it()
    {
        var finding = Before(Attack("a1", "IL").With(Incident.IsAttack, false));

        finding.Outcome.Should().Be(Outcome.NotApplicable);
        finding.Evidence.Should().BeEmpty("that the requirement happens to hold is not why it does not apply");
        finding.Reason.Should().StartWith("It applies only where the cessation has begun");
        finding.Remarks.Should().NotContain(remark => remark.Kind == RemarkKind.BeforeStart);
        finding.DutyBearers.Should().BeEmpty();
    }

    private static Finding Before(params AgreementClaim[] claims) =>
        Framework(builder => builder.Sets(Cessation.Start, AsOf.AddDays(5), "para. 1"), new NoAttack())
            .Evaluate(Closed(Incident.Kind, claims))[NoAttack.Key];

    private static AgreementClaim Attack(string id, string side) => Event(id, side).With(Incident.IsAttack, true);

    private static AgreementClaim Event(string id, string side) =>
        new(Incident.Kind, id)
        {
            AssertedBy = "the mechanism",
            At = Make.Before,
            SourceId = "observer",
            [Incident.Side] = side,
        };

    private sealed class NoAttack() : Precondition(Key, Theme.Ceasefire, Layer.Implementation)
    {
        public const string Key = "TEST-02";

        protected override void Define(Definition define) =>
            define
                .Statement("No attack is on record.")
                .DutyBearer(Incident.Side)
                .Requires(
                    Quantify.None<Incident>(WhenNone.Holds).InTheLast(TimeSpan.FromDays(30)).Where(Incident.IsAttack.Is(true)).Exist()
                )
                .SinceTheCessation();
    }
}

using FrameworkRules.Kinds;
using FrameworkRules.Rules;

namespace FrameworkRules.Tests.Agreements;

/// <summary>What is filed under two ids and is one counts once.</summary>
public sealed class SameSubjectsTests
{
    private static readonly DateTimeOffset Day = Make.AsOf.AddDays(-5);

    private static readonly Framework Framework = Make.Framework(
        new Stated(Quantify.Sum<Pledge>(Pledge.Amount, 100, WhenNone.Fails).InTheLast(TimeSpan.FromDays(30)).Exist())
    );

    [Fact]
    public void Two_records_that_look_alike_count_once_and_are_warned_of()
    {
        var assessment = Assess(Funds("p1", 60), Funds("p2", 60));

        assessment[Stated.DefaultId].Outcome.Should().NotBe(Outcome.Met);
        assessment
            .Warnings.Should()
            .ContainSingle()
            .Which.ToString()
            .Should()
            .Be(
                "pledges: \"p1\" and \"p2\" look alike (day, \"donor\", \"purpose\", \"amountUsd\") and count as one; "
                    + "if they are not one, say \"sameAs\": \"p2\" in that record"
            );
    }

    [Theory]
    [InlineData("amount")]
    [InlineData("day")]
    [InlineData("purpose")]
    [InlineData("donor")]
    [InlineData("purpose unstated")]
    public void A_difference_parts_them(string difference)
    {
        var other = Funds("p2", 60);
        other = difference switch
        {
            "amount" => other.With(Pledge.Amount, 61),
            "day" => other.With(Pledge.Kind.At!, Day.AddDays(1)),
            "purpose" => other.With(Pledge.Purpose, "humanitarian"),
            "donor" => Funds("p2", 60, by: "south"),
            _ => other.With(Pledge.Purpose, default),
        };

        var assessment = Assess(Funds("p1", 60), other);

        assessment[Stated.DefaultId].Outcome.Should().Be(Outcome.Met);
        assessment.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void The_hour_of_a_day_parts_nothing() =>
        Assess(Funds("p1", 60), Funds("p2", 60).With(Pledge.Kind.At!, Day.AddHours(3)))[Stated.DefaultId]
            .Outcome.Should()
            .NotBe(Outcome.Met);

    [Fact]
    public void A_record_that_says_that_it_is_its_own_counts_by_itself()
    {
        var assessment = Assess(Funds("p1", 60), Funds("p2", 60).With(Pledge.SameAs, "p2"));

        assessment[Stated.DefaultId].Outcome.Should().Be(Outcome.Met);
        assessment.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void A_record_that_says_that_it_is_another_counts_with_it_however_it_looks() =>
        Assess(Funds("p1", 60), Funds("p2", 60).With(Pledge.Kind.At!, Day.AddDays(2)).With(Pledge.SameAs, "p1"))[Stated.DefaultId]
            .Outcome.Should()
            .NotBe(Outcome.Met);

    [Fact]
    public void A_record_cannot_be_the_same_as_one_that_is_not_on_file()
    {
        var judge = () => Assess(Funds("p1", 60).With(Pledge.SameAs, "p9"));

        judge.Should().Throw<InvalidSubmissionException>().WithMessage("*\"p9\"*the id of one of \"pledges\"*");
    }

    [Fact]
    public void What_a_side_says_in_its_own_favour_moves_no_word_of_another_to_its_subject()
    {
        var framework = Make.Framework(
            builder => builder.Between("IL", "LB"),
            new Stated(Quantify.None<Incident>(WhenNone.Holds).InTheLast(TimeSpan.FromDays(30)).That(Incident.IsAttack.Is(true)))
        );
        AgreementClaim[] claims =
        [
            Attack("i1", true, "the mechanism", SourceGrade.Observer, Day),
            Attack("i2", false, "the mechanism", SourceGrade.Observer, Day.AddDays(2)),
            Attack("i1", false, "IL", SourceGrade.Party, Day.AddDays(2)),
            Attack("i1", false, "IL", SourceGrade.Party, Day).With(Incident.SameAs, "i2").Reported(Make.AsOf),
        ];

        framework.Evaluate(Make.Closed(Incident.Kind, claims).With(bodies: []))[Stated.DefaultId].Outcome.Should().Be(Outcome.Unmet);
    }

    [Fact]
    public void What_is_not_known_yet_puts_nothing_together()
    {
        var state = State(Funds("p1", 60), Funds("p2", 60).With(Pledge.Kind.At!, Day.AddDays(1)), Link("p2", "p1", Make.AsOf));

        Framework.Evaluate(state, knownAt: Make.AsOf.AddDays(-1))[Stated.DefaultId].Outcome.Should().Be(Outcome.Met);
        Framework.Evaluate(state)[Stated.DefaultId].Outcome.Should().NotBe(Outcome.Met);
    }

    [Fact]
    public void A_subject_is_called_by_an_id_that_is_not_confidential()
    {
        var assessment = Assess(Funds("a secret", 60).With(Pledge.Kind.Confidential!, true), Funds("p2", 60));

        assessment[Stated.DefaultId].Evidence.Select(line => line.Claim.SubjectId).Distinct().Should().Equal("p2");
        assessment.WithoutConfidential().Warnings.Should().BeEmpty();
    }

    [Fact]
    public void A_live_assessment_puts_together_what_comes_and_parts_what_goes()
    {
        using var live = LiveAssessment.Open(Framework, State(Funds("p1", 60)), Make.AsOf);
        var twin = Funds("p2", 60).With(Pledge.Kind.At!, Day.AddDays(1));
        live.Insert(twin);
        live.Assess()[Stated.DefaultId].Outcome.Should().Be(Outcome.Met);

        var link = Link("p2", "p1", Make.AsOf);
        live.Insert(link);
        live.Assess()[Stated.DefaultId].Outcome.Should().NotBe(Outcome.Met);

        live.Withdraw(link);
        live.Assess()[Stated.DefaultId].Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void How_subjects_look_alike_is_declared_with_fields_of_the_kind_once_and_not_for_clauses()
    {
        var kind = Kind.Status("things", "thing");
        var name = kind.Text("name", "its name");
        var clause = Kind.Provision("rules", "rule");
        var words = clause.Text("words", "its words");

        kind.Invoking(it => it.LooksAlikeBy()).Should().Throw<ArgumentException>();
        kind.Invoking(it => it.LooksAlikeBy(words)).Should().Throw<ArgumentException>();
        kind.LooksAlikeBy(name).Name.Should().Be("sameAs");
        kind.Invoking(it => it.LooksAlikeBy(name)).Should().Throw<InvalidOperationException>();
        clause.Invoking(it => it.LooksAlikeBy(words)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void No_kind_whose_subjects_others_refer_to_by_id_has_subjects_of_several_ids() =>
        KindSet
            .Library.Kinds.SelectMany(kind => kind.Fields.OfType<TextField>().Where(field => field != kind.SameAs))
            .Select(field => field.Target)
            .OfType<Kind>()
            .Should()
            .NotContain(target => target.SameAs != null);

    private static Assessment Assess(params AgreementClaim[] claims) => Framework.Evaluate(State(claims));

    private static AgreementState State(params AgreementClaim[] claims) => Make.Closed(Pledge.Kind, claims);

    private static AgreementClaim Funds(string id, int amount, string by = "north") =>
        new(Pledge.Kind, id)
        {
            AssertedBy = by,
            At = Day,
            ReportedOn = Day.AddDays(2),
            SourceId = "party",
            [Pledge.Donor] = by,
            [Pledge.Purpose] = "army",
            [Pledge.Amount] = amount,
        };

    /// <summary>Says, when it is reported, that a pledge is filed under another id too.</summary>
    private static AgreementClaim Link(string id, string other, DateTimeOffset reported) =>
        Funds(id, 60).With(Pledge.Kind.At!, Day.AddDays(1)).With(Pledge.SameAs, other).Reported(reported);

    private static AgreementClaim Attack(string id, bool attack, string by, SourceGrade grade, DateTimeOffset reported) =>
        new(Incident.Kind, id)
        {
            AssertedBy = by,
            At = Day,
            ReportedOn = reported,
            SourceId = SourceGrades.Names[(int)grade],
            [Incident.Side] = "IL",
            [Incident.Location] = id,
            [Incident.Means] = "air",
            [Incident.IsAttack] = attack,
        };
}

using System.Globalization;

namespace FrameworkRules.Tests.Logic;

using static WhenNone;

/// <summary>Holds what a sum may be compared with.</summary>
public sealed class SumTests
{
    private static readonly SubjectQuery Depots = new(Depot.Kind, Fails, Counting.AtLeast, 1m);
    private static readonly SubjectQuery Weapons = new SubjectQuery(Depot.Kind, Fails, Counting.Sum, 1m) with { Summed = Depot.Weapons };

    [Fact]
    public void A_sum_is_compared_with_an_amount_in_its_unit_that_the_kind_states()
    {
        var visits = new SubjectQuery(Visit.Kind, Fails, Counting.AtLeast, 1m);

        Compared(Weapons, Depots, Depot.Weapons).Should().NotThrow();
        Compared(Weapons, Depots, Depot.Floor).Should().Throw<ArgumentException>("weapons are no square metres");
        Compared(Weapons, visits, Depot.Weapons).Should().Throw<ArgumentException>("a visit states no weapons");
        Compared(Depots with { Summed = Depot.Weapons }, Depots, Depot.Weapons).Should().Throw<ArgumentException>("nothing is summed");
    }

    [Fact]
    public void An_amount_that_is_not_asked_for_need_not_be_reached_and_is_not_cited()
    {
        var guarded = Quantify.Some<Depot>(Fails).Where(Depot.Guarded.Is(true));
        var finding = Reaches(guarded, Amount("d1", 10, isGuarded: true), Amount("d2", 500, isGuarded: false));

        finding.Outcome.Should().Be(Outcome.Met);
        finding.Evidence.Where(line => line.Required == "counted in a sum").Select(line => line.Claim.SubjectId).Should().Equal("d1", "d2");
        finding
            .Evidence.Where(line => line.Required == "to be reached by the sum")
            .Select(line => line.Claim.SubjectId)
            .Should()
            .Equal("d1");
    }

    [Theory]
    [InlineData("10", Outcome.Met)]
    [InlineData("1000", Outcome.Unmet)]
    [InlineData("10-20", Outcome.Met)]
    [InlineData("10-1000", Outcome.Unknown)]
    [InlineData("1000-2000", Outcome.Unmet)]
    public void An_amount_known_within_bounds_is_reached_where_its_most_is_and_missed_where_its_least_is(string amount, Outcome expected)
    {
        var bounds = Array.ConvertAll(amount.Split('-'), text => decimal.Parse(text, CultureInfo.InvariantCulture));

        Reaches(Quantify.Some<Permitted>(Fails), Permit(FieldValue.Between(bounds[0], bounds[^1])), Amount("d1", 510, isGuarded: true))
            .Outcome.Should()
            .Be(expected);
    }

    [Theory]
    [InlineData(1, 60)]
    [InlineData(60, 1_000)]
    public void Where_what_is_summed_is_contested_so_is_whether_an_amount_is_reached(int low, int high) =>
        Reaches(
            Quantify.Some<Permitted>(Fails),
            Permit(FieldValue.Between(low, high)),
            Make.Depot(50, by: "the mechanism", grade: SourceGrade.Observer),
            Make.Depot(700, by: "other observer", grade: SourceGrade.Observer)
        )
            .Outcome.Should()
            .Be(Outcome.Contested);

    [Fact]
    public void What_several_establish_is_not_said_to_be_missing()
    {
        var finding = Quantify
            .Sum<Depot>(Depot.Weapons, atLeast: 30, Fails)
            .Exist()
            .Finding(
                Make.Closed(
                    Depot.Kind,
                    Make.Depot(20, by: "the mechanism", grade: SourceGrade.Observer),
                    Make.Depot(20, by: "other observer", grade: SourceGrade.Observer)
                )
            );

        finding.Outcome.Should().Be(Outcome.Unmet);
        finding.Evidence.Should().HaveCount(2);
        finding.Remarks.Should().BeEmpty();
    }

    private static Func<Requirement> Compared(SubjectQuery sum, SubjectQuery stated, NumberField amount) =>
        () => Quantify.SumReaches(sum, stated, amount);

    /// <summary>Judges whether the weapons of all depots reach what some records state.</summary>
    private static Finding Reaches(SubjectQuery stated, params AgreementClaim[] claims) =>
        Make.Framework(new Stated(Quantify.SumReaches(Weapons, stated, stated.Kind == Depot.Kind ? Depot.Weapons : Permitted.Weapons)))
            .Evaluate(Make.Closed(Depot.Kind, claims))[Stated.DefaultId];

    private static AgreementClaim Amount(string id, FieldValue weapons, bool isGuarded) =>
        Make.Depot(weapons, id).With(Depot.Guarded, isGuarded);

    private static AgreementClaim Permit(FieldValue weapons) =>
        new(Permitted.Kind, "permitted")
        {
            AssertedBy = "press",
            From = Make.Before,
            SourceId = "press",
            [Permitted.Weapons] = weapons,
        };

    /// <summary>A status that states an amount in the unit of the depots' weapons.</summary>
    private sealed class Permitted : IKind
    {
        public static Kind Kind { get; } = Kind.Status("permitted", "permitted stock");

        public static NumberField Weapons { get; } = Kind.Count("weapons", "weapons", "weapons permitted", testimony: Testimony.Plain);
    }
}

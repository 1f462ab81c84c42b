namespace FrameworkRules.Tests;

using static Make;
using static Truth;

public sealed class CheckTests
{
    [Fact]
    public void Flags_texts_and_names_are_compared()
    {
        Tests.Depot.Guarded.Is(true).OnDepot(With(Tests.Depot.Guarded, true)).Should().Be(True);
        Tests.Depot.Guarded.Is(true).OnDepot(With(Tests.Depot.Guarded, false)).Should().Be(False);
        Tests.Depot.Guarded.Is(false).OnDepot(With(Tests.Depot.Guarded, FieldValue.None)).Should().Be(False);
        Tests.Depot.Guarded.IsNot(true).OnDepot(With(Tests.Depot.Guarded, FieldValue.None)).Should().Be(True);
        Tests.Depot.Access.Is("Land").OnDepot(With(Tests.Depot.Access, "Sea")).Should().Be(False);
        Tests.Depot.Access.IsOneOf("Land", "Sea").OnDepot(With(Tests.Depot.Access, "Sea")).Should().Be(True);
        Tests.Depot.Owner.Is("North").OnDepot(With(Tests.Depot.Owner, "north")).Should().Be(True, "upper and lower case are one");
        Tests.Depot.Owner.Is("North").OnDepot(With(Tests.Depot.Owner, "South")).Should().Be(False);
        var units = With(Tests.Depot.Units, (string[])["2nd", "1st", "2nd"]);
        Tests.Depot.Units.HasAll("1st", "2nd").OnDepot(units).Should().Be(True);
        Tests.Depot.Units.HasAll("1st", "3rd").OnDepot(units).Should().Be(False);
        Tests.Depot.Units.HasAny("3rd", "2nd").OnDepot(units).Should().Be(True);
        Tests.Depot.Units.HasAny("3rd").OnDepot(units).Should().Be(False);
        Tests.Depot.Units.HasOnly("1st", "2nd", "3rd").OnDepot(units).Should().Be(True);
        Tests.Depot.Units.HasOnly("1st").OnDepot(units).Should().Be(False);
        Tests.Depot.Units.HasOnly("1st").OnDepot(With(Tests.Depot.Units, Array.Empty<string>())).Should().Be(False);
        Tests.Depot.Units.HasAtLeast(2).OnDepot(units).Should().Be(True);
        Tests.Depot.Units.HasAtLeast(3).OnDepot(units).Should().Be(False, "repetition does not count");
    }

    [Fact]
    public void A_choice_that_the_field_does_not_have_cannot_be_required()
    {
        var require = () => Tests.Depot.Access.Is("Rail");
        require.Should().Throw<ArgumentException>().WithMessage("*depots.access*Rail*");
    }

    [Theory]
    [InlineData(-1, True, False)]
    [InlineData(0, True, False)]
    [InlineData(1, False, True)]
    public void An_instant_has_passed_from_the_instant_itself_on(int ticks, Truth passed, Truth ahead)
    {
        var claim = With(Tests.Depot.Opened, AsOf.AddTicks(ticks));
        Tests.Depot.Opened.HasPassed().OnDepot(claim).Should().Be(passed);
        Tests.Depot.Opened.LiesAhead().OnDepot(claim).Should().Be(ahead);
    }

    [Theory]
    [InlineData(-10, 0, True)]
    [InlineData(-10, -1, False)]
    [InlineData(0, 0, True)]
    [InlineData(0, 1, False)]
    public void Within_includes_both_ends(int days, int ticks, Truth expected) =>
        Tests
            .Depot.Opened.Within(TimeSpan.FromDays(10))
            .OnDepot(With(Tests.Depot.Opened, AsOf.AddDays(days).AddTicks(ticks)))
            .Should()
            .Be(expected);

    [Theory]
    [InlineData(10, 0, True, True)]
    [InlineData(10, -1, False, True)]
    [InlineData(10, 1, True, False)]
    [InlineData(0, 0, False, False)]
    public void Times_ahead_are_measured_from_the_instant_judged(int days, int ticks, Truth atLeast, Truth atMost)
    {
        var claim = With(Tests.Depot.Opened, AsOf.AddDays(days).AddTicks(ticks));
        Tests.Depot.Opened.AtLeastAhead(TimeSpan.FromDays(10)).OnDepot(claim).Should().Be(atLeast);
        Tests.Depot.Opened.AtMostAhead(TimeSpan.FromDays(10)).OnDepot(claim).Should().Be(atMost);
    }

    [Fact]
    public void An_end_that_is_known_not_to_be_set_lies_ahead_for_ever()
    {
        var claim = With(Tests.Depot.Opened, FieldValue.None);
        Tests.Depot.Opened.LiesAhead().OnDepot(claim).Should().Be(True);
        Tests.Depot.Opened.AtLeastAhead(TimeSpan.FromDays(10_000)).OnDepot(claim).Should().Be(True);
        Tests.Depot.Opened.HasPassed().OnDepot(claim).Should().Be(False);
        Tests.Depot.Opened.Within(TimeSpan.FromDays(1)).OnDepot(claim).Should().Be(False);
        Tests.Depot.Opened.AtMostAhead(TimeSpan.FromDays(1)).OnDepot(claim).Should().Be(False);
        Tests.Depot.Opened.NotBefore(AsOf).OnDepot(claim).Should().Be(False);
    }

    [Fact]
    public void Instants_are_compared_with_others()
    {
        var claim = With(Tests.Depot.Opened, AsOf);
        Tests.Depot.Opened.NotBefore(AsOf).OnDepot(claim).Should().Be(True);
        Tests.Depot.Opened.NotBefore(AsOf.AddTicks(1)).OnDepot(claim).Should().Be(False);
        Tests.Depot.Opened.NotAfter(AsOf).OnDepot(claim).Should().Be(True);
        Tests.Depot.Opened.NotAfter(AsOf.AddTicks(-1)).OnDepot(claim).Should().Be(False);
        Tests.Depot.Opened.IsBefore(AsOf.AddTicks(1)).OnDepot(claim).Should().Be(True);
        Tests.Depot.Opened.IsBefore(AsOf).OnDepot(claim).Should().Be(False);
    }

    [Fact]
    public void Instants_far_apart_do_not_overflow()
    {
        Tests.Depot.Opened.Within(TimeSpan.MaxValue).OnDepot(With(Tests.Depot.Opened, DateTimeOffset.MinValue)).Should().Be(True);
        Tests.Depot.Opened.AtMostAhead(TimeSpan.MaxValue).OnDepot(With(Tests.Depot.Opened, DateTimeOffset.MaxValue)).Should().Be(True);
    }

    [Fact]
    public void A_check_against_a_parameter_that_is_not_set_is_unknown_even_if_it_is_optional()
    {
        var bound = new Parameter<decimal>("bound", "a bound") { IsOptional = true };
        var requirement = Quantify.The<Depot>().That(Tests.Depot.Weapons.AtMost(bound));
        requirement.Judge(State(Depot(5))).Should().Be(Unknown);
        Framework(builder => builder.Sets(bound, 5m, "para. 2"), new Stated(requirement))
            .Evaluate(State(Depot(5)))[Stated.DefaultId]
            .Outcome.Should()
            .Be(Outcome.Met);
    }

    [Fact]
    public void A_text_against_a_parameter_that_is_not_set_is_unknown_unless_another_choice_fits()
    {
        var name = new Parameter<string>("name", "a name") { IsOptional = true };
        var owned = With(Tests.Depot.Owner, "north");
        Tests.Depot.Owner.Is(name).OnDepot(owned).Should().Be(Unknown);
        Tests.Depot.Owner.IsOneOf(name, "north").OnDepot(owned).Should().Be(True);
        Tests.Depot.Owner.IsOneOf(name, "south").OnDepot(owned).Should().Be(Unknown);
        var line = Quantify.The<Depot>().That(Tests.Depot.Owner.Is(name)).Finding(State(owned)).Evidence[0];
        line.Required.Should().Be("(name, not set)");
    }

    [Fact]
    public void A_range_that_only_touches_what_is_required_leaves_it_open()
    {
        var opened = With(Tests.Depot.Opened, FieldValue.Between(AsOf.AddDays(-20), AsOf.AddDays(-10)));
        Tests.Depot.Opened.Within(TimeSpan.FromDays(10)).OnDepot(opened).Should().Be(Unknown);
        Tests.Depot.Opened.NotAfter(AsOf.AddDays(-20)).OnDepot(opened).Should().Be(Unknown);
        Tests.Depot.Opened.NotAfter(AsOf.AddDays(-20).AddTicks(-1)).OnDepot(opened).Should().Be(False);
    }

    [Fact]
    public void A_field_names_the_text_judged_or_it_does_not()
    {
        var owner = Quantify.The<Depot>().That(Tests.Depot.Owner.IsTheTextJudged());
        var judging = Framework(builder => builder.AppliesTo(CitedTexts.Cessation2024), new Stated(owner));
        Outcome Judged(string text) => judging.Evaluate(State(With(Tests.Depot.Owner, text)))[Stated.DefaultId].Outcome;

        Judged("coh-2024").Should().Be(Outcome.Met);
        Judged("another").Should().Be(Outcome.Unmet);
        owner.Judge(State(With(Tests.Depot.Owner, "another"))).Should().Be(True, "a framework that names no text judges all");
    }

    [Fact]
    public void A_second_filter_narrows_the_first()
    {
        var depots = Quantify.Every<Depot>(WhenNone.Holds).Where(Tests.Depot.Owner.Is("north")).Where(Tests.Depot.Guarded.Is(true));
        var weaponless = depots.Must(Tests.Depot.Weapons.EqualTo(0));
        AgreementState With(string owner, bool guarded) =>
            Closed(Tests.Depot.Kind, Depot(5).With(Tests.Depot.Owner, owner).With(Tests.Depot.Guarded, guarded));

        weaponless.Judge(With("north", true)).Should().Be(False);
        weaponless.Judge(With("north", false)).Should().Be(True);
        weaponless.Judge(With("south", true)).Should().Be(True);
    }

    [Fact]
    public void A_field_of_another_kind_is_neither_summed_nor_joined()
    {
        var sum = () => Quantify.Sum<Depot>(Tests.Visit.Inspectors, atLeast: 1, WhenNone.Fails);
        var join = () => Quantify.Some<Depot>(WhenNone.Fails).By(Tests.Visit.Of);

        sum.Should().Throw<ArgumentException>().WithMessage("visits.inspectors is not a field of \"depots\".*");
        join.Should().Throw<ArgumentException>().WithMessage("visits.depot is not a reference of \"depots\".*");
    }

    [Fact]
    public void Bounds_with_many_decimal_places_are_compared_exactly()
    {
        Tests.Depot.Floor.AtLeast(0.00001m).OnDepot(With(Tests.Depot.Floor, 0)).Should().Be(False);
        Tests.Depot.Floor.AtMost(0.00019m).OnDepot(With(Tests.Depot.Floor, 0.0001m)).Should().Be(True);
        Tests.Depot.Floor.EqualTo(0.00001m).OnDepot(With(Tests.Depot.Floor, 0)).Should().Be(False);
        Tests.Depot.Floor.AtMost(decimal.MaxValue).OnDepot(With(Tests.Depot.Floor, 1)).Should().Be(True);
    }

    private static AgreementClaim With(Field field, FieldValue value) => Depot().With(field, value);
}

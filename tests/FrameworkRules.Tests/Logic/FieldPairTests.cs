namespace FrameworkRules.Tests;

using static Make;
using static Truth;

/// <summary>Holds what it means to compare two fields of one subject.</summary>
public sealed class FieldPairTests
{
    private static readonly Requirement OpenedInTime = Tests.Depot.Opened.IsBefore(Tests.Depot.ClosesOn);
    private static readonly Requirement HeldByOwner = Tests.Depot.Owner.IsAmong(Tests.Depot.Units);

    [Theory]
    [InlineData(-1, True)]
    [InlineData(0, False)]
    [InlineData(1, False)]
    public void An_instant_lies_before_another_up_to_its_last_tick(int ticks, Truth expected) =>
        OpenedInTime.OnDepot(Opened(AsOf.AddTicks(ticks)).With(Tests.Depot.ClosesOn, AsOf)).Should().Be(expected);

    [Theory]
    [InlineData(0, 9, 10, 20, True)]
    [InlineData(0, 10, 10, 20, Unknown)]
    [InlineData(5, 30, 10, 20, Unknown)]
    [InlineData(19, 30, 10, 20, Unknown)]
    [InlineData(20, 30, 10, 20, False)]
    public void A_range_decides_when_no_instant_in_it_could_come_out_otherwise(int from, int to, int endFrom, int endTo, Truth expected) =>
        OpenedInTime.OnDepot(Opened(Between(from, to)).With(Tests.Depot.ClosesOn, Between(endFrom, endTo))).Should().Be(expected);

    [Fact]
    public void What_is_stated_to_be_absent_stands_in_no_relation()
    {
        OpenedInTime.OnDepot(Opened(FieldValue.None).With(Tests.Depot.ClosesOn, AsOf)).Should().Be(False);
        OpenedInTime.OnDepot(Opened(AsOf).With(Tests.Depot.ClosesOn, FieldValue.None)).Should().Be(False);
        HeldByOwner.OnDepot(Owned(FieldValue.None, "north")).Should().Be(False);
        HeldByOwner.OnDepot(Owned("north").With(Tests.Depot.Units, FieldValue.None)).Should().Be(False);
    }

    [Fact]
    public void While_one_of_the_two_is_not_stated_it_is_not_known_how_they_stand()
    {
        OpenedInTime.OnDepot(Opened(AsOf)).Should().Be(Unknown);
        OpenedInTime.OnDepot(With(Tests.Depot.ClosesOn, AsOf)).Should().Be(Unknown);
        OpenedInTime.OnDepot(Opened(AsOf).With(Tests.Depot.ClosesOn, FieldValue.NotKnown)).Should().Be(Unknown);
    }

    [Fact]
    public void A_text_is_among_names_that_are_the_same_in_the_form_in_which_names_are_compared()
    {
        HeldByOwner.OnDepot(Owned("north", "south", "north")).Should().Be(True);
        HeldByOwner.OnDepot(Owned("north", "South", "North")).Should().Be(True, "letters of either case are one name");
        HeldByOwner.OnDepot(Owned("north", "south", "east")).Should().Be(False);
    }

    [Fact]
    public void Two_claims_may_state_one_field_each() =>
        OpenedInTime.OnDepot(Opened(AsOf.AddDays(-1)), Depot(by: "b").With(Tests.Depot.ClosesOn, AsOf)).Should().Be(True);

    [Fact]
    public void Two_voices_that_stand_equally_and_lead_to_different_answers_conflict()
    {
        var early = Depot(by: "a").With(Tests.Depot.ClosesOn, AsOf.AddDays(-2));
        var late = Depot(by: "b").With(Tests.Depot.ClosesOn, AsOf);
        OpenedInTime.OnDepot(Opened(AsOf.AddDays(-1)), early, late).Should().Be(Contested);
        OpenedInTime.OnDepot(Opened(AsOf.AddDays(-3)), early, late).Should().Be(True, "both answers are the same");
    }

    [Fact]
    public void More_claims_than_fit_on_the_stack_are_compared_alike()
    {
        var claims = Enumerable
            .Range(0, 100)
            .Select(number => Depot(by: $"paper {number:000}").With(Tests.Depot.Opened, AsOf.AddDays(-1)).With(Tests.Depot.ClosesOn, AsOf));
        OpenedInTime.OnDepot([.. claims]).Should().Be(True);
    }

    [Fact]
    public void The_finding_cites_both_fields_and_says_of_neither_that_it_decides()
    {
        var finding = Quantify.The<Depot>().That(OpenedInTime).Finding(State([Opened(AsOf).With(Tests.Depot.ClosesOn, AsOf)]));

        finding.Outcome.Should().Be(Outcome.Unmet);
        finding
            .Evidence.Select(line => (line.Field, line.Required, line.Judgement))
            .Should()
            .Equal((Tests.Depot.Opened, "before: the last day it is used", Unknown), (Tests.Depot.ClosesOn, "compared", Unknown));
    }

    [Fact]
    public void Under_a_negation_the_finding_says_so()
    {
        var finding = Quantify.The<Depot>().That(!HeldByOwner).Finding(State([Owned("north", "north")]));

        finding.Outcome.Should().Be(Outcome.Unmet);
        finding.Evidence[0].Required.Should().Be("not one of: the units that hold it");
    }

    [Fact]
    public void The_finding_says_which_of_the_two_is_missing()
    {
        var finding = Quantify
            .The<Depot>()
            .That(OpenedInTime)
            .Finding(State([Opened(AsOf).With(Tests.Depot.ClosesOn, FieldValue.NotKnown)]));

        finding.Remarks.Select(remark => (remark.Kind, remark.Field)).Should().Contain((RemarkKind.NotKnown, Tests.Depot.ClosesOn));
        finding.Remarks.Should().NotContain(remark => remark.Field == Tests.Depot.Opened);
    }

    [Fact]
    public void It_reads_as_one_line() => OpenedInTime.Describe().Should().Be("when it was opened: before: the last day it is used\n");

    [Fact]
    public void Fields_of_two_kinds_cannot_be_compared()
    {
        var compare = () => Tests.Depot.Opened.IsBefore(Permit.Expires);

        compare.Should().Throw<ArgumentException>().WithMessage("depots.opened and permits.expires are not fields of one kind.*");
    }

    private static FieldValue Between(int from, int to) => FieldValue.Between(AsOf.AddDays(from), AsOf.AddDays(to));

    private static AgreementClaim Opened(FieldValue when) => With(Tests.Depot.Opened, when);

    private static AgreementClaim Owned(FieldValue owner, params string[] units) =>
        units.Length == 0 ? With(Tests.Depot.Owner, owner) : With(Tests.Depot.Owner, owner).With(Tests.Depot.Units, units);

    private static AgreementClaim With(Field field, FieldValue value) => Depot().With(field, value);
}

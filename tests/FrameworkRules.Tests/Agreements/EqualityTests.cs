using FrameworkRules.Tests.Catalogue;

namespace FrameworkRules.Tests;

public sealed class EqualityTests
{
    /// <summary>Makes one record of each sort, with a text that differs.</summary>
    private static readonly Dictionary<string, Func<string, StateRecord>> Records = new()
    {
        ["body"] = text => new Body("b") { Name = text },
        ["source"] = text => new Source("s")
        {
            Publisher = text,
            Date = Make.Before,
            Grade = SourceGrade.Press,
        },
        ["survey"] = text => new Survey(Depot.Kind)
        {
            From = Make.Before,
            Until = Make.AsOf,
            By = text,
            SourceId = "s",
        },
        ["waiver"] = text => new Waiver("A-1")
        {
            From = Make.Before,
            Until = Make.AsOf,
            By = "x",
            Reason = text,
        },
        ["annex"] = text => new Annex(text) { Completeness = "full" },
        ["claim"] = text => Make.Depot(5).With(Depot.Owner, text),
        ["instrument"] = text => Instrument(new Annex("A") { Completeness = "full" }, Make.Clause(text, true)),
        ["instrument with annexes"] = text => Instrument(new Annex(text) { Completeness = "full" }, Make.Clause("a", true)),
    };

    public static TheoryData<string> Sorts() => [.. Records.Keys];

    [Theory]
    [MemberData(nameof(Sorts))]
    public void Records_that_say_the_same_are_equal(string sort)
    {
        var (one, same, other) = (Records[sort]("x"), Records[sort]("x"), Records[sort]("y"));

        (one == same, one != same, one.Equals((object)same), one.GetHashCode() == same.GetHashCode())
            .Should()
            .Be((true, false, true, true));
        (one == other, one != other, one.Equals((object)other), one.Equals(null)).Should().Be((false, true, false, false));
        (one == null, null == one, (StateRecord?)null == null).Should().Be((false, false, true));
    }

    [Fact]
    public void Records_of_different_sorts_are_different() =>
        new Body("x").Equals(new Annex("x") { Completeness = "full" }).Should().BeFalse();

    [Fact]
    public void Claims_of_different_kinds_are_different() => ((StateRecord)Make.Depot("d1")).Should().NotBe(Make.Permit("d1"));

    [Fact]
    public void A_record_read_from_a_file_equals_the_one_built_in_code_wherever_it_stands()
    {
        var (first, second) = (
            "\n\n" + Submission.Depots(Submission.Depot()),
            Submission.Depots(Submission.Depot(id: "d0"), Submission.Depot())
        );
        var built = new AgreementClaim(Depot.Kind, "d1")
        {
            AssertedBy = "paper",
            From = Make.Instant("2025-02-18T22:00:00Z"),
            SourceId = "s1",
        };

        Submission.Read(first).Claims[0].Should().Be(built);
        Submission.Read(second).Claims[1].Should().Be(built);
    }

    [Fact]
    public void A_text_read_from_a_file_equals_the_one_built_in_code_in_whatever_order_its_clauses_stand()
    {
        var built = Make.Text(complete: true, Make.Clause("a", true), Make.Clause("b", false));
        var read = AgreementState.ParseUtf8(built.ToCanonicalJson(), HostKinds.Options);
        var turned = Make.Text(complete: true, Make.Clause("b", false), Make.Clause("a", true));

        read.Instruments[0].Should().Be(built.Instruments[0]).And.Be(turned.Instruments[0]);
        read.Instruments[0].GetHashCode().Should().Be(built.Instruments[0].GetHashCode());
        built.Instruments[0].Should().NotBe(Make.Text(complete: true, Make.Clause("a", true)).Instruments[0]);
    }

    [Fact]
    public void A_provision_of_one_text_is_not_that_of_another() =>
        Make.Clause("a", true).In("one").Should().NotBe(Make.Clause("a", true).In("other")).And.Be(Make.Clause("a", true).In("one"));

    [Fact]
    public void States_are_equal_when_their_canonical_forms_are()
    {
        var (one, same) = (Make.State(Make.Depot(5), Make.Depot(6, "d2")), Make.State(Make.Depot(6, "d2"), Make.Depot(5)));
        var other = Make.State(Make.Depot(5));

        (one == same, one != same, one.GetHashCode() == same.GetHashCode()).Should().Be((true, false, true));
        (one == other, one != other, one == null, null == one).Should().Be((false, true, false, false));
    }

    [Fact]
    public void The_real_states_are_loaded_twice_with_equal_records()
    {
        foreach (var name in RealStates.Names)
        {
            var (one, again) = (RealStates.Load(name), RealStates.Load(name));
            one.Claims.Should().Equal(again.Claims);
            one.Sources.Should().Equal(again.Sources);
            one.Instruments.Should().Equal(again.Instruments);
            one.Surveys.Should().Equal(again.Surveys);
            one.Claims.Should().OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public void A_live_assessment_still_refuses_the_same_claim_twice_with_one_error_and_withdraws_an_equal_one()
    {
        using var live = FrameworkRules.Rules.LiveAssessment.Open(
            Make.Framework(new Stated(Quantify.The<Depot>().That(Depot.Weapons.AtMost(3)))),
            Make.State(Make.Depot(5), Make.Depot(5, "d2"))
        );

        live.Validate(Make.Depot(5)).Should().ContainSingle().Which.Found.Should().Contain("a second time");
        live.Withdraw(Make.Depot(5));
        live.State.Claims.Should().Equal(Make.Depot(5, "d2"));
    }

    private static Instrument Instrument(Annex annex, AgreementClaim provision) =>
        new("t")
        {
            Date = Make.Before,
            SourceId = "s",
            IsComplete = true,
            Annexes = [annex],
            Provisions = [provision],
        };
}

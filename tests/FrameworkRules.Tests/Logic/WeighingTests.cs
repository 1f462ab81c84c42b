namespace FrameworkRules.Tests;

using static Make;
using static Truth;

/// <summary>Holds whose word counts: every cell of the table of docs/concepts.md, with counts and flags, and what replaces what.</summary>
public sealed class WeighingTests
{
    private static readonly FieldCondition Empty = Tests.Depot.Weapons.EqualTo(0);
    private static readonly FieldCondition Guarded = Tests.Depot.Guarded.Is(true);

    /// <summary>Who says the favourable value (none held), who says the adverse one (five held), and what comes of "none is held".</summary>
    public static TheoryData<string?, string?, Truth> Cells =>
        new()
        {
            { null, null, Unknown },
            { null, "south", Unknown },
            { null, "press", False },
            { null, "the mechanism", False },
            { null, "army", False },
            { "army", null, Unknown },
            { "army", "south", Contested },
            { "army", "press", Contested },
            { "army", "the mechanism", False },
            { "army", "north", False },
            { "press", null, True },
            { "press", "south", Contested },
            { "press", "paper", Contested },
            { "press", "the mechanism", False },
            { "press", "army", False },
            { "the mechanism", null, True },
            { "the mechanism", "south", True },
            { "the mechanism", "press", True },
            { "the mechanism", "other observer", Contested },
            { "the mechanism", "army", False },
            { "south", null, True },
            { "south", "press", True },
            { "south", "the mechanism", Contested },
            { "south", "army", False },
        };

    [Theory]
    [MemberData(nameof(Cells))]
    public void Whose_word_counts_on_a_number_about_conduct(string? favourable, string? adverse, Truth expected) =>
        Empty.OnDepot(Said(favourable, 0, adverse, 5)).Should().Be(expected);

    [Theory]
    [MemberData(nameof(Cells))]
    public void Whose_word_counts_on_a_yes_or_no_about_conduct(string? favourable, string? adverse, Truth expected) =>
        Tests.Depot.Mined.Is(false).OnDepot(Said(favourable, false, adverse, true, Tests.Depot.Mined)).Should().Be(expected);

    [Theory]
    [MemberData(nameof(Cells))]
    public void Whose_word_counts_on_words_in_order_about_conduct(string? favourable, string? adverse, Truth expected) =>
        Tests
            .Depot.Clearing.Is("complete")
            .OnDepot(Said(favourable, "complete", adverse, "refused", Tests.Depot.Clearing))
            .Should()
            .Be(expected);

    [Theory]
    [MemberData(nameof(Cells))]
    public void Whose_word_counts_on_an_instant_about_conduct(string? favourable, string? adverse, Truth expected)
    {
        var used = Tests.Depot.LastUsed.IsBefore(AsOf.AddDays(-100));
        used.OnDepot(Said(favourable, AsOf.AddDays(-200), adverse, AsOf.AddDays(-20), Tests.Depot.LastUsed))
            .Should()
            .Be(favourable == "army" && adverse is null ? Unknown : expected);
    }

    [Fact]
    public void What_a_facilitator_says_of_conduct_counts_for_nothing()
    {
        Empty.OnDepot(Own(0, by: "the chair")).Should().Be(Unknown);
        Empty.OnDepot(Own(5, by: "the chair"), Own(0, by: "the mechanism")).Should().Be(True);
    }

    [Fact]
    public void What_the_sides_say_together_is_established()
    {
        Empty.OnDepot(Own(0, by: "parties")).Should().Be(True);
        Empty.OnDepot(Own(0, by: "north and south")).Should().Be(True);
        Empty.OnDepot(Own(0, by: "north")).Should().Be(Unknown);
    }

    [Fact]
    public void An_admission_establishes_at_least_so_much_and_a_concession_at_most()
    {
        Tests.Depot.Weapons.AtMost(4).OnDepot(Own(5, by: "army")).Should().Be(False);
        Tests.Depot.Weapons.AtMost(5).OnDepot(Own(5, by: "army")).Should().Be(Unknown, "there may be more");
        Tests.Depot.Weapons.AtMost(5).OnDepot(Own(5, by: "south")).Should().Be(True, "the other side has no interest in saying less");
        Tests.Depot.Weapons.AtMost(4).OnDepot(Own(5, by: "south")).Should().Be(Unknown, "more is only alleged");
    }

    [Theory]
    [InlineData("north", Truth.True)]
    [InlineData("army", Truth.True)]
    [InlineData("parties", Truth.True)]
    [InlineData("the mechanism", Truth.False)]
    [InlineData("the band", Truth.False)]
    [InlineData("somebody", Truth.Unknown)]
    public void A_side_and_its_organ_are_of_a_side_and_a_name_that_nobody_knows_may_be(string owner, Truth expected) =>
        Tests
            .Depot.Owner.IsOfASide()
            .OnDepot(Depot(by: "the mechanism", grade: SourceGrade.Observer).With(Tests.Depot.Owner, owner))
            .Should()
            .Be(expected);

    [Theory]
    [InlineData("north,south", Truth.True, Truth.True)]
    [InlineData("north,the mechanism", Truth.False, Truth.True)]
    [InlineData("north,somebody", Truth.Unknown, Truth.True)]
    [InlineData("the mechanism", Truth.False, Truth.False)]
    [InlineData("somebody", Truth.Unknown, Truth.Unknown)]
    public void Of_several_names_each_that_nobody_knows_may_be_one_that_is_missing(string named, Truth all, Truth any)
    {
        var clause = new AgreementClaim(SelfDefenceReservation.Kind, "1") { [SelfDefenceReservation.Holders] = named.Split(',') };
        var state = Text(complete: true, clause);

        Quantify.The<SelfDefenceReservation>().That(SelfDefenceReservation.Holders.HasAll("north", "south")).Judge(state).Should().Be(all);
        Quantify.The<SelfDefenceReservation>().That(SelfDefenceReservation.Holders.HasAny("north", "south")).Judge(state).Should().Be(any);
    }

    [Fact]
    public void A_group_on_the_territory_of_a_side_admits_for_that_side() => Empty.OnDepot(Own(5, by: "the band")).Should().Be(False);

    [Theory]
    [InlineData("north", Truth.True)]
    [InlineData("army", Truth.True)]
    [InlineData("the mechanism", Truth.True)]
    [InlineData("parties", Truth.True)]
    [InlineData("press", Truth.True)]
    [InlineData("south", Truth.Unknown)]
    [InlineData("the chair", Truth.Unknown)]
    [InlineData("the band", Truth.Unknown)]
    public void Whose_word_counts_on_an_act_of_the_north(string by, Truth expected) =>
        Tests.Permit.Granted.Is(true).On(By(by, Tests.Permit.Granted, true)).Should().Be(expected);

    [Theory]
    [InlineData("parties", Truth.True)]
    [InlineData("the chair", Truth.True)]
    [InlineData("the mechanism", Truth.True)]
    [InlineData("north", Truth.Unknown)]
    [InlineData("south", Truth.Unknown)]
    [InlineData("press", Truth.Unknown)]
    public void Whose_word_counts_on_what_was_agreed(string by, Truth expected) =>
        Tests.Permit.Shared.Is(true).On(By(by, Tests.Permit.Shared, true)).Should().Be(expected);

    [Fact]
    public void What_each_side_says_it_has_agreed_is_agreed() =>
        Tests.Permit.Shared.Is(true).On(By("north", Tests.Permit.Shared, true), By("south", Tests.Permit.Shared, true)).Should().Be(True);

    [Theory]
    [InlineData("the mechanism", Truth.True)]
    [InlineData("parties", Truth.True)]
    [InlineData("the chair", Truth.Unknown)]
    [InlineData("north", Truth.Unknown)]
    [InlineData("press", Truth.Unknown)]
    public void Whose_word_counts_on_a_certificate(string by, Truth expected) =>
        Tests.Permit.Certified.Is(true).On(By(by, Tests.Permit.Certified, true)).Should().Be(expected);

    [Fact]
    public void A_press_line_does_not_undo_the_document_of_an_act_but_contests_a_statement()
    {
        var revoked = By("press", Tests.Permit.Granted, false, Before.AddDays(3));
        Tests.Permit.Granted.Is(true).On(By("north", Tests.Permit.Granted, true), revoked).Should().Be(Contested);
        Tests
            .Permit.Granted.Is(true)
            .On(By("north", Tests.Permit.Granted, true).With(Tests.Permit.Kind.Source!, "document"), revoked)
            .Should()
            .Be(True);
    }

    [Fact]
    public void A_later_observation_replaces_an_earlier_one_unless_it_is_better_and_another_observers()
    {
        Empty.OnDepot(Own(0, "the mechanism"), Own(5, "other observer", later: 1)).Should().Be(False, "worse, and later");
        Empty.OnDepot(Own(5, "the mechanism"), Own(0, "the mechanism", later: 1)).Should().Be(True, "the same observer");
        Empty.OnDepot(Own(5, "the mechanism"), Own(0, "other observer", later: 1)).Should().Be(Contested, "better, and another's");
        Empty.OnDepot(Own(5, "other observer"), Own(0, "the mechanism", later: 1).Verified()).Should().Be(True, "verified");
        Empty.OnDepot(Own(5, "army"), Own(0, "the mechanism", later: 1).Verified()).Should().Be(True, "verified since");
        Empty.OnDepot(Own(5, "army"), Own(0, "the mechanism", later: 1)).Should().Be(Contested, "not verified");
        Empty.OnDepot(Own(0, "the mechanism").Verified(), Own(5, "army", later: 1)).Should().Be(False, "admitted since");
        Empty.OnDepot(Own(5, "army"), Own(0, "army", later: 1)).Should().Be(False, "a denial replaces no admission");
    }

    [Fact]
    public void An_allegation_or_a_report_about_a_later_time_contests_an_observer_and_an_earlier_one_does_not()
    {
        Empty.OnDepot(Own(0, "the mechanism"), Own(5, "south", later: 1)).Should().Be(Contested);
        Empty.OnDepot(Own(0, "the mechanism"), Own(5, "press", later: 1)).Should().Be(Contested);
        Empty.OnDepot(Own(0, "the mechanism", later: 1), Own(5, "south")).Should().Be(True);
        Empty.OnDepot(Own(0, "the mechanism", later: 1), Own(5, "press")).Should().Be(True);
        Empty.OnDepot(Own(5, "the mechanism"), Own(0, "press", later: 1)).Should().Be(False, "a better report contests no observer");
    }

    [Fact]
    public void Where_somebody_whose_word_counts_leaves_it_open_the_press_decides_nothing_and_where_a_party_does_it_may()
    {
        var open = FieldValue.AtMost(5);

        Empty.OnDepot(Own(open, "the mechanism"), Own(0, "press")).Should().Be(Unknown);
        Empty.OnDepot(Own(open, "the mechanism"), Own(0, "press"), Own(5, "paper")).Should().Be(Contested, "the press itself differs");
        Empty.OnDepot(Own(open, "army"), Own(0, "press")).Should().Be(True);
        Empty.OnDepot(Own(open, "south"), Own(0, "press")).Should().Be(True);
    }

    [Fact]
    public void What_is_said_to_have_happened_when_it_was_reported_is_heard_and_what_lies_after_is_announced()
    {
        var used = Tests.Depot.LastUsed.IsBefore(AsOf);

        Standings(used, Own(Before, "the mechanism", field: Tests.Depot.LastUsed)).Should().Equal(("the mechanism", Standing.Heard));
        Standings(used, Own(Before.AddTicks(1), "the mechanism", field: Tests.Depot.LastUsed))
            .Should()
            .Equal(("the mechanism", Standing.Announced));
    }

    [Theory]
    [InlineData("south")]
    [InlineData("press")]
    public void What_has_ended_contests_nothing(string by)
    {
        var said = Own(5, by, later: 1);

        Empty.OnDepot(Own(0, "the mechanism"), said).Should().Be(Contested);
        Empty.OnDepot(Own(0, "the mechanism"), said.Ending(AsOf.AddDays(-1))).Should().Be(True);
    }

    [Fact]
    public void What_was_replaced_does_not_come_back_when_the_newer_claim_ends()
    {
        var newer = Own(5, "the mechanism", later: 1);
        Empty.OnDepot(Own(0, "the mechanism"), newer).Should().Be(False);
        Empty.OnDepot(Own(0, "the mechanism"), newer.Ending(AsOf.AddDays(-1))).Should().Be(Unknown);
    }

    [Fact]
    public void What_was_said_before_it_could_be_so_is_announced_and_its_subject_stays()
    {
        var announced = Own(0, "the mechanism", later: 5).Reported(Before);
        Empty.OnDepot(announced).Should().Be(Unknown);
        Standings(Empty, announced).Should().Equal(("the mechanism", Standing.Announced));
        var next = announced.With(Tests.Depot.Kind.From!, AsOf.AddDays(3));
        Quantify.Every<Depot>(WhenNone.Holds).Must(Empty).Judge(Closed(Tests.Depot.Kind, next)).Should().Be(Unknown);
    }

    [Fact]
    public void That_both_sides_agreed_is_only_announced_before_it_is_so_also_by_a_document()
    {
        var announced = Permit("p1", "the mechanism", SourceGrade.Document, Before.AddDays(5))
            .Reported(Before)
            .With(Tests.Permit.Shared, true);

        Tests.Permit.Shared.Is(true).On(announced).Should().Be(Unknown);
        Tests.Permit.Shared.Is(true).On(announced.Reported(Before.AddDays(6))).Should().Be(True);
    }

    [Fact]
    public void A_verification_is_an_independent_bodys_own_and_says_how_and_when()
    {
        foreach (
            var missing in (Field[])
                [
                    Tests.Depot.Kind.VerifiedBy!,
                    Tests.Depot.Kind.VerifierMandate!,
                    Tests.Depot.Kind.VerificationMethod!,
                    Tests.Depot.Kind.VerifiedOn!,
                ]
        )
        {
            var half = Own(0, "the mechanism", later: 1).Verified().With(missing, default(FieldValue));
            Empty.OnDepot(Own(5, "other observer"), half).Should().Be(Contested, $"{missing} is missing");
        }

        Empty
            .OnDepot(Own(5, "the mechanism"), Own(0, "army", later: 1).Verified())
            .Should()
            .Be(False, "that somebody verified, said by a party, is the party's claim");
    }

    [Fact]
    public void Supersession_is_judged_field_by_field()
    {
        AgreementClaim[] claims =
        [
            Depot(0).With(Tests.Depot.Guarded, false),
            Depot().With(Tests.Depot.Kind.From!, Before.AddDays(1)).With(Tests.Depot.Guarded, true),
        ];
        Empty.OnDepot(claims).Should().Be(True, "the later claim is silent about the weapons");
        Guarded.OnDepot(claims).Should().Be(True, "the later claim speaks of the guard");
    }

    [Fact]
    public void A_claim_that_leaves_a_field_out_and_one_that_says_not_known_say_nothing_but_differently()
    {
        Empty.OnDepot(Depot()).Should().Be(Unknown);
        Empty.OnDepot(Depot(FieldValue.NotKnown)).Should().Be(Unknown);
        Empty.OnDepot(Depot(FieldValue.NotKnown), Depot(0, by: "b")).Should().Be(True, "silence never overrides speech");
        Remarks(Empty, Depot()).Should().Contain(RemarkKind.NotSubmitted);
        Remarks(Empty, Depot(FieldValue.NotKnown)).Should().Contain(RemarkKind.NotKnown).And.NotContain(RemarkKind.NotSubmitted);
    }

    [Fact]
    public void None_is_speech()
    {
        Tests.Depot.ClosesOn.IsNone().OnDepot(Depot().With(Tests.Depot.ClosesOn, FieldValue.None)).Should().Be(True);
        Tests.Depot.ClosesOn.IsStated().OnDepot(Depot().With(Tests.Depot.ClosesOn, FieldValue.None)).Should().Be(False);
        Tests.Depot.ClosesOn.IsNone().OnDepot(Depot().With(Tests.Depot.ClosesOn, AsOf)).Should().Be(False);
        Tests.Depot.ClosesOn.IsNone().OnDepot(Depot()).Should().Be(Unknown);
        Tests
            .Depot.ClosesOn.IsNone()
            .OnDepot(Depot().With(Tests.Depot.ClosesOn, FieldValue.None), Depot(by: "b").With(Tests.Depot.ClosesOn, AsOf))
            .Should()
            .Be(Contested);
    }

    [Theory]
    [InlineData(5, 7, 5, True, Unknown, Unknown)]
    [InlineData(5, 7, 6, Unknown, Unknown, Unknown)]
    [InlineData(5, 7, 7, Unknown, True, Unknown)]
    [InlineData(5, 7, 8, False, True, False)]
    [InlineData(5, 7, 4, True, False, False)]
    [InlineData(5, 5, 5, True, True, True)]
    [InlineData(5, null, 4, True, False, False)]
    [InlineData(5, null, 6, Unknown, Unknown, Unknown)]
    [InlineData(null, 7, 8, False, True, False)]
    [InlineData(null, 7, 6, Unknown, Unknown, Unknown)]
    public void A_range_decides_a_comparison_when_the_whole_range_does(
        int? low,
        int? high,
        int bound,
        Truth atLeast,
        Truth atMost,
        Truth equal
    )
    {
        var range =
            low is null ? FieldValue.AtMost(high!.Value)
            : high is null ? FieldValue.AtLeast(low.Value)
            : FieldValue.Between(low.Value, high.Value);
        Tests.Depot.Weapons.AtLeast(bound).OnDepot(Depot(range)).Should().Be(atLeast);
        Tests.Depot.Weapons.AtMost(bound).OnDepot(Depot(range)).Should().Be(atMost);
        Tests.Depot.Weapons.EqualTo(bound).OnDepot(Depot(range)).Should().Be(equal);
    }

    [Fact]
    public void A_check_is_presumed_until_a_claim_states_otherwise()
    {
        var presumed = Guarded.PresumedUntilNotice("no notice is on file");
        presumed.OnDepot(Depot()).Should().Be(True);
        presumed
            .OnDepot(Depot().With(Tests.Depot.Guarded, FieldValue.NotKnown))
            .Should()
            .Be(Unknown, "what is stated as not known is not presumed");
        presumed.OnDepot(Flag(false, "a")).Should().Be(False);
        presumed.OnDepot(Flag(false, "a"), Flag(true, "b")).Should().Be(Contested);
        Remarks(presumed, Depot()).Should().Contain(RemarkKind.Presumed);
        Remarks(presumed, Flag(true, "a")).Should().NotContain(RemarkKind.Presumed);
        Guarded.OnDepot(Depot()).Should().Be(Unknown, "presuming copies the check");
    }

    [Fact]
    public void More_claims_about_a_subject_than_fit_on_the_stack_are_settled_alike()
    {
        var claims = Enumerable.Range(0, 200).Select(number => Depot(0, by: $"paper {number:000}")).ToArray();
        Empty.OnDepot(claims).Should().Be(True);
        Empty.OnDepot([.. claims, Depot(3, by: "zz")]).Should().Be(Contested);
    }

    private static AgreementClaim Flag(bool value, string by, SourceGrade grade = SourceGrade.Press) =>
        Depot(by: by, grade: grade).With(Tests.Depot.Guarded, value);

    /// <summary>A claim about a depot of the north.</summary>
    private static AgreementClaim Own(FieldValue value, string by, int later = 0, Field? field = null) =>
        Depot(by: by, grade: SourceGrade.Party, from: Before.AddDays(later))
            .With(Tests.Depot.Owner, "north")
            .With(field ?? Tests.Depot.Weapons, value)
            .Reported(Before.AddDays(later));

    private static AgreementClaim[] Said(string? favourable, FieldValue good, string? adverse, FieldValue bad, Field? field = null) =>
        favourable is null && adverse is null
            ? [Depot(by: "press").With(Tests.Depot.Owner, "north")]
            :
            [
                .. favourable is null ? Array.Empty<AgreementClaim>() : [Own(good, favourable, field: field)],
                .. adverse is null ? Array.Empty<AgreementClaim>() : [Own(bad, adverse, field: field)],
            ];

    private static AgreementClaim By(string by, Field field, bool value, DateTimeOffset? from = null) =>
        Permit(by: by, from: from).With(field, value).Reported(from ?? Before);

    private static IEnumerable<(string?, Standing)> Standings(FieldCondition check, params AgreementClaim[] claims) =>
        Quantify.The<Depot>().That(check).Finding(State(claims)).Evidence.Select(line => (line.Claim.AssertedBy, line.Standing)).Order();

    private static IEnumerable<RemarkKind> Remarks(FieldCondition check, params AgreementClaim[] claims) =>
        Quantify.The<Depot>().That(check).Finding(State(claims)).Remarks.Select(remark => remark.Kind);
}

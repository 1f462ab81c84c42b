namespace FrameworkRules.Tests;

using static Make;
using static Truth;

public sealed class SettlingTests
{
    private static readonly FieldCondition Empty = Tests.Depot.Weapons.EqualTo(0);
    private static readonly FieldCondition Guarded = Tests.Depot.Guarded.Is(true);

    [Fact]
    public void Counts_that_differ_but_decide_the_check_alike_do_not_contest_it() =>
        Empty.OnDepot(Depot(5, by: "a"), Depot(7, by: "b")).Should().Be(False);

    [Fact]
    public void Claims_that_stand_equally_and_differ_contest_the_check() =>
        Empty.OnDepot(Depot(0, by: "a"), Depot(7, by: "b")).Should().Be(Contested);

    [Fact]
    public void A_later_claim_of_the_same_asserter_replaces_its_earlier_one() =>
        Empty.OnDepot(Depot(7), Depot(0).With(Tests.Depot.Kind.From!, Before.AddDays(1))).Should().Be(True);

    [Fact]
    public void Of_two_claims_of_one_speaker_from_one_instant_the_one_reported_later_stands() =>
        Empty.OnDepot(Depot(7, by: "army"), Depot(0, by: "north").Reported(Before.AddDays(1))).Should().Be(True);

    [Fact]
    public void Claims_of_one_speaker_from_one_instant_reported_together_contest_each_other() =>
        Empty.OnDepot(Depot(7, by: "army"), Depot(0, by: "north")).Should().Be(Contested);

    [Fact]
    public void An_army_speaks_for_its_state() =>
        Empty.OnDepot(Depot(7, by: "army"), Depot(0, by: "north").With(Tests.Depot.Kind.From!, Before.AddDays(1))).Should().Be(True);

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

    [Theory]
    [InlineData(SourceGrade.Press)]
    [InlineData(SourceGrade.Party)]
    [InlineData(SourceGrade.Official)]
    [InlineData(SourceGrade.Observer)]
    public void What_a_document_says_outranks_every_report_about_it(SourceGrade grade)
    {
        Guarded.OnDepot(Flag(true, "text", SourceGrade.Document), Flag(false, "other", grade)).Should().Be(True);
        Guarded.OnDepot(Flag(true, "text", SourceGrade.Document), Flag(false, "other", grade).Verified()).Should().Be(True);
    }

    [Fact]
    public void A_verified_claim_outranks_unverified_ones_and_a_newer_one_only_challenges_it()
    {
        AgreementClaim[] claims =
        [
            Flag(true, "mechanism").Verified(),
            Flag(false, "older", SourceGrade.Observer).Reported(Before.AddDays(-1)),
            Flag(false, "newer", SourceGrade.Observer).Reported(Before.AddDays(1)),
        ];
        Guarded.OnDepot(claims).Should().Be(True);
        Standings(Guarded, claims)
            .Should()
            .Equal(("mechanism", Standing.Heard), ("newer", Standing.Challenging), ("older", Standing.Outranked));
    }

    [Fact]
    public void Verified_claims_contest_each_other() =>
        Guarded.OnDepot(Flag(true, "a").Verified(), Flag(false, "b").Verified()).Should().Be(Contested);

    [Fact]
    public void A_claim_counts_as_verified_only_if_verifier_mandate_method_and_date_are_given()
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
            var half = Flag(true, "a").Verified().With(missing, default(FieldValue));
            Guarded.OnDepot(half, Flag(false, "b")).Should().Be(Contested, $"{missing} is missing");
        }
    }

    [Theory]
    [InlineData(SourceGrade.Press, True)]
    [InlineData(SourceGrade.Party, True)]
    [InlineData(SourceGrade.Official, Contested)]
    [InlineData(SourceGrade.Observer, Contested)]
    public void An_admission_of_ones_own_conduct_outranks_the_press_and_other_parties(SourceGrade other, Truth expected) =>
        Tests
            .Depot.Weapons.AtLeast(1)
            .OnDepot(OwnCount(5), Depot(0, by: "other", grade: other).With(Tests.Depot.Owner, "north"))
            .Should()
            .Be(expected);

    [Theory]
    [InlineData(SourceGrade.Press, Contested)]
    [InlineData(SourceGrade.Party, Contested)]
    [InlineData(SourceGrade.Official, False)]
    [InlineData(SourceGrade.Observer, False)]
    public void A_denial_of_ones_own_conduct_gives_way_to_a_better_grade_only(SourceGrade other, Truth expected)
    {
        AgreementClaim[] claims = [OwnCount(0), Depot(5, by: "other", grade: other).With(Tests.Depot.Owner, "north")];
        Empty.OnDepot(claims).Should().Be(expected);
        Standings(Empty, claims).Should().Contain(("army", expected == False ? Standing.Denial : Standing.Heard));
    }

    [Fact]
    public void What_a_party_says_of_another_is_neither_admission_nor_denial() =>
        Empty.OnDepot(OwnCount(5).With(Tests.Depot.Owner, "south"), Depot(0, by: "other")).Should().Be(Contested);

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
        presumed.OnDepot(Depot().With(Tests.Depot.Guarded, FieldValue.NotKnown)).Should().Be(True);
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

    private static AgreementClaim OwnCount(int weapons) =>
        Depot(weapons, by: "army", grade: SourceGrade.Party).With(Tests.Depot.Owner, "north");

    private static IEnumerable<(string?, Standing)> Standings(FieldCondition check, params AgreementClaim[] claims) =>
        Quantify.The<Depot>().That(check).Finding(State(claims)).Evidence.Select(line => (line.Claim.AssertedBy, line.Standing)).Order();

    private static IEnumerable<RemarkKind> Remarks(FieldCondition check, params AgreementClaim[] claims) =>
        Quantify.The<Depot>().That(check).Finding(State(claims)).Remarks.Select(remark => remark.Kind);
}

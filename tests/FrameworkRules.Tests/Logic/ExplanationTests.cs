namespace FrameworkRules.Tests;

using static Make;
using static Truth;

/// <summary>Holds what a finding cites, and what it says is missing.</summary>
public sealed class ExplanationTests
{
    private static readonly Requirement Guarded = Tests.Depot.Guarded.Is(true);

    [Theory]
    [InlineData(4, "a, b, c and d (")]
    [InlineData(6, "a, b, c, d and 2 more (")]
    public void Of_many_names_the_first_four_are_told_and_how_many_more_there_are(int count, string expected)
    {
        FieldValue units = "abcdef"[..count].Select(name => $"{name}").ToArray();
        var finding = Quantify
            .The<Depot>()
            .That(Tests.Depot.Units.HasAtLeast(9))
            .Finding(Make.State([Make.Depot().With(Tests.Depot.Units, units)]));

        finding.Reason.Should().Contain(expected);
    }

    [Fact]
    public void Whose_word_is_too_old_to_count_is_named()
    {
        var stale = Quantify
            .Every<Depot>(WhenNone.Fails)
            .Must(Guarded)
            .Finding(State([Depot(by: "other observer", from: AsOf.AddDays(-60)).With(Tests.Depot.Guarded, true)]));

        stale.Outcome.Should().Be(Outcome.Unknown);
        stale.Remarks.Should().Contain(remark => remark.Kind == RemarkKind.Stale);
        stale.Reason.Should().Contain("other observer");
    }

    [Fact]
    public void Under_a_ban_what_stands_against_it_is_cited_as_such()
    {
        var finding = Quantify
            .None<Depot>(WhenNone.Holds)
            .That(Tests.Depot.Weapons.AtLeast(10))
            .Finding(State(Depot(20), Depot(5, "d2"), Depot(30, "d3")));

        finding.Outcome.Should().Be(Outcome.Unmet);
        finding
            .Evidence.Select(line => (line.Claim.SubjectId, line.Required, line.Judgement))
            .Should()
            .Equal(("d1", "not at least 10 weapons", False), ("d3", "not at least 10 weapons", False));
    }

    [Fact]
    public void After_a_ban_the_rest_is_cited_as_it_reads()
    {
        var ban = Quantify.None<Depot>(WhenNone.Holds).That(Tests.Depot.Weapons.AtLeast(10));
        var finding = (ban & Quantify.Every<Depot>(WhenNone.Holds).Must(Guarded)).Finding(
            Closed(Tests.Depot.Kind, Depot(20).With(Tests.Depot.Guarded, false))
        );

        finding.Evidence.Select(line => (line.Required, line.Judgement)).Should().Equal(("not at least 10 weapons", False), ("yes", False));
    }

    [Fact]
    public void A_negated_check_is_cited_with_what_it_comes_to()
    {
        var line = Quantify
            .The<Depot>()
            .That(!Tests.Depot.Weapons.AtLeast(10))
            .Finding(State(Depot(20)))
            .Evidence.Should()
            .ContainSingle()
            .Subject;

        line.Required.Should().Be("not at least 10 weapons");
        line.Judgement.Should().Be(False);
    }

    [Fact]
    public void A_check_and_its_negation_of_one_claim_are_two_lines()
    {
        var check = Tests.Depot.Weapons.AtLeast(10);

        Quantify.The<Depot>().That(check & !check).Finding(State(Depot(FieldValue.AtLeast(5)))).Evidence.Should().HaveCount(2);
    }

    [Fact]
    public void What_decides_whether_a_subject_comes_into_question_is_cited_where_that_is_open_or_all_there_is()
    {
        var owned = Quantify.Every<Depot>(WhenNone.Holds).Where(Tests.Depot.Owner.Is("north"));
        var open = owned.Must(Guarded).Finding(State(Depot().With(Tests.Depot.Guarded, false)));
        open.Outcome.Should().Be(Outcome.Unknown);
        open.Remarks.Should().Contain(remark => remark.Kind == RemarkKind.NotSubmitted && remark.Field == Tests.Depot.Owner);

        var certain = owned.Must(Guarded).Finding(State(Depot().With(Tests.Depot.Owner, "north").With(Tests.Depot.Guarded, false)));
        certain.Evidence.Select(line => line.Field).Should().Equal(Tests.Depot.Guarded);

        var some = Quantify.Some<Depot>(WhenNone.Fails).Where(Tests.Depot.Owner.Is("north")).Exist();
        some.Finding(State(Depot().With(Tests.Depot.Owner, "north"))).Evidence.Select(line => line.Field).Should().Equal(Tests.Depot.Owner);
    }

    [Fact]
    public void Of_what_is_wanted_once_only_those_that_give_it_are_cited()
    {
        var finding = Quantify.Some<Depot>(WhenNone.Fails).That(Tests.Depot.Weapons.AtLeast(10)).Finding(State(Depot(5), Depot(20, "d2")));

        finding.Outcome.Should().Be(Outcome.Met);
        finding.Evidence.Select(line => line.Claim.SubjectId).Should().Equal("d2");
    }

    [Fact]
    public void Each_number_of_a_sum_is_cited()
    {
        var finding = Quantify
            .Sum<Depot>(Tests.Depot.Weapons, atLeast: 30, WhenNone.Fails)
            .Exist()
            .Finding(State(Depot(20), Depot(15, "d2")));

        finding.Outcome.Should().Be(Outcome.Met);
        finding
            .Evidence.Select(line => (line.Claim.SubjectId, line.Required, line.Judgement))
            .Should()
            .BeEquivalentTo([("d1", "counted in a sum", Unknown), ("d2", "counted in a sum", Unknown)]);
    }

    [Fact]
    public void A_sum_takes_numbers_that_only_touch_for_no_conflict()
    {
        var sum = Quantify.Sum<Depot>(Tests.Depot.Weapons, atLeast: 10, WhenNone.Fails).Exist();

        sum.Judge(Closed(Tests.Depot.Kind, Depot(FieldValue.Between(4, 8)), Depot(FieldValue.Between(8, 20), by: "b")))
            .Should()
            .Be(False, "both say no more than eight");
        sum.Judge(Closed(Tests.Depot.Kind, Depot(FieldValue.Between(4, 12)), Depot(FieldValue.Between(8, 20), by: "b")))
            .Should()
            .Be(Unknown);
        sum.Judge(Closed(Tests.Depot.Kind, Depot(FieldValue.Between(4, 8)), Depot(FieldValue.Between(9, 20), by: "b")))
            .Should()
            .Be(Contested);
        sum.Judge(Closed(Tests.Depot.Kind, Depot(4), Depot(9, by: "b"), Depot(4, by: "c")))
            .Should()
            .Be(False, "no voice reaches the bound");
    }

    [Fact]
    public void A_list_that_is_not_complete_is_told_from_one_of_which_nothing_is_on_file()
    {
        var all = Quantify.Every<Depot>(WhenNone.Holds).Must(Guarded);

        Kinds(all, State()).Should().Equal(RemarkKind.NothingOnFile);
        Kinds(all, State(Depot().With(Tests.Depot.Guarded, true))).Should().Equal(RemarkKind.ListNotComplete);
        Kinds(all, Closed(Tests.Depot.Kind)).Should().Equal(RemarkKind.EmptyList);
    }

    [Fact]
    public void Of_a_text_that_is_not_on_file_in_full_the_finding_says_so()
    {
        var bans = Quantify.Some<DepotClause>(WhenNone.Fails).That(DepotClause.Bans.Is(true));

        Kinds(bans, Text(complete: false)).Should().Equal(RemarkKind.TextNotInFull);
        Kinds(bans, Text(complete: true)).Should().Equal(RemarkKind.EmptyList);
    }

    [Fact]
    public void What_nobody_has_verified_is_missing_the_verification()
    {
        var verified = Tests.Depot.Guarded.Is(true).AsVerified();
        var claim = Depot(by: "the mechanism").With(Tests.Depot.Guarded, true);

        var unverified = Quantify.The<Depot>().That(verified).Finding(State(claim));
        unverified.Outcome.Should().Be(Outcome.Unknown);
        unverified.Evidence.Select(line => line.Required).Should().Equal("yes, verified");
        unverified
            .Remarks.Should()
            .ContainSingle(remark =>
                remark.Kind == RemarkKind.NotSubmitted
                && remark.Field == Tests.Depot.Kind.VerifiedBy
                && remark.Detail == "that it be verified"
            );

        var shown = Quantify.The<Depot>().That(verified).Finding(State(claim.Verified()));
        shown.Outcome.Should().Be(Outcome.Met);
        shown.Remarks.Should().BeEmpty();

        var refuted = Quantify.The<Depot>().That(verified).Finding(State(Depot().With(Tests.Depot.Guarded, false)));
        refuted.Outcome.Should().Be(Outcome.Unmet);
        refuted.Remarks.Should().BeEmpty("that it is not so needs no verifying");
    }

    [Fact]
    public void Two_verified_claims_verify_as_one_does() =>
        Tests
            .Depot.Guarded.Is(true)
            .AsVerified()
            .OnDepot(
                Depot(by: "the mechanism").With(Tests.Depot.Guarded, true).Verified(),
                Depot(by: "other observer").With(Tests.Depot.Guarded, true).Verified()
            )
            .Should()
            .Be(True);

    [Fact]
    public void What_a_text_says_is_verified_by_nobody()
    {
        var verify = () => DepotClause.Bans.Is(true).AsVerified();

        verify
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("What a text says, such as depotClause.bans, is not verified by anybody.");
    }

    [Fact]
    public void A_question_sees_only_what_it_declares_to_read()
    {
        var finding = new Curious().Finding(State(Depot()));

        finding.Outcome.Should().Be(Outcome.Faulted);
        finding.Fault!.Message.Should().Be("The question \"whether there are permits\" does not declare that it reads \"permits\".");
    }

    private static IEnumerable<RemarkKind> Kinds(Requirement requirement, AgreementState state) =>
        requirement.Finding(state).Remarks.Select(remark => remark.Kind);

    private sealed class Curious() : OpenRequirement("whether there are permits", Tests.Depot.Kind)
    {
        protected override OpenAnswer Answer(OpenReading reading) => new() { Truth = reading.Of(Permit.Kind).Any() ? True : False };
    }
}

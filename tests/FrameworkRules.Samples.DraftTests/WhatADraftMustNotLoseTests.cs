namespace FrameworkRules.Samples.DraftTests;

/// <summary>Changes after which no finding is worse, and something is lost all the same. Each fails, and passes once it is mended.</summary>
public sealed class WhatADraftMustNotLoseTests
{
    private static readonly Draft Text = FirstDraft.Text;
    private static readonly Assessment First = Text.Judged();

    [Fact]
    public void Shall_is_not_to_become_welcomes()
    {
        var weaker = FirstDraft.WithParallel(
            Duty.Of("IL")
                .Welcomes("withdraw its forces")
                .At("south of the Blue Line")
                .WithinDays(60)
                .VerifiedBy("Committee")
                .Named("5.1-IL"),
            FirstDraft.Deploy
        );

        weaker.Judged().Should().BeNoWorseThan(First, "no finding asks for this clause by itself");
        Lost(weaker).Should().Contain("weaker 5.1-IL").And.Contain("\"shall\" became \"welcomes\"").And.Contain("reciprocity-broken");
        Keeps(FirstDraft.WithParallel(FirstDraft.Withdraw, FirstDraft.Deploy));
    }

    [Fact]
    public void Sixty_days_are_not_to_become_six_hundred()
    {
        var later = FirstDraft.WithParallel(FirstDraft.Withdraw.WithinDays(600), FirstDraft.Deploy);

        later.Judged().Should().BeNoWorseThan(First);
        Lost(later).Should().Contain("later 5.1-IL").And.Contain("within 60 days became within 600 days");
        Keeps(FirstDraft.WithParallel(FirstDraft.Withdraw.WithinDays(30), FirstDraft.Deploy));
    }

    [Fact]
    public void No_sector_is_to_be_deleted()
    {
        var withoutEast = Text.Clause(
            "5.2",
            "Withdrawal shall be complete in Sector West by D+20, Centre by D+40. In each sector the unit named in Annex B takes over each position on the day it is vacated.",
            [
                FirstDraft.Sector("West", 20),
                FirstDraft.Sector("Centre", 40),
                .. FirstDraft.Withdrawal("West", 20),
                .. FirstDraft.Withdrawal("Centre", 40),
                FirstDraft.TakeOver,
            ]
        );

        withoutEast.Judged().Should().BeNoWorseThan(First, "each sector that is left has a date");
        Lost(withoutEast).Should().Contain("area-lost withdrawalSteps/East").And.Contain("gone 5.2-East");
        Keeps(withoutEast.Clause("5.2", FirstDraft.Sectors, FirstDraft.SectorClauses));
    }

    [Fact]
    public void No_duty_of_one_side_is_to_be_deleted()
    {
        var oneSided = FirstDraft.WithParallel(FirstDraft.Withdraw);

        oneSided.Judged().Should().BeNoWorseThan(First);
        Lost(oneSided).Should().Contain("gone 5.1-LB").And.Contain("now only IL does");
        Watched.Failing(() => oneSided.Judged().Should().HaveNoLint(rules: Only("one-sided"))).Should().Contain("write the duty of LB");
        FirstDraft.WithParallel(FirstDraft.Withdraw, FirstDraft.Deploy).Judged().Should().HaveNoLint(rules: Only("one-sided"));
    }

    [Fact]
    public void Deleting_the_clause_that_fails_is_no_gain()
    {
        var shorter = Text.Without("5.3");

        Watched
            .Failing(() => shorter.Judged().Should().GainOver(First))
            .Should()
            .Contain("PROC-03 was met in part and is met, because the clause that failed is gone");
        Lost(shorter).Should().Contain("gone 5.3");
    }

    [Fact]
    public void A_vague_criterion_in_place_of_days_states_nothing()
    {
        var vague = Text.Clause(
            "5.2",
            "Withdrawal from Sector East shall be complete when conditions permit.",
            new AgreementClaim(WithdrawalStep.Kind, "East")
            {
                [WithdrawalStep.Area] = "Sector East",
                [WithdrawalStep.Criterion] = "when conditions permit",
                [WithdrawalStep.ReceivingUnit] = "unit named in Annex B",
            }
        );

        Watched
            .Failing(() => vague.Judged().Should().Meet("BORD-03"))
            .Should()
            .Contain("5.2: state one of these: date by which it is to be vacated; days from entry into force")
            .And.NotContain("by      ");
        Watched.Failing(() => vague.Judged().Should().HaveNoLint(LintSeverity.Error)).Should().Contain("counts as not stated");
        Text.Judged().Should().Meet("BORD-03");
    }

    [Fact]
    public void A_verifier_is_named()
    {
        var unnamed = FirstDraft.WithParallel(FirstDraft.Withdraw.VerifiedBy("an agreed third party"), FirstDraft.Deploy);

        Watched
            .Failing(() => unnamed.Judged().Should().HaveNoLint(rules: Only("no-verifier")))
            .Should()
            .Contain("\"an agreed third party\" names nobody who verifies it");
        Lost(unnamed).Should().Contain("verifier-lost 5.1-IL");
    }

    [Fact]
    public void A_difference_is_accepted_with_a_reason_and_an_end()
    {
        var later = FirstDraft.WithParallel(FirstDraft.Withdraw.WithinDays(90), FirstDraft.Deploy).Judged();
        var accepted = new AcceptedDifference("later 5.1-IL")
        {
            Reason = "the bridge is to be repaired first",
            Until = First.AsOf.AddDays(30),
        };

        later.Should().LoseNoDutyAgainst(First, [accepted]);

        // Once the days are sixty again, or time has run out, the entry is stale, and is to be taken out.
        Watched.Failing(() => First.Should().LoseNoDutyAgainst(First, [accepted])).Should().Contain("take it out of the list");
        var lapsed = new AcceptedDifference("later 5.1-IL") { Reason = accepted.Reason, Until = First.AsOf };
        Watched.Failing(() => later.Should().LoseNoDutyAgainst(First, [lapsed])).Should().Contain("it was accepted until");
    }

    private static string Lost(Draft draft) => Watched.Failing(() => draft.Judged().Should().LoseNoDutyAgainst(First));

    private static void Keeps(Draft draft) => draft.Judged().Should().LoseNoDutyAgainst(First).And.BeNoWorseThan(First);

    private static LintRules Only(string rule) =>
        LintRules.Library.Without([.. LintRules.Library.All.Select(each => each.Id).Where(id => id != rule)]);
}

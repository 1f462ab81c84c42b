namespace FrameworkRules.Samples.DraftTests;

/// <summary>What each of the three drafts does, and what it leaves open.</summary>
public sealed class ThreeDraftsTests
{
    [Fact]
    public void The_first_draft_dates_the_withdrawal_and_names_who_verifies() =>
        FirstDraft.Text.Judged().Should().MeetAll("BORD-03", "AUTH-02", "MONV-03", "PROC-05", "CEAS-05");

    [Fact]
    public void The_commitments_of_the_first_draft_are_incomplete_because_of_its_last_clause_alone() =>
        FirstDraft.Text.Judged().Should().FailBecauseOf("5.3", "PROC-03", "MONV-10");

    [Fact]
    public void The_second_draft_reads_stronger_and_is_weaker()
    {
        var second = SecondDraft.Text.Judged();

        Verify.All(
            () => second.Should().NotMeet("BORD-03", "\"once\" is no date, and its areas and units are gone"),
            () => second.Should().NotMeet("MONV-03", "an agreed third party is nobody"),
            () => second.Should().NotMeet("PROC-05", "redeployment and control wait for each other"),
            () => second.Should().HaveOutcome("MONV-06", Outcome.PartiallyMet)
        );
    }

    [Fact]
    public void What_the_second_draft_loses_is_told_with_what_the_first_said()
    {
        var message = Watched.Failing(() => SecondDraft.Text.Judged().Should().BeNoWorseThan(FirstDraft.Text.Judged()));

        message.Should().Contain("BORD-03 was met, and is not met").And.Contain("Sector East").And.Contain("to act  the drafters");
    }

    [Fact]
    public void The_third_draft_gains_over_the_first_in_what_is_verified_and_how_disputes_are_settled() =>
        ThirdDraft.Text.Judged().Should().MeetAll("BORD-03", "AUTH-02", "MONV-03", "MONV-04", "PROC-05", "PROC-03", "MONV-06");

    [Fact]
    public void Its_price_is_a_reservation_that_is_not_bounded_and_the_fourth_pays_it()
    {
        var (third, fourth) = (ThirdDraft.Text.Judged(), ThirdDraft.Mended.Judged());

        third.Should().FailBecauseOf("5.5", "CEAS-05", "CEAS-08");
        Watched.Failing(() => third.Should().GainOver(FirstDraft.Text.Judged())).Should().Contain("CEAS-05 was met, and is not met");

        fourth.Should().MeetAll("CEAS-05", "CEAS-08").And.GainOver(third).And.GainOver(FirstDraft.Text.Judged());
    }
}

namespace FrameworkRules.Tests.Catalogue;

/// <summary>
/// Judges three drafts of one article, on withdrawal and deployment: parallel and dated; "verified, conditions-based"; sector by sector in half-steps.
/// The second reads stronger than the first and is weaker; the third mends most and opens one gap.
/// </summary>
public sealed class DraftsTests
{
    [Theory]
    [InlineData("BORD-03", Outcome.Met, Outcome.Unmet, Outcome.Met)]
    [InlineData("AUTH-02", Outcome.Met, Outcome.Unmet, Outcome.Met)]
    [InlineData("MONV-03", Outcome.Met, Outcome.Unmet, Outcome.Met)]
    [InlineData("MONV-04", Outcome.Unmet, Outcome.Unmet, Outcome.Met)]
    [InlineData("PROC-05", Outcome.Met, Outcome.Unmet, Outcome.Met)]
    [InlineData("MONV-06", Outcome.Unmet, Outcome.PartiallyMet, Outcome.Met)]
    [InlineData("CEAS-08", Outcome.Unmet, Outcome.Unmet, Outcome.PartiallyMet)]
    [InlineData("CEAS-05", Outcome.Met, Outcome.Met, Outcome.Unmet)]
    [InlineData("BORD-02", Outcome.NotApplicable, Outcome.NotApplicable, Outcome.NotApplicable)]
    [InlineData("AUTH-01", Outcome.NotApplicable, Outcome.NotApplicable, Outcome.NotApplicable)]
    [InlineData("PROC-04/IL", Outcome.NotApplicable, Outcome.NotApplicable, Outcome.NotApplicable)]
    public void Three_drafts_of_one_article_differ(string id, Outcome first, Outcome second, Outcome third) =>
        Outcomes(id).Should().Equal(first, second, third);

    /// <summary>
    /// A reader may call the second draft unmet here, as it names nobody to verify anything. The weaker requirement of PROC-03 asks only who does what, and
    /// each of its commitments says that much, so the second draft stands where the first does.
    /// </summary>
    [Fact]
    public void Commitments_that_say_only_who_does_what_are_partly_actionable() =>
        Outcomes("PROC-03").Should().Equal(Outcome.PartiallyMet, Outcome.PartiallyMet, Outcome.Met);

    [Fact]
    public void The_first_draft_lacks_only_a_time_and_a_verifier_for_the_confirmation()
    {
        var finding = Assess(1)["PROC-03"];

        finding.Evidence.Where(line => line.Judgement == Truth.False).Select(line => line.Claim.Paragraph).Distinct().Should().Equal("5.3");
    }

    [Fact]
    public void In_the_second_draft_redeployment_and_control_wait_for_each_other() =>
        Assess(2)["PROC-05"]
            .Remarks.Select(remark => remark.Detail)
            .Should()
            .Equal(
                "LB: control of the sector waits for redeployment from the sector (draft-2, 5.2)",
                "IL: redeployment from the sector waits for control of the sector (draft-2, 5.1)"
            );

    [Theory]
    [InlineData("5.1-control")]
    [InlineData("5.2")]
    public void Dropping_either_of_the_two_conditions_breaks_the_circle(string dropped)
    {
        var draft = Load(2);
        var instrument = draft.Instruments[0];
        var repaired = new AgreementState
        {
            Framework = draft.Framework,
            IsDraft = true,
            AsOf = draft.AsOf,
            UtcOffset = draft.UtcOffset,
            Sources = draft.Sources,
            Instruments =
            [
                new Instrument(instrument.Id)
                {
                    Date = instrument.Date,
                    SourceId = instrument.SourceId,
                    IsComplete = true,
                    Provisions =
                    [
                        .. instrument.Provisions.Where(provision => provision.Kind != ConditionPrecedent.Kind || provision.Id != dropped),
                    ],
                },
            ],
        };

        Frameworks.Trilateral2026.Evaluate(repaired)["PROC-05"].Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void The_third_draft_fails_self_defence_for_want_of_notice_alone() =>
        Assess(3)["CEAS-05"].Evidence.Where(line => line.Judgement == Truth.False).Select(line => line.Field.Name).Should().Equal("notice");

    private static Outcome[] Outcomes(string id) => [.. Enumerable.Range(1, 3).Select(draft => Assess(draft)[id].Outcome)];

    private static Assessment Assess(int draft) => Frameworks.Trilateral2026.Evaluate(Load(draft));

    private static AgreementState Load(int draft) =>
        AgreementState.Load(Path.Combine(AppContext.BaseDirectory, "Data", "Drafts", $"draft-{draft}.json"));
}

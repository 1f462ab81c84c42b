namespace FrameworkRules.Samples.DraftTests;

/// <summary>What is not agreed stands in brackets, with who proposes what: <c>[IL: 60] [LB: 30]</c>. Each reading is judged.</summary>
public sealed class BracketTests
{
    private static readonly Draft Open = FirstDraft
        .Text.As("draft-1-open")
        .Clause(
            "5.2",
            "Withdrawal from Sector East shall be complete [IL: when the Committee has confirmed that the area is free] [LB: by D+60].",
            new AgreementClaim(WithdrawalStep.Kind, "East")
            {
                [WithdrawalStep.Area] = "Sector East",
                [WithdrawalStep.ReceivingUnit] = "unit named in Annex B",
                Brackets = [new Bracket(WithdrawalStep.WithinDays, ("IL", FieldValue.None), ("LB", 60))],
            },
            Duty.Of("IL")
                .Shall("complete the withdrawal")
                .At("Sector East")
                .VerifiedBy("Committee")
                .InBrackets(Commitment.WithinDays, ("IL", 90), ("LB", 60))
                .Named("5.2-East")
        );

    private static readonly DraftReadings Readings = DraftReadings.Of(Frameworks.Trilateral2026, Open.ToState());

    [Fact]
    public void What_stands_in_brackets_is_not_known() => Open.Judged().Should().HaveOutcome("BORD-03", Outcome.Unknown);

    [Fact]
    public void Each_side_s_reading_is_judged()
    {
        Readings.By("LB").Assessment.Should().Meet("BORD-03");
        Readings.By("IL").Assessment.Should().NotMeet("BORD-03", "it has neither a date nor a criterion that can be measured");
    }

    [Fact]
    public void What_hangs_on_a_bracket_is_named()
    {
        var hanging = Readings.Hanging.Should().ContainSingle(finding => finding.Key == "BORD-03").Subject;

        hanging.Outcomes.Should().Equal(Outcome.Met, Outcome.Unmet);
        hanging.Brackets.Should().ContainSingle().Which.ToString().Should().Be("5.2, days from entry into force: [IL: none] [LB: 60 days]");
    }

    [Fact]
    public void The_words_read_as_each_side_proposes_them() =>
        Readings
            .By("LB")
            .State.Instruments[0]
            .Provisions.First(clause => clause.Id == "East")
            .Words.Should()
            .Be("Withdrawal from Sector East shall be complete by D+60.");

    [Fact]
    public void A_clause_that_one_side_proposes_may_be_there_or_not()
    {
        var proposed = FirstDraft.Text.Clause(
            "5.4",
            "Either side may act in its own defence.",
            new AgreementClaim(SelfDefenceReservation.Kind, "5.4")
            {
                ProposedBy = ["IL"],
                [SelfDefenceReservation.Holders] = new[] { "IL", "LB" },
            }
        );
        var readings = DraftReadings.Of(Frameworks.Trilateral2026, proposed.ToState());

        proposed.Judged().Should().HaveOutcome("CEAS-05", Outcome.Unknown);
        readings.By("LB").Assessment.Should().Meet("CEAS-05");
        readings.By("IL").Assessment.Should().NotMeet("CEAS-05");
        readings.Hanging.Should().Contain(finding => finding.Key == "CEAS-05");
    }

    [Fact]
    public void Putting_into_brackets_what_was_settled_is_a_loss() =>
        Watched.Failing(() => Open.Judged().Should().LoseNoDutyAgainst(FirstDraft.Text.Judged())).Should().Contain("reopened 5.2-East");
}

namespace FrameworkRules.Samples.DraftTests;

/// <summary>What parties may come to read differently, clause by clause.</summary>
public sealed class LintTests
{
    [Fact]
    public void The_third_draft_leaves_nothing_vague() => ThirdDraft.Text.Judged().Should().HaveNoLint();

    [Fact]
    public void The_second_draft_leaves_nearly_everything_vague() =>
        Watched
            .Failing(() => SecondDraft.Text.Judged().Should().HaveNoLint())
            .Should()
            .ContainAll("progressively", "full and effective control", "agreed third party", "meaningful steps", "aim to")
            .And.ContainAll("as soon as practicable", "in principle", "periodically");

    [Fact]
    public void The_first_draft_says_in_parallel_and_not_who_moves_first() =>
        LintReport
            .Of(FirstDraft.Text.Judged())
            .Issues.Where(issue => issue.Rule.Id == "vague-term")
            .Select(issue => $"{issue.Clause.Name}: {issue.Suggestion}")
            .Should()
            .Equal("5.1: say who moves first, and what follows if one does not");

    [Theory]
    [InlineData("dangling-reference", "Annex Z is no annex of the text")]
    [InlineData("numbering-gap", "5.9 follows on 5.2")]
    [InlineData("passive-duty", "\"shall be cleared\" is owed by nobody")]
    [InlineData("two-deadlines", "it is due within 45 days, and within 60 days by 5.2")]
    [InlineData("undefined-term", "\"Security Perimeter\" is defined nowhere")]
    public void A_fault_in_a_clause_is_named(string rule, string message)
    {
        var faulty = FirstDraft
            .Text.Without("5.3")
            .Clause(
                "5.9",
                "The Security Perimeter shall be cleared by the method in Annex Z, and Sector East vacated by D+45.",
                FirstDraft.Sector("East again", 45).With(WithdrawalStep.Area, "Sector East")
            );

        LintReport
            .Of(faulty.Judged())
            .Issues.Where(issue => issue.Rule.Id == rule)
            .Select(issue => issue.Message)
            .Should()
            .Contain(message);
        LintReport.Of(FirstDraft.Text.Judged()).Issues.Should().NotContain(issue => issue.Rule.Id == rule);
    }

    [Fact]
    public void An_annex_that_is_missing_is_told()
    {
        var missing = FirstDraft.Text.Annexing(new Annex("Annex B") { Completeness = "missing" });

        LintReport.Of(missing.Judged()).Issues.Should().Contain(issue => issue.Message == "Annex B was not submitted");
        missing.Judged().Should().HaveOutcome("AUTH-02", Outcome.Unknown);
    }

    [Fact]
    public void What_is_to_be_verified_falls_due_while_the_mandate_runs()
    {
        var days = LocalDays.InZone("Asia/Beirut");
        var third = ThirdDraft.Text.Knowing(
            new Source("mandate")
            {
                Publisher = "United Nations",
                Date = days.StartOf("2026-01-01"),
                Grade = SourceGrade.Document,
            },
            new AgreementClaim(Mandate.Kind, "Commission")
            {
                AssertedBy = "UN",
                From = days.StartOf("2026-01-01"),
                SourceId = "mandate",
                [Mandate.ToMonitor] = true,
                [Mandate.EndsOn] = days.StartOf("2027-01-01"),
            }
        );

        LintReport
            .Of(third.Judged())
            .Issues.Should()
            .ContainSingle(issue => issue.Rule.Id == "outlives-mandate" && issue.Clause.Name == "5.4")
            .Which.Message.Should()
            .Contain("an entry into force later than 17 Oct 2026");
    }

    [Fact]
    public void A_team_adds_rules_of_its_own()
    {
        var consult = new LintRule(
            "consult",
            LintSeverity.Error,
            "A duty to consult says what follows.",
            draft =>
                draft
                    .Clauses.Where(clause => clause.Words?.Contains("consult") == true)
                    .Select(clause => new LintHit(clause, "\"consult\" has no result", "say what follows"))
        );
        var draft = FirstDraft.Text.Clause("5.4", "The Parties shall consult each other.", Duty.Of("IL", "LB").Shall("consult each other"));

        Watched
            .Failing(() => draft.Judged().Should().HaveNoLint(LintSeverity.Error, LintRules.Library.With(consult)))
            .Should()
            .Contain("\"consult\" has no result");
    }
}

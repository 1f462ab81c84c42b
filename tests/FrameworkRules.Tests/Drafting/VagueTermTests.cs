using FrameworkRules.Drafting;
using static FrameworkRules.Tests.Drafting.DraftSamples;

namespace FrameworkRules.Tests.Drafting;

/// <summary>Holds that what is vague is told, and counts as not stated where nothing else is said.</summary>
public sealed class VagueTermTests
{
    private static readonly Framework Strict = Defined(builder =>
        builder.TakesForVague(new VagueTerm("robust presence", "say how many, and where"))
    );

    [Theory]
    [InlineData("full and effective control by the Lebanese Armed Forces", Outcome.Unmet)]
    [InlineData("control by the Lebanese Armed Forces of each position on the list in Annex B", Outcome.Met)]
    [InlineData("as soon as practicable", Outcome.Unmet)]
    [InlineData("as soon as practicable, and within 90 days", Outcome.Met)]
    public void What_is_left_without_vague_words_decides(string criterion, Outcome expected) =>
        Defined(_ => { }).Evaluate(Withdrawing(criterion))["BORD-03"].Outcome.Should().Be(expected);

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData("\u200b")]
    public void Words_of_which_nothing_is_left_are_no_vague_term(string phrase)
    {
        FluentActions.Invoking(() => new VagueTerm(phrase, "x")).Should().Throw<ArgumentException>().WithParameterName("Phrase");
        FluentActions.Invoking(() => new VagueTerm("robust", "x") with { Phrase = phrase }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_vague_term_with_other_words_is_found_by_those()
    {
        var term = new VagueTerm("robust", "x") with { Phrase = "strong" };

        (term.IsIn("A STRONG ARMY"), term.IsIn("A ROBUST ARMY")).Should().Be((true, false));
        term.Should().Be(new VagueTerm("strong", "x"));
    }

    [Fact]
    public void Words_that_a_framework_takes_for_vague_reach_its_lint_and_its_verdict()
    {
        var draft = Withdrawing("robust presence of UNIFIL");

        Defined(_ => { }).Evaluate(draft)["BORD-03"].Outcome.Should().Be(Outcome.Met);
        Strict.Evaluate(draft)["BORD-03"].Outcome.Should().Be(Outcome.Unmet);
        LintReport
            .Of(Strict.Evaluate(draft))
            .Issues.Should()
            .ContainSingle(issue => issue.Rule.Id == "vague-term")
            .Which.Should()
            .Match<LintIssue>(issue => issue.Severity == LintSeverity.Error && issue.Suggestion == "say how many, and where");
    }

    [Fact]
    public void What_a_framework_takes_for_vague_is_part_of_what_it_judges_by() => Strict.Digest.Should().NotBe(Defined(_ => { }).Digest);

    [Fact]
    public void A_word_within_another_is_not_found()
    {
        VaguePhrases.Library.AreIn("they claim to be there").Should().BeFalse();
        VaguePhrases.Library.AreIn("the Parties aim to be there").Should().BeTrue();
        VaguePhrases.Library.AreIn("ובהקדם האפשרי").Should().BeTrue("a prefix belongs to the word");
    }

    [Fact]
    public void Rules_are_added_replaced_and_left_out_by_their_ids()
    {
        var rule = LintRules.Library["no-place"].As(LintSeverity.Error);

        LintRules.Library.With(rule)["no-place"].Severity.Should().Be(LintSeverity.Error);
        LintRules.Library.Without("no-place").All.Should().NotContain(known => known.Id == "no-place");
        FluentActions
            .Invoking(() => LintRules.Library.Without("no-plaice"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("There is no rule \"no-plaice\"; did you mean \"no-place\"?*");
    }

    [Fact]
    public void A_duty_that_waits_for_what_only_should_be_done_is_told()
    {
        var draft = Small(
            Duty.Of("LB").Should("clear the area").At("Sector East").WithinDays(10).VerifiedBy("Committee").Named("clearing"),
            Duty.Of("IL")
                .Shall("hand over the maps")
                .At("Sector East")
                .WithinDays(5)
                .After("clearing")
                .VerifiedBy("Committee")
                .Named("maps")
        );

        LintReport
            .Of(draft.Assess())
            .Issues.Should()
            .ContainSingle(issue => issue.Rule.Id == "hangs-on-should")
            .Which.Clause.Claim.Id.Should()
            .Be("maps");
    }

    private static AgreementState Withdrawing(string criterion) =>
        Draft
            .Of("d", Frameworks.Trilateral2026)
            .Annexing("Annex B")
            .Clause(
                "1",
                "Words of the clause.",
                new AgreementClaim(WithdrawalStep.Kind, "East")
                {
                    [WithdrawalStep.Area] = "Sector East",
                    [WithdrawalStep.Criterion] = criterion,
                    [WithdrawalStep.ReceivingUnit] = "LAF",
                }
            )
            .ToState()
            .With(framework: "strict", zone: "Asia/Beirut");

    private static Framework Defined(Action<FrameworkBuilder> more) =>
        Framework.Define(
            "strict",
            "A framework for tests",
            "1.0",
            builder =>
            {
                builder
                    .Between("IL", "LB")
                    .Knows(KnownActor.Organ("LAF", "LB", "Lebanese Armed Forces"), KnownActor.Independent("UNIFIL"))
                    .Includes(new WithdrawalScheduled(), Gate.Entry, Weight.Blocking);
                more(builder);
            }
        );
}

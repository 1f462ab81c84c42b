using FrameworkRules.Testing;

namespace FrameworkRules.Tests.Testing;

public sealed class AssessmentAssertionsTests
{
    private static readonly AgreementState State = Border.State;
    private static readonly Assessment Unmet = Border.Framework.Evaluate(State);
    private static readonly Assessment Met = Border.Framework.Evaluate(With(positions: 0));
    private static readonly Assessment Unknown = Border.Framework.Evaluate(With(positions: null));

    [Fact]
    public void Both_kinds_of_Should_stand_in_one_file()
    {
        Met.Should().Meet("BORD-02").And.HaveNothingUnmetIn(Gate.Withdrawal);
        Met.Findings.Should().ContainSingle();
        Met.Framework.Id.Should().Be("border");
        ((object)Met).Should().NotBeNull();
    }

    [Fact]
    public void A_precondition_that_is_met_is_met()
    {
        Met.Should().Meet("BORD-02").And.HaveOutcome("BORD-02", Outcome.Met);
        Fails(() => Met.Should().NotMeet("BORD-02"))
            .Should()
            .StartWith("Expected BORD-02 to be shown not to be met under border, but it is met.");
    }

    [Fact]
    public void A_failure_says_what_was_found_by_which_paragraph_it_is_required_and_who_must_act() =>
        Fails(() => Unmet.Should().Meet("BORD-02"))
            .Should()
            .Be(
                """
                Expected BORD-02 to be met under border, but it is not met.

                BORD-02: not met (Border security; implementation; gate: Withdrawal, blocking)
                  No force of another state holds a position, or ground, north of the Blue Line without the recorded consent of the Lebanese government.
                  by      UNSCR 1701 (2006), OP2, OP8
                  by      UNSCR 1559 (2004), OP2
                  by      Announcement of Nov 2024, para. 12
                  with    withdrawal-deadline = 2025-01-26T04:00:00+02:00
                  found   Israel holds 7 positions north of the Blue Line (Al Jadeed, 18 Feb 2025, press; source jadeed-2025-02-18)
                          none is allowed
                  found   Israel holds at least 5 positions north of the Blue Line (IDF, 18 Feb 2025, admitted; source idf-2025-02-18)
                          none is allowed
                  to act  Israel; due 18 Feb 2025 (just passed)
                """
            );

    [Fact]
    public void What_nothing_settles_is_neither_met_nor_shown_not_to_be()
    {
        Fails(() => Unknown.Should().Meet("BORD-02"))
            .Should()
            .Contain("but it is not known")
            .And.Contain("this is stated to be not known: positions held north of the Blue Line");
        Fails(() => Unknown.Should().NotMeet("BORD-02")).Should().Contain("but it is not known");
        Unknown.Should().HaveOutcome("BORD-02", Outcome.Unknown);
    }

    [Theory]
    [InlineData("BORD-2")]
    [InlineData("bord-02")]
    [InlineData("BORD-03")]
    public void An_id_the_framework_does_not_have_throws_with_a_suggestion(string id)
    {
        const string Suggestion = "border has no precondition \"*\"; did you mean \"BORD-02\"?*";

        Met.Invoking(met => met.Should().Meet(id)).Should().Throw<ArgumentException>().WithMessage(Suggestion);
        Met.Invoking(met => met.Should().NotMeet(id)).Should().Throw<ArgumentException>().WithMessage(Suggestion);
        Met.Invoking(met => met.Should().HaveOutcome(id, Outcome.Met)).Should().Throw<ArgumentException>().WithMessage(Suggestion);
    }

    [Fact]
    public void Where_there_is_one_finding_per_party_the_party_is_named()
    {
        var assessment = Frameworks.Cessation2024.Evaluate(State);

        assessment.Should().HaveOutcome("CEAS-07/IL", assessment["CEAS-07/IL"].Outcome);
        assessment
            .Invoking(one => one.Should().Meet("CEAS-07"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("CEAS-07 has one finding per party: CEAS-07/IL, CEAS-07/LB.*");
    }

    [Fact]
    public void Something_unmet_in_a_theme_or_gate_fails_and_is_described()
    {
        Fails(() => Unmet.Should().HaveNothingUnmetIn(Theme.BorderSecurity))
            .Should()
            .StartWith("Expected nothing in the theme \"Border security\" to be unmet under border, but 1 finding is:")
            .And.Contain("to act  Israel");
        Fails(() => Unmet.Should().HaveNothingUnmetIn(Gate.Withdrawal))
            .Should()
            .Contain("of the gate \"Withdrawal\"")
            .And.Contain("BORD-02: not met");
        Met.Should().HaveNothingUnmetIn(Theme.BorderSecurity);
        Unknown
            .Invoking(unknown => unknown.Should().HaveNothingUnmetIn(Gate.Withdrawal))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*would always pass*");
    }

    [Fact]
    public void A_theme_or_gate_without_preconditions_throws_because_the_test_would_always_pass()
    {
        Met.Invoking(met => met.Should().HaveNothingUnmetIn(new Theme("Relief")))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*would always pass*");
        Met.Invoking(met => met.Should().HaveNothingUnmetIn(Gate.Permanence))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*would always pass*");
    }

    [Fact]
    public void A_precondition_that_faults_counts_as_unmet_in_its_gate()
    {
        var faulted = Faulty.Framework.Evaluate(State);

        Fails(() => faulted.Should().HaveNothingUnmetIn(Gate.Entry))
            .Should()
            .Contain("FAULT-01: not judged")
            .And.Contain("the register cannot be read");
    }

    [Fact]
    public void An_assessment_is_no_worse_than_itself_or_than_one_with_less_met()
    {
        Unmet.Should().BeNoWorseThan(Unmet).And.BeNoWorseThan(Unmet);
        Met.Should().BeNoWorseThan(Unknown).And.BeNoWorseThan(Unmet);
        Unknown.Should().BeNoWorseThan(Unmet);
    }

    [Fact]
    public void What_is_worse_than_before_is_told_with_what_it_was()
    {
        Fails(() => Unmet.Should().BeNoWorseThan(Met))
            .Should()
            .StartWith("Expected nothing under border to be worse than before, but 1 finding is:")
            .And.Contain("BORD-02 was met, and is not met.")
            .And.Contain("to act  Israel");
        Fails(() => Unknown.Should().BeNoWorseThan(Met)).Should().Contain("BORD-02 was met, and is not known.");
        Fails(() => Unmet.Should().BeNoWorseThan(Unknown)).Should().Contain("BORD-02 was not known, and is not met.");
    }

    [Fact]
    public void A_finding_that_is_not_judged_any_more_is_worse()
    {
        var before = Faulty.Define(withBorder: true).Evaluate(With(positions: 0));
        var after = Faulty.Define(withBorder: false).Evaluate(With(positions: 0));

        Fails(() => after.Should().BeNoWorseThan(before)).Should().Contain("BORD-02 was met, and is not judged any more.");
    }

    [Fact]
    public void Assessments_under_different_frameworks_are_not_compared() =>
        Met.Invoking(met => met.Should().BeNoWorseThan(Faulty.Framework.Evaluate(State)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*cannot be compared*");

    [Fact]
    public void A_finding_with_more_lines_than_a_person_reads_counts_the_rest()
    {
        var claims = Enumerable
            .Range(1, 12)
            .Select(number => new AgreementClaim(ForeignPresence.Kind, $"area-{number:00}")
            {
                AssertedBy = "IDF",
                From = State.AsOf!.Value.AddDays(-1),
                SourceId = "idf-2025-02-18",
                [ForeignPresence.Holder] = "IL",
                [ForeignPresence.Positions] = number,
            });
        var crowded = Border.Framework.Evaluate(
            new AgreementState
            {
                AsOf = State.AsOf,
                Sources = State.Sources,
                Claims = [.. claims],
            }
        );

        var message = Fails(() => crowded.Should().Meet("BORD-02"));

        message.Should().MatchRegex(@"\.\.\. and \d+ more lines").And.Contain("counted 0 of 12 satisfy it").And.Contain("to act  Israel");
    }

    internal static AgreementState With(int? positions) =>
        new()
        {
            AsOf = State.AsOf,
            UtcOffset = State.UtcOffset,
            Sources = State.Sources,
            Surveys =
            [
                new Survey(ForeignPresence.Kind)
                {
                    From = State.AsOf!.Value.AddDays(-7),
                    Until = State.AsOf.Value,
                    By = "UNIFIL",
                    SourceId = "jadeed-2025-02-18",
                },
            ],
            Claims =
            [
                new AgreementClaim(ForeignPresence.Kind, "IL")
                {
                    AssertedBy = "UNIFIL",
                    From = State.AsOf.Value.AddDays(-1),
                    SourceId = "idf-2025-02-18",
                    [ForeignPresence.Holder] = "IL",
                    [ForeignPresence.Positions] = positions is { } count ? count : FieldValue.NotKnown,
                },
            ],
        };

    private static string Fails(Action assertion) => assertion.Should().Throw<AssessmentAssertionException>().Which.Message;
}

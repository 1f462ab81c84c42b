using System.Text;

namespace FrameworkRules.Tests.Fuzzed;

using static Submission;

/// <summary>What changed files and odd states have once done, or been refused for in the wrong way.</summary>
public sealed class OnceFoundTests
{
    [Theory]
    [InlineData("5", "5")]
    [InlineData("[]", "a list")]
    [InlineData("null", "null")]
    [InlineData("\"x\"", "\"x\"")]
    public void An_instrument_that_is_no_object_is_an_error_and_nothing_else_is_said_of_it(string item, string found) =>
        OnlyErrorIn(Whole($"\"instruments\": [ ¶{item} ]")).Found.Should().Be(found);

    [Fact]
    public void Of_a_state_built_in_code_as_many_errors_are_listed_as_of_a_file()
    {
        var state = Make.State([.. Enumerable.Range(0, 100_000).Select(i => new AgreementClaim(Tests.Depot.Kind, $"d{i}"))]);

        var errors = state.Invoking(each => each.At(Make.AsOf)).Should().Throw<InvalidSubmissionException>().Which.Errors;

        errors.Should().HaveCount(ReadOptions.Default.MaxErrors + 1);
        errors.SkipLast(1).Should().OnlyContain(error => error.Pointer.StartsWith("depots "));
        (errors[^1].Pointer, errors[^1].Found).Should().Be(("", "300000 errors"));
        errors[^1].Expected.Should().Be("a submission without errors; the first 1000 are listed");
    }

    [Fact]
    public void Of_a_state_built_in_code_with_few_errors_all_are_listed_and_nothing_else()
    {
        var state = Make.State(new AgreementClaim(Tests.Depot.Kind, "d1"));

        state
            .Invoking(each => each.At(Make.AsOf))
            .Should()
            .Throw<InvalidSubmissionException>()
            .Which.Errors.Select(error => error.Pointer)
            .Should()
            .Equal("depots d1: assertedBy", "depots d1: from", "depots d1: source");
    }

    [Fact]
    public void A_day_of_verification_is_written_as_it_is_read()
    {
        var state = Read(
            Depots(
                Depot(
                    "\"verifiedBy\": \"UN\", \"verifierMandate\": \"m\", \"verificationMethod\": \"visit\", \"verifiedOn\": \"2025-02-20\""
                )
            )
        );

        AgreementState.ParseUtf8(state.ToCanonicalJson(), HostKinds.Options).Should().Be(state);
    }

    [Fact]
    public void Bodies_that_speak_for_one_another_speak_for_nobody_else_whoever_is_asked_first()
    {
        string[] words = ["A", "B", "C"];
        foreach (var first in words)
        {
            var state = Make.State([.. words.Select(word => Make.Depot($"depot of {word}", by: word))])
                .With(bodies: [new Body("A") { SpeaksFor = "B" }, new Body("B") { SpeaksFor = "A" }, new Body("C") { SpeaksFor = "B" }]);
            var index = state.IndexUnder(Make.Framework(new Stated(new Fixed(Truth.True))).Roster);
            _ = index.SpeakerOf(first);

            words.Select(index.SpeakerOf).Should().Equal("A", "B", "B");
        }
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_bodies_leads_to_the_party_at_its_end()
    {
        const int Links = 100_000;
        var state = Make.State()
            .With(
                bodies: [.. Enumerable.Range(0, Links).Select(i => new Body($"b{i}") { SpeaksFor = i + 1 < Links ? $"b{i + 1}" : "north" })]
            );

        state.IndexUnder(Make.Framework(new Stated(new Fixed(Truth.True))).Roster).SpeakerOf("b0").Should().Be("north");
    }

    [Fact]
    public void A_criterion_for_no_commitment_is_a_criterion_for_none()
    {
        var framework = Frameworks.All.First(each => each.FindingKeys.Contains("MONV-04"));
        var state = new AgreementState
        {
            AsOf = Make.AsOf,
            IsDraft = true,
            Sources = Make.Sources,
            Instruments =
            [
                new Instrument("draft")
                {
                    Date = Make.Before,
                    SourceId = "document",
                    IsComplete = true,
                    Provisions =
                    [
                        new AgreementClaim(VerificationCriterion.Kind, "v") { [VerificationCriterion.CommitmentName] = FieldValue.None },
                    ],
                },
            ],
        };

        framework.Evaluate(state)["MONV-04"].Outcome.Should().NotBe(Outcome.Faulted);
    }

    [Fact]
    public void An_error_is_one_line_whatever_the_file_is_called_in_it()
    {
        var name = "x\\u001b]0;owned\\u0007\\nline 1, column 1, /forged\\u202e";
        var error = OnlyErrorIn(Depots(Depot($"¶\"{name}\": 1")));

        error.ToString().Should().NotContainAny("\u001b", "\u0007", "\n", "\u202e");
        error.Pointer.Should().Be("/claims/depots/0/x\\u001b]0;owned\\u0007\\u000aline 1, column 1, ~1forged\\u202e");
    }

    [Fact]
    public void The_message_of_a_fault_is_one_line() =>
        Make.Framework(new Stated(new Failing("first\nsecond\u001b[2J")))
            .Evaluate(Make.State())[Stated.DefaultId]
            .Reason.Should()
            .Contain("first\\u000asecond\\u001b[2J");

    [Fact]
    public void Two_findings_of_one_key_are_refused_when_the_framework_is_defined()
    {
        var twice = new Stated("A", define => define.Requires(new Fixed(Truth.True)).OneFindingPer("north", "north"));
        var beside = new Stated("A/north", define => define.Requires(new Fixed(Truth.True)));
        var parted = new Stated("A", define => define.Requires(new Fixed(Truth.True)).OneFindingPer("north"));

        ((Action)(() => Make.Framework(twice))).Should().Throw<ArgumentException>();
        ((Action)(() => Make.Framework(parted, beside))).Should().Throw<ArgumentException>().WithMessage("*\"A/north\"*");
    }

    [Fact]
    public void A_question_of_the_hosts_that_is_given_no_answer_is_a_fault_by_every_way_of_asking()
    {
        var framework = Make.Framework(new Stated(new Unanswered()));
        var outcomes = new Outcome[1];
        framework.Outcomes(framework.View(Make.State()), outcomes);
        using var live = FrameworkRules.Rules.LiveAssessment.Open(framework, Make.State());

        outcomes.Should().Equal(Outcome.Faulted);
        foreach (
            var assessment in new[]
            {
                framework.Evaluate(Make.State()),
                new FrameworkRules.Rules.RuleEvaluator().Evaluate(framework, Make.State()),
                live.Assess(),
            }
        )
        {
            assessment[Stated.DefaultId].Outcome.Should().Be(Outcome.Faulted);
            Encoding.UTF8.GetString(assessment.ToJson().Span).Should().Contain("was given no answer");
        }
    }

    [Fact]
    public void The_largest_bounds_there_are_are_not_reached_and_no_fault()
    {
        foreach (var (bound, expected) in new[] { (decimal.MaxValue, Truth.False), (decimal.MinValue, Truth.True) })
        {
            Requirement[] requirements =
            [
                Quantify.Sum<Depot>(Tests.Depot.Weapons, bound, WhenNone.Fails).Exist(),
                Quantify.Share<Depot>(bound, WhenNone.Fails).Must(Tests.Depot.Weapons.AtLeast(0)),
                Quantify.AtLeast<Depot>(bound, WhenNone.Fails).That(Tests.Depot.Weapons.AtLeast(0)),
            ];

            requirements
                .Select(each => each.Judge(Make.Closed(Tests.Depot.Kind, Make.Depot(5))))
                .Should()
                .OnlyContain(truth => truth == expected);
        }
    }

    private sealed class Failing(string message) : OpenRequirement("whether code fails", Tests.Depot.Kind)
    {
        protected override OpenAnswer Answer(OpenReading reading) => throw new InvalidOperationException(message);
    }

    private sealed class Unanswered() : OpenRequirement("whether somebody answers", Tests.Depot.Kind)
    {
        protected override OpenAnswer Answer(OpenReading reading) => null!;
    }
}

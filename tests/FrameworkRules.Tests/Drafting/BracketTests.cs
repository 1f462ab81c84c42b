using FrameworkRules.Drafting;
using static FrameworkRules.Tests.Drafting.DraftSamples;

namespace FrameworkRules.Tests.Drafting;

/// <summary>Holds how brackets and matters are read, checked and written.</summary>
public sealed class BracketTests
{
    private const string Clause =
        """{ "id": "1", "actors": ["IL"], "wording": "shall", "brackets": { "withinDays": { "LB": 30, "IL": 60, "US": 30 } } }""";

    [Fact]
    public void A_field_in_brackets_is_not_known_and_says_who_proposes_what()
    {
        var clause = Read(Clause).Instruments[0].Provisions[0];

        clause[Commitment.WithinDays].Should().Be(FieldValue.NotKnown);
        clause.Brackets.Should().ContainSingle().Which.ToString().Should().Be("[IL: 60] [LB, US: 30]");
        clause.With(Commitment.WithinDays, 45).Brackets.Should().BeEmpty("it is settled");
    }

    [Fact]
    public void What_is_read_and_what_is_built_are_equal_and_are_written_back()
    {
        var read = Read(Clause);
        var built = read.With(
            instruments:
            [
                new Instrument("d")
                {
                    Date = read.Instruments[0].Date,
                    SourceId = "s",
                    IsComplete = true,
                    Provisions =
                    [
                        new AgreementClaim(Commitment.Kind, "1")
                        {
                            [Commitment.Actors] = new[] { "IL" },
                            [Commitment.Wording] = "shall",
                            Brackets = [new Bracket(Commitment.WithinDays, ("IL", 60), ("US", 30), ("LB", 30))],
                        },
                    ],
                },
            ]
        );

        built.Should().Be(read);
        AgreementState.ParseUtf8(read.ToCanonicalJson()).Should().Be(read);
        read.Should().NotBe(Read(Clause.Replace("60", "61", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(
        """{ "withinDay": { "IL": 60, "LB": 30 } }""",
        "/instruments/0/commitments/0/brackets/withinDay",
        "did you mean \"withinDays\"?"
    )]
    [InlineData("""{ "withinDays": { "IL": 60, "LB": -1 } }""", "/instruments/0/commitments/0/brackets/withinDays/LB", null)]
    [InlineData("""{ "withinDays": { "IL": 60, "LB": 60 } }""", "/instruments/0/commitments/0/brackets/withinDays", null)]
    [InlineData("""{ "withinDays": [ 60, 30 ] }""", "/instruments/0/commitments/0/brackets/withinDays", null)]
    [InlineData("""[ ]""", "/instruments/0/commitments/0/brackets", null)]
    public void A_mistake_in_a_bracket_is_an_error_at_its_place(string brackets, string pointer, string? suggestion)
    {
        var error = Errors($$"""{ "id": "1", "brackets": {{brackets}} }""").Should().ContainSingle().Subject;

        error.Pointer.Should().Be(pointer);
        error.Suggestion.Should().Be(suggestion);
    }

    [Fact]
    public void A_value_beside_its_brackets_is_an_error() =>
        Errors("""{ "id": "1", "brackets": { "withinDays": { "IL": 60, "LB": 30 } }, "withinDays": 5 }""")
            .Should()
            .ContainSingle()
            .Which.Pointer.Should()
            .Be("/instruments/0/commitments/0/withinDays");

    [Fact]
    public void Only_a_draft_has_brackets_and_matters_that_it_settles()
    {
        Errors(Clause, submission: "state").Should().ContainSingle();
        Errors("""{ "id": "1" }""", submission: "state", more: "\"settles\": [\"withdrawal\"],").Should().ContainSingle();
        Errors("""{ "id": "1" }""", more: "\"settles\": [\"withdrawl\"],")
            .Should()
            .ContainSingle()
            .Which.Suggestion.Should()
            .Be("did you mean \"withdrawal\"?");
        FluentActions.Invoking(() => Small().Settling("withdrawl").Assess()).Should().Throw<InvalidSubmissionException>();
    }

    [Fact]
    public void Every_reading_is_judged_and_beyond_a_thousand_those_that_differ_in_one_bracket()
    {
        DraftReadings.Of(Frameworks.Trilateral2026, Open(3)).All.Should().HaveCount(8);
        DraftReadings.Of(Frameworks.Trilateral2026, Open(3)).IsComplete.Should().BeTrue();

        var many = DraftReadings.Of(Frameworks.Trilateral2026, Open(12));
        many.IsComplete.Should().BeFalse();
        many.All.Should().HaveCount(2 * 13);
        many.Proposers.Should().Equal("IL", "LB");
        many.Invoking(readings => readings.By("US")).Should().Throw<ArgumentException>().WithMessage("US proposes nothing; IL, LB do.*");
        DraftReadings.Of(Frameworks.Trilateral2026, Small().ToState()).All.Should().ContainSingle();
    }

    private static AgreementState Open(int brackets) =>
        Enumerable
            .Range(1, brackets)
            .Aggregate(
                Small(),
                (draft, number) =>
                    draft.Clause(
                        $"2.{number}",
                        "x",
                        Withdraw.InBrackets(Commitment.WithinDays, ("IL", 60), ("LB", 30)).Named($"2.{number}")
                    )
            )
            .ToState();

    private static IReadOnlyList<InputError> Errors(string clause, string submission = "draft", string more = "") =>
        FluentActions.Invoking(() => Read(clause, submission, more)).Should().Throw<InvalidSubmissionException>().Which.Errors;

    private static AgreementState Read(string clause, string submission = "draft", string more = "") =>
        AgreementState.Parse(
            $$"""
            { "format": 1, "submission": "{{submission}}", "asOf": "2026-06-01T00:00:00Z", "utcOffset": "+00:00",
              "sources": [ { "id": "s", "publisher": "p", "date": "2026-06-01", "grade": "document" } ],
              "instruments": [ { "id": "d", "date": "2026-06-01", "source": "s", {{more}} "completeness": "full", "commitments": [ {{clause}} ] } ] }
            """
        );
}

using FrameworkRules.Reporting;

namespace FrameworkRules.Tests;

/// <summary>Holds what a source tells of where it is found, through file, note and errors.</summary>
public sealed class SourceTests
{
    private static readonly string TwentyFiveWords = string.Join(' ', Enumerable.Repeat("word", Source.LongestQuotation));

    [Fact]
    public void Everything_that_a_source_says_of_where_it_is_found_is_read_and_written_back()
    {
        var source = Read(
            """
            "title": "Letter", "symbol": "S/2024/870", "paragraph": "para. 12", "address": "https://undocs.org/S/2024/870",
            "seenAt": "http://copy.example/870", "language": "ar", "quotation": "كما ورد", "readOn": "2024-12-02"
            """
        );

        (source.Title, source.Symbol, source.Paragraph, source.Address, source.SeenAt, source.Language, source.Quotation, source.ReadOn)
            .Should()
            .Be(
                (
                    "Letter",
                    "S/2024/870",
                    "para. 12",
                    "https://undocs.org/S/2024/870",
                    "http://copy.example/870",
                    "ar",
                    "كما ورد",
                    new DateTimeOffset(2024, 12, 2, 0, 0, 0, TimeSpan.FromHours(2))
                )
            );
        var state = State("\"symbol\": \"S/2024/870\", \"readOn\": \"2024-12-02\"");
        AgreementState.ParseUtf8(state.ToCanonicalJson()).Should().Be(state);
    }

    [Fact]
    public void Until_when_a_source_was_published_may_be_said_before_since_when()
    {
        var (date, until) = (Make.Before, Make.AsOf);

        var source = new Source("s")
        {
            Publisher = "x",
            DateUntil = until,
            Date = date,
            Grade = SourceGrade.Press,
        };

        (source.Date, source.DateUntil).Should().Be((date, until));
        FluentActions
            .Invoking(() =>
                new Source("s")
                {
                    Publisher = "x",
                    DateUntil = date,
                    Date = until,
                    Grade = SourceGrade.Press,
                }
            )
            .Should()
            .Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_source_built_in_code_equals_the_one_read_from_a_file() =>
        new Source("s")
        {
            Publisher = "UN",
            Date = new(2024, 12, 1, 0, 0, 0, TimeSpan.FromHours(2)),
            DateUntil = Read("").DateUntil,
            Grade = SourceGrade.Document,
            Symbol = "S/2024/870",
            Language = "en",
            Quotation = TwentyFiveWords,
        }
            .Should()
            .Be(Read($"\"symbol\": \"S/2024/870\", \"language\": \"en\", \"quotation\": \"{TwentyFiveWords}\""));

    [Theory]
    [InlineData("", false)]
    [InlineData("\"title\": \"A report\", \"paragraph\": \"1\", \"quotation\": \"so\"", false)]
    [InlineData("\"symbol\": \"S/2024/870\"", true)]
    [InlineData("\"address\": \"https://undocs.org/S/2024/870\"", true)]
    [InlineData("\"seenAt\": \"https://undocs.org/S/2024/870\"", true)]
    public void A_source_can_be_retrieved_by_its_address_that_of_a_copy_or_its_symbol(string fields, bool can) =>
        Read(fields).IsRetrievable.Should().Be(can);

    [Theory]
    [InlineData("address", "undocs.org/S/2024/870", "an address that begins with \"https://\" or \"http://\"")]
    [InlineData("address", "javascript:alert(1)", "an address that begins with \"https://\" or \"http://\"")]
    [InlineData("seenAt", "see the archive", "an address that begins with \"https://\" or \"http://\"")]
    [InlineData("language", "English", "the code of a language, like \"en\", \"ar\" or \"pt-BR\"")]
    [InlineData("readOn", "2024-11-30", "an instant not before its \"date\", 2024-11-30T22:00:00Z")]
    public void A_value_that_leads_nowhere_is_an_error_that_says_what_is_expected(string field, string value, string expected)
    {
        var error = Errors($"\"{field}\": \"{value}\"").Should().ContainSingle().Subject;

        (error.Pointer, error.Expected).Should().Be(($"/sources/0/{field}", expected));
    }

    [Fact]
    public void A_quotation_has_at_most_twenty_five_words() =>
        Errors($"\"quotation\": \"{TwentyFiveWords} more\"")
            .Should()
            .ContainSingle()
            .Which.Should()
            .Match<InputError>(error => error.Found == "26 words" && error.Expected == "at most 25 words");

    [Fact]
    public void The_note_gives_all_that_a_source_says_of_itself_and_marks_what_cannot_be_retrieved()
    {
        var found = Note(
            "\"title\": \"Letter\", \"symbol\": \"S/1\", \"paragraph\": \"para. 2\", \"seenAt\": \"https://copy.example/1\", \"quotation\": \"as it is\", \"language\": \"ar\", \"readOn\": \"2026-11-26\""
        );

        found
            .Should()
            .Contain("Letter, S/1, para. 2, read in the copy")
            .And.Contain("https://copy.example/1")
            .And.Contain("“as it is”")
            .And.Contain("read in the language ar, read on 26 Nov 2026")
            .And.NotContain("cannot be retrieved");
        Note("\"title\": \"Letter\"")
            .Should()
            .Contain("Letter, cannot be retrieved")
            .And.Contain("1 of 1 source cannot be retrieved, as it gives neither an address nor a symbol.");
    }

    private static string Note(string fields) => StatusReport.Of(Frameworks.Cessation2024.Evaluate(State(fields))).ToMarkdown();

    private static Source Read(string fields) => State(fields).Sources[0];

    private static AgreementState State(string fields) => AgreementState.Parse(File(fields));

    private static IReadOnlyList<InputError> Errors(string fields) =>
        AgreementState.TryRead(File(fields), out _, out var errors) ? [] : errors;

    private static string File(string fields) =>
        $$"""
            {
              "format": 1, "submission": "state", "asOf": "2024-12-20", "utcOffset": "+02:00",
              "sources": [ { "id": "s", "publisher": "UN", "date": "2024-12-01", "grade": "document"{{(
                fields.Length > 0 ? ", " + fields : ""
            )}} } ],
              "claims": { "executives": [ { "id": "LB", "presidentInOffice": true, "assertedBy": "UN", "from": "2024-12-01", "source": "s" } ] }
            }
            """;
}

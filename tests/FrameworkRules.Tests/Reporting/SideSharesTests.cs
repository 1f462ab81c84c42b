using FrameworkRules.Reporting;

namespace FrameworkRules.Tests.Reporting;

/// <summary>A note says how much of what is on file is the word of each side, of each side's acts, and what findings rest on.</summary>
public sealed class SideSharesTests
{
    private static readonly Framework Framework = Frameworks.Cessation2024;

    [Fact]
    public void Sources_acts_and_evidence_are_counted_for_each_side_in_one_table() =>
        Table(
                """
                { "id": "a", "side": "IL", "attack": true, "assertedBy": "UNIFIL", "at": "2025-02-10", "source": "un" },
                { "id": "b", "side": "IL", "attack": true, "assertedBy": "LAF", "at": "2025-02-11", "source": "army" },
                { "id": "c", "side": "LB", "attack": true, "assertedBy": "IDF", "at": "2025-02-12", "source": "idf" },
                { "id": "d", "side": "LB", "attack": true, "assertedBy": "HZ", "at": "2025-02-13", "source": "group" },
                { "id": "d", "side": "LB", "attack": true, "assertedBy": "UNIFIL", "at": "2025-02-13", "source": "un" },
                { "id": "e", "side": "IL", "attack": true, "assertedBy": "LAF", "at": "2025-02-14", "source": "army" }
                """
            )
            .Should()
            .StartWith(
                ["Sources, by whose word 1 1 1 1", "Acts on record, by who acted 3 2", "Evidence, by whose word "],
                (line, start) => line.StartsWith(start, StringComparison.Ordinal)
            );

    [Fact]
    public void What_lies_ahead_of_the_instant_judged_is_not_counted() =>
        Table(
            """
            { "id": "a", "side": "IL", "attack": true, "assertedBy": "UNIFIL", "at": "2025-02-10", "source": "un" },
            { "id": "b", "side": "LB", "attack": true, "assertedBy": "UNIFIL", "at": "2025-02-25", "source": "un" }
            """
        )[1]
            .Should()
            .Be("Acts on record, by who acted 1 0");

    [Fact]
    public void What_is_confidential_is_not_counted_where_it_is_left_out()
    {
        const string Claims = """
            { "id": "a", "side": "IL", "attack": true, "assertedBy": "UNIFIL", "at": "2025-02-10", "source": "un" },
            { "id": "b", "side": "LB", "attack": true, "assertedBy": "IDF", "at": "2025-02-12", "source": "idf", "confidential": true }
            """;

        Lines(Evaluate(Claims))[1].Should().Be("Acts on record, by who acted 1 1");
        Lines(Evaluate(Claims).WithoutConfidential())[..2]
            .Should()
            .Equal("Sources, by whose word 0 0 1 0", "Acts on record, by who acted 1 0");
    }

    [Fact]
    public void Where_nothing_is_on_file_nothing_is_said() =>
        Text(
                Framework.Evaluate(
                    AgreementState.Parse("""{ "format": 1, "submission": "state", "asOf": "2025-02-18", "utcOffset": "+02:00" }""")
                )
            )
            .Should()
            .NotContain("ON FILE, BY SIDE");

    private static string[] Table(string claims) => Lines(Evaluate(claims));

    private static Assessment Evaluate(string claims) =>
        Framework.Evaluate(
            AgreementState.Parse(
                $$"""
                {
                  "format": 1, "submission": "state", "asOf": "2025-02-18", "zone": "Asia/Beirut",
                  "sources": [
                    { "id": "un", "publisher": "UNIFIL", "date": "2025-02-17", "grade": "observer" },
                    { "id": "army", "publisher": "Lebanese army", "date": "2025-02-17", "grade": "party" },
                    { "id": "idf", "publisher": "Israel Defense Forces", "date": "2025-02-17", "grade": "party" },
                    { "id": "group", "publisher": "Hezbollah", "date": "2025-02-17", "grade": "party" }
                  ],
                  "claims": { "incidents": [ {{claims}} ] }
                }
                """
            )
        );

    private static string Text(Assessment assessment)
    {
        using var output = new StringWriter();
        StatusReport.Of(assessment).WriteText(output, width: 120);
        return output.ToString();
    }

    /// <summary>Returns the three lines of the table, with single blanks.</summary>
    private static string[] Lines(Assessment assessment) =>
        [
            .. Text(assessment)
                .Split('\n')
                .SkipWhile(line => line != "ON FILE, BY SIDE")
                .SkipWhile(line => !line.StartsWith("Sources", StringComparison.Ordinal))
                .Take(3)
                .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))),
        ];
}

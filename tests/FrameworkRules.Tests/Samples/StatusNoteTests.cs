using System.Text.RegularExpressions;
using FrameworkRules.Samples;

namespace FrameworkRules.Tests.Samples;

/// <summary>Holds what the status note shows, and that it fits the page.</summary>
public sealed partial class StatusNoteTests
{
    private static readonly string[] OutcomeWords =
    [
        "met",
        "partly met",
        "not met",
        "contested",
        "not known",
        "PAST DUE",
        "satisfied",
        "not satisfied",
        "undetermined",
    ];

    public static TheoryData<int> Widths => [72, 80, 100, 120, 160];

    [Theory]
    [MemberData(nameof(Widths))]
    public void No_line_is_wider_than_the_page(int width)
    {
        var run = SampleProgram.Run("--details", "--width", $"{width}");

        run.Lines.Should().OnlyContain(line => line.Length <= width);
        SampleProgram.Run("list", "--width", $"{width}").Lines.Should().OnlyContain(line => line.Length <= width);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void No_word_is_cut(int width)
    {
        var words = WordsOf(SampleProgram.Run("--width", "160"));

        WordsOf(SampleProgram.Run("--width", $"{width}")).Except(words).Should().BeEmpty();
    }

    [Fact]
    public void In_colour_it_reads_word_for_word_as_without()
    {
        var plain = SampleProgram.Run("--details");
        var coloured = SampleProgram.Run(coloured: true, "--details");

        coloured.Out.Should().Contain("\u001b[");
        EscapeCode().Replace(coloured.Out, "").Should().Be(plain.Out);
        plain.Out.Should().NotContain("\u001b");
    }

    [Fact]
    public void Only_outcome_words_have_a_colour()
    {
        var coloured = SampleProgram.Run(coloured: true, "--details").Out;

        var runs = ColouredRun().Matches(coloured).Select(match => match.Groups["text"].Value).Distinct().ToList();
        runs.Should().Contain("not met").And.BeSubsetOf(OutcomeWords);
    }

    [Fact]
    public void Each_finding_is_shown_once_under_those_who_owe_it()
    {
        var page = SampleProgram.Run("evaluate", SampleProgram.StateFile("2025-02-18"), "--width", "160");
        var duties = page.Out[
            page.Out.IndexOf("OWED BY", StringComparison.Ordinal)..page.Out.IndexOf("NOT KNOWN, AND", StringComparison.Ordinal)
        ];
        var findings = Frameworks.Cessation2024.Evaluate(AgreementState.Load(SampleProgram.StateFile("2025-02-18"))).Findings;

        duties = duties[..duties.IndexOf("EACH WAITS", StringComparison.Ordinal)];
        foreach (var id in findings.Select(finding => finding.Id).Distinct())
        {
            Regex
                .Count(duties, $@"\b{id}\b")
                .Should()
                .Be(findings.Count(finding => finding.Id == id), $"{id} is shown once for each of its findings");
        }
    }

    [Fact]
    public void What_is_past_due_stands_first_and_apart()
    {
        var lines = SampleProgram.Run("evaluate", SampleProgram.StateFile("2025-02-18")).Lines;

        lines
            .Where(line => line.StartsWith("* ", StringComparison.Ordinal))
            .Should()
            .Contain(line => line.Contains("BORD-02"))
            .And.OnlyContain(line => line.Contains("18 Feb 2025"));
        var owed = Array.FindIndex(lines, line => line.StartsWith("OWED BY ISRAEL ", StringComparison.Ordinal));
        lines[owed..].SkipWhile(line => line != " Past due:").Take(2).Last().Should().StartWith("* Foreign forces withdrawn");
    }

    [Fact]
    public void Both_counts_of_positions_stand_beside_the_duty()
    {
        var page = SampleProgram.Run("evaluate", SampleProgram.StateFile("2025-02-18"), "--width", "160").Out;

        page.Should().Contain("IDF: 5 positions").And.Contain("Al Jadeed: 7 positions (outranked)");
    }

    [Fact]
    public void A_circle_is_shown_edge_by_edge_where_one_was_found_and_not_otherwise()
    {
        SampleProgram
            .Run("evaluate", SampleProgram.StateFile("2025-02-18"), "--width", "160")
            .Out.Should()
            .MatchRegex(@"EACH WAITS FOR THE OTHER +PROC-07\n  Lebanon: .*waits for.*\n  Israel: .*waits for");
        SampleProgram.Run("evaluate", SampleProgram.StateFile("2024-11-27")).Out.Should().NotContain("EACH WAITS");
    }

    [Fact]
    public void What_is_not_known_stands_with_who_could_tell()
    {
        var page = SampleProgram.Run("evaluate", SampleProgram.StateFile("2025-02-18"), "--width", "160").Out;

        page[page.IndexOf("NOT KNOWN, AND WHO COULD TELL", StringComparison.Ordinal)..]
            .Should()
            .Contain("\n  The Lebanese army and customs: crossing (BORD-04)");
    }

    [Fact]
    public void It_says_what_it_rests_on_and_that_it_assigns_no_blame()
    {
        var run = SampleProgram.Run("evaluate", SampleProgram.StateFile("2025-02-18"), "--width", "160");
        var digest = Frameworks.Cessation2024.Evaluate(AgreementState.Load(SampleProgram.StateFile("2025-02-18"))).Receipt.Digest;

        run.Out.Should()
            .MatchRegex(
                @"Sources: \d+ texts and acts, \d+ observers, \d+ official records, \d+ statements of parties, \d+ press reports; \d+ verified claims\."
            );
        run.Out.Should().EndWith($"\"Not met\" means not shown to be so; it assigns no blame. No legal advice. Receipt {digest[..6]}.\n");
    }

    [Fact]
    public void Of_a_draft_only_what_its_text_says_is_listed()
    {
        var run = SampleProgram.Evaluate(
            """
            { "format": 1, "framework": "trilateral-2026-06", "submission": "draft", "asOf": "2026-07-01T00:00:00Z",
              "sources": [ { "id": "team", "publisher": "Drafting team", "date": "2026-06-30T00:00:00Z", "grade": "document" } ],
              "instruments": [ { "id": "draft", "date": "2026-06-30T00:00:00Z", "source": "team", "completeness": "full" } ] }
            """
        );

        run.Out.Should()
            .Contain("A draft: what its text says is judged")
            .And.Contain("BORD-03")
            .And.NotContain("BORD-02")
            .And.NotContain("AUTH-01");
    }

    [Fact]
    public void Nobody_is_told_that_there_is_peace() =>
        SampleProgram.Run("--details").Out.Should().NotMatchRegex("(?i)peace (is )?achieved");

    [Fact]
    public void Text_from_a_file_cannot_steer_the_terminal()
    {
        var run = SampleProgram.Evaluate(
            """
            { "format": 1, "framework": "coh-2024", "submission": "state", "asOf": "2025-02-18T23:59:59Z", "utcOffset": "+00:00",
              "sources": [ { "id": "a", "publisher": "A", "date": "2025-02-18", "grade": "press" } ],
              "bodies": [ { "id": "IL", "name": "Is\u001b[2Jrael\u202e" } ],
              "claims": { "foreignPresence": [ { "id": "IL", "holder": "IL", "positions": 1, "assertedBy": "x\u001b]0;y\u0007", "from": "2025-02-18", "source": "a" } ] } }
            """,
            "--details"
        );

        run.Out.Should().NotContainAny("\u001b", "\u0007", "\u202e");
    }

    [Fact]
    public void Of_a_long_finding_twenty_lines_of_evidence_are_shown_and_the_rest_is_counted()
    {
        var claims = string.Join(
            ",",
            Enumerable
                .Range(1, 23)
                .Select(i =>
                    $$"""{ "id": "IL-{{i}}", "holder": "IL", "positions": {{i}}, "assertedBy": "IDF", "from": "2025-02-18", "source": "a" }"""
                )
        );
        var run = SampleProgram.Evaluate(
            $$"""
            { "format": 1, "framework": "coh-2024", "submission": "state", "asOf": "2025-02-18T23:59:59Z", "utcOffset": "+00:00",
              "sources": [ { "id": "a", "publisher": "A", "date": "2025-02-18", "grade": "party" } ],
              "claims": { "foreignPresence": [ {{claims}} ] } }
            """,
            "--details",
            "--width",
            "160"
        );

        run.Lines.Count(line => line.Contains("- foreign force IL-", StringComparison.Ordinal)).Should().Be(20);
        run.Out.Should().Contain("and 3 more\n");
    }

    private static HashSet<string> WordsOf(SampleProgram run) =>
        [
            .. run
                .Out.Split([' ', '\n', '.', ',', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
                .Where(word => !word.StartsWith('-')),
        ];

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex EscapeCode();

    // Bold alone is "1"; a colour is 30 to 37 or 90 to 97.
    [GeneratedRegex("\u001b\\[(?:1;)?(?:3[0-7]|9[0-7])m(?<text>[^\u001b]*)\u001b\\[0m")]
    private static partial Regex ColouredRun();
}

using FrameworkRules.Cli;
using FrameworkRules.Rules;

namespace FrameworkRules.Tests.Cli;

/// <summary>Holds what <c>evaluate</c> prints, and that it fits the page.</summary>
public sealed class NoteTests
{
    public static TheoryData<int> Widths => [72, 80, 100, 120, 160];

    [Theory]
    [MemberData(nameof(Widths))]
    public void No_line_is_wider_than_the_page(int width)
    {
        ToolRun[] runs =
        [
            ToolRun.Of(["evaluate", .. ToolRun.StateFiles, "--details", "--width", $"{width}"]),
            ToolRun.Of("list", "--width", $"{width}"),
        ];

        runs.Should().OnlyContain(run => run.Lines.All(line => line.Length <= width));
    }

    [Fact]
    public void Both_evaluators_print_the_same() =>
        ToolRun
            .In("", terminal => Tool.Root(terminal, new RuleEvaluator()), ["evaluate", .. ToolRun.StateFiles, "--details"])
            .Bytes.Should()
            .Equal(ToolRun.Of(["evaluate", .. ToolRun.StateFiles, "--details"]).Bytes);

    [Fact]
    public void The_note_comes_without_details_unless_they_are_asked_for()
    {
        var file = ToolRun.StateFile("2025-02-18");

        ToolRun.Of("evaluate", file).Out.Should().NotContain("ALL FINDINGS");
        ToolRun.Of("evaluate", file, "--details").Out.Should().Contain("ALL FINDINGS").And.Contain("\nSOURCES\n");
    }

    [Fact]
    public void What_is_past_due_stands_first_with_its_reason()
    {
        var page = ToolRun.Of("evaluate", ToolRun.StateFile("2025-02-18"), "--width", "160").Out;

        page[page.IndexOf("PAST DUE", StringComparison.Ordinal)..page.IndexOf("WHAT EACH SIDE OWES", StringComparison.Ordinal)]
            .Should()
            .Contain("Foreign forces withdrawn")
            .And.Contain("18 Feb 2025")
            .And.Contain("none is allowed.");
    }

    [Fact]
    public void A_circle_is_shown_edge_by_edge_where_one_was_found_and_not_otherwise()
    {
        ToolRun
            .Of("evaluate", ToolRun.StateFile("2025-02-18"), "--width", "160")
            .Out.Should()
            .MatchRegex(@"WHO WAITS FOR WHOM\n- Lebanon: .*waits for.*\n- Israel: .*waits for");
        ToolRun.Of("evaluate", ToolRun.StateFile("2024-11-27")).Out.Should().NotContain("WHO WAITS");
    }

    [Fact]
    public void It_ends_with_what_it_is_and_is_not_and_the_receipt()
    {
        var run = ToolRun.Of("evaluate", ToolRun.StateFile("2025-02-18"), "--width", "160");
        var digest = Frameworks.Cessation2024.Evaluate(AgreementState.Load(ToolRun.StateFile("2025-02-18"))).Receipt.Digest;

        run.Out.Should()
            .EndWith($"\"Not met\" means not shown to be so; it assigns no blame. This is no legal advice.\nReceipt {digest[..12]}.\n");
    }

    [Fact]
    public void Of_a_draft_it_says_that_only_its_text_is_judged()
    {
        var run = ToolRun.Evaluate(
            """{ "format": 1, "framework": "coh-2024", "submission": "draft", "asOf": "2025-02-18T23:59:59+02:00" }""",
            "--width",
            "160"
        );

        run.Out.ReplaceLineEndings(" ").Should().Contain("This is a draft: only what its text says is judged.");
    }

    [Fact]
    public void What_a_file_says_cannot_steer_the_terminal()
    {
        var run = ToolRun.Evaluate(
            """
            { "format": 1, "framework": "coh-2024", "submission": "state", "asOf": "2025-02-18T23:59:59Z", "utcOffset": "+00:00",
              "sources": [ { "id": "a", "publisher": "A\u202e", "date": "2025-02-18", "grade": "party" } ],
              "claims": { "foreignPresence": [ { "id": "IL", "holder": "IL", "positions": 1, "assertedBy": "x\u202ey", "from": "2025-02-18", "source": "a" } ] } }
            """,
            "--details"
        );

        run.Out.Should().NotContainAny("\u001b", "\u0007", "\u202e");
    }
}

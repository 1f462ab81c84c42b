using FrameworkRules.Cli;

namespace FrameworkRules.Tests.Cli;

/// <summary>Holds what <c>explain</c> prints.</summary>
public sealed class ExplainCommandTests
{
    private static readonly string State = ToolRun.StateFile("2025-02-18");

    [Fact]
    public void A_requirement_is_shown_as_a_tree_with_what_each_speaker_says()
    {
        var run = ToolRun.Of("explain", State, "bord-02", "--width", "160");

        run.Code.Should().Be(0);
        run.Out.Should()
            .StartWith("BORD-02: not met\n")
            .And.Contain("[no] every foreign force\n└── [no] foreign force Israel\n")
            .And.Contain("├── IDF: 5 positions (18 Feb 2025, admitted; source idf-2025-02-18)\n");
    }

    [Fact]
    public void Every_finding_of_every_state_that_is_shipped_is_shown_within_the_page()
    {
        foreach (var file in ToolRun.StateFiles)
        {
            var ids = Frameworks.Find(AgreementState.Load(file).Framework!).Describe().Select(entry => entry.Id);
            var run = ToolRun.Of(["explain", file, .. ids, "--width", "72"]);

            run.Code.Should().Be(0);
            run.Lines.Should().OnlyContain(line => line.Length <= 72);
        }
    }

    [Fact]
    public void A_precondition_that_there_is_not_is_told_with_where_to_look()
    {
        var run = ToolRun.Of("explain", State, "BORD-99");

        run.Code.Should().Be((int)ExitCode.Usage);
        run.Error.Should().Be("coh-2024 has no precondition \"BORD-99\"; to see those it has: list --framework coh-2024\n");
    }
}

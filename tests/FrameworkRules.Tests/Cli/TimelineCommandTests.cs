using FrameworkRules.Cli;

namespace FrameworkRules.Tests.Cli;

/// <summary>Holds what <c>timeline</c> and <c>compare</c> print, and with which code they end.</summary>
public sealed class TimelineCommandTests
{
    private static readonly string Record = Documentation.Page.PathOf("src/FrameworkRules.Samples/Record/record.json");

    public static TheoryData<string> Formats => [.. TimelineFormats.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_timeline_is_written_in_every_form(string format)
    {
        var run = ToolRun.Of("timeline", Record, "--framework", "coh-2024", "--until", "2025-03-01", "--format", format);

        (run.Code, run.Error).Should().Be((0, ""));
        run.Out.Should().NotBeEmpty();
    }

    [Fact]
    public void The_table_of_gates_can_be_asked_for() =>
        ToolRun
            .Of("timeline", Record, "--framework", "coh-2024", "--until", "2025-03-01", "--format", "csv", "--table", "gates")
            .Lines[0]
            .Should()
            .StartWith("framework,frameworkVersion,day,asOf,gate,before,after");

    [Fact]
    public void Hindsight_and_an_instant_of_knowledge_do_not_go_together()
    {
        var run = ToolRun.Of("timeline", Record, "--framework", "coh-2024", "--hindsight", "--known-at", "2025-03-01");

        (run.Code, run.Error)
            .Should()
            .Be(
                (
                    4,
                    "--hindsight takes all reports into account, --known-at leaves some out: give one of the two.\n\nFor what there is: --help\n"
                )
            );
    }

    [Fact]
    public void A_time_that_ends_before_it_begins_is_told()
    {
        var run = ToolRun.Of("timeline", Record, "--framework", "coh-2024", "--from", "2025-03-01", "--until", "2025-02-01");

        run.Code.Should().Be(3);
        run.Error.Should().Contain("before it begins");
    }

    [Fact]
    public void A_note_shows_what_changed_since_an_instant_where_that_is_asked_for()
    {
        string[] judge = ["evaluate", Record, "--framework", "coh-2024", "--as-of", "2025-02-18", "--known-at", "2025-02-18"];

        ToolRun.Of(judge).Out.Should().NotContain("WHAT CHANGED OVER TIME");
        ToolRun.Of([.. judge, "--since", "2025-01-01"]).Out.Should().Contain("WHAT CHANGED OVER TIME").And.Contain("HOW THE GATES CHANGED");
        ToolRun.Of([.. judge, "--since", "2025-01-01", "--format", "html"]).Out.Should().Contain("<figure class=\"lanes\">");
        ToolRun.Of([.. judge, "--since", "2025-01-01", "--format", "csv"]).Code.Should().Be(4);
        ToolRun.Of([.. judge, "--since", "2025-03-01"]).Code.Should().Be(3);
    }

    [Fact]
    public void Two_states_are_compared_and_the_code_says_whether_something_is_worse()
    {
        var (before, after) = (ToolRun.StateFile("2025-01-26"), ToolRun.StateFile("2025-02-18"));

        var worse = ToolRun.Of("compare", before, after);
        worse.Code.Should().Be(1);
        worse.Out.Should().Contain("WORSE").And.Contain("BETTER").And.Contain("NEITHER BETTER NOR WORSE");
        worse.Lines.Should().OnlyContain(line => line.Length <= 80);
        ToolRun.Of("compare", before, before).Code.Should().Be(0);
        ToolRun.Of("compare", before, before).Out.Should().Contain("No finding differs.");
    }

    [Fact]
    public void One_record_is_compared_at_two_instants_and_in_each_form()
    {
        string[] compare =
        [
            "compare",
            Record,
            Record,
            "--framework-before",
            "coh-2024",
            "--framework-after",
            "coh-2024",
            "--as-of-before",
            "2025-01-26",
            "--as-of-after",
            "2025-02-18",
            "--without-confidential",
        ];

        ToolRun.Of([.. compare, "--format", "markdown"]).Out.Should().StartWith("# ").And.Contain("## Worse");
        ToolRun.Of([.. compare, "--format", "html"]).Out.Should().StartWith("<!DOCTYPE html>");
    }
}

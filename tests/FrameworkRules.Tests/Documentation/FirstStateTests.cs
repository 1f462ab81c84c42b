using FrameworkRules.Tests.Cli;

namespace FrameworkRules.Tests.Documentation;

/// <summary>Follows docs/first-state.md.</summary>
public sealed class FirstStateTests
{
    private static readonly string State = string.Join('\n', Page.Blocks("docs/first-state.md", "json").Single());

    [Fact]
    public void The_state_of_the_page_is_valid_and_shows_what_the_page_says()
    {
        var assessment = Frameworks.Find("comparator-generic").Evaluate(AgreementState.Parse(State));

        ToolRun.With(State, "validate", "-").Code.Should().Be(0);
        assessment["MONV-03"].Outcome.Should().Be(Outcome.Unknown);
        assessment["MONV-03"].Remarks.Select(remark => remark.Kind).Should().Contain(RemarkKind.TextNotInFull);
        assessment["CEAS-02"].Outcome.Should().Be(Outcome.Met);
        assessment.Count(Outcome.Unknown).Should().BeGreaterThan(assessment.Findings.Count / 2);
    }

    [Fact]
    public void Every_command_of_the_page_is_one_that_the_tool_knows()
    {
        using var file = new TemporaryFile(State);
        using var written = new TemporaryFile();
        var commands = File.ReadLines(Page.PathOf("docs/first-state.md"))
            .Where(line => line.StartsWith("framework-rules ", StringComparison.Ordinal))
            .Select(line => line.Split('>')[0].Trim().Split(' ')[1..])
            .ToList();

        commands.Should().HaveCountGreaterThan(6);
        foreach (var command in commands)
        {
            string[] args =
            [
                .. command.Select(word =>
                    word.Replace("my-state.json", file.Path, StringComparison.Ordinal)
                        .Replace("note.html", written.Path, StringComparison.Ordinal)
                ),
            ];

            ToolRun.Of(args).Code.Should().BeLessThan(3, string.Join(' ', command));
        }
    }
}

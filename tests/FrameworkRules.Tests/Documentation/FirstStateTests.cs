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
        assessment.Warnings.Should().BeEmpty();
        assessment["MONV-02"].Outcome.Should().Be(Outcome.Met);
        assessment["MONV-03"].Outcome.Should().Be(Outcome.Unknown);
        assessment["MONV-03"].Remarks.Select(remark => remark.Kind).Should().Contain(RemarkKind.TextNotInFull);
        assessment["CEAS-02"].Outcome.Should().Be(Outcome.Met);
        assessment.Count(Outcome.Unknown).Should().BeGreaterThan(assessment.Findings.Count / 2);
    }

    [Fact]
    public void The_record_that_the_page_shows_stands_in_the_template_and_is_valid_filled_in()
    {
        var (before, after) = Page.Blocks("docs/first-state.md", "text") is [var first, var second, ..] ? (first, second) : ([], []);

        ToolRun.Of("new", "--framework", "comparator-generic").Lines.Should().Contain(before);
        before.Should().HaveCountGreaterThan(8);
        State.Should().Contain("\"sources\": [");
        var filled = string.Join('\n', after).Trim().TrimEnd(',') + ", \"zone\": \"UTC\", \"format\": 1, \"submission\": \"state\" }";
        AgreementState
            .Parse("{ " + filled.Replace("\"grade\"", "\"date\": \"2023-01-31\", \"grade\"", StringComparison.Ordinal))
            .Sources.Should()
            .ContainSingle();
    }

    [Fact]
    public void Every_field_of_the_file_is_explained_on_the_page()
    {
        var page = File.ReadAllText(Page.PathOf("docs/first-state.md"));
        using var document = System.Text.Json.JsonDocument.Parse(State);

        foreach (
            var name in Names(document.RootElement)
                .Distinct()
                .Except([.. Frameworks.Find("comparator-generic").Roles, "format", "framework", "zone"])
        )
        {
            (page.Contains($"`{name}`", StringComparison.Ordinal) || Common.Contains(name)).Should().BeTrue(name);
        }
    }

    private static readonly string[] Common = ["publisher", "title", "date", "name"];

    private static IEnumerable<string> Names(System.Text.Json.JsonElement element) =>
        element.ValueKind switch
        {
            System.Text.Json.JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(member => Names(member.Value).Prepend(member.Name)),
            System.Text.Json.JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
            _ => [],
        };

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
                        .Replace("template.json", file.Path, StringComparison.Ordinal)
                        .Replace("note.html", written.Path, StringComparison.Ordinal)
                ),
            ];

            ToolRun.Of(args).Code.Should().BeLessThan(3, string.Join(' ', command));
        }
    }
}

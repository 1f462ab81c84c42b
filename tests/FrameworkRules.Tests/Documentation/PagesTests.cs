namespace FrameworkRules.Tests.Documentation;

/// <summary>Holds the examples in the pages to the code, so that they cannot rot.</summary>
public sealed class PagesTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("src/FrameworkRules/README.md")]
    [InlineData("docs/requirements.md")]
    [InlineData("docs/nrules.md")]
    [InlineData("docs/testing-your-provisions.md")]
    public void Every_example_in_code_stands_in_a_file_that_is_compiled(string page)
    {
        var compiled = new[] { "src", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Page.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => Flat(File.ReadAllLines(file)))
            .ToList();
        var examples = Page.Blocks(page, "csharp");

        examples.Should().NotBeEmpty();
        examples
            .Where(example => !compiled.Exists(file => file.Contains(Flat(example), StringComparison.Ordinal)))
            .Select(example => string.Join('\n', example))
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void The_state_in_the_page_on_the_input_format_is_read_and_evaluated()
    {
        var state = AgreementState.Parse(string.Join('\n', Page.Blocks("docs/input-format.md", "jsonc").Should().ContainSingle().Subject));

        state.Claims.Should().HaveCount(3);
        state.Surveys.Should().ContainSingle();
        state.Waivers.Should().ContainSingle();
        Frameworks.Cessation2024.Evaluate(state)["BORD-02"].Outcome.Should().Be(Outcome.Unmet);
    }

    [Fact]
    public void The_error_in_the_page_on_the_input_format_is_the_one_that_is_reported()
    {
        const string File = """
            {
              "format": 1, "submission": "state", "utcOffset": "+02:00",
              "sources": [ { "id": "army", "publisher": "Army", "date": "2025-02-18", "grade": "party" } ],
              "claims": {
                "foreignPresence": [
                  { "id": "IL", "holder": "IL", "positions": -1, "assertedBy": "IDF", "from": "2025-02-18", "source": "army" }
                ]
              }
            }
            """;

        var errors = FluentActions.Invoking(() => AgreementState.Parse(File)).Should().Throw<InvalidSubmissionException>().Which.Errors;

        Page.Blocks("docs/input-format.md", "text").Should().ContainSingle().Which.Should().Equal(errors.Select(error => error.ToString()));
    }

    [Fact]
    public void The_page_shown_in_the_readme_is_the_real_one_but_for_what_is_left_out()
    {
        var real = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "status-note-2025-02-18.txt"));
        var shown = Page.Blocks("README.md", "text")[1].Where(line => line.Trim() != "[...]").ToList();

        shown.Should().HaveCountGreaterThan(20);
        shown.Should().BeSubsetOf(real);
    }

    private static string Flat(IEnumerable<string> lines) =>
        string.Join('\n', lines.Select(line => line.Trim()).Where(line => line.Length > 0));
}

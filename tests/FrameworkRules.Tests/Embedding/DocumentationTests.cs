namespace FrameworkRules.Tests.Embedding;

/// <summary>Holds every example in the pages to files that are compiled, run or read by tests.</summary>
public sealed class DocumentationTests
{
    private static readonly string[] Compared = ["csharp", "json", "text"];

    private static readonly List<(string Name, string[] Lines)> Files =
    [
        .. new[] { "Embedding", "Testing" }
            .SelectMany(folder =>
                Directory.EnumerateFiles(
                    Path.Combine(Example.RepositoryRoot, "tests", "FrameworkRules.Tests", folder),
                    "*",
                    SearchOption.AllDirectories
                )
            )
            .Where(path => Path.GetExtension(path) is ".cs" or ".json" or ".txt")
            .Select(path => (path, File.ReadAllLines(path))),
    ];

    [Theory]
    [InlineData("getting-started.md")]
    [InlineData("extending.md")]
    public void Every_example_of_a_page_stands_in_a_file_that_a_test_compiles_or_reads(string page)
    {
        var examples = Examples(File.ReadAllLines(Path.Combine(Example.RepositoryRoot, "docs", page)));

        examples.Should().NotBeEmpty();
        foreach (var (line, text) in examples)
        {
            Files
                .Exists(file => Holds(file.Lines, text))
                .Should()
                .BeTrue($"the example in line {line} of {page} stands in a file of the tests:\n{string.Join('\n', text)}");
        }
    }

    [Fact]
    public void An_example_is_found_at_any_depth_of_indentation_and_only_whole()
    {
        string[] file = ["class A", "{", "    void B()", "    {", "", "        C();", "    }", "}"];

        Holds(file, ["void B()", "{", "", "    C();", "}"]).Should().BeTrue();
        Holds(file, ["void B()", "{", "", "C();", "}"]).Should().BeFalse();
        Holds(file, ["void B()", "{", "    C();", "}"]).Should().BeFalse();
    }

    private static List<(int Line, string[] Text)> Examples(string[] page)
    {
        var examples = new List<(int, string[])>();
        for (var i = 0; i < page.Length; i++)
        {
            if (!page[i].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var end = Array.IndexOf(page, "```", i + 1);
            if (Compared.Contains(page[i][3..]))
            {
                examples.Add((i + 1, page[(i + 1)..end]));
            }

            i = end;
        }

        return examples;
    }

    private static bool Holds(string[] file, string[] example) =>
        Enumerable
            .Range(0, Math.Max(0, file.Length - example.Length + 1))
            .Any(start => Matches(file.AsSpan(start, example.Length), example));

    private static bool Matches(ReadOnlySpan<string> lines, string[] example)
    {
        var indentation = lines[0][..(lines[0].Length - lines[0].TrimStart().Length)];
        for (var i = 0; i < example.Length; i++)
        {
            if (lines[i].Trim().Length == 0 ? example[i].Trim().Length > 0 : lines[i] != indentation + example[i])
            {
                return false;
            }
        }

        return true;
    }
}

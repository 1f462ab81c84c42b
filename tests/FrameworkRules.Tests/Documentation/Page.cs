using System.Reflection;

namespace FrameworkRules.Tests.Documentation;

/// <summary>A page of the repository, and the examples in it.</summary>
internal static class Page
{
    public static string Root { get; } =
        Assembly
            .GetExecutingAssembly()
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "RepositoryRoot")
            .Value!;

    public static bool MayBeWritten => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    public static string PathOf(string page) => Path.Combine(Root, page);

    /// <summary>Returns the blocks of a language.</summary>
    public static IReadOnlyList<string[]> Blocks(string page, string language)
    {
        var lines = File.ReadAllLines(PathOf(page));
        var blocks = new List<string[]>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var end = Array.IndexOf(lines, "```", i + 1);
                if (lines[i] == "```" + language)
                {
                    blocks.Add(lines[(i + 1)..end]);
                }

                i = end;
            }
        }

        return blocks;
    }
}

using System.Reflection;

namespace FrameworkRules.Tests;

/// <summary>Finds files of the repository the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } =
        typeof(Repository)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RepositoryRoot")
            .Value!;

    public static string Library { get; } = Path.Combine(Root, "src", "FrameworkRules");

    /// <summary>The source files of the library, by path with forward slashes below its folder.</summary>
    public static IReadOnlyDictionary<string, string> Sources { get; } =
        Directory
            .EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path: path, Name: Path.GetRelativePath(Library, path).Replace('\\', '/')))
            .Where(file =>
                !file.Name.StartsWith("bin/", StringComparison.Ordinal) && !file.Name.StartsWith("obj/", StringComparison.Ordinal)
            )
            .ToDictionary(file => file.Name, file => File.ReadAllText(file.Path));

    /// <summary>Holds a generated file against what is checked in. With UPDATE_GOLDEN=1 in the environment, the file is written instead.</summary>
    public static void ShouldHold(string path, string content)
    {
        var file = Path.Combine(Root, path);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, content);
        }

        File.Exists(file).Should().BeTrue($"{path} is generated: run the tests once with UPDATE_GOLDEN=1 to write it");
        File.ReadAllText(file)
            .ReplaceLineEndings("\n")
            .Should()
            .Be(content, $"{path} is generated: run the tests once with UPDATE_GOLDEN=1 to write it");
    }
}

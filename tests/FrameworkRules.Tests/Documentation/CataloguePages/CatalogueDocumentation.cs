namespace FrameworkRules.Tests.Documentation;

/// <summary>Writes the pages of the catalogue from the library, the cases and the real states. The same sources give the same bytes.</summary>
internal static class CatalogueDocumentation
{
    public const string Folder = "docs/catalogue";

    public const string Command = "dotnet test tests/FrameworkRules.Tests --filter CataloguePages -e UPDATE_GOLDEN=1";

    /// <summary>Returns every page, by its path below the folder.</summary>
    public static SortedDictionary<string, string> Pages()
    {
        var contents = new CatalogueContents();
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["README.md"] = IndexPage.Write(contents) };
        foreach (var entry in contents.Entries)
        {
            pages.Add(entry.Path, PreconditionPage.Write(entry));
        }

        foreach (var framework in Frameworks.All)
        {
            pages.Add($"frameworks/{framework.Id}.md", FrameworkPage.Write(framework, contents));
        }

        return pages;
    }
}

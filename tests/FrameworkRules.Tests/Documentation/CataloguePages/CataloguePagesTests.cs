using System.Text.RegularExpressions;

namespace FrameworkRules.Tests.Documentation;

/// <summary>Holds the pages of the catalogue to what they are written from. <c>UPDATE_GOLDEN=1</c> writes them anew.</summary>
public sealed partial class CataloguePagesTests
{
    private static readonly string Folder = Page.PathOf(CatalogueDocumentation.Folder);

    [Fact]
    public void The_pages_checked_in_are_those_that_the_library_writes()
    {
        var pages = CatalogueDocumentation.Pages();
        if (Page.MayBeWritten)
        {
            Write(pages);
        }

        var stale = OnFile().Union(pages.Keys).Where(path => pages.GetValueOrDefault(path) != Read(path)).Order(StringComparer.Ordinal);

        stale.Should().BeEmpty("the pages are written by: {0}", CatalogueDocumentation.Command);
    }

    [Fact]
    public void Every_link_in_the_pages_leads_to_a_file()
    {
        var broken =
            from page in CatalogueDocumentation.Pages()
            from Match link in Link().Matches(page.Value)
            let target = link.Groups[1].Value.Split('#')[0]
            where target.Length > 0 && !File.Exists(Path.Combine(Folder, Path.GetDirectoryName(page.Key)!, target))
            select $"{page.Key}: {target}";

        broken.Where(link => !link.Contains("/Cases/", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Every_precondition_has_a_page_and_the_index_names_each_under_those_who_must_act()
    {
        var pages = CatalogueDocumentation.Pages();
        var bearers = pages["README.md"][pages["README.md"].IndexOf("## By duty-bearer", StringComparison.Ordinal)..];

        foreach (var id in Frameworks.All.SelectMany(framework => framework.Entries).Select(entry => entry.Precondition.Id).Distinct())
        {
            pages.Keys.Should().ContainSingle(path => path.EndsWith($"/{id}.md", StringComparison.Ordinal));
            bearers.Should().Contain($"[{id}](");
        }
    }

    [Fact]
    public void A_commitment_that_nothing_tests_is_shown_as_such()
    {
        var pages = CatalogueDocumentation.Pages();

        foreach (var framework in Frameworks.All)
        {
            var shown = Regex.Count(pages[$"frameworks/{framework.Id}.md"], @"\*\*no test yet\*\*");
            shown.Should().Be(framework.Commitments.Count(commitment => !commitment.HasTest), "{0} has so many", framework);
        }
    }

    private static IEnumerable<string> OnFile() =>
        Directory.Exists(Folder)
            ? Directory
                .EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            : [];

    private static string? Read(string path) =>
        File.Exists(Path.Combine(Folder, path)) ? File.ReadAllText(Path.Combine(Folder, path)).ReplaceLineEndings("\n") : null;

    private static void Write(SortedDictionary<string, string> pages)
    {
        foreach (var left in OnFile().Except(pages.Keys).ToList())
        {
            File.Delete(Path.Combine(Folder, left));
        }

        foreach (var (path, text) in pages)
        {
            var file = Path.Combine(Folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();
}

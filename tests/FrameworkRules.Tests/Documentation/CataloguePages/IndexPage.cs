namespace FrameworkRules.Tests.Documentation;

/// <summary>Writes the index of the catalogue: by theme, by framework and by duty-bearer.</summary>
internal static class IndexPage
{
    public static string Write(CatalogueContents contents)
    {
        var page = new Markdown()
            .Heading(1, "Catalogue of preconditions")
            .Paragraph(
                $"{contents.Entries.Count} preconditions in {Frameworks.All.Count} frameworks, one page each. A page says what is required and why, of whom, "
                    + "what would settle it where nothing is known, and what the real states show. A finding says what a submission shows; it does not say who is right."
            )
            .Paragraph(
                $"{Markdown.Link("By theme", "#by-theme")} · {Markdown.Link("By framework", "#by-framework")} · {Markdown.Link("By duty-bearer", "#by-duty-bearer")}"
            );
        WriteThemes(contents, page);
        WriteFrameworks(page);
        WriteDutyBearers(contents, page);
        return page.Heading(2, "How these pages are made")
            .Paragraph(
                "The pages in this folder are written from the library, the examples and the real states, and a test holds them current. To write them anew:"
            )
            .Block("", CatalogueDocumentation.Command)
            .ToString();
    }

    private static void WriteThemes(CatalogueContents contents, Markdown page)
    {
        page.Heading(2, "By theme");
        foreach (var theme in contents.Entries.GroupBy(entry => entry.Theme.Name).OrderBy(theme => theme.Key, StringComparer.Ordinal))
        {
            page.Heading(3, theme.Key)
                .Table(
                    ["id", "what is required", "layer", "who must act"],
                    theme.Select(entry =>
                        new[]
                        {
                            Markdown.Link(entry.Id, entry.Path),
                            entry.Statement,
                            entry.Precondition.Layer.ToString().ToLowerInvariant(),
                            entry.Definition.DutyBearerField is { } field ? field.Title : Words.AllParties(entry.DutyBearers),
                        }
                    )
                );
        }
    }

    private static void WriteFrameworks(Markdown page)
    {
        page.Heading(2, "By framework")
            .Table(
                ["framework", "preconditions", "blocking", "commitments of its text", "no test yet"],
                Frameworks.All.Select(framework =>
                {
                    var entries = framework.Entries.DistinctBy(entry => entry.Precondition.Id).ToList();
                    return new[]
                    {
                        Markdown.Link(framework.Title, $"frameworks/{framework.Id}.md"),
                        $"{entries.Count}",
                        $"{entries.Count(entry => entry.Weight == Weight.Blocking)}",
                        $"{framework.Commitments.Count}",
                        Markdown.List(
                            framework
                                .Commitments.Where(commitment => !commitment.HasTest)
                                .Select(commitment => $"{commitment.Citation.Point} ({Words.AllParties(commitment.OwedBy)})")
                        ),
                    };
                })
            );
    }

    private static void WriteDutyBearers(CatalogueContents contents, Markdown page)
    {
        page.Heading(2, "By duty-bearer")
            .Paragraph(
                "A duty-bearer is bound by a text; those called on are not, or not as parties to it. Files and findings name the parties by letters: "
                    + $"{Markdown.List(Words.Parties.Select(party => $"`{party.Letters}` {party.Name}"))}."
            );
        var bound = contents
            .Entries.SelectMany(entry => entry.DutyBearers.Select(party => (Party: party, Entry: entry)))
            .ToLookup(pair => pair.Party, pair => pair.Entry);
        var called = contents
            .Entries.SelectMany(entry => entry.Definition.AddresseeList.Select(party => (Party: party, Entry: entry)))
            .ToLookup(pair => pair.Party, pair => pair.Entry);
        var rows = bound
            .Select(party => party.Key)
            .Concat(called.Select(party => party.Key))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(party => new[] { Words.Party(party), Links(bound[party]), Links(called[party]) })
            .OrderBy(row => row[0], StringComparer.Ordinal)
            .Append(["whom the record names", Links(contents.Entries.Where(entry => entry.Definition.DutyBearerField is not null)), "–"]);
        page.Table(["who", "must act", "is called on"], rows);
    }

    private static string Links(IEnumerable<CatalogueEntry> entries) =>
        Markdown.List(entries.Select(entry => Markdown.Link(entry.Id, entry.Path)));
}

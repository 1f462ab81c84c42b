namespace FrameworkRules.Tests.Documentation;

/// <summary>Writes the page of one framework: its commitments and what tests them, its gates, its parameters.</summary>
internal static class FrameworkPage
{
    public static string Write(Framework framework, CatalogueContents contents)
    {
        var page = new Markdown().Heading(1, framework.Title);
        WriteFacts(framework, page);
        WriteCommitments(framework, contents, page);
        WriteGates(framework, contents, page);
        page.Heading(2, "Parameters")
            .Table(
                ["parameter", "value", "source"],
                framework.Parameters.Select(value =>
                    new[] { $"`{value.Parameter.Name}`: {value.Parameter.Title}", Words.Of(value), Words.Source(value) }
                )
            );
        return page.Paragraph(
                $"{Markdown.Link("All preconditions", "../README.md")}. This page is generated; {Markdown.Link("how", "../README.md#how-these-pages-are-made")}."
            )
            .ToString();
    }

    private static void WriteFacts(Framework framework, Markdown page)
    {
        var texts = framework.Texts.Count == 0 ? "every text submitted" : Markdown.List(framework.Texts.Select(text => $"`{text}`"));
        var facts = new List<string[]>
        {
            new[] { "Id, version", $"`{framework.Id}`, {framework.Version}" },
            new[] { "Texts judged", texts },
            new[] { "In effect from", framework.EffectiveFrom is { } from ? ParameterText.Show(from) : "–" },
        };
        if (framework.Roles.Count > 0)
        {
            facts.Add(["Roles, cast in the file", Markdown.List(framework.Roles.Select(role => $"`{role}`"))]);
        }

        if (framework.Replaces is { } replaced)
        {
            facts.Add(["Replaces", $"`{replaced}` ({framework.ReplacesBasis})"]);
        }

        page.Table(["", ""], facts);
    }

    private static void WriteCommitments(Framework framework, CatalogueContents contents, Markdown page)
    {
        page.Heading(2, "Commitments and what tests them");
        if (framework.Commitments.Count == 0)
        {
            page.Paragraph("It has no text of its own, and so no commitments.");
            return;
        }

        page.Paragraph(
                "Paraphrased, in the order of the text. Those that nothing tests yet are listed like the others: silence does not mean that they are kept."
            )
            .Table(
                ["point", "who", "wording", "what", "tested by"],
                framework.Commitments.Select(commitment =>
                    new[]
                    {
                        commitment.Citation.ToString(),
                        Words.AllParties(commitment.OwedBy),
                        Words.Of(commitment.Wording),
                        commitment.What,
                        Markdown.List(
                            commitment.TestedBy.Select(id => Markdown.Link(id, $"../{contents[id].Path}")),
                            none: "**no test yet**"
                        ),
                    }
                )
            );
    }

    private static void WriteGates(Framework framework, CatalogueContents contents, Markdown page)
    {
        page.Heading(2, "Preconditions by gate").Paragraph("Only blocking preconditions decide over a gate.");
        var entries = framework.Entries.DistinctBy(entry => entry.Precondition.Id).ToList();
        foreach (var gate in entries.GroupBy(entry => entry.Gate).OrderBy(gate => gate.Key))
        {
            page.Heading(3, $"{Words.Of(gate.Key)}")
                .Table(
                    ["id", "weight", "what is required"],
                    gate.OrderBy(entry => entry.Weight)
                        .ThenBy(entry => entry.Precondition.Id, StringComparer.Ordinal)
                        .Select(entry =>
                            new[]
                            {
                                Markdown.Link(entry.Precondition.Id, $"../{contents[entry.Precondition.Id].Path}"),
                                Words.Of(entry.Weight),
                                framework.Say(entry.Definition.Sentence)
                                    + (entry.NotApplicableBecause is { } reason ? $" (does not apply: {reason})" : ""),
                            }
                        )
                );
        }
    }
}

using FrameworkRules.Tests.Preconditions;

namespace FrameworkRules.Tests.Documentation;

/// <summary>Writes the page of one precondition.</summary>
internal static class PreconditionPage
{
    public static string Write(CatalogueEntry entry)
    {
        var page = new Markdown().Heading(1, entry.Id).Paragraph($"**{entry.Statement}**");
        WriteWhose(entry, page);
        WriteWhy(entry, page);
        WriteRequirement(entry, page);
        WriteFrameworks(entry, page);
        SettlingSection.Write(entry.Definition, page);
        WriteCase(entry, Outcome.Met, "A submission that meets it", page);
        WriteCase(entry, Outcome.Unmet, "A submission that does not", page);
        WriteStates(entry, page);
        return page.Paragraph(
                $"{Markdown.Link("All preconditions", "../README.md")}. This page is generated; {Markdown.Link("how", "../README.md#how-these-pages-are-made")}."
            )
            .ToString();
    }

    private static void WriteWhose(CatalogueEntry entry, Markdown page)
    {
        var shared = entry.Shared;
        var bearers = shared.DutyBearerField is { } field
            ? $"{field.Title}, as the record names it"
            : Words.AllParties(entry.DutyBearers) + (shared.Parties.Count > 0 ? " (one finding for each)" : "");
        var rows = new List<string[]>
        {
            new[] { "Theme", entry.Theme.Name },
            new[] { "Layer", Words.Of(shared.Layer) },
            new[] { "Who must act", bearers },
            new[] { "Called on, without being bound", Words.AllParties(entry.Definition.AddresseeList) },
        };
        if (shared.Deadline is { } deadline)
        {
            rows.Add(["Due by", $"{deadline.Title} (`{deadline.Name}`), or as an agreed extension moves it"]);
        }

        if (shared.Aliases.Count > 0)
        {
            rows.Add(["Also known as", $"{Markdown.List(shared.Aliases)}, of which it was a part"]);
        }

        page.Table(["", ""], rows);
    }

    private static void WriteWhy(CatalogueEntry entry, Markdown page)
    {
        page.Heading(2, "Why")
            .Paragraph("It comes from:")
            .Bullets(entry.Definition.Citations.Select(citation => $"{citation.Text.Title}: {citation.Point}"));
        var commitments = entry
            .Uses.SelectMany(use => use.Description.Commitments)
            .DistinctBy(commitment => (commitment.Citation, commitment.What))
            .Select(Words.Of)
            .ToList();
        if (commitments.Count > 0)
        {
            page.Paragraph("It tests these commitments, in short:").Bullets(commitments);
        }
    }

    private static void WriteRequirement(CatalogueEntry entry, Markdown page)
    {
        var (definition, shared) = (entry.Definition, entry.Shared);
        page.Heading(2, "What is required").Block("text", shared.Requirement);
        if (shared.WeakerRequirement is { } weaker)
        {
            page.Paragraph($"It is **partly met** if this lesser requirement holds: {entry.Say(definition.WeakerSentence!)}")
                .Block("text", weaker);
        }

        if (shared.Applicability is { } applicability)
        {
            page.Paragraph($"It **applies** where {entry.Say(definition.ApplicabilitySentence!)}:").Block("text", applicability);
        }

        if (definition.Requirement.WithParts().Concat(definition.Weaker?.WithParts() ?? []).Any(node => node.Parameters.Any(IsSet)))
        {
            page.Paragraph("A name in square brackets is a parameter; each framework sets it, as listed below.");
        }
    }

    private static bool IsSet(Parameter parameter) =>
        !ReferenceEquals(parameter, Party.OfTheFinding) && !ReferenceEquals(parameter, Cessation.Start);

    private static void WriteFrameworks(CatalogueEntry entry, Markdown page)
    {
        page.Heading(2, "In the frameworks")
            .Table(
                ["framework", "gate", "weight", ""],
                entry.Uses.Select(use =>
                    new[]
                    {
                        Markdown.Link($"`{use.Framework.Id}`", $"../frameworks/{use.Framework.Id}.md"),
                        Words.Of(use.Description.Gate),
                        Words.Of(use.Description.Weight),
                        use.Description.NotApplicableBecause is { } reason ? $"does not apply: {reason}" : "",
                    }
                )
            );
        var parameters = entry.Shared.Parameters;
        if (parameters.Count > 0)
        {
            page.Table(["parameter", "framework", "value", "source"], parameters.SelectMany(parameter => Settings(entry, parameter)));
        }
    }

    /// <summary>Lists what a parameter is set to: once, where every framework sets the same.</summary>
    private static IEnumerable<string[]> Settings(CatalogueEntry entry, Parameter parameter) =>
        entry
            .Uses.GroupBy(use =>
                use.Description.ValueOf(parameter) is { } value ? (Words.Of(value), Words.Source(value)) : ("not set", "–")
            )
            .Select(same =>
                new[]
                {
                    $"`{parameter.Name}`: {parameter.Title}",
                    same.Count() == entry.Uses.Count ? "all" : Markdown.List(same.Select(use => $"`{use.Framework.Id}`")),
                    same.Key.Item1,
                    same.Key.Item2,
                }
            );

    private static void WriteCase(CatalogueEntry entry, Outcome outcome, string title, Markdown page)
    {
        page.Heading(2, title);
        var file = $"../../../tests/FrameworkRules.Tests/Cases/{entry.Id}.json";
        if (entry.Cases.FirstOrDefault(one => one.Expected == outcome) is not { } shown)
        {
            page.Paragraph(
                entry.Cases.Count == 0
                    ? "There is no example yet."
                    : $"None of the {Markdown.Link("examples", file)} does: by its nature it is never shown to be {(outcome == Outcome.Met ? "met" : "unmet")}."
            );
            return;
        }

        var party = shown.Party is null ? "" : $", finding of {Words.Party(shown.Party)}";
        var set = string.Concat((shown.Parameters ?? []).Select(parameter => $", with `{parameter.Key}` set to {parameter.Value}"));
        page.Paragraph($"Under `{shown.Framework}`{set}{party}: {shown.Name}.").Block("json", JsonLayout.Of(shown.Fragment));
        if (outcome == Outcome.Unmet)
        {
            page.Paragraph(
                $"These are the first of the {Markdown.Link("examples", file)} the tests run. They are laid over {Markdown.Link("a base", "../../../tests/FrameworkRules.Tests/Cases/_base.json")}, which brings the sources and the instant judged."
            );
        }
    }

    private static void WriteStates(CatalogueEntry entry, Markdown page)
    {
        page.Heading(2, "In the real states");
        if (entry.States.Count == 0)
        {
            page.Paragraph("No real state that ships with the samples is judged by it.");
            return;
        }

        page.Table(
            ["state", "framework", "finding"],
            entry.States.SelectMany(state =>
                state
                    .Assessment.Findings.Where(finding => finding.Id == entry.Id)
                    .Select(finding =>
                        new[]
                        {
                            Markdown.Link(state.Name, $"../../../{RealState.Folder}/{state.Name}.json"),
                            $"`{state.Assessment.Framework.Id}`",
                            (finding.Party is null ? "" : $"{Words.Party(finding.Party)}: ") + Words.Of(finding),
                        }
                    )
            )
        );
    }
}

using FrameworkRules.Tests.Preconditions;

namespace FrameworkRules.Tests.Documentation;

/// <summary>Holds all that the pages of the catalogue are written from: the frameworks, the cases and the real states.</summary>
internal sealed class CatalogueContents
{
    public CatalogueContents()
    {
        var cases = Case.All.ToLookup(one => one.Id, StringComparer.Ordinal);
        var states = RealState.All();
        Entries =
        [
            .. Frameworks
                .All.SelectMany(framework => framework.Entries.Select(entry => new FrameworkUse(framework, entry)))
                .GroupBy(use => use.Entry.Precondition.Id, StringComparer.Ordinal)
                .OrderBy(uses => uses.Key, StringComparer.Ordinal)
                .Select(uses => new CatalogueEntry
                {
                    Precondition = uses.First().Entry.Precondition,
                    Uses = [.. uses.DistinctBy(use => use.Framework.Id)],
                    Cases = [.. cases[uses.Key]],
                    States = [.. states.Where(state => uses.Any(use => use.Framework.Id == state.Assessment.Framework.Id))],
                }),
        ];
    }

    public IReadOnlyList<CatalogueEntry> Entries { get; }

    public CatalogueEntry this[string id] => Entries.Single(entry => entry.Id == id);
}

/// <summary>One precondition, and where it is used.</summary>
internal sealed class CatalogueEntry
{
    public required Precondition Precondition { get; init; }

    public required IReadOnlyList<FrameworkUse> Uses { get; init; }

    public required IReadOnlyList<Case> Cases { get; init; }

    public required IReadOnlyList<RealState> States { get; init; }

    public string Id => Precondition.Id;

    public Definition Definition => Precondition.Definition;

    public Theme Theme => Precondition.Theme;

    /// <summary>Gets what is required, in one sentence.</summary>
    public string Statement => Say(Definition.Sentence);

    /// <summary>Gets the path of the page below the folder of the catalogue.</summary>
    public string Path => $"{Markdown.Slug(Theme.Name)}/{Id}.md";

    /// <summary>Gets the parties whose duty it is, where the text and not the record names them.</summary>
    public IReadOnlyList<string> DutyBearers => Definition.FixedDutyBearers.Count > 0 ? Definition.FixedDutyBearers : Definition.Parties;

    /// <summary>Renders a sentence as the frameworks do where they agree, and otherwise with the names of what each of them sets.</summary>
    public string Say(Sentence sentence) =>
        Uses.Select(use => use.Framework.Say(sentence)).Distinct().ToList() is [var same] ? same : sentence.ToString();
}

/// <summary>Says that a framework uses a precondition.</summary>
internal sealed record FrameworkUse(Framework Framework, FrameworkEntry Entry);

/// <summary>A real state that ships with the samples, judged under its own framework.</summary>
internal sealed record RealState(string Name, Assessment Assessment)
{
    public const string Folder = "src/FrameworkRules.Samples/States";

    public static IReadOnlyList<RealState> All() =>
        [
            .. Directory
                .GetFiles(Page.PathOf(Folder), "*.json")
                .Order(StringComparer.Ordinal)
                .Select(file => (Name: Path.GetFileNameWithoutExtension(file), State: AgreementState.Load(file)))
                .Where(file => file.State.Framework is not null)
                .Select(file => new RealState(file.Name, Frameworks.Find(file.State.Framework!).Evaluate(file.State))),
        ];
}

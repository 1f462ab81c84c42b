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
                .All.SelectMany(framework => framework.Describe().Select(description => new FrameworkUse(framework, description)))
                .GroupBy(use => use.Description.Id, StringComparer.Ordinal)
                .OrderBy(uses => uses.Key, StringComparer.Ordinal)
                .Select(uses => new CatalogueEntry
                {
                    Precondition = uses.First().Framework.Precondition(uses.Key),
                    Uses = [.. uses],
                    Cases = [.. cases[uses.Key]],
                    States = [.. states.Where(state => uses.Any(use => use.Framework.Id == state.Assessment.Framework.Id))],
                }),
        ];
    }

    public IReadOnlyList<CatalogueEntry> Entries { get; }

    public CatalogueEntry this[string id] => Entries.Single(entry => entry.Id == id);
}

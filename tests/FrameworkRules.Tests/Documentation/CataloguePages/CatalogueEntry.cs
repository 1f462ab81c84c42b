using FrameworkRules.Tests.Preconditions;

namespace FrameworkRules.Tests.Documentation;

/// <summary>One precondition, and where it is used.</summary>
internal sealed class CatalogueEntry
{
    public required Precondition Precondition { get; init; }

    public required IReadOnlyList<FrameworkUse> Uses { get; init; }

    public required IReadOnlyList<Case> Cases { get; init; }

    public required IReadOnlyList<RealState> States { get; init; }

    public string Id => Precondition.Id;

    public Definition Definition => Precondition.Definition;

    /// <summary>Gets the description that frameworks share but for what each of them sets.</summary>
    public PreconditionDescription Shared => Uses[0].Description;

    public Theme Theme => Precondition.Theme;

    /// <summary>Gets what is required, in one sentence.</summary>
    public string Statement => Say(Definition.Sentence);

    /// <summary>Gets the path of the page below the folder of the catalogue.</summary>
    public string Path => $"{Markdown.Slug(Theme.Name)}/{Id}.md";

    /// <summary>Gets the parties whose duty it is, as the precondition names them, where the record does not.</summary>
    public IReadOnlyList<string> DutyBearers => Definition.FixedDutyBearers.Count > 0 ? Definition.FixedDutyBearers : Definition.Parties;

    /// <summary>Renders a sentence as the frameworks do where they agree, and otherwise with the names of what each of them sets.</summary>
    public string Say(Sentence sentence) =>
        Uses.Select(use => use.Framework.Say(sentence)).Distinct().ToList() is [var same] ? same : sentence.ToString();
}

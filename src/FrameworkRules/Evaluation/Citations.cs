namespace FrameworkRules;

/// <summary>What a finding cites on a day: which texts it comes from under a framework, which it may only be compared with, and by what the duty is owed.</summary>
/// <remarks>A text that was made after that day is neither. Immutable.</remarks>
internal sealed class Citations
{
    private readonly DateOnly from = DateOnly.MinValue;
    private readonly DateOnly? before;

    public Citations(FrameworkEntry entry, DateOnly day)
    {
        foreach (var citation in entry.Definition.Citations)
        {
            if (citation.Text.MadeOn is not { } made)
            {
                continue;
            }

            if (made <= day)
            {
                from = made > from ? made : from;
            }
            else
            {
                before = before < made ? before : made;
            }
        }

        var cited = Cited(entry, day).ToLookup(citation => IsOfTheFramework(entry, citation));
        Sources = [.. Own(entry).Concat(cited[true]).Distinct()];
        Comparisons = [.. cited[false]];
        Owed = OwedBy(entry, day);
    }

    /// <summary>Gets the paragraphs of the framework's own text that the precondition tests, then what it cites of law in force and of standards.</summary>
    public IReadOnlyList<Citation> Sources { get; }

    /// <summary>Gets what the precondition cites of other agreements, and of law that is not that of the framework, as far as they had been made.</summary>
    public IReadOnlyList<Citation> Comparisons { get; }

    /// <summary>Gets by what the duty is owed.</summary>
    public Obligation Owed { get; }

    /// <summary>Tells whether the same is cited on another day: no text that is cited was made in between.</summary>
    public bool AreThoseOf(DateOnly day) => day >= from && !(day >= before);

    private static Obligation OwedBy(FrameworkEntry entry, DateOnly day) =>
        entry.Commitments.Count > 0 || IsOwedByWhateverText(entry) ? Obligation.ThisText
        : IsOwedByLaw(entry, day) ? Obligation.OtherLaw
        : entry.Precondition.Layer == Layer.Political ? Obligation.Politics
        : Obligation.Standard;

    /// <summary>
    /// A framework for any agreement has no text of its own: what is done under it, and its standing in law, is owed under the one submitted,
    /// but for what is only shown beside it.
    /// </summary>
    private static bool IsOwedByWhateverText(FrameworkEntry entry) =>
        entry.Texts.Count == 0 && entry.Gate != Gate.Context && entry.Precondition.Layer is Layer.Implementation or Layer.Status;

    /// <summary>Tells whether law that the framework stands under, and that had been made, asks for it.</summary>
    private static bool IsOwedByLaw(FrameworkEntry entry, DateOnly day)
    {
        var cited = entry.Definition.Citations;
        for (var i = 0; i < cited.Count; i++)
        {
            var text = cited[i].Text;
            if (text.Nature == TextNature.Law && !(text.MadeOn > day) && entry.Law.Contains(text.Id))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Citation> Own(FrameworkEntry entry) =>
        entry.Commitments.Select(commitment => commitment.Citation with { Wording = commitment.Wording });

    /// <summary>Lists what the precondition cites, but for texts whose paragraphs the framework itself gives, and for what had not been made.</summary>
    private static IEnumerable<Citation> Cited(FrameworkEntry entry, DateOnly day) =>
        entry.Definition.Citations.Where(citation =>
            !(citation.Text.MadeOn > day) && !entry.Commitments.Any(commitment => commitment.Citation.Text == citation.Text)
        );

    private static bool IsOfTheFramework(FrameworkEntry entry, Citation citation) =>
        citation.Text.Nature == TextNature.Standard || entry.Texts.Contains(citation.Text.Id) || entry.Law.Contains(citation.Text.Id);
}

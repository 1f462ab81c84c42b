using System.Buffers;

namespace FrameworkRules;

/// <summary>A list of words that leave open what a text is to settle. Immutable.</summary>
internal sealed class VagueTerms(IReadOnlyList<VagueTerm> terms)
{
    private readonly VagueTerm[] longestFirst = [.. terms.OrderByDescending(term => term.Phrase.Length)];

    /// <summary>Most texts have none of the words: all are looked for at once before each is.</summary>
    private readonly SearchValues<string> forms = SearchValues.Create([.. terms.Select(term => term.Form)], StringComparison.Ordinal);

    /// <summary>Gets the words, the longest first.</summary>
    public IReadOnlyList<VagueTerm> All => longestFirst;

    /// <summary>Tells whether a text has vague words in it.</summary>
    public bool AreIn(string text) => In(text).Count > 0;

    /// <summary>Lists the vague words in a text, without those that are part of longer ones.</summary>
    public IReadOnlyList<VagueTerm> In(string text)
    {
        var form = NormalForm.Of(text);
        if (!form.AsSpan().ContainsAny(forms))
        {
            return [];
        }

        var found = new List<VagueTerm>();
        foreach (var term in longestFirst)
        {
            if (term.IsIn(form))
            {
                form = term.TakenOutOf(form);
                found.Add(term);
            }
        }

        return found;
    }

    /// <summary>Takes vague words out of a text. The rest keeps its capitals.</summary>
    /// <returns>The rest, or <see langword="null"/> where the text has no such words.</returns>
    public string? TakenOutOf(string text)
    {
        var vague = In(text);
        if (vague.Count == 0)
        {
            return null;
        }

        foreach (var term in vague)
        {
            for (
                var place = text.IndexOf(term.Phrase, StringComparison.OrdinalIgnoreCase);
                place >= 0;
                place = text.IndexOf(term.Phrase, StringComparison.OrdinalIgnoreCase)
            )
            {
                text = text.Remove(place, term.Phrase.Length);
            }
        }

        return text;
    }
}

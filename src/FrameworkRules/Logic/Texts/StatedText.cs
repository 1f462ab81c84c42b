namespace FrameworkRules;

/// <summary>Asks of a text what it states, by what is in it: a known name, a number, a proper name, an event that is known.</summary>
internal sealed class StatedText(string text, KnownNames names)
{
    private readonly string[] words = text.Split(
        [' ', ',', ';', ':', '.', '(', ')', '/', '"', '\'', '’', '«', '»', '،', '؛', '-', '־', '\u00A0'],
        StringSplitOptions.RemoveEmptyEntries
    );

    /// <summary>Tells whether the text states what a field takes.</summary>
    public bool Is(TextSort takes) =>
        takes switch
        {
            TextSort.Matter => Array.Exists(words, IsOfSubstance),
            TextSort.Name => IsName(),
            TextSort.Place => names.Knows(text) || HasNumber || HasDirection || HasName(words, Array.Exists(words, names.KnowsWord)),
            TextSort.Measure => HasMeasure || IsNoneOfSomething,
            TextSort.Time => HasMeasure || names.KnowsStep(text) || Array.Exists(CommonWords.KnownEvents, NormalForm.Of(text).Contains),
            _ => true,
        };

    /// <summary>Gets whether the text has a number or a proper name in it. A capital at its beginning makes no name; somebody's name makes no measure unless something is said of them.</summary>
    private bool HasMeasure =>
        HasNumber
        || HasName(
            words.Where((word, place) => place > 0 || !IsCapital(word) || names.KnowsWord(word)),
            Array.Exists(words, names.KnowsWord) && Array.Exists(words, word => IsOfSubstance(word) && !names.KnowsWord(word))
        );

    /// <summary>Gets whether the text asks for none of something, which is a number too.</summary>
    private bool IsNoneOfSomething =>
        words.Length > 1 && CommonWords.NoneOf.Contains(NormalForm.Of(words[0])) && Array.Exists(words, IsOfSubstance);

    private bool HasDirection => Array.Exists(words, word => CommonWords.Directions.Contains(NormalForm.Of(word)));

    private bool HasNumber => Array.Exists(words, word => word.Any(char.IsDigit) || CommonWords.Numbers.Contains(NormalForm.Of(word)));

    /// <summary>Tells whether some words have a proper name among them, or else one that is known. Who is to agree on something is no answer to what it is.</summary>
    private bool HasName(IEnumerable<string> among, bool hasKnown) =>
        among.Any(word => IsProper(word) && !names.KnowsWord(word))
        || (hasKnown && !Array.Exists(words, word => CommonWords.Deferring.Contains(NormalForm.Of(word))));

    /// <summary>Tells whether the text is a known name, several of them, or refers to an annex on file that names somebody.</summary>
    private bool IsName() => names.Knows(WithoutArticle(text)) || names.RefersToAnnex(text) || IsSeveralNames() || IsPartOfABody;

    /// <summary>Gets whether the text names a part of somebody known by a number or a proper name of its own: a brigade of an army, an office of an organisation.</summary>
    private bool IsPartOfABody =>
        Array.Exists(words, word => IsProper(word) && names.KnowsWord(word))
        && Array.Exists(words, word => !names.KnowsWord(word) && (IsProper(word) || word.Any(char.IsDigit)))
        && !Array.Exists(words, word => CommonWords.Deferring.Contains(NormalForm.Of(word)));

    private bool IsSeveralNames()
    {
        var parts = text.Split(CommonWords.Joining, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length > 1 && Array.TrueForAll(parts, part => names.Knows(WithoutArticle(part)));
    }

    private static string WithoutArticle(string name)
    {
        var form = NormalForm.Of(name);
        var article = Array.Find(CommonWords.Articles, known => form.StartsWith(known, StringComparison.Ordinal));
        return article is null ? form : form[article.Length..];
    }

    /// <summary>Tells whether a word is written as a name, with a capital or in a script that has none, and is no common word of drafting.</summary>
    private static bool IsProper(string word) => IsOfSubstance(word) && (IsCapital(word) || (char.IsLetter(word[0]) && !HasCase(word[0])));

    private static bool IsOfSubstance(string word) => word.Any(char.IsLetterOrDigit) && !CommonWords.All.Contains(NormalForm.Of(word));

    private static bool IsCapital(string word) => char.IsUpper(word[0]);

    private static bool HasCase(char letter) => char.IsUpper(letter) || char.IsLower(letter);
}

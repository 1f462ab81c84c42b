namespace FrameworkRules;

/// <summary>Asks of a text what it states, by what is in it: a known name, a number, a proper name, an event that is known.</summary>
internal sealed class StatedText(string text, KnownNames names)
{
    private static readonly char[] BetweenWords = " ,;:.()/\"'’«»،؛-־\u00A0".ToCharArray();

    private TextWord[] Words =>
        field ??= Array.ConvertAll(
            text.Split(BetweenWords, StringSplitOptions.RemoveEmptyEntries),
            word => new TextWord(word, NormalForm.Of(word))
        );

    /// <summary>Tells whether the text states what a field takes.</summary>
    public bool Is(TextSort takes) =>
        takes switch
        {
            TextSort.Matter => Array.Exists(Words, IsOfSubstance),
            TextSort.Name => IsName(),
            TextSort.Place => names.Knows(text) || HasNumber || HasDirection || HasName(Words, Array.Exists(Words, IsKnown)),
            TextSort.Measure => HasMeasure || IsNoneOfSomething,
            TextSort.Time => HasMeasure || names.KnowsStep(text) || Array.Exists(CommonWords.KnownEvents, NormalForm.Of(text).Contains),
            _ => true,
        };

    /// <summary>Gets whether the text has a number or a proper name in it. A capital at its beginning makes no name; somebody's name makes no measure unless something is said of them.</summary>
    private bool HasMeasure =>
        HasNumber
        || HasName(
            Words.Where((word, place) => place > 0 || !IsCapital(word) || IsKnown(word)),
            Array.Exists(Words, IsKnown) && Array.Exists(Words, word => IsOfSubstance(word) && !IsKnown(word))
        );

    /// <summary>Gets whether the text asks for none of something, which is a number too.</summary>
    private bool IsNoneOfSomething => Words.Length > 1 && CommonWords.NoneOf.Contains(Words[0].Form) && Array.Exists(Words, IsOfSubstance);

    private bool HasDirection => Array.Exists(Words, word => CommonWords.Directions.Contains(word.Form));

    private bool HasNumber => Array.Exists(Words, word => word.Text.Any(char.IsDigit) || CommonWords.Numbers.Contains(word.Form));

    /// <summary>Tells whether some words have a proper name among them, or else one that is known. Who is to agree on something is no answer to what it is.</summary>
    private bool HasName(IEnumerable<TextWord> among, bool hasKnown) =>
        among.Any(word => IsProper(word) && !IsKnown(word))
        || (hasKnown && !Array.Exists(Words, word => CommonWords.Deferring.Contains(word.Form)));

    /// <summary>Tells whether the text is a known name, several of them, or refers to an annex on file that names somebody.</summary>
    private bool IsName() => names.Knows(WithoutArticle(text)) || names.RefersToAnnex(text) || IsSeveralNames() || IsPartOfABody;

    /// <summary>Gets whether the text names a part of somebody known by a number or a proper name of its own: a brigade of an army, an office of an organisation.</summary>
    private bool IsPartOfABody =>
        Array.Exists(Words, word => IsProper(word) && IsKnown(word))
        && Array.Exists(Words, word => !IsKnown(word) && (IsProper(word) || word.Text.Any(char.IsDigit)))
        && !Array.Exists(Words, word => CommonWords.Deferring.Contains(word.Form));

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
    private static bool IsProper(TextWord word) =>
        IsOfSubstance(word) && (IsCapital(word) || (char.IsLetter(word.Text[0]) && !HasCase(word.Text[0])));

    private static bool IsOfSubstance(TextWord word) => word.Text.Any(char.IsLetterOrDigit) && !CommonWords.All.Contains(word.Form);

    private static bool IsCapital(TextWord word) => char.IsUpper(word.Text[0]);

    private static bool HasCase(char letter) => char.IsUpper(letter) || char.IsLower(letter);

    private bool IsKnown(TextWord word) => names.KnowsWord(word.Form);

    /// <summary>A word as it is written, and in normal form.</summary>
    private readonly record struct TextWord(string Text, string Form);
}

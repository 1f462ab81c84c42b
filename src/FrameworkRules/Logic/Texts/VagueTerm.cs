namespace FrameworkRules;

/// <summary>Words that leave open what a clause is to settle. A text that says nothing but them states nothing. Immutable.</summary>
/// <param name="Phrase">The words, in any language.</param>
/// <param name="Suggestion">What to write instead.</param>
public sealed record VagueTerm(string Phrase, string Suggestion)
{
    private readonly string form = FormOf(Phrase, nameof(Phrase));

    /// <summary>Gets the words, in any language.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public string Phrase
    {
        get;
        init
        {
            form = FormOf(value, nameof(value));
            field = value;
        }
    } = Phrase;

    /// <summary>Gets what to write instead.</summary>
    public string Suggestion
    {
        get;
        init => field = Given.There(value);
    } = Given.There(Suggestion);

    /// <summary>Gets the words in normal form.</summary>
    internal string Form => form;

    /// <summary>Tells whether a text in normal form has the words in it, as words of their own where the script parts words by blanks.</summary>
    internal bool IsIn(string normalForm) => PlaceIn(normalForm, 0) >= 0;

    /// <summary>Returns a text in normal form without the words.</summary>
    internal string TakenOutOf(string normalForm)
    {
        for (var place = PlaceIn(normalForm, 0); place >= 0; place = PlaceIn(normalForm, place))
        {
            normalForm = normalForm.Remove(place, form.Length);
        }

        return normalForm;
    }

    private static string FormOf(string phrase, string name)
    {
        ArgumentNullException.ThrowIfNull(phrase, name);
        return NormalForm.Of(phrase) is { Length: > 0 } form ? form : throw new ArgumentException("A phrase has a letter or a sign.", name);
    }

    private int PlaceIn(string text, int from)
    {
        for (
            var place = text.IndexOf(form, from, StringComparison.Ordinal);
            place >= 0;
            place = text.IndexOf(form, place + 1, StringComparison.Ordinal)
        )
        {
            if (!IsLatin(form[0]) || (!IsLetter(text, place - 1) && !IsLetter(text, place + form.Length)))
            {
                return place;
            }
        }

        return -1;
    }

    private static bool IsLetter(string text, int place) => place >= 0 && place < text.Length && char.IsLetterOrDigit(text[place]);

    private static bool IsLatin(char letter) => letter < '\u0250';
}

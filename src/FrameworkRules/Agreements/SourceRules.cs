using System.Buffers;
using System.Globalization;

namespace FrameworkRules;

/// <summary>Checks what makes a source one that can be found and quoted.</summary>
internal static class SourceRules
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    private static readonly SearchValues<char> LettersAndDigits = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    );

    public static void Check(Source source, StateRules.Report report)
    {
        CheckAddress(source, Source.AddressField, report);
        CheckAddress(source, Source.SeenAtField, report);
        if (source.Language is { } language && !IsLanguageCode(language))
        {
            report(source, Source.LanguageField, new(JsonText.Quote(language), "the code of a language, like \"en\", \"ar\" or \"pt-BR\""));
        }

        if (source.Quotation is { } quotation && Words(quotation) is > Source.LongestQuotation and var words)
        {
            report(
                source,
                Source.QuotationField,
                new($"{words.ToString(CultureInfo.InvariantCulture)} words", $"at most {Source.LongestQuotation} words")
            );
        }

        if (
            source.ReadOn is { } read
            && source.Get(Source.DateField).State == ValueState.Given
            && source.Get(Source.ReadOnField).Latest < source.Date
        )
        {
            report(
                source,
                Source.ReadOnField,
                new($"{InstantField.Canonical(read)}", $"an instant not before its \"date\", {InstantField.Canonical(source.Date)}")
            );
        }
    }

    private static void CheckAddress(Source source, TextField field, StateRules.Report report)
    {
        if (source.Get(field).Text is { } address && !WebAddress.Is(address))
        {
            report(source, field, new(JsonText.Quote(address), "an address that begins with \"https://\" or \"http://\""));
        }
    }

    private static int Words(string text)
    {
        var words = 0;
        var isBetween = true;
        foreach (var letter in text)
        {
            var isBlank = char.IsWhiteSpace(letter);
            words += isBetween && !isBlank ? 1 : 0;
            isBetween = isBlank;
        }

        return words;
    }

    /// <summary>Tells whether a word has the form of a language's code: two or three letters, then subtags after hyphens.</summary>
    private static bool IsLanguageCode(ReadOnlySpan<char> word)
    {
        var isFirst = true;
        foreach (var range in word.Split('-'))
        {
            var part = word[range];
            if (
                isFirst
                    ? part.Length is not (2 or 3) || part.ContainsAnyExcept(Letters)
                    : part.Length is < 2 or > 8 || part.ContainsAnyExcept(LettersAndDigits)
            )
            {
                return false;
            }

            isFirst = false;
        }

        return true;
    }
}

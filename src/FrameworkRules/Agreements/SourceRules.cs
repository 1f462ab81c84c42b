using System.Globalization;

namespace FrameworkRules;

/// <summary>Checks what makes a source one that can be found and quoted.</summary>
internal static class SourceRules
{
    public static void Check(Source source, StateRules.Report report)
    {
        foreach (var field in new[] { Source.AddressField, Source.SeenAtField })
        {
            if (source.Get(field).Text is { } address && !WebAddress.Is(address))
            {
                report(source, field, new(JsonText.Quote(address), "an address that begins with \"https://\" or \"http://\""));
            }
        }

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

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Tells whether a word has the form of a language's code: two or three letters, then subtags after hyphens.</summary>
    private static bool IsLanguageCode(string word)
    {
        var parts = word.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetter)
            && parts[1..].All(part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }
}

namespace FrameworkRules;

/// <summary>Reads what a clause is called, so that "para. 12", "Paragraph 12" and "12" are one.</summary>
internal static class ClauseNumber
{
    private static readonly string[] Words =
    [
        "PARAGRAPHE",
        "PARAGRAPH",
        "PARAS",
        "PARA",
        "ARTICLE",
        "ART",
        "CLAUSE",
        "POINT",
        "SECTION",
        "SECT",
        "SEC",
        "§",
        "المادة",
        "الفقرة",
        "البند",
        "סעיף",
    ];

    /// <summary>Returns the name of a clause without the word for a clause before it.</summary>
    public static string Of(string clause)
    {
        var form = NormalForm.Of(clause);
        foreach (var word in Words)
        {
            if (form.StartsWith(word, StringComparison.Ordinal))
            {
                var rest = form[word.Length..].TrimStart('.', ' ');
                var isWhole = form.Length == word.Length || !char.IsLetter(form[word.Length]);
                return isWhole && rest.Length > 0 ? rest : form;
            }
        }

        return form;
    }
}

namespace FrameworkRules;

/// <summary>The English sentences of fields: what is said of a subject by a claim that gives the field a value.</summary>
internal static class EnglishStatements
{
    private static readonly Dictionary<string, string> Templates = new(StringComparer.Ordinal)
    {
        ["positions held north of the Blue Line"] = "{0} holds {1} north of the Blue Line",
    };

    /// <summary>Returns the sentence, or <see langword="null"/> where the title is shown.</summary>
    public static string? Of(string title) => Templates.GetValueOrDefault(title);
}

namespace FrameworkRules.Testing;

/// <summary>The words of failures that are not those of a finding.</summary>
internal static class FailureWords
{
    /// <summary>Puts a reason into a sentence: a host writes it with or without "because".</summary>
    public static string Because(string reason)
    {
        var text = reason.Trim().TrimEnd('.');
        return text.Length == 0 ? ""
            : text.StartsWith("because", StringComparison.OrdinalIgnoreCase) ? $" {text}"
            : $" because {text}";
    }
}

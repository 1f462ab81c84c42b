namespace FrameworkRules;

/// <summary>Holds the agreed decisions that set a deadline anew.</summary>
internal sealed class MovedDates
{
    private readonly Dictionary<SubjectFact, (ExtensionDecision? Decision, bool IsConfidential)> extensions = [];

    /// <summary>Gets the latest decision.</summary>
    public ExtensionDecision? Latest =>
        extensions.Values.Aggregate((ExtensionDecision?)null, (latest, known) => ExtensionDecision.Later(latest, known.Decision));

    /// <summary>Gets whether confidential claims speak of an extension.</summary>
    public bool AreConfidential => extensions.Values.Any(known => known.IsConfidential);

    /// <summary>Takes note of an extension, and of what it sets, if it is agreed.</summary>
    public void Add(SubjectFact extension, ExtensionDecision? decision) =>
        extensions.Add(extension, (decision, extension.Subject.IsSpokenOfInConfidence));

    /// <summary>Forgets an extension, and tells whether it was known.</summary>
    public bool Remove(SubjectFact extension) => extensions.Remove(extension);
}

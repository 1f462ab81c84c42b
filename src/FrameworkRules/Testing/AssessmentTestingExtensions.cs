namespace FrameworkRules.Testing;

/// <summary>Starts assertions on assessments. They need no test framework and stand beside the <c>Should()</c> of assertion libraries.</summary>
public static class AssessmentTestingExtensions
{
    /// <summary>Starts assertions on an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language in which assertions that fail say why; <see langword="null"/>: English.</param>
    /// <example><code>Frameworks.Cessation2024.Evaluate(draft).Should().Meet("BORD-02");</code></example>
    public static AssessmentAssertions Should(this Assessment assessment, ReportLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new AssessmentAssertions(assessment, language ?? ReportLanguage.English);
    }
}

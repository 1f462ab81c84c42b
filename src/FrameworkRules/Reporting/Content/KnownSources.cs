namespace FrameworkRules.Reporting;

/// <summary>Finds the sources that were known at the instant after which reports are left out.</summary>
internal static class KnownSources
{
    public static IEnumerable<Source> Of(Assessment assessment) =>
        assessment.View.State.Sources.Where(source => assessment.KnownAt is not { } known || source.Date <= known);
}

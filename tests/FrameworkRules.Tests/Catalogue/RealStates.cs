namespace FrameworkRules.Tests.Catalogue;

/// <summary>Loads the real states that ship with the samples.</summary>
internal static class RealStates
{
    public static IEnumerable<string> Names =>
        Directory
            .GetFiles(Path.Combine(AppContext.BaseDirectory, "States"), "*.json")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal);

    public static AgreementState Load(string name) => AgreementState.Load(PathOf(name));

    public static byte[] Read(string name) => File.ReadAllBytes(PathOf(name));

    public static Assessment Assess(string name) => Frameworks.Find(Load(name).Framework!).Evaluate(Load(name));

    public static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "States", $"{name}.json");
}

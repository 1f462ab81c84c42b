namespace FrameworkRules.Samples;

/// <summary>Finds the states that are shipped, beside the program.</summary>
internal static class Shipped
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "States");

    public static IReadOnlyList<string> States { get; } = [.. Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal)];

    /// <summary>Gets the newest state of the record.</summary>
    public static string Newest { get; } = State(DatedState.All[^1].FileName);

    public static string State(string fileName) => Path.Combine(Folder, fileName);
}

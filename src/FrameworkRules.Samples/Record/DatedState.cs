namespace FrameworkRules.Samples;

/// <summary>A day on which the record is judged: what the file is called, under which framework, and at which instant.</summary>
internal sealed record DatedState(string Name, string Framework, string AsOf)
{
    public static IReadOnlyList<DatedState> All { get; } =
    [
        new("2024-11-27", "coh-2024", "2024-11-27"),
        new("2025-01-26", "coh-2024", "2025-01-26"),
        new("2025-02-18", "coh-2024", "2025-02-19T00:00:00+02:00"),
        new("2025-09-05", "us-paper-2025", "2025-09-05"),
        new("2026-04-14", "coh-2026-04", "2026-04-14"),
        new("2026-04-16", "coh-2026-04", "2026-04-16T21:00:00Z"),
        new("2026-06-03", "coh-2026-04", "2026-06-03"),
        new("2026-06-30", "trilateral-2026-06", "2026-06-30"),
    ];

    public string FileName => $"{Name}.json";
}

using System.Collections.Frozen;

namespace FrameworkRules;

/// <summary>Gives the time zones of the library's frameworks: they place the bare days of a file that names none.</summary>
internal static class FrameworkZones
{
    public static FrozenDictionary<string, string> Library { get; } =
        new Dictionary<string, string>
        {
            ["coh-2024"] = TimeZones.Beirut,
            ["coh-2026-04"] = TimeZones.Beirut,
            ["trilateral-2026-06"] = TimeZones.Beirut,
            ["unscr-1701-2006"] = TimeZones.Beirut,
            ["us-paper-2025"] = TimeZones.Beirut,
        }.ToFrozenDictionary(StringComparer.Ordinal);
}

using System.Globalization;

namespace FrameworkRules.Tests;

/// <summary>Says how often the generated tests try: often enough to notice much, or as many times that as <c>PROPERTY_TIMES</c> in the environment says.</summary>
internal static class Times
{
    private static readonly int Factor = Environment.GetEnvironmentVariable("PROPERTY_TIMES") is { Length: > 0 } factor
        ? int.Parse(factor, CultureInfo.InvariantCulture)
        : 1;

    public static int Of(int usual) => checked(usual * Factor);
}

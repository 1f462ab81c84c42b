using System.Globalization;

namespace FrameworkRules.Cli;

/// <summary>Puts gates and counts into words.</summary>
internal static class Words
{
    public static string Of(Gate gate) =>
        gate switch
        {
            Gate.Entry => "entry into force",
            Gate.Operation => "operation",
            Gate.Withdrawal => "withdrawal",
            Gate.Permanence => "permanence",
            _ => "context",
        };

    /// <summary>Returns the word for a gate on the command line.</summary>
    public static string Name(Gate gate) => gate.ToString().ToLowerInvariant();

    public static string Number(long count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}

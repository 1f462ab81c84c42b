using System.Globalization;

namespace FrameworkRules.Cli;

/// <summary>Puts gates, outcomes and counts into words.</summary>
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

    public static string Of(Outcome outcome) =>
        outcome switch
        {
            Outcome.Met => "met",
            Outcome.PartiallyMet => "met in part",
            Outcome.Unmet => "not met",
            Outcome.Contested => "contested",
            Outcome.NotApplicable => "does not apply",
            Outcome.Faulted => "faulted",
            _ => "not known",
        };

    public static string Of(Truth truth) =>
        truth switch
        {
            Truth.True => "yes",
            Truth.False => "no",
            Truth.Contested => "contested",
            _ => "not known",
        };

    /// <summary>Returns the word for a gate on the command line.</summary>
    public static string Name(Gate gate) => gate.ToString().ToLowerInvariant();

    public static string Number(long count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}

namespace FrameworkRules;

/// <summary>Tells outcomes apart.</summary>
public static class OutcomeExtensions
{
    /// <summary>Tells whether it is shown that a requirement is not met, or met in part only.</summary>
    /// <param name="outcome">The outcome.</param>
    public static bool IsUnmet(this Outcome outcome) => Given.Known(outcome) is Outcome.Unmet or Outcome.PartiallyMet;
}

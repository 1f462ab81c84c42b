namespace FrameworkRules;

internal static class Outcomes
{
    public static readonly Outcome[] All = Enum.GetValues<Outcome>();

    public static Outcome Of(Truth requirement, Truth weaker, Truth applicability) =>
        applicability == Truth.False ? Outcome.NotApplicable
        : requirement == Truth.True ? Outcome.Met
        : applicability != Truth.True ? Open(applicability)
        : requirement != Truth.False ? Open(requirement)
        : weaker == Truth.True ? Outcome.PartiallyMet
        : Outcome.Unmet;

    private static Outcome Open(Truth truth) => truth == Truth.Contested ? Outcome.Contested : Outcome.Unknown;
}

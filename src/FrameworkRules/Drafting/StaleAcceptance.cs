namespace FrameworkRules.Drafting;

/// <summary>An accepted difference that accepts nothing any more, and why. Immutable.</summary>
/// <param name="Accepted">What was accepted.</param>
/// <param name="Reason">Why it is stale.</param>
public sealed record StaleAcceptance(AcceptedDifference Accepted, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Accepted.Difference}: {Reason}";
}

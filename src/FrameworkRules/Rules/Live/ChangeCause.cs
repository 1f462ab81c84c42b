namespace FrameworkRules.Rules;

/// <summary>Says what changed a finding: what happened, the claim, and the instant judged.</summary>
/// <param name="Action">What happened.</param>
/// <param name="Claim">The claim that was inserted, that replaced another, or that was withdrawn; <see langword="null"/> where only time has passed.</param>
/// <param name="AsOf">The instant judged when it happened; where time has passed, the instant at which the finding changed.</param>
public sealed record ChangeCause(LiveAction Action, AgreementClaim? Claim, DateTimeOffset AsOf)
{
    /// <inheritdoc/>
    public override string ToString() => Claim is null ? $"{AsOf:yyyy-MM-dd'T'HH:mm:sszzz}" : $"{Action}: {Claim}";
}

namespace FrameworkRules.Rules;

/// <summary>Names a claim among all claims that are no provisions.</summary>
internal readonly record struct ClaimKey(Kind Kind, string Id, string AssertedBy, DateTimeOffset Begins)
{
    public static ClaimKey Of(AgreementClaim claim) => new(claim.Kind, claim.Id, claim.AssertedBy!, claim.At ?? claim.From!.Value);
}

namespace FrameworkRules.Rules;

/// <summary>Names a claim among all claims that are no provisions. One body may report an event more than once.</summary>
internal readonly record struct ClaimKey(Kind Kind, string Id, string AssertedBy, FieldValue Begins, FieldValue Reported, string? Source)
{
    public static ClaimKey Of(AgreementClaim claim) =>
        claim.Kind.At is { } at
            ? new(claim.Kind, claim.Id, claim.AssertedBy!, claim.Get(at), claim.Get(claim.Kind.ReportedOn!), claim.SourceId)
            : new(claim.Kind, claim.Id, claim.AssertedBy!, claim.Get(claim.Kind.From!), default, null);
}

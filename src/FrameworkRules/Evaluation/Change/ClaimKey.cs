namespace FrameworkRules;

/// <summary>Names a claim among all claims that are no provisions. One body may report an event more than once.</summary>
internal readonly record struct ClaimKey(Kind Kind, string Id, string AssertedBy, FieldValue Begins, FieldValue Reported, string? Source)
{
    /// <summary>Returns what names a claim, or <see langword="null"/> if it does not say enough to be one on file.</summary>
    public static ClaimKey? Of(AgreementClaim claim) =>
        (claim.Kind.At ?? claim.Kind.From) is not { } begins
        || claim.AssertedBy is not { } by
        || claim.Get(claim.Kind.Id).Text is not { } id
            ? null
        : claim.Kind.At is null ? new(claim.Kind, id, by, claim.Get(begins), default, null)
        : new(claim.Kind, id, by, claim.Get(begins), claim.Get(claim.Kind.ReportedOn!), claim.SourceId);
}

using System.Collections.Immutable;

namespace FrameworkRules.Rules;

/// <summary>The claims of a live assessment at one moment. Immutable: what changes is laid over what was opened, so that a change costs the same however much is on file.</summary>
internal sealed class ClaimsOnFile
{
    private readonly Dictionary<ClaimKey, AgreementClaim> opened;
    private readonly ImmutableDictionary<ClaimKey, AgreementClaim?> changed;

    private ClaimsOnFile(Dictionary<ClaimKey, AgreementClaim> opened, ImmutableDictionary<ClaimKey, AgreementClaim?> changed)
    {
        this.opened = opened;
        this.changed = changed;
    }

    /// <summary>Gets the claims.</summary>
    public IEnumerable<AgreementClaim> All =>
        opened.Where(claim => !changed.ContainsKey(claim.Key)).Select(claim => claim.Value).Concat(changed.Values.OfType<AgreementClaim>());

    public static ClaimsOnFile Of(IReadOnlyCollection<AgreementClaim> claims) =>
        new(claims.ToDictionary(ClaimKey.Of), ImmutableDictionary<ClaimKey, AgreementClaim?>.Empty);

    public AgreementClaim? Find(ClaimKey key) => changed.TryGetValue(key, out var now) ? now : opened.GetValueOrDefault(key);

    public ClaimsOnFile With(AgreementClaim claim) => Laid(changed.SetItem(ClaimKey.Of(claim), claim));

    public ClaimsOnFile Without(ClaimKey key) => Laid(opened.ContainsKey(key) ? changed.SetItem(key, null) : changed.Remove(key));

    /// <summary>Begins anew where more has changed than was opened, so that asking for all takes time in proportion to the claims on file.</summary>
    private ClaimsOnFile Laid(ImmutableDictionary<ClaimKey, AgreementClaim?> now)
    {
        var laid = new ClaimsOnFile(opened, now);
        return now.Count <= Math.Max(opened.Count, 64) ? laid : Of([.. laid.All]);
    }
}

using System.Collections.Immutable;

namespace FrameworkRules.Rules;

/// <summary>Remembers which claims a live assessment had on file at one moment, for what is asked about it later. Immutable: what has come and gone is laid over what was opened.</summary>
internal sealed class ClaimsOnFile
{
    private const int ChangesToKeep = 64;

    private readonly IReadOnlyCollection<AgreementClaim> opened;
    private readonly ImmutableHashSet<AgreementClaim> gone;
    private readonly ImmutableHashSet<AgreementClaim> come;

    private ClaimsOnFile(
        IReadOnlyCollection<AgreementClaim> opened,
        ImmutableHashSet<AgreementClaim> gone,
        ImmutableHashSet<AgreementClaim> come
    )
    {
        this.opened = opened;
        this.gone = gone;
        this.come = come;
    }

    /// <summary>Gets the claims.</summary>
    public IEnumerable<AgreementClaim> All => opened.Where(claim => !gone.Contains(claim)).Concat(come);

    public static ClaimsOnFile Of(IReadOnlyCollection<AgreementClaim> claims)
    {
        var none = ImmutableHashSet.Create<AgreementClaim>(ReferenceEqualityComparer.Instance);
        return new(claims, none, none);
    }

    public ClaimsOnFile With(AgreementClaim claim) => Laid(gone, come.Add(claim));

    public ClaimsOnFile Without(AgreementClaim claim) =>
        come.Contains(claim) ? Laid(gone, come.Remove(claim)) : Laid(gone.Add(claim), come);

    /// <summary>Begins anew where more has changed than was opened, so that asking for all takes time in proportion to the claims on file.</summary>
    private ClaimsOnFile Laid(ImmutableHashSet<AgreementClaim> nowGone, ImmutableHashSet<AgreementClaim> nowCome)
    {
        var laid = new ClaimsOnFile(opened, nowGone, nowCome);
        return nowGone.Count + nowCome.Count <= Math.Max(opened.Count, ChangesToKeep) ? laid : Of([.. laid.All]);
    }
}

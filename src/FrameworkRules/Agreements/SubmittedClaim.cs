namespace FrameworkRules;

/// <summary>A claim together with what its state says of it: the source, who speaks, and when it was reported.</summary>
public sealed class SubmittedClaim
{
    internal SubmittedClaim(AgreementClaim claim, Source source, string speaker, DateTimeOffset? from, bool confidential)
    {
        Claim = claim;
        Source = source;
        Speaker = speaker;
        From = claim.At ?? from ?? DateTimeOffset.MinValue;
        Until = claim.Until;
        ReportedOn = claim.ReportedOn ?? source.Date;
        IsVerified = claim.IsVerified;
        Confidential = confidential;
    }

    /// <summary>Gets the claim.</summary>
    public AgreementClaim Claim { get; }

    /// <summary>Gets the source.</summary>
    public Source Source { get; }

    /// <summary>Gets the party that speaks: the asserter, or the party the asserter speaks for.</summary>
    public string Speaker { get; }

    /// <summary>Gets since when the claim holds; of an event, when it happened; of a provision, when its instrument was made.</summary>
    public DateTimeOffset From { get; }

    /// <summary>Gets until when it holds, or <see langword="null"/>.</summary>
    public DateTimeOffset? Until { get; }

    /// <summary>Gets when it was reported.</summary>
    public DateTimeOffset ReportedOn { get; }

    /// <summary>Gets whether verifier, mandate, method and date of a verification are given.</summary>
    public bool IsVerified { get; }

    /// <summary>Gets whether the claim, or the instrument it stands in, is confidential.</summary>
    public bool Confidential { get; }

    /// <summary>Tells whether the claim reports the speaker's own conduct under a field.</summary>
    public bool IsOnOwnConduct(Field field) =>
        field.ConductOf is { } party && string.Equals(Claim.Get(party).Text, Speaker, StringComparison.Ordinal);

    internal bool IsLaterThan(SubmittedClaim other) => From > other.From || (From == other.From && ReportedOn > other.ReportedOn);

    /// <summary>Returns when the claim stops holding, or <see langword="null"/>.</summary>
    internal DateTimeOffset? EndsAt(TimeSpan? believedFor) => Until ?? (believedFor is { } time && Claim.Kind.Nature == Nature.Ground ? After(From, time) : null);

    private static DateTimeOffset After(DateTimeOffset instant, TimeSpan time) =>
        instant > DateTimeOffset.MaxValue - time ? DateTimeOffset.MaxValue : instant + time;
}

namespace FrameworkRules;

/// <summary>A claim together with what its state says of it: the source, who speaks, and when it was reported.</summary>
public sealed class SubmittedClaim
{
    internal SubmittedClaim(AgreementClaim claim, Source source, Voice voice, DateTimeOffset? from, bool confidential)
    {
        Claim = claim;
        Source = source;
        Voice = voice;
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
    public string Speaker => Voice.Speaker;

    internal Voice Voice { get; }

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

    /// <summary>
    /// Selects, of the claims about one subject, those that hold. Of a subject that is only known from claims too old to be believed, those remain
    /// with nothing but what names the subject: that it exists is not forgotten, so that a complete list does not come out empty.
    /// </summary>
    /// <param name="claims">All claims about the subject that are known.</param>
    /// <param name="asOf">The instant.</param>
    /// <param name="believedFor">For how long claims of the kind are believed.</param>
    /// <param name="into">Receives the claims.</param>
    internal static void Hold(ReadOnlySpan<SubmittedClaim> claims, DateTimeOffset asOf, TimeSpan? believedFor, List<SubmittedClaim> into)
    {
        var before = into.Count;
        foreach (var claim in claims)
        {
            if (claim.From <= asOf && !(claim.EndsAt(believedFor) <= asOf))
            {
                into.Add(claim);
            }
        }

        if (into.Count > before || believedFor is null)
        {
            return;
        }

        foreach (var claim in claims)
        {
            if (claim.IsStaleAt(asOf, believedFor))
            {
                into.Add(claim.Silent());
            }
        }
    }

    /// <summary>Tells whether the claim has become too old to be believed.</summary>
    internal bool IsStaleAt(DateTimeOffset asOf, TimeSpan? believedFor) => Until is null && EndsAt(believedFor) <= asOf;

    /// <summary>Returns when the claim stops holding, or <see langword="null"/>.</summary>
    internal DateTimeOffset? EndsAt(TimeSpan? believedFor) =>
        Until ?? (believedFor is { } time && Claim.Kind.Nature == ClaimNature.Ground ? After(From, time) : null);

    private SubmittedClaim Silent() => new(Claim.WithRequiredFieldsOnly(), Source, Voice, From, Confidential);

    private static DateTimeOffset After(DateTimeOffset instant, TimeSpan time) =>
        instant > DateTimeOffset.MaxValue - time ? DateTimeOffset.MaxValue : instant + time;
}

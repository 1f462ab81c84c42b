namespace FrameworkRules;

/// <summary>Says what changed a finding: a record, by what, and when. Immutable and safe to share between threads.</summary>
/// <param name="Reason">By what it changed the finding.</param>
/// <param name="Record">The claim, survey, instrument, body or waiver; <see langword="null"/> where a date of the framework passed, or where the record is confidential and was left out.</param>
/// <param name="AsOf">The instant judged when it happened.</param>
public sealed record ChangeCause(ChangeReason Reason, StateRecord? Record, DateTimeOffset AsOf)
{
    /// <summary>Gets by what the record changed the finding.</summary>
    public ChangeReason Reason
    {
        get;
        init => field = Given.Known(value);
    } = Given.Known(Reason);

    /// <summary>Gets the claim, where it is one.</summary>
    public AgreementClaim? Claim => Record as AgreementClaim;

    /// <summary>Gets whether the record is confidential; it is left out on request.</summary>
    public bool IsConfidential { get; private init; } =
        Record is AgreementClaim { Confidential: true } or Instrument { Confidential: true };

    /// <summary>Gets whether the world changed, a date came, or nothing but the age of what is on file.</summary>
    public ChangeOrigin Origin =>
        Reason switch
        {
            ChangeReason.WentStale or ChangeReason.LeftWindow => ChangeOrigin.Age,
            ChangeReason.Ended when Record is Survey => ChangeOrigin.Age,
            ChangeReason.Ended or ChangeReason.Began when Record is Waiver => ChangeOrigin.Calendar,
            ChangeReason.DateCame or ChangeReason.DeadlinePassed or ChangeReason.CessationBegan => ChangeOrigin.Calendar,
            _ => ChangeOrigin.World,
        };

    /// <inheritdoc/>
    public override string ToString() =>
        Record is not null ? $"{Reason}: {RecordNames.Of(Record)}"
        : IsConfidential ? $"{Reason}: a confidential record"
        : Reason.ToString();

    /// <summary>Copies the cause without a confidential record.</summary>
    internal ChangeCause WithoutConfidential() => IsConfidential ? this with { Record = null } : this;
}

namespace FrameworkRules;

/// <summary>A claim together with what its state says of it: the source, who speaks, and when it was reported.</summary>
public sealed class SubmittedClaim
{
    private readonly SpokenWords words;

    internal SubmittedClaim(AgreementClaim claim, Source source, Voice voice, Words hearing, bool isVerified)
        : this(claim, source, voice, hearing, InstantRange.Of(claim.Get(claim.Kind.At ?? claim.Kind.From!)), claim.Confidential)
    {
        IsVerified = isVerified;
        Seen = isVerified && claim.Kind.Nature != ClaimNature.Event ? InstantRange.Of(claim.Get(claim.Kind.VerifiedOn!)) : Seen;
    }

    /// <summary>Puts a provision together with its instrument.</summary>
    internal SubmittedClaim(AgreementClaim provision, Source source, Voice voice, Words hearing, Instrument instrument)
        : this(
            provision,
            source,
            voice,
            hearing,
            new InstantRange(instrument.Date.UtcTicks, instrument.Date.UtcTicks),
            instrument.Confidential
        ) { }

    private SubmittedClaim(AgreementClaim claim, Source source, Voice voice, Words hearing, InstantRange begins, bool confidential)
    {
        Claim = claim;
        Source = source;
        Voice = voice;
        words = hearing.Of(claim, voice, source.Grade);
        Begins = begins;
        Confidential = confidential;
        Reported = GivenOr(claim, claim.Kind.ReportedOn, InstantRange.Of(source.Get(Source.DateField)));
        Seen = claim.Kind.Nature == ClaimNature.Event ? Reported : GivenOr(claim, claim.Kind.SeenOn, begins);
    }

    private SubmittedClaim(SubmittedClaim original, AgreementClaim claim)
    {
        Claim = claim;
        Filed = original.Filed;
        Source = original.Source;
        Voice = original.Voice;
        words = original.words;
        Begins = original.Begins;
        Confidential = original.Confidential;
        Reported = original.Reported;
        Seen = original.Seen;
        IsVerified = original.IsVerified;
    }

    /// <summary>Gets the claim.</summary>
    public AgreementClaim Claim { get; }

    /// <summary>Gets the claim as it was filed: without the names that stand for those left out.</summary>
    internal AgreementClaim Filed
    {
        get => field ?? Claim;
        init;
    }

    /// <summary>Gets the source.</summary>
    public Source Source { get; }

    /// <summary>Gets the party that speaks: the asserter, or the party the asserter speaks for.</summary>
    public string Speaker => Voice.Speaker;

    /// <summary>Gets since when the claim holds, at the earliest; of an event, when it happened; of a provision, when its instrument was made.</summary>
    public DateTimeOffset From => Begins.Instant;

    /// <summary>Gets until when it holds, or <see langword="null"/> where no end is set or known.</summary>
    public DateTimeOffset? Until => Claim.Until;

    /// <summary>Gets when it was reported, at the earliest: a report of a day counts to its end.</summary>
    public DateTimeOffset ReportedOn => Reported.Instant;

    /// <summary>Gets whether an independent body makes the claim, and says by which mandate, how and when it looked.</summary>
    public bool IsVerified { get; }

    /// <summary>Gets whether the claim, or the instrument it stands in, is confidential.</summary>
    public bool Confidential { get; }

    internal Voice Voice { get; }

    /// <summary>Gets when it begins, or happened; a range where that is not exactly known.</summary>
    internal InstantRange Begins { get; }

    /// <summary>Gets when it was reported: a day counts from its first instant to its last.</summary>
    internal InstantRange Reported { get; }

    /// <summary>Gets when what it tells was last seen; of an event, when it was reported.</summary>
    internal InstantRange Seen { get; }

    /// <summary>Gets whether the claim tells of nothing but conduct on which its speaker's word counts for nothing.</summary>
    internal bool IsHearsay => words.AreHearsay;

    /// <summary>Gets the id under which it says its subject is filed too, or <see langword="null"/>.</summary>
    internal string? SameAs => Claim.Kind.SameAs is { } sameAs ? Claim.Get(sameAs).Text : null;

    /// <summary>Returns the claim as one about the same subject under another id.</summary>
    internal SubmittedClaim As(string subject) => new(this, Claim.As(subject));

    /// <summary>Returns what the speaker's word on a field is worth.</summary>
    internal Word WordOn(Field field) => words.On(field);

    /// <summary>Puts what the claim says of a field on the scale of how much it speaks against the party whose conduct it reports.</summary>
    internal (long Low, long High) PositionOn(Field field) =>
        field.Testimony.Adverse == Adverse.OfOthers
            ? words.NameOthersIn(field)
                ? (1, 1)
                : (0, 0)
            : Direction.RangeOf(field, Claim.Get(field));

    /// <summary>Says how the claim stands in time.</summary>
    /// <param name="asOf">The instant judged.</param>
    /// <param name="knownAt">The instant after which reports are not known, or <see langword="null"/>.</param>
    /// <param name="believedFor">For how long claims of the kind are believed.</param>
    internal ClaimTimes TimesAt(DateTimeOffset asOf, DateTimeOffset? knownAt, TimeSpan? believedFor)
    {
        var now = asOf.UtcTicks;
        var times = Begins.Low > Reported.High ? ClaimTimes.Announced : ClaimTimes.Current;
        times |= Claim.Kind.Nature != ClaimNature.Event && Begins.High > now ? ClaimTimes.NotBegun : ClaimTimes.Current;
        times |= IsVerified && Claim.Get(Claim.Kind.VerifiedOn!).High > knownAt?.UtcTicks ? ClaimTimes.Unverified : ClaimTimes.Current;
        return times
            | (
                HasEndedBy(now) ? ClaimTimes.Ended
                : StaleFrom(believedFor) <= now ? ClaimTimes.Stale
                : ClaimTimes.Current
            );
    }

    /// <summary>Tells whether the claim bears on what is judged: it has begun, or was announced so that its subject must not be taken for missing.</summary>
    internal bool BearsOn(DateTimeOffset asOf) =>
        !IsHearsay
        && (Begins.Low <= asOf.UtcTicks || (Begins.Low > Reported.High && Claim.Kind.Nature is ClaimNature.Status or ClaimNature.Ground));

    /// <summary>Returns up to when the claim says that something has not happened since it last did: to its report, but for what surveys may fall short by.</summary>
    internal long TellsOfTheLastUntil(TimeSpan tolerance) =>
        Instants.After(new DateTimeOffset(Math.Max(Reported.High, Seen.High), TimeSpan.Zero), tolerance).UtcTicks;

    /// <summary>Tells whether the claim has become too old to be believed.</summary>
    internal bool IsStaleAt(DateTimeOffset asOf, TimeSpan? believedFor) =>
        !HasEndedBy(asOf.UtcTicks) && StaleFrom(believedFor) <= asOf.UtcTicks;

    /// <summary>Returns from when the claim is too old to be believed; never: the end of time.</summary>
    internal long StaleFrom(TimeSpan? believedFor)
    {
        var until = Claim.Kind.Until is { } end ? Claim.Get(end) : default;
        var stale =
            until.State == ValueState.NotKnown ? Reported.High + 1
            : until.State == ValueState.Given ? until.Low
            : long.MaxValue;
        return until.State != ValueState.Given && believedFor is { } time && Claim.Kind.Nature == ClaimNature.Ground
            ? Math.Min(stale, Instants.After(Seen.Instant, time).UtcTicks)
            : stale;
    }

    /// <summary>Returns the next instant at which time alone may change how the claim stands.</summary>
    /// <param name="asOf">The instant judged.</param>
    /// <param name="knownAt">The instant after which reports are not known, which moves on with the instant judged, or <see langword="null"/>.</param>
    /// <param name="believedFor">For how long claims of the kind are believed.</param>
    internal DateTimeOffset? NextChange(DateTimeOffset asOf, DateTimeOffset? knownAt, TimeSpan? believedFor)
    {
        var next = Instants.IfAfter(asOf, Begins.Instant);
        if (knownAt is not null)
        {
            next = Instants.Earlier(next, Instants.IfAfter(asOf, Reported.Latest));
            next = IsVerified ? Instants.Earlier(next, Instants.IfAfter(asOf, Claim.Get(Claim.Kind.VerifiedOn!).Latest)) : next;
        }

        next = Instants.Earlier(next, Instants.IfAfter(asOf, Begins.Latest));
        if (StaleFrom(believedFor) is var stale and < long.MaxValue && stale <= DateTimeOffset.MaxValue.UtcTicks)
        {
            next = Instants.Earlier(next, Instants.IfAfter(asOf, new DateTimeOffset(stale, TimeSpan.Zero)));
        }

        return Claim.Kind.Until is { } end && Claim.Get(end) is { State: ValueState.Given } until
            ? Instants.Earlier(next, Instants.IfAfter(asOf, until.Latest))
            : next;
    }

    private bool HasEndedBy(long now) =>
        Claim.Kind.Until is { } end && Claim.Get(end) is { State: ValueState.Given } until && until.High <= now;

    private static InstantRange GivenOr(AgreementClaim claim, Field? field, InstantRange other) =>
        field is not null && claim.Get(field) is { State: ValueState.Given } value ? InstantRange.Of(value) : other;
}

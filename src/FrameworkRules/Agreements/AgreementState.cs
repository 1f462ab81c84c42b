using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace FrameworkRules;

/// <summary>What is submitted for evaluation: the instruments, the claims about what is so, surveys, waivers, and the instant to judge.</summary>
/// <remarks>
/// Read one with <see cref="Load(string, ReadOptions?)"/> or <see cref="Parse"/>, or build one in code; the two are equal when they say the same, and have one receipt.
/// Immutable once built, because it copies the lists it is given; safe to share between threads. A state built in code is checked on first use, and what
/// is wrong with it is thrown as one <see cref="InvalidSubmissionException"/>.
/// </remarks>
[JsonConverter(typeof(AgreementStateConverter))]
[DebuggerDisplay("{Framework,nq}, {Claims.Count} claims, {Instruments.Count} instruments, as of {AsOf}")]
public sealed partial class AgreementState : IEquatable<AgreementState>
{
    private StateIndex? index;
    private ConditionalWeakTable<Roster, StateIndex>? otherIndices;
    private byte[]? canonical;
    private bool isChecked;

    private byte[] Canonical => canonical ??= CanonicalWriter.Write(this);

    /// <summary>Gets the SHA-256 of the canonical form, in lower-case hexadecimal.</summary>
    internal string Digest => field ??= CanonicalWriter.DigestOf(this);

    /// <summary>Gets or sets the id of the framework the state was prepared for, or <see langword="null"/>.</summary>
    public string? Framework
    {
        get;
        init => field = Tidied(value);
    }

    /// <summary>Gets or sets whether this is a draft of a text; only what a text says can be judged of a draft.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Gets or sets the instant to judge, or <see langword="null"/> where the host gives it.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Gets whether the file gives the instant to judge with another offset than its time zone has then.</summary>
    internal bool HasOtherOffsetAsOf { get; init; }

    /// <summary>Gets or sets the time zone, by its id in the IANA database, in which bare days were read and in which days are counted and shown.</summary>
    public string? Zone { get; init; }

    /// <summary>Gets or sets the offset from UTC that stands for the time zone where neither the state nor the framework names one.</summary>
    public TimeSpan? UtcOffset { get; init; }

    /// <summary>Gets or sets who speaks for whom.</summary>
    public IReadOnlyList<Body> Bodies
    {
        get;
        init => field = Given.All(value);
    } = [];

    /// <summary>
    /// Gets or sets who or what plays the roles of a framework that is written for roles: by role, the names used in the state. Of several names the first is what
    /// preconditions ask about; the others speak in the same role. No name: nobody plays it.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Cast
    {
        get;
        init => field = Copied(value);
    } = ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>Gets or sets what the claims were taken from.</summary>
    public IReadOnlyList<Source> Sources
    {
        get;
        init => field = Given.All(value);
    } = [];

    /// <summary>Gets or sets the texts.</summary>
    public IReadOnlyList<Instrument> Instruments
    {
        get;
        init => field = Given.All(value);
    } = [];

    /// <summary>Gets or sets which lists are complete.</summary>
    public IReadOnlyList<Survey> Surveys
    {
        get;
        init => field = Given.All(value);
    } = [];

    /// <summary>Gets or sets for whose acts somebody looked, and found what is on file or nothing.</summary>
    public IReadOnlyList<Look> Looks
    {
        get;
        init => field = Given.All(value);
    } = [];

    /// <summary>Gets or sets the claims about what is so, those of instruments apart.</summary>
    public IReadOnlyList<AgreementClaim> Claims
    {
        get;
        init => field = Given.All(value);
    } = [];

    /// <summary>Gets or sets the waivers and exceptions.</summary>
    public IReadOnlyList<Waiver> Waivers
    {
        get;
        init => field = Given.All(value);
    } = [];

    /// <summary>Gets what is probably not meant as it stands, whatever framework the state is judged under; <see cref="Assessment.Warnings"/> holds these too.</summary>
    public IReadOnlyList<Warning> Warnings
    {
        get
        {
            var warnings = new WarningList();
            StateWarnings.Find(this, warnings);
            return warnings.ToWarnings();
        }
    }

    /// <summary>Orders the claims, with who speaks as a framework knows them, once for each.</summary>
    /// <exception cref="InvalidSubmissionException">The state was built in code and is not valid.</exception>
    internal StateIndex IndexUnder(Roster roster)
    {
        // Most states are judged under one framework; the weak table, which is slow to make and to collect, is for the others.
        var first = index ?? Interlocked.CompareExchange(ref index, MakeIndex(roster), null) ?? index;
        return first.Roster == roster
            ? first
            : LazyInitializer.EnsureInitialized(ref otherIndices, static () => []).GetValue(roster, MakeIndex);
    }

    /// <summary>Tells whether two states say the same, in whatever order.</summary>
    public static bool operator ==(AgreementState? left, AgreementState? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether two states say something different.</summary>
    public static bool operator !=(AgreementState? left, AgreementState? right) => !(left == right);

    /// <summary>Writes the state in its canonical form: UTF-8, no white space, every list in the order of its identities, instants in UTC.</summary>
    /// <exception cref="InvalidSubmissionException">The state was built in code and is not valid.</exception>
    public ReadOnlyMemory<byte> ToCanonicalJson() => Canonical;

    /// <summary>Selects what holds at an instant.</summary>
    /// <param name="asOf">The instant to judge.</param>
    /// <param name="knownAt">Leaves out what was reported later; <see langword="null"/> leaves out nothing.</param>
    /// <param name="options">How far claims about the ground and surveys are believed; <see langword="null"/> for the defaults.</param>
    /// <exception cref="InvalidSubmissionException">The state was built in code and is not valid.</exception>
    public StateView At(DateTimeOffset asOf, DateTimeOffset? knownAt = null, ViewOptions? options = null) =>
        new(this, asOf, knownAt, options ?? ViewOptions.Default, Roster.Empty);

    /// <summary>Copies the state with other values: <c>state.With(claims: [.. state.Claims, another])</c>. What is not given stays.</summary>
    /// <param name="framework">The id of the framework the state was prepared for.</param>
    /// <param name="isDraft">Whether this is a draft of a text.</param>
    /// <param name="asOf">The instant to judge.</param>
    /// <param name="zone">The time zone in which days are counted and shown.</param>
    /// <param name="utcOffset">The offset that stands for the time zone where none is named.</param>
    /// <param name="bodies">Who speaks for whom.</param>
    /// <param name="sources">What the claims were taken from.</param>
    /// <param name="instruments">The texts.</param>
    /// <param name="surveys">Which lists are complete.</param>
    /// <param name="claims">The claims about what is so.</param>
    /// <param name="waivers">The waivers and exceptions.</param>
    /// <param name="cast">Who plays the roles of the framework.</param>
    /// <param name="looks">For whose acts somebody looked.</param>
    /// <returns>A state that is checked on first use, like one built in code.</returns>
    public AgreementState With(
        string? framework = null,
        bool? isDraft = null,
        DateTimeOffset? asOf = null,
        string? zone = null,
        TimeSpan? utcOffset = null,
        IReadOnlyList<Body>? bodies = null,
        IReadOnlyList<Source>? sources = null,
        IReadOnlyList<Instrument>? instruments = null,
        IReadOnlyList<Survey>? surveys = null,
        IReadOnlyList<AgreementClaim>? claims = null,
        IReadOnlyList<Waiver>? waivers = null,
        IReadOnlyDictionary<string, IReadOnlyList<string>>? cast = null,
        IReadOnlyList<Look>? looks = null
    ) =>
        new()
        {
            Framework = framework ?? Framework,
            IsDraft = isDraft ?? IsDraft,
            AsOf = asOf ?? AsOf,
            Zone = zone ?? Zone,
            UtcOffset = utcOffset ?? UtcOffset,
            Bodies = Given.Whole(bodies) ?? Bodies,
            Sources = Given.Whole(sources) ?? Sources,
            Instruments = Given.Whole(instruments) ?? Instruments,
            Surveys = Given.Whole(surveys) ?? Surveys,
            Claims = Given.Whole(claims) ?? Claims,
            Waivers = Given.Whole(waivers) ?? Waivers,
            Cast = cast is null ? Cast : Copied(cast),
            Looks = Given.Whole(looks) ?? Looks,
        };

    /// <summary>Puts states together: what several of them say stands once, and where they contradict each other the first that speaks stands.</summary>
    /// <param name="states">The states.</param>
    /// <returns>The state, and every contradiction. The state is checked on first use, like one built in code.</returns>
    public static MergedState Merge(IEnumerable<AgreementState> states)
    {
        ArgumentNullException.ThrowIfNull(states);
        return StateMerger.Merge(Given.Items(states));
    }

    /// <summary>Copies the state without confidential claims and instruments.</summary>
    internal AgreementState WithoutConfidential()
    {
        List<Instrument> instruments = [.. Instruments.Where(instrument => !instrument.Confidential)];
        List<AgreementClaim> claims = [.. Claims.Where(claim => !claim.Confidential)];
        var used = claims
            .Select(claim => claim.SourceId)
            .Concat(instruments.Select(instrument => instrument.SourceId))
            .Concat(Surveys.Select(survey => survey.SourceId))
            .ToHashSet(StringComparer.Ordinal);
        return With(sources: [.. Sources.Where(source => used.Contains(source.Id))], instruments: instruments, claims: claims)
            .CheckedLike(this);
    }

    /// <summary>Takes the state for valid where another is: it may leave out what others of its records refer to. Whoever added a record has checked it.</summary>
    /// <exception cref="InvalidSubmissionException"><paramref name="original"/> was built in code and is not valid.</exception>
    internal AgreementState CheckedLike(AgreementState original)
    {
        original.Require();
        isChecked = true;
        return this;
    }

    /// <summary>Checks what holds between the records and reports what is wrong. The state counts as checked from then on: it is for the caller to throw.</summary>
    internal void Check(StateRules.Report report)
    {
        StateRules.Check(this, report);
        isChecked = true;
    }

    private static ReadOnlyDictionary<string, IReadOnlyList<string>> Copied(
        IReadOnlyDictionary<string, IReadOnlyList<string>> cast,
        [CallerArgumentExpression(nameof(cast))] string? name = null
    )
    {
        ArgumentNullException.ThrowIfNull(cast, name);
        var copy = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (role, names) in cast)
        {
            if (!copy.TryAdd(Tidied(role)!, [.. Given.All(names, name).Select(Tidied)!]))
            {
                throw new ArgumentException($"The role {JsonText.Quote(Tidied(role))} is cast twice.", name);
            }
        }

        return copy.AsReadOnly();
    }

    /// <summary>Brings a name into the form in which it is kept. What is no name is kept as it is, and refused when the state is used.</summary>
    private static string? Tidied(string? name) => name is not null && JsonText.IsName(name) ? NameForm.Tidy(name) : name;

    private StateIndex MakeIndex(Roster roster)
    {
        Require();
        return StateIndex.Of(this, roster);
    }

    /// <summary>Throws if the state was built in code and is not valid.</summary>
    internal void Require()
    {
        if (!isChecked)
        {
            BuiltStateRules.Require(this);
            isChecked = true;
        }
    }

    /// <summary>Tells whether two states say the same, in whatever order: whether their canonical forms are the same.</summary>
    /// <exception cref="InvalidSubmissionException">A state was built in code and is not valid.</exception>
    public bool Equals(AgreementState? other) =>
        other is not null && (ReferenceEquals(this, other) || Canonical.AsSpan().SequenceEqual(other.Canonical));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AgreementState);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(Canonical);
        return hash.ToHashCode();
    }
}

using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace FrameworkRules;

/// <summary>A text as it was submitted: in full, which closes the list of its provisions, or as an excerpt, which does not.</summary>
[DebuggerDisplay("{Id,nq}, {Date}, {Provisions.Count} provisions")]
public sealed class Instrument : StateRecord
{
    internal static readonly RecordSchema Declared = RecordSchema.Of("instruments");
    private static readonly TextField IdField = Declared.TextField("id", "what names the instrument", required: true);
    private static readonly TextField TitleField = Declared.TextField("title", "its title");
    internal static readonly InstantField DateField = Declared.InstantField("date", "when it was made", DayMeaning.Start, required: true);
    internal static readonly TextField SourceField = Declared.TextField("source", "the id of the source", required: true);
    internal const string Excerpt = "excerpt";
    internal static readonly TextField CompletenessField = Declared.ChoiceField(
        "completeness",
        "how much of it was submitted",
        ["full", Excerpt],
        required: true
    );
    internal static readonly InstantField EndsOnField = Declared.InstantField("endsOn", "when it ends or was ended", DayMeaning.End);
    private static readonly NamesField AcceptedByField = Declared.NamesField("acceptedBy", "who has accepted a paper of one side", []);
    internal static readonly NamesField SettlesField = Declared.NamesField(
        "settles",
        "of a draft: the matters that it means to settle, and on which every clause of it is typed in; without it, all",
        []
    );
    private static readonly FlagField ConfidentialField = Declared.FlagField("confidential", "whether reports leave it out on request");

    private Dictionary<string, Annex>? annexesById;

    /// <summary>Makes an instrument.</summary>
    /// <param name="id">What names the instrument.</param>
    public Instrument(string id)
        : base(Declared)
    {
        ArgumentNullException.ThrowIfNull(id);
        Set(IdField, id);
    }

#pragma warning disable CS8618 // The reader fills the fields, and reports those that are missing.
    [SetsRequiredMembers]
    internal Instrument()
        : base(Declared) { }

    /// <summary>Copies the fields of an instrument and gives it its lists.</summary>
    [SetsRequiredMembers]
    internal Instrument(
        Instrument original,
        IReadOnlyList<AmendedClause> amends,
        IReadOnlyList<ReplacedText> replaces,
        IReadOnlyList<Annex> annexes,
        IReadOnlyList<AgreementClaim> provisions
    )
        : base(original)
    {
        Amends = amends;
        Replaces = replaces;
        Annexes = annexes;
        Provisions = provisions;
    }
#pragma warning restore CS8618

    /// <summary>Gets what names the instrument.</summary>
    public string Id => Text(IdField)!;

    /// <summary>Gets or sets its title.</summary>
    public string? Title
    {
        get => Text(TitleField);
        init => Set(TitleField, value, nameof(Title));
    }

    /// <summary>Gets or sets when it was made. Its provisions say nothing before.</summary>
    public required DateTimeOffset Date
    {
        get => Instant(DateField)!.Value;
        init => Set(DateField, value);
    }

    /// <summary>Gets or sets the id of the source.</summary>
    public required string SourceId
    {
        get => Text(SourceField)!;
        init => Set(SourceField, value);
    }

    /// <summary>Gets or sets whether the text was submitted in full, its annexes apart.</summary>
    public required bool IsComplete
    {
        get => Text(CompletenessField) == "full";
        init => Set(CompletenessField, value ? "full" : Excerpt);
    }

    /// <summary>Gets or sets when it ends, or was ended; <see langword="null"/>: no end is known. The instant itself is outside.</summary>
    public DateTimeOffset? EndsOn
    {
        get => Instant(EndsOnField);
        init => Set(EndsOnField, value, nameof(EndsOn));
    }

    /// <summary>Gets or sets who has accepted a paper that one side published. Until the other side has, it is a proposal and establishes nothing.</summary>
    public IReadOnlyList<string> AcceptedBy
    {
        get => Get(AcceptedByField).Names;
        init => SetNames(AcceptedByField, value);
    }

    /// <summary>Gets or sets whether reports leave it out on request.</summary>
    public bool Confidential
    {
        get => Get(ConfidentialField).IsTrue;
        init => Set(ConfidentialField, value);
    }

    /// <summary>
    /// Gets or sets the matters that a draft means to settle, such as <c>withdrawal</c> and <c>verification</c> (<see cref="Kind.Matter"/>): every clause on these is on file, and
    /// no finding on other matters applies to it. Empty: the draft means to settle all that a framework asks for.
    /// </summary>
    public IReadOnlyList<string> Settles
    {
        get => Get(SettlesField).Names;
        init => SetNames(SettlesField, value);
    }

    /// <summary>Gets or sets the clauses of other texts that it amends.</summary>
    public IReadOnlyList<AmendedClause> Amends
    {
        get;
        init => field = Given.All(value);
    } = [];

    /// <summary>Gets or sets the texts that it replaces.</summary>
    public IReadOnlyList<ReplacedText> Replaces
    {
        get;
        init => field = Given.All(value);
    } = [];

    /// <summary>Gets or sets the annexes the text names.</summary>
    public IReadOnlyList<Annex> Annexes
    {
        get;
        init => field = Given.All(value);
    } = [];

    /// <summary>Gets or sets what the text provides, each as a claim of a kind of provision; commitments among them.</summary>
    public IReadOnlyList<AgreementClaim> Provisions
    {
        get;
        init => field = Given.All(value);
    } = [];

    /// <summary>Finds the annex a provision stands in, or <see langword="null"/> where it stands in the text itself.</summary>
    internal Annex? AnnexOf(AgreementClaim provision) =>
        provision.Annex is { } id
            ? (
                annexesById ??= Annexes.DistinctBy(annex => annex.Id).ToDictionary(annex => annex.Id, StringComparer.Ordinal)
            ).GetValueOrDefault(id)
            : null;

    /// <summary>Tells whether what a clause does not say is not said at all: the words of the clause are on file, and it stands in a part that was submitted in full.</summary>
    internal bool IsSilentWhere(AgreementClaim provision) =>
        provision.Words is not null
        && (provision.Annex is null ? IsCompleteOn(provision.Kind) : AnnexOf(provision) is { IsComplete: true });

    /// <summary>Tells whether every clause of a kind is on file, the annexes apart: the text is, or the draft means to settle what such clauses settle.</summary>
    internal bool IsCompleteOn(Kind kind) =>
        IsComplete || (Settles.Count > 0 && (kind.Matter is not { } matter || Settles.Contains(matter, StringComparer.Ordinal)));

    private protected override bool HasRestOf(StateRecord other) =>
        SaySame(Amends, ((Instrument)other).Amends)
        && SaySame(Replaces, ((Instrument)other).Replaces)
        && SaySame(Annexes, ((Instrument)other).Annexes)
        && SaySame(Provisions, ((Instrument)other).Provisions);

    /// <summary>Compares two lists whose order does not matter, and which both stand in the same text, whether their records name it or not.</summary>
    private static bool SaySame(IReadOnlyList<StateRecord> records, IReadOnlyList<StateRecord> others) =>
        records.Count == others.Count
        && records
            .Order(CanonicalWriter.Order)
            .Zip(others.Order(CanonicalWriter.Order))
            .All(pair =>
                pair.First.HasValuesOf(pair.Second) && (pair.First is not AgreementClaim clause || clause.HasBracketsOf(pair.Second))
            );
}

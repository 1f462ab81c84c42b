using System.Diagnostics;

namespace FrameworkRules;

/// <summary>One dated, sourced assertion about one subject: "crossing X is controlled by Y, says Z, as of D".</summary>
/// <remarks>
/// Set a field with its declaration: <c>new AgreementClaim(ForeignPresence.Kind, "IL") { AssertedBy = "IDF", [ForeignPresence.Positions] = 5, … }</c>.
/// A field that is not set is not submitted. Immutable once built; safe to share between threads and states.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class AgreementClaim : StateRecord
{
    private string? subjectId;

    /// <summary>Makes a claim about a subject.</summary>
    /// <param name="kind">The kind of the subject.</param>
    /// <param name="id">What names the subject among those of its kind; of a provision, among those of its instrument.</param>
    /// <exception cref="ArgumentException">The id is empty, reserved or not well-formed text.</exception>
    public AgreementClaim(Kind kind, string id)
        : this(kind)
    {
        ArgumentNullException.ThrowIfNull(id);
        Set(kind.Id, id);
    }

    /// <summary>Makes a claim about a subject from values that are at hand in a table: set in a loop, read from another format.</summary>
    /// <param name="kind">The kind of the subject.</param>
    /// <param name="id">What names the subject among those of its kind; of a provision, among those of its instrument.</param>
    /// <param name="fields">What the claim says of fields; of a field that is given more than once, the last counts.</param>
    /// <exception cref="ArgumentException">The id is empty, reserved or not well-formed text, a field belongs to another kind, or does not take such a value.</exception>
    public AgreementClaim(Kind kind, string id, IEnumerable<KeyValuePair<Field, FieldValue>> fields)
        : this(kind, id)
    {
        ArgumentNullException.ThrowIfNull(fields);
        foreach (var (field, value) in fields)
        {
            Set(Given.There(field, nameof(fields)), value);
        }
    }

    internal AgreementClaim(Kind kind)
        : base(kind ?? throw new ArgumentNullException(nameof(kind))) => Kind = kind;

    private AgreementClaim(AgreementClaim original)
        : base(original)
    {
        Kind = original.Kind;
        Instrument = original.Instrument;
        brackets = original.brackets;
    }

    /// <summary>Gets the kind of the subject.</summary>
    public Kind Kind { get; }

    /// <summary>Gets what names the subject; of a provision, within its instrument.</summary>
    public string Id => Text(Kind.Id)!;

    /// <summary>Gets what names the subject among all of its kind: of a provision, <c>instrument/id</c>.</summary>
    public string SubjectId => subjectId ??= Instrument is null ? Id : $"{Instrument}/{Id}";

    /// <summary>Gets or sets who says so. Of a provision, the instrument says it.</summary>
    public string? AssertedBy
    {
        get => Kind.AssertedBy is null ? Instrument : Text(Kind.AssertedBy);
        init => Set(Kind.AssertedBy, value, nameof(AssertedBy));
    }

    /// <summary>Gets or sets since when it is said to hold; <see langword="null"/> for events and provisions.</summary>
    public DateTimeOffset? From
    {
        get => Instant(Kind.From);
        init => Set(Kind.From, value, nameof(From));
    }

    /// <summary>Gets or sets until when it is said to hold; the instant itself is excluded.</summary>
    public DateTimeOffset? Until
    {
        get => Instant(Kind.Until);
        init => Set(Kind.Until, value, nameof(Until));
    }

    /// <summary>Gets or sets when an event happened.</summary>
    public DateTimeOffset? At
    {
        get => Instant(Kind.At);
        init => Set(Kind.At, value, nameof(At));
    }

    /// <summary>Gets or sets when it was last seen to be so; <see langword="null"/>: when it began.</summary>
    public DateTimeOffset? SeenOn
    {
        get => Instant(Kind.SeenOn);
        init => Set(Kind.SeenOn, value, nameof(SeenOn));
    }

    /// <summary>Gets or sets when the claim was reported; <see langword="null"/>: on the date of its source.</summary>
    public DateTimeOffset? ReportedOn
    {
        get => Instant(Kind.ReportedOn);
        init => Set(Kind.ReportedOn, value, nameof(ReportedOn));
    }

    /// <summary>Gets or sets the id of the source.</summary>
    public string? SourceId
    {
        get => Text(Kind.Source);
        init => Set(Kind.Source, value, nameof(SourceId));
    }

    /// <summary>Gets or sets the mandated body that verified the claim. A claim counts as verified when body, mandate, method and date are given.</summary>
    public string? VerifiedBy
    {
        get => Text(Kind.VerifiedBy);
        init => Set(Kind.VerifiedBy, value, nameof(VerifiedBy));
    }

    /// <summary>Gets or sets the text that gives the verifier its mandate.</summary>
    public string? VerifierMandate
    {
        get => Text(Kind.VerifierMandate);
        init => Set(Kind.VerifierMandate, value, nameof(VerifierMandate));
    }

    /// <summary>Gets or sets how the claim was verified.</summary>
    public string? VerificationMethod
    {
        get => Text(Kind.VerificationMethod);
        init => Set(Kind.VerificationMethod, value, nameof(VerificationMethod));
    }

    /// <summary>Gets or sets when the claim was verified.</summary>
    public DateTimeOffset? VerifiedOn
    {
        get => Instant(Kind.VerifiedOn);
        init => Set(Kind.VerifiedOn, value, nameof(VerifiedOn));
    }

    /// <summary>Gets or sets whether reports leave the claim out on request.</summary>
    public bool Confidential
    {
        get => Kind.Confidential is not null && Get(Kind.Confidential).IsTrue;
        init =>
            Set(
                Kind.Confidential ?? throw new ArgumentException("A provision is as confidential as its instrument.", nameof(value)),
                value
            );
    }

    /// <summary>Gets or sets a remark for readers; it is never judged.</summary>
    public string? Note
    {
        get => Text(Kind.Note);
        init => Set(Kind.Note, value, nameof(Note));
    }

    /// <summary>Gets or sets where in its instrument a provision stands.</summary>
    public string? Paragraph
    {
        get => Text(Kind.Paragraph);
        init => Set(Kind.Paragraph, value, nameof(Paragraph));
    }

    /// <summary>Gets or sets the annex a provision stands in, if not in the text itself.</summary>
    public string? Annex
    {
        get => Text(Kind.Annex);
        init => Set(Kind.Annex, value, nameof(Annex));
    }

    /// <summary>Gets or sets the number of a provision in its text, where its id is another.</summary>
    public string? Number
    {
        get => Text(Kind.Number);
        init => Set(Kind.Number, value, nameof(Number));
    }

    /// <summary>Gets or sets the own words of a provision. In a text on file in full, what they do not say is not said.</summary>
    public string? Words
    {
        get => Text(Kind.Words);
        init => Set(Kind.Words, value, nameof(Words));
    }

    /// <summary>Gets or sets how binding the wording of a provision is: <c>shall</c>, <c>will</c>, <c>should</c>, <c>intends</c> or <c>welcomes</c>.</summary>
    public string? Level
    {
        get => Text(Kind.Level);
        init => Set(Kind.Level, value, nameof(Level));
    }

    /// <summary>Gets the id of the instrument a provision stands in; <see langword="null"/> for other kinds.</summary>
    public string? Instrument { get; private set; }

    /// <summary>Gets or sets what the claim says of a field.</summary>
    /// <exception cref="ArgumentException">The field belongs to another kind, or does not take such a value.</exception>
    public FieldValue this[Field field]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(field);
            return field.Schema == Kind
                ? Filed(field)
                : throw new ArgumentException($"{field} is not a field of \"{Kind.Name}\".", nameof(field));
        }
        init => Set(field, value);
    }

    internal bool IsVerified =>
        VerifiedBy is not null && VerifierMandate is not null && VerificationMethod is not null && VerifiedOn is not null;

    /// <summary>Copies the claim with one field changed; where it stood in brackets, it is settled.</summary>
    /// <exception cref="ArgumentException">The field belongs to another kind, or does not take such a value.</exception>
    public AgreementClaim With(Field field, FieldValue value) => With(field, value, nameof(value));

    /// <summary>Copies the claim with one field changed, which a host gave as an argument of some name.</summary>
    internal AgreementClaim With(Field field, FieldValue value, string? name)
    {
        var copy = new AgreementClaim(this);
        copy.Set(field, value, name);
        copy.brackets = brackets.Count == 0 ? brackets : [.. brackets.Where(bracket => bracket.Field != field)];
        return copy;
    }

    /// <summary>Names the claim, for messages.</summary>
    public override string ToString() => $"{Kind.Name} {SubjectId} by {AssertedBy}";

    /// <summary>Returns the claim with the names filled in that are those of the asserter where they are left out.</summary>
    internal AgreementClaim WithDefaults()
    {
        AgreementClaim? filled = null;
        foreach (var field in Kind.FieldsOfAsserter)
        {
            if (!Has(field))
            {
                (filled ??= new AgreementClaim(this)).Put(field, AssertedBy);
            }
        }

        return filled ?? this;
    }

    /// <summary>Copies a provision so that every field of its kind that it does not state is stated to be absent.</summary>
    internal AgreementClaim WithSilence()
    {
        var copy = new AgreementClaim(this);
        copy.ResolveLike(this);
        copy.Fill(Kind.FirstOwnField, FieldValue.None);
        return copy;
    }

    /// <summary>Brings the names of the claim into the one form in which they are compared. What it says, and what it is equal to, stays.</summary>
    internal AgreementClaim ResolvedBy(NameBook names)
    {
        AgreementClaim? resolved = null;
        foreach (var field in Kind.NameFields)
        {
            ref readonly var value = ref Filed(field);
            if (value.State == ValueState.Given && value.ResolvedBy(names, field.Names!.Value) is var judged && judged != value)
            {
                (resolved ??= new AgreementClaim(this)).Resolve(field, judged);
            }
        }

        return resolved ?? this;
    }

    /// <summary>Returns the claim as one about the same subject under another id.</summary>
    internal AgreementClaim As(string subject)
    {
        var copy = new AgreementClaim(this);
        copy.ResolveLike(this);
        copy.Put(Kind.Id, subject);
        return copy;
    }

    /// <summary>A provision is the same wherever a file keeps it, but not in another text.</summary>
    private protected override bool HasRestOf(StateRecord other) =>
        Instrument == ((AgreementClaim)other).Instrument && HasBracketsOf(other);

    /// <summary>Puts a provision that is being read into the text in which it stands.</summary>
    internal void PutInto(string instrument) => Instrument = instrument;

    /// <summary>Returns a provision as it stands in a text.</summary>
    internal AgreementClaim In(string instrument) =>
        Instrument is null ? new AgreementClaim(this) { Instrument = instrument }
        : Instrument == instrument ? this
        : throw new ArgumentException($"{this} stands in another instrument already.", nameof(instrument));
}

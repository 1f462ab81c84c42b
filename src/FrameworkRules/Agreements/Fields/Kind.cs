namespace FrameworkRules;

/// <summary>Declares a kind of claim: its name in files, how time bears on it, who can usually tell, and its fields.</summary>
/// <remarks>
/// Declare a kind and its fields as static members of one type, the kind first. Kinds are compared by reference and are immutable once a claim of them exists.
/// The library's own kinds and a host's are declared in the same way.
/// </remarks>
public sealed class Kind : RecordSchema
{
    private Kind(string name, string noun, ClaimNature nature, TimeSpan? believedFor, string? knownTo)
        : base(JsonText.CheckName(name))
    {
        Noun = noun;
        Nature = nature;
        BelievedFor = believedFor;
        KnownTo = knownTo;
        Id = TextField("id", "what names the subject", required: true);
        if (nature == ClaimNature.Provision)
        {
            Paragraph = TextField("paragraph", "where in the text it stands");
            Annex = TextField("annex", "the annex it stands in, if not in the text itself");
            return;
        }

        AssertedBy = TextField("assertedBy", "who says so", required: true);
        From = nature == ClaimNature.Event ? null : InstantField("from", "since when it is said to hold", isEnd: false, required: true);
        Until = nature == ClaimNature.Event ? null : InstantField("until", "until when it is said to hold", isEnd: true);
        At = nature == ClaimNature.Event ? InstantField("at", "when it happened", isEnd: false, required: true) : null;
        ReportedOn = InstantField("reportedOn", "when it was reported; without it, the date of the source", isEnd: false);
        Source = TextField("source", "the id of the source", required: true);
        VerifiedBy = TextField("verifiedBy", "the mandated body that verified it");
        VerifierMandate = TextField("verifierMandate", "the text that gives the verifier its mandate");
        VerificationMethod = TextField("verificationMethod", "how it was verified");
        VerifiedOn = InstantField("verifiedOn", "when it was verified", isEnd: false);
        Confidential = FlagField("confidential", "whether reports leave the claim out on request");
        Note = TextField("note", "a remark for readers; it is never judged");
    }

    /// <summary>Gets what one subject of the kind is called, for people: "crossing".</summary>
    public string Noun { get; }

    /// <summary>Gets how time bears on the claims of the kind.</summary>
    public ClaimNature Nature { get; }

    /// <summary>Gets for how long a claim without an end is believed after its beginning, or <see langword="null"/> for as long as nothing ends it.</summary>
    /// <remarks>No text gives these times: they are this library's proposal, and a framework or a host may set others.</remarks>
    public TimeSpan? BelievedFor { get; }

    /// <summary>Gets who can usually tell, for reports on what is not known; or <see langword="null"/>.</summary>
    public string? KnownTo { get; }

    /// <summary>Gets when an event happened; <see langword="null"/> for other kinds.</summary>
    public InstantField? At { get; }

    /// <summary>Gets the field that names the mandated body that verified a claim; <see langword="null"/> for provisions.</summary>
    public TextField? VerifiedBy { get; }

    internal TextField Id { get; }

    internal TextField? AssertedBy { get; }

    internal InstantField? From { get; }

    internal InstantField? Until { get; }

    internal InstantField? ReportedOn { get; }

    internal TextField? Source { get; }

    internal TextField? VerifierMandate { get; }

    internal TextField? VerificationMethod { get; }

    internal InstantField? VerifiedOn { get; }

    internal FlagField? Confidential { get; }

    internal TextField? Note { get; }

    internal TextField? Paragraph { get; }

    internal TextField? Annex { get; }

    internal int FirstOwnField => Nature == ClaimNature.Provision ? Annex!.Ordinal + 1 : Note!.Ordinal + 1;

    /// <summary>Declares a kind whose claims hold from an instant until another.</summary>
    /// <param name="name">The name of the list in a file.</param>
    /// <param name="noun">What one subject is called.</param>
    /// <param name="knownTo">Who can usually tell.</param>
    public static Kind Status(string name, string noun, string? knownTo = null) =>
        new(name, noun, ClaimNature.Status, believedFor: null, knownTo);

    /// <summary>Declares a kind whose claims tell what is so on the ground and go stale.</summary>
    /// <param name="name">The name of the list in a file.</param>
    /// <param name="noun">What one subject is called.</param>
    /// <param name="believedFor">For how long a claim is believed after its beginning.</param>
    /// <param name="knownTo">Who can usually tell.</param>
    public static Kind Ground(string name, string noun, TimeSpan believedFor, string? knownTo = null) =>
        believedFor > TimeSpan.Zero
            ? new(name, noun, ClaimNature.Ground, believedFor, knownTo)
            : throw new ArgumentOutOfRangeException(
                nameof(believedFor),
                believedFor,
                "How long a claim is believed must be greater than zero."
            );

    /// <summary>Declares a kind whose claims tell what happened at an instant.</summary>
    /// <param name="name">The name of the list in a file.</param>
    /// <param name="noun">What one subject is called.</param>
    /// <param name="knownTo">Who can usually tell.</param>
    public static Kind Event(string name, string noun, string? knownTo = null) =>
        new(name, noun, ClaimNature.Event, believedFor: null, knownTo);

    /// <summary>Declares a kind whose claims tell what an instrument says.</summary>
    /// <param name="name">The name that says, in an instrument's list of provisions, what a provision is about.</param>
    /// <param name="noun">What one such provision is called.</param>
    public static Kind Provision(string name, string noun) =>
        new(name, noun, ClaimNature.Provision, believedFor: null, knownTo: "the text");

    /// <summary>Declares a count: a whole number, 0 or more.</summary>
    /// <param name="name">The name in a file.</param>
    /// <param name="unit">What is counted, in the plural.</param>
    /// <param name="title">What the number tells.</param>
    /// <param name="required">Whether every claim must give it.</param>
    /// <param name="adverseConductOf">The field that names the party a number above zero speaks against.</param>
    public NumberField Count(string name, string unit, string title, bool required = false, TextField? adverseConductOf = null) =>
        new(this, JsonText.CheckName(name), unit, title, whole: true, long.MaxValue, required, adverseConductOf);

    /// <summary>Declares an amount: a number, 0 or more, with at most four decimal places.</summary>
    /// <inheritdoc cref="Count"/>
    public NumberField Amount(string name, string unit, string title, bool required = false, TextField? adverseConductOf = null) =>
        new(this, JsonText.CheckName(name), unit, title, whole: false, long.MaxValue, required, adverseConductOf);

    /// <summary>Declares a percentage, from 0 to 100.</summary>
    /// <inheritdoc cref="Count"/>
    public NumberField Percentage(string name, string title, bool required = false) =>
        new(this, JsonText.CheckName(name), "%", title, whole: false, 100 * FieldValue.Scale, required, adverseConductOf: null);

    /// <summary>Declares a yes or no.</summary>
    /// <inheritdoc cref="Count"/>
    public FlagField Flag(string name, string title, bool required = false, TextField? adverseConductOf = null) =>
        FlagField(name, title, required, adverseConductOf);

    /// <summary>Declares an instant at which something begins or happens.</summary>
    /// <inheritdoc cref="Count"/>
    public InstantField Instant(string name, string title, bool required = false) =>
        InstantField(name, title, isEnd: false, required, mayBeRange: true);

    /// <summary>Declares an instant at which something ends; a bare day includes that day.</summary>
    /// <inheritdoc cref="Count"/>
    public InstantField End(string name, string title, bool required = false) =>
        InstantField(name, title, isEnd: true, required, mayBeRange: true);

    /// <summary>Declares a text for people. One that names a party, a body, an area or an instrument is declared as such.</summary>
    /// <inheritdoc cref="Count"/>
    public TextField Text(string name, string title, bool required = false) => TextField(name, title, required);

    /// <summary>Declares a text that names somebody. Other names of the same are the same; a name that neither the file nor the framework knows compares unknown.</summary>
    /// <inheritdoc cref="Count"/>
    public TextField Actor(string name, string title, bool required = false) => NameField(name, title, NameOf.Actor, required);

    /// <summary>Declares a text that names a side. Where it names an organ of one, the side is meant.</summary>
    /// <inheritdoc cref="Actor"/>
    public TextField Party(string name, string title, bool required = false) => NameField(name, title, NameOf.Party, required);

    /// <summary>Declares a text that names an area that duties are about.</summary>
    /// <inheritdoc cref="Actor"/>
    public TextField Area(string name, string title, bool required = false) => NameField(name, title, NameOf.Area, required);

    /// <summary>Declares a text that names an instrument.</summary>
    /// <inheritdoc cref="Actor"/>
    public TextField Instrument(string name, string title, bool required = false) => NameField(name, title, NameOf.Instrument, required);

    /// <summary>Declares a set of names of actors.</summary>
    /// <param name="name">The name in a file.</param>
    /// <param name="title">What the names tell.</param>
    public NamesField Actors(string name, string title) => new(this, JsonText.CheckName(name), title, [], required: false, NameOf.Actor);

    /// <summary>Declares a set of names of sides. Where it names an organ of one, the side is meant.</summary>
    /// <inheritdoc cref="Actors"/>
    public NamesField Parties(string name, string title) => new(this, JsonText.CheckName(name), title, [], required: false, NameOf.Party);

    /// <summary>Declares a text that names something.</summary>
    internal TextField NameField(string name, string title, NameOf of, bool required = false) =>
        new(this, JsonText.CheckName(name), title, [], target: null, required, of);

    /// <summary>Declares one of a list of choices.</summary>
    /// <param name="name">The name in a file.</param>
    /// <param name="title">What the choice tells.</param>
    /// <param name="choices">The values allowed.</param>
    public TextField Choice(string name, string title, params string[] choices) => ChoiceField(name, title, choices);

    /// <summary>Declares a set of names.</summary>
    /// <param name="name">The name in a file.</param>
    /// <param name="title">What the names tell.</param>
    /// <param name="choices">The names allowed; none given: any.</param>
    public NamesField Names(string name, string title, params string[] choices) => NamesField(name, title, choices);

    /// <summary>Declares a reference to a subject of another kind. It is required, must name a submitted subject and is the same in all claims of one subject.</summary>
    /// <typeparam name="T">The kind referred to.</typeparam>
    /// <param name="name">The name in a file.</param>
    /// <param name="title">What the reference tells.</param>
    public TextField Reference<T>(string name, string title)
        where T : IKind => new(this, JsonText.CheckName(name), title, [], () => T.Kind, required: true);

    /// <inheritdoc/>
    public override string ToString() => Name;
}

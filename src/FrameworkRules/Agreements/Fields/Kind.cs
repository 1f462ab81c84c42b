namespace FrameworkRules;

/// <summary>Declares a kind of claim: its name in files, how time bears on it, who can usually tell, and its fields.</summary>
/// <remarks>
/// Declare a kind and its fields as static members of one type, the kind first. Kinds are compared by reference and are immutable once a claim of them exists.
/// The library's own kinds and a host's are declared in the same way.
/// </remarks>
public sealed class Kind : RecordSchema
{
    private Testimony? listTestimony;

    private Kind(string name, string noun, ClaimNature nature, TimeSpan? believedFor, string? knownTo, string level = "level")
        : base(JsonText.CheckName(name))
    {
        Noun = noun;
        Nature = nature;
        BelievedFor = believedFor;
        KnownTo = knownTo;
        Id = TextField("id", "what names the subject", required: true, testimony: Testimony.Plain);
        if (nature == ClaimNature.Provision)
        {
            Paragraph = TextField("paragraph", "where in the text it stands", testimony: Testimony.Plain);
            Annex = TextField("annex", "the annex it stands in, if not in the text itself", testimony: Testimony.Plain);
            Number = TextField("number", "its number in the text, where its id is another", testimony: Testimony.Plain);
            Words = ProseField("text", "its own words");
            ProposedBy = NamesField(
                "proposedBy",
                "of a draft: who proposes it, where it stands in brackets as a whole",
                [],
                testimony: Testimony.Plain
            );
            Level = ChoiceField(level, "how binding its wording is", ["shall", "will", "should", "intends", "welcomes"]);
            return;
        }

        AssertedBy = SpeakersField("assertedBy", "who says so; sides that say it together as a list");
        if (nature == ClaimNature.Event)
        {
            At = InstantField("at", "when it happened", DayMeaning.Whole, required: true, mayBeRange: true, testimony: Testimony.Plain);
        }
        else
        {
            From = InstantField(
                "from",
                "since when it is said to hold",
                DayMeaning.Start,
                required: true,
                mayBeRange: true,
                testimony: Testimony.Plain
            );
            Until = InstantField(
                "until",
                "until when it is said to hold; null: it has ended, or will, it is not known when",
                DayMeaning.End,
                mayBeRange: true,
                testimony: Testimony.Plain
            );
            SeenOn = InstantField(
                "seenOn",
                "when it was last seen to be so; without it, when it began",
                DayMeaning.Whole,
                mayBeRange: true,
                testimony: Testimony.Plain
            );
        }

        ReportedOn = InstantField(
            "reportedOn",
            "when it was reported; without it, the date of the source",
            DayMeaning.Whole,
            mayBeRange: true,
            testimony: Testimony.Plain
        );
        Source = TextField("source", "the id of the source", required: true, testimony: Testimony.Plain);
        VerifiedBy = TextField("verifiedBy", "the mandated body that verified it", testimony: Testimony.Plain);
        VerifierMandate = TextField("verifierMandate", "the text that gives the verifier its mandate", testimony: Testimony.Plain);
        VerificationMethod = TextField("verificationMethod", "how it was verified", testimony: Testimony.Plain);
        VerifiedOn = InstantField("verifiedOn", "when it was verified", DayMeaning.Whole, testimony: Testimony.Plain);
        Confidential = FlagField("confidential", "whether reports leave the claim out on request", testimony: Testimony.Plain);
        Note = TextField("note", "a remark for readers; it is never judged", testimony: Testimony.Plain);
    }

    /// <summary>Gets what one subject of the kind is called, for people: "crossing".</summary>
    public string Noun { get; }

    /// <summary>Gets how time bears on the claims of the kind.</summary>
    public ClaimNature Nature { get; }

    /// <summary>Gets for how long a claim without an end is believed after its beginning, or <see langword="null"/> for as long as nothing ends it.</summary>
    /// <remarks>No text gives these times: they are this library's proposal, and a framework or a host may set others.</remarks>
    public TimeSpan? BelievedFor { get; }

    /// <summary>Gets what tells whose conduct, or acts, a list of the kind holds; <see cref="Testimony.Plain"/>: it is not said, or that of several.</summary>
    internal Testimony ListTestimony =>
        listTestimony ??=
            Fields
                .Select(declared => declared.Testimony)
                .FirstOrDefault(testimony =>
                    testimony.Nature is TestimonyNature.Conduct or TestimonyNature.Act
                    && (testimony.Of is not null || testimony.Parties.Count > 0)
                )
            ?? Testimony.Plain;

    /// <summary>Gets whether texts make or name the subjects, as they do milestones and steps, so that a text on file may close their list.</summary>
    public bool IsListedByTexts { get; private init; }

    /// <summary>Gets who can usually tell, for reports on what is not known; or <see langword="null"/>.</summary>
    public string? KnownTo { get; }

    /// <summary>Gets when an event happened; <see langword="null"/> for other kinds.</summary>
    public InstantField? At { get; }

    /// <summary>Gets the field that names the mandated body that verified a claim; <see langword="null"/> for provisions.</summary>
    public TextField? VerifiedBy { get; }

    /// <summary>Gets what provisions of the kind settle, as a draft names the matters that it means to settle; <see langword="null"/> for commitments and conditions, by which any matter is settled, and for other kinds.</summary>
    public string? Matter { get; private init; }

    /// <summary>Gets the field that names the subject.</summary>
    public TextField SubjectId => Id;

    /// <summary>Gets the field by which a claim says that its subject is filed under another id too, or, by its own id, that it is none of those that look like it.</summary>
    /// <remarks><see langword="null"/>: subjects of the kind are told apart by their ids alone.</remarks>
    internal TextField? SameAs { get; private set; }

    /// <summary>Gets the fields that are equal where two subjects look alike; of events, the day is too.</summary>
    internal Field[] AlikeBy { get; private set; } = [];

    /// <summary>Gets the fields that are the asserter where a claim leaves them out.</summary>
    internal TextField[] FieldsOfAsserter { get; private set; } = [];

    internal TextField Id { get; }

    internal TextField? AssertedBy { get; }

    internal InstantField? From { get; }

    internal InstantField? Until { get; }

    internal InstantField? SeenOn { get; }

    internal InstantField? ReportedOn { get; }

    internal TextField? Source { get; }

    internal TextField? VerifierMandate { get; }

    internal TextField? VerificationMethod { get; }

    internal InstantField? VerifiedOn { get; }

    internal FlagField? Confidential { get; }

    internal TextField? Note { get; }

    internal TextField? Paragraph { get; }

    internal TextField? Annex { get; }

    internal TextField? Number { get; }

    internal TextField? Words { get; }

    internal NamesField? ProposedBy { get; }

    /// <summary>Gets the field that tells how binding the wording of a clause is; <see langword="null"/> for other kinds.</summary>
    public TextField? Level { get; }

    internal int FirstOwnField => Nature == ClaimNature.Provision ? Level!.Ordinal + 1 : Note!.Ordinal + 1;

    /// <summary>Declares a kind whose claims hold from an instant until another.</summary>
    /// <param name="name">The name of the list in a file.</param>
    /// <param name="noun">What one subject is called.</param>
    /// <param name="knownTo">Who can usually tell.</param>
    /// <param name="isListedByTexts">Whether texts make or name the subjects, so that a text on file may close their list.</param>
    public static Kind Status(string name, string noun, string? knownTo = null, bool isListedByTexts = false) =>
        new(name, noun, ClaimNature.Status, believedFor: null, knownTo) { IsListedByTexts = isListedByTexts };

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
    /// <param name="matter">What such provisions settle, as a draft names the matters that it means to settle; <see langword="null"/>: what the kind is called.</param>
    public static Kind Provision(string name, string noun, string? matter = null) =>
        new(name, noun, ClaimNature.Provision, believedFor: null, knownTo: "the text") { Matter = JsonText.CheckName(matter ?? name) };

    /// <summary>Declares a kind of provision by which any matter is settled, with its name for how binding its wording is.</summary>
    internal static Kind ProvisionOnAnyMatter(string name, string noun, string level) =>
        new(name, noun, ClaimNature.Provision, believedFor: null, knownTo: "the text", level);

    /// <summary>Declares a count: a whole number, 0 or more.</summary>
    /// <param name="name">The name in a file.</param>
    /// <param name="unit">What is counted, in the plural.</param>
    /// <param name="title">What the number tells.</param>
    /// <param name="required">Whether every claim must give it.</param>
    /// <param name="testimony">What the field tells of; <see langword="null"/>: of a provision what the text says, of others the strict default.</param>
    public NumberField Count(string name, string unit, string title, bool required = false, Testimony? testimony = null) =>
        new(this, JsonText.CheckName(name), unit, title, whole: true, long.MaxValue, required, testimony);

    /// <summary>Declares an amount: a number, 0 or more, with at most four decimal places.</summary>
    /// <inheritdoc cref="Count"/>
    public NumberField Amount(string name, string unit, string title, bool required = false, Testimony? testimony = null) =>
        new(this, JsonText.CheckName(name), unit, title, whole: false, long.MaxValue, required, testimony);

    /// <summary>Declares a percentage, from 0 to 100.</summary>
    /// <inheritdoc cref="Count"/>
    public NumberField Percentage(string name, string title, bool required = false, Testimony? testimony = null) =>
        new(this, JsonText.CheckName(name), "%", title, whole: false, 100 * FieldValue.Scale, required, testimony);

    /// <summary>Declares a yes or no.</summary>
    /// <inheritdoc cref="Count"/>
    public FlagField Flag(string name, string title, bool required = false, Testimony? testimony = null) =>
        FlagField(name, title, required, testimony);

    /// <summary>Declares an instant at which something begins or happens.</summary>
    /// <inheritdoc cref="Count"/>
    public InstantField Instant(string name, string title, bool required = false, Testimony? testimony = null) =>
        InstantField(name, title, DayMeaning.Start, required, mayBeRange: true, testimony);

    /// <summary>Declares an instant at which something happened: one that lies after its report is an announcement, and does not count.</summary>
    /// <inheritdoc cref="Count"/>
    public InstantField Happened(string name, string title, Testimony? testimony = null) =>
        new(this, JsonText.CheckName(name), title, DayMeaning.Start, mayBeRange: true, required: false, testimony)
        {
            TellsWhatHappened = true,
        };

    /// <summary>Declares when something last happened. A claim says so up to its report: that nothing has happened since is no part of it.</summary>
    /// <inheritdoc cref="Count"/>
    public InstantField LastHappened(string name, string title, Testimony? testimony = null)
    {
        TellsOfTheLast = true;
        return new(this, JsonText.CheckName(name), title, DayMeaning.Start, mayBeRange: true, required: false, testimony)
        {
            TellsWhatHappened = true,
            TellsOfTheLast = true,
        };
    }

    /// <summary>Gets whether a field of the kind tells when something last happened.</summary>
    internal bool TellsOfTheLast { get; private set; }

    /// <summary>Declares an instant at which something ends; a bare day includes that day.</summary>
    /// <inheritdoc cref="Count"/>
    public InstantField End(string name, string title, bool required = false, Testimony? testimony = null) =>
        InstantField(name, title, DayMeaning.End, required, mayBeRange: true, testimony);

    /// <summary>Declares a text that names something: a party, a body, a unit, a place.</summary>
    /// <param name="name">The name in a file.</param>
    /// <param name="title">What the text tells.</param>
    /// <param name="required">Whether every claim must give it.</param>
    /// <param name="takes">What a text must be to count as stated.</param>
    /// <param name="testimony">What the field tells of; <see langword="null"/>: of a provision what the text says, of others the strict default.</param>
    public TextField Text(string name, string title, bool required = false, TextSort takes = TextSort.Words, Testimony? testimony = null) =>
        TextField(name, title, required, takes, testimony);

    /// <summary>Declares who recorded, counted or found something: the asserter, where a claim does not say otherwise.</summary>
    /// <param name="name">The name in a file.</param>
    /// <param name="title">What the name tells.</param>
    public TextField Recorder(string name, string title)
    {
        var recorder = new TextField(
            this,
            JsonText.CheckName(name),
            title,
            [],
            target: null,
            required: false,
            Testimony.Plain,
            NameOf.Actor
        )
        {
            IsAsserterUnlessStated = true,
        };
        FieldsOfAsserter = [.. FieldsOfAsserter, recorder];
        return recorder;
    }

    /// <summary>Declares a text that names somebody. Other names of the same are the same; a name that neither the file nor the framework knows compares unknown.</summary>
    /// <inheritdoc cref="Text"/>
    public TextField Actor(
        string name,
        string title,
        bool required = false,
        TextSort takes = TextSort.Words,
        Testimony? testimony = null
    ) => NameField(name, title, NameOf.Actor, required, takes, testimony);

    /// <summary>Declares a text that names a side. Where it names an organ of one, the side is meant.</summary>
    /// <inheritdoc cref="Text"/>
    public TextField Party(
        string name,
        string title,
        bool required = false,
        TextSort takes = TextSort.Words,
        Testimony? testimony = null
    ) => NameField(name, title, NameOf.Party, required, takes, testimony);

    /// <summary>Declares a text that names an area that duties are about.</summary>
    /// <inheritdoc cref="Text"/>
    public TextField Area(string name, string title, bool required = false, TextSort takes = TextSort.Words, Testimony? testimony = null) =>
        NameField(name, title, NameOf.Area, required, takes, testimony);

    /// <summary>Declares a text that names an instrument.</summary>
    /// <inheritdoc cref="Text"/>
    public TextField Instrument(
        string name,
        string title,
        bool required = false,
        TextSort takes = TextSort.Words,
        Testimony? testimony = null
    ) => NameField(name, title, NameOf.Instrument, required, takes, testimony);

    /// <summary>Declares a set of names of actors.</summary>
    /// <param name="name">The name in a file.</param>
    /// <param name="title">What the names tell.</param>
    /// <param name="takes">What each must be to count as stated.</param>
    /// <param name="testimony">What it tells of, and about whom; left out, the strict default.</param>
    public NamesField Actors(string name, string title, TextSort takes = TextSort.Words, Testimony? testimony = null) =>
        new(this, JsonText.CheckName(name), title, [], required: false, testimony, NameOf.Actor) { Takes = takes };

    /// <summary>Declares a set of names of sides. Where it names an organ of one, the side is meant.</summary>
    /// <inheritdoc cref="Actors"/>
    public NamesField Parties(string name, string title, TextSort takes = TextSort.Words, Testimony? testimony = null) =>
        new(this, JsonText.CheckName(name), title, [], required: false, testimony, NameOf.Party) { Takes = takes };

    /// <summary>Declares a text that names something. Who or where something is, anybody may say, unless it is declared otherwise.</summary>
    internal TextField NameField(
        string name,
        string title,
        NameOf of,
        bool required = false,
        TextSort takes = TextSort.Words,
        Testimony? testimony = null,
        Func<Kind>? mayName = null
    ) =>
        new(
            this,
            JsonText.CheckName(name),
            title,
            [],
            target: null,
            required,
            testimony ?? (Nature == ClaimNature.Provision ? null : Testimony.Plain),
            of
        )
        {
            Takes = takes,
            MayName = mayName,
        };

    /// <summary>Declares one of a list of choices.</summary>
    /// <param name="name">The name in a file.</param>
    /// <param name="title">What the choice tells.</param>
    /// <param name="choices">The values allowed.</param>
    public TextField Choice(string name, string title, params string[] choices) => ChoiceField(name, title, choices);

    /// <summary>Declares one of a list of choices.</summary>
    /// <param name="name">The name in a file.</param>
    /// <param name="title">What the choice tells.</param>
    /// <param name="testimony">What the field tells of.</param>
    /// <param name="choices">The values allowed; where one is better than another, in order.</param>
    public TextField Choice(string name, string title, Testimony testimony, params string[] choices) =>
        ChoiceField(name, title, choices, required: false, testimony);

    /// <summary>Declares a set of names.</summary>
    /// <param name="name">The name in a file.</param>
    /// <param name="title">What the names tell.</param>
    /// <param name="choices">The names allowed; none given: any.</param>
    public NamesField Names(string name, string title, params string[] choices) => NamesField(name, title, choices);

    /// <summary>Declares a set of names or other texts.</summary>
    /// <param name="name">The name in a file.</param>
    /// <param name="title">What the texts tell.</param>
    /// <param name="takes">What each must be to count as stated.</param>
    public NamesField Names(string name, string title, TextSort takes) => NamesField(name, title, [], takes: takes);

    /// <summary>Declares a reference to a subject of another kind. It is required, must name a submitted subject and is the same in all claims of one subject.</summary>
    /// <typeparam name="T">The kind referred to.</typeparam>
    /// <param name="name">The name in a file.</param>
    /// <param name="title">What the reference tells.</param>
    public TextField Reference<T>(string name, string title)
        where T : IKind => new(this, JsonText.CheckName(name), title, [], () => T.Kind, required: true, Testimony.Plain);

    /// <summary>
    /// Declares that subjects filed under different ids are one where they look alike: where some fields, and of events the day, are stated and equal. They then answer
    /// each other and count once. The field declared, <c>sameAs</c>, parts them by a claim's own id, and puts subjects together that do not look alike by another's.
    /// </summary>
    /// <param name="fields">The fields that are equal where two subjects look alike.</param>
    /// <remarks>Declare it last, and not for a kind that others refer to: those name its subjects by their ids.</remarks>
    /// <exception cref="ArgumentException">No field is given, or one is of another kind.</exception>
    /// <exception cref="InvalidOperationException">It is declared already, or the kind is one of provisions.</exception>
    public TextField LooksAlikeBy(params Field[] fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        if (fields.Length == 0 || Array.Exists(fields, field => field?.Schema != this))
        {
            throw new ArgumentException($"Name fields of \"{Name}\", one at least.", nameof(fields));
        }

        if (SameAs is not null || Nature == ClaimNature.Provision)
        {
            throw new InvalidOperationException($"How subjects of \"{Name}\" look alike is declared once, and not for provisions.");
        }

        AlikeBy = [.. fields];
        return SameAs = new(
            this,
            "sameAs",
            "the id under which the same is filed too; its own id: it is none of those that look like it",
            [],
            () => this,
            required: false,
            Testimony.Plain
        );
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}

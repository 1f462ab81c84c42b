namespace FrameworkRules;

/// <summary>Declares a kind of claim: its name in files, how time bears on it, who can usually tell, and its fields.</summary>
/// <remarks>
/// Declare a kind and its fields as static members of one type, the kind first. Kinds are compared by reference and are immutable once a claim of them exists.
/// The library's own kinds and a host's are declared in the same way.
/// </remarks>
public sealed partial class Kind : RecordSchema
{
    private Testimony? listTestimony;
    private Field[]? stepFields;

    private Kind(string name, string noun, ClaimNature nature, TimeSpan? believedFor, string? knownTo, string level = "level")
        : base(JsonText.CheckName(name))
    {
        Noun = Given.There(noun);
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
            At = InstantField("at", "when it happened", DayMeaning.Whole, required: true, testimony: Testimony.Plain);
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
                testimony: Testimony.Plain
            );
        }

        ReportedOn = InstantField(
            "reportedOn",
            "when it was reported; without it, the date of the source",
            DayMeaning.Whole,
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

    /// <summary>Gets the fields that name a step of a text.</summary>
    internal Field[] StepFields => stepFields ??= [.. Fields.Where(declared => declared.Takes == TextSort.Step)];

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
        new(name, noun, ClaimNature.Provision, believedFor: null, knownTo: "the text")
        {
            Matter = matter is null ? JsonText.CheckName(name) : JsonText.CheckName(matter),
        };

    /// <summary>Declares a kind of provision by which any matter is settled, with its name for how binding its wording is.</summary>
    internal static Kind ProvisionOnAnyMatter(string name, string noun, string level) =>
        new(name, noun, ClaimNature.Provision, believedFor: null, knownTo: "the text", level);

    /// <summary>Gets whether a field of the kind tells when something last happened.</summary>
    internal bool TellsOfTheLast { get; private set; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}

namespace FrameworkRules;

/// <content>How the fields of a kind are declared.</content>
public sealed partial class Kind
{
    /// <summary>Declares a count: a whole number, 0 or more.</summary>
    /// <param name="name">The name in a file.</param>
    /// <param name="unit">What is counted, in the plural.</param>
    /// <param name="title">What the number tells.</param>
    /// <param name="required">Whether every claim must give it.</param>
    /// <param name="testimony">What the field tells of; <see langword="null"/>: of a provision what the text says, of others the strict default.</param>
    /// <exception cref="ArgumentException">The name is none, or that of another field.</exception>
    /// <exception cref="InvalidOperationException">A claim of the kind exists already, or the kind has 64 fields, those that every claim has among them.</exception>
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
        ChoiceField(name, title, choices, required: false, Given.There(testimony));

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
}

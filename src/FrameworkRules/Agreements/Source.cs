using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace FrameworkRules;

/// <summary>Names what a claim was taken from.</summary>
[DebuggerDisplay("{Id,nq}: {Publisher,nq}, {Date}")]
public sealed class Source : StateRecord
{
    /// <summary>How many words a quotation has at most.</summary>
    public const int LongestQuotation = 25;

    internal static readonly RecordSchema Declared = RecordSchema.Of("sources");
    private static readonly TextField IdField = Declared.TextField("id", "what names the source in the submission", required: true);
    private static readonly TextField PublisherField = Declared.TextField("publisher", "who published it", required: true);
    internal static readonly InstantField DateField = Declared.InstantField(
        "date",
        "when it was published",
        DayMeaning.Whole,
        required: true
    );
    private static readonly TextField GradeField = Declared.ChoiceField(
        "grade",
        "what kind of source it is",
        [.. SourceGrades.Names],
        required: true
    );
    private static readonly TextField TitleField = Declared.TextField("title", "its title");
    private static readonly TextField SymbolField = Declared.TextField("symbol", "the symbol or number its issuer gave it");
    private static readonly TextField ParagraphField = Declared.TextField("paragraph", "where in it this is said");
    internal static readonly TextField AddressField = Declared.TextField("address", "the web address of the issuer's own document");
    internal static readonly TextField SeenAtField = Declared.TextField("seenAt", "the web address of the copy that was read");
    internal static readonly TextField LanguageField = Declared.TextField("language", "the language that was read, as a code");
    internal static readonly TextField QuotationField = Declared.TextField(
        "quotation",
        "its own words in the language that was read, 25 at most"
    );
    internal static readonly InstantField ReadOnField = Declared.InstantField("readOn", "when it was read", DayMeaning.Whole);

    private readonly DateTimeOffset? until;

    /// <summary>Makes a source.</summary>
    /// <param name="id">What names the source in the submission.</param>
    public Source(string id)
        : base(Declared)
    {
        ArgumentNullException.ThrowIfNull(id);
        Set(IdField, id);
    }

#pragma warning disable CS8618 // The reader fills the fields, and reports those that are missing.
    [SetsRequiredMembers]
    internal Source()
        : base(Declared) { }
#pragma warning restore CS8618

    /// <summary>Gets what names the source in the submission.</summary>
    public string Id => Text(IdField)!;

    /// <summary>Gets or sets who published it.</summary>
    public required string Publisher
    {
        get => Text(PublisherField)!;
        init => Set(PublisherField, value);
    }

    /// <summary>Gets or sets when it was published; where only the day is known, its first instant, with <see cref="DateUntil"/> its last.</summary>
    public required DateTimeOffset Date
    {
        get => Instant(DateField)!.Value;
        init => Set(DateField, until is null ? value : Between(value, until.Value, nameof(value)));
    }

    /// <summary>Gets or sets the last instant at which it may have been published: <see cref="Date"/>, unless it is set after that. A report counts to its end.</summary>
    public DateTimeOffset DateUntil
    {
        get => Get(DateField).Latest;
        init
        {
            until = value;
            Set(DateField, Instant(DateField) is { } date ? Between(date, value, nameof(value)) : value);
        }
    }

    /// <summary>Gets or sets what kind of source it is.</summary>
    public required SourceGrade Grade
    {
        get => SourceGrades.Parse(Text(GradeField)!);
        init => Set(GradeField, SourceGrades.Names[(int)Given.Known(value)]);
    }

    /// <summary>Gets or sets its title.</summary>
    public string? Title
    {
        get => Text(TitleField);
        init => Set(TitleField, value, nameof(Title));
    }

    /// <summary>Gets or sets the symbol or number its issuer gave it, such as <c>S/RES/1701 (2006)</c>.</summary>
    public string? Symbol
    {
        get => Text(SymbolField);
        init => Set(SymbolField, value, nameof(Symbol));
    }

    /// <summary>Gets or sets where in it this is said.</summary>
    public string? Paragraph
    {
        get => Text(ParagraphField);
        init => Set(ParagraphField, value, nameof(Paragraph));
    }

    /// <summary>Gets or sets the web address of the issuer's own document, beginning with <c>http://</c> or <c>https://</c>.</summary>
    public string? Address
    {
        get => Text(AddressField);
        init => Set(AddressField, value, nameof(Address));
    }

    /// <summary>Gets or sets the web address of the copy that was read.</summary>
    public string? SeenAt
    {
        get => Text(SeenAtField);
        init => Set(SeenAtField, value, nameof(SeenAt));
    }

    /// <summary>Gets or sets the language that was read, as a code such as <c>en</c> or <c>ar</c>.</summary>
    public string? Language
    {
        get => Text(LanguageField);
        init => Set(LanguageField, value, nameof(Language));
    }

    /// <summary>Gets or sets its own words, as they stand there, <see cref="LongestQuotation"/> at most.</summary>
    public string? Quotation
    {
        get => Text(QuotationField);
        init => Set(QuotationField, value, nameof(Quotation));
    }

    /// <summary>Gets or sets when it was read; where only the day is known, its first instant.</summary>
    public DateTimeOffset? ReadOn
    {
        get => Instant(ReadOnField);
        init => Set(ReadOnField, value, nameof(ReadOn));
    }

    /// <summary>Gets whether a reader can find it: by an address, by that of a copy, or by its symbol.</summary>
    public bool IsRetrievable => Address is not null || SeenAt is not null || Symbol is not null;

    /// <summary>States that it was published between two instants, whichever of them was set first.</summary>
    private static FieldValue Between(DateTimeOffset earliest, DateTimeOffset latest, string name) =>
        earliest <= latest
            ? FieldValue.Between(earliest, latest)
            : throw new ArgumentOutOfRangeException(name, $"{nameof(DateUntil)} lies before {nameof(Date)}.");
}

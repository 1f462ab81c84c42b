using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace FrameworkRules;

/// <summary>Names what a claim was taken from.</summary>
[DebuggerDisplay("{Id,nq}: {Publisher,nq}, {Date}")]
public sealed class Source : StateRecord
{
    internal static readonly RecordSchema Declared = RecordSchema.Of("sources");
    private static readonly TextField IdField = Declared.TextField("id", "what names the source in the submission", required: true);
    private static readonly TextField PublisherField = Declared.TextField("publisher", "who published it", required: true);
    internal static readonly InstantField DateField = Declared.InstantField(
        "date",
        "when it was published",
        DayMeaning.Whole,
        required: true,
        mayBeRange: true
    );
    private static readonly TextField GradeField = Declared.ChoiceField(
        "grade",
        "what kind of source it is",
        [.. SourceGrades.Names],
        required: true
    );
    private static readonly TextField TitleField = Declared.TextField("title", "its title, number or address");

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
        init => Set(DateField, value);
    }

    /// <summary>Gets or sets the last instant at which it may have been published: <see cref="Date"/>, unless it is set after that. A report counts to its end.</summary>
    public DateTimeOffset DateUntil
    {
        get => Get(DateField).Latest;
        init => Set(DateField, FieldValue.Between(Date, value));
    }

    /// <summary>Gets or sets what kind of source it is.</summary>
    public required SourceGrade Grade
    {
        get => SourceGrades.Parse(Text(GradeField)!);
        init => Set(GradeField, SourceGrades.Names[(int)value]);
    }

    /// <summary>Gets or sets its title, number or address.</summary>
    public string? Title
    {
        get => Text(TitleField);
        init => Set(TitleField, value, nameof(Title));
    }
}

using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace FrameworkRules;

/// <summary>A claim that a list is complete: of what kind, where, over which period, and who says so.</summary>
[DebuggerDisplay("{Of,nq} {Scope,nq}, {From} to {Until}, by {By,nq}")]
public sealed class Survey : StateRecord
{
    internal static readonly RecordSchema Declared = RecordSchema.Of("surveys");
    internal static readonly TextField OfField = Declared.TextField("of", "the kind of claim whose list is complete", required: true);
    internal static readonly TextField ScopeField = Declared.TextField(
        "scope",
        "the area or group the list covers; without it, everything"
    );
    internal static readonly InstantField FromField = Declared.InstantField(
        "from",
        "the beginning of the period",
        DayMeaning.Start,
        required: true
    );
    internal static readonly InstantField UntilField = Declared.InstantField(
        "until",
        "the end of the period",
        DayMeaning.End,
        required: true
    );
    internal static readonly TextField ByField = Declared.SpeakersField("by", "who says so; sides that say it together as a list");
    internal static readonly NumberField CountField = Declared.CountField(
        "count",
        "subjects",
        "how many were found; none: 0. Without it, nothing but what is on file was found"
    );
    internal static readonly TextField SourceField = Declared.TextField("source", "the id of the source", required: true);

    /// <summary>Makes a survey of a kind.</summary>
    /// <param name="kind">The kind of claim whose list is complete.</param>
    public Survey(Kind kind)
        : base(Declared)
    {
        ArgumentNullException.ThrowIfNull(kind);
        Set(OfField, kind.Name);
    }

#pragma warning disable CS8618 // The reader fills the fields, and reports those that are missing.
    [SetsRequiredMembers]
    internal Survey()
        : base(Declared) { }

    [SetsRequiredMembers]
    private Survey(Survey original)
        : base(original) { }
#pragma warning restore CS8618

    /// <summary>Gets the name of the kind of claim whose list is complete.</summary>
    public string Of => Text(OfField)!;

    /// <summary>Gets or sets the area or group the list covers; <see langword="null"/>: everything.</summary>
    public string? Scope
    {
        get => Text(ScopeField);
        init => Set(ScopeField, value, nameof(Scope));
    }

    /// <summary>Gets or sets the beginning of the period.</summary>
    public required DateTimeOffset From
    {
        get => Instant(FromField)!.Value;
        init => Set(FromField, value);
    }

    /// <summary>Gets or sets the end of the period; the instant itself is excluded.</summary>
    public required DateTimeOffset Until
    {
        get => Instant(UntilField)!.Value;
        init => Set(UntilField, value);
    }

    /// <summary>Gets or sets who says so.</summary>
    public required string By
    {
        get => Text(ByField)!;
        init => Set(ByField, value);
    }

    /// <summary>Gets or sets the id of the source.</summary>
    public required string SourceId
    {
        get => Text(SourceField)!;
        init => Set(SourceField, value);
    }

    /// <summary>Gets or sets how many subjects were found; <see langword="null"/>: those on file.</summary>
    public int? Count
    {
        get => Get(CountField).State == ValueState.Given ? (int)Math.Min(int.MaxValue, Get(CountField).Low / FieldValue.Scale) : null;
        init
        {
            if (value is { } count)
            {
                Set(CountField, count, nameof(value));
            }
        }
    }

    /// <summary>Copies the survey with the scope in the form in which it is compared.</summary>
    internal Survey WithScope(string scope)
    {
        var copy = new Survey(this);
        copy.Put(ScopeField, scope);
        return copy;
    }
}

using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace FrameworkRules;

/// <summary>Says that somebody looked for the acts of a side: of what kind, over which period, where and when. It closes no list, and no finding rests on it.</summary>
/// <remarks>It stands in a state so that a reader sees whether the two sides were looked at alike. Only an independent body's <see cref="Survey"/> says that nothing happened.</remarks>
[DebuggerDisplay("{Of,nq} of {Side,nq}, {From} to {Until}")]
public sealed class Look : StateRecord
{
    internal static readonly RecordSchema Declared = RecordSchema.Of("looks");
    internal static readonly TextField OfField = Declared.TextField("of", "the kind of claim that was looked for", required: true);
    internal static readonly TextField SideField = Declared.TextField("side", "the side whose acts were looked for", required: true);
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
    private static readonly InstantField OnField = Declared.InstantField("on", "when it was looked", DayMeaning.Start, required: true);
    private static readonly TextField WhereField = Declared.TextField("where", "where, and with what words", required: true);
    private static readonly TextField FoundField = Declared.TextField("found", "what was found", required: true);

    /// <summary>Makes a look for acts of a kind.</summary>
    /// <param name="kind">The kind of claim that was looked for.</param>
    public Look(Kind kind)
        : base(Declared)
    {
        ArgumentNullException.ThrowIfNull(kind);
        Set(OfField, kind.Name);
    }

#pragma warning disable CS8618 // The reader fills the fields, and reports those that are missing.
    [SetsRequiredMembers]
    internal Look()
        : base(Declared) { }
#pragma warning restore CS8618

    /// <summary>Gets the name of the kind of claim that was looked for.</summary>
    public string Of => Text(OfField)!;

    /// <summary>Gets or sets the side whose acts were looked for.</summary>
    public required string Side
    {
        get => Text(SideField)!;
        init => Set(SideField, value);
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

    /// <summary>Gets or sets when it was looked.</summary>
    public required DateTimeOffset On
    {
        get => Instant(OnField)!.Value;
        init => Set(OnField, value);
    }

    /// <summary>Gets or sets where was looked, and with what words.</summary>
    public required string Where
    {
        get => Text(WhereField)!;
        init => Set(WhereField, value);
    }

    /// <summary>Gets or sets what was found; nothing is an answer.</summary>
    public required string Found
    {
        get => Text(FoundField)!;
        init => Set(FoundField, value);
    }
}

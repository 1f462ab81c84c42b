using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace FrameworkRules;

/// <summary>Records that the party a duty is owed to waives it, or that another party claims an exception. It changes no outcome.</summary>
[DebuggerDisplay("{Precondition,nq}, by {By,nq}, until {Until}")]
public sealed class Waiver : StateRecord
{
    internal static readonly RecordSchema Declared = RecordSchema.Of("waivers");
    internal static readonly TextField PreconditionField = Declared.TextField("precondition", "the id of the precondition", required: true);
    internal static readonly TextField PartyField = Declared.TextField(
        "party",
        "the party whose finding is meant, where there is one per party"
    );
    internal static readonly TextField ByField = Declared.TextField("by", "who gives it", required: true);
    private static readonly TextField ReasonField = Declared.TextField("reason", "why", required: true);
    internal static readonly InstantField FromField = Declared.InstantField(
        "from",
        "since when it stands",
        DayMeaning.Start,
        required: true
    );
    internal static readonly InstantField UntilField = Declared.InstantField("until", "when it expires", DayMeaning.End, required: true);

    /// <summary>Makes a waiver.</summary>
    /// <param name="precondition">The id of the precondition.</param>
    public Waiver(string precondition)
        : base(Declared)
    {
        ArgumentNullException.ThrowIfNull(precondition);
        Set(PreconditionField, precondition);
    }

#pragma warning disable CS8618 // The reader fills the fields, and reports those that are missing.
    [SetsRequiredMembers]
    internal Waiver()
        : base(Declared) { }
#pragma warning restore CS8618

    /// <summary>Gets the id of the precondition.</summary>
    public string Precondition => Text(PreconditionField)!;

    /// <summary>Gets or sets the party whose finding is meant, where there is one per party.</summary>
    public string? Party
    {
        get => Text(PartyField);
        init => Set(PartyField, value, nameof(Party));
    }

    /// <summary>Gets or sets who gives it.</summary>
    public required string By
    {
        get => Text(ByField)!;
        init => Set(ByField, value);
    }

    /// <summary>Gets or sets why.</summary>
    public required string Reason
    {
        get => Text(ReasonField)!;
        init => Set(ReasonField, value);
    }

    /// <summary>Gets or sets since when it stands.</summary>
    public required DateTimeOffset From
    {
        get => Instant(FromField)!.Value;
        init => Set(FromField, value);
    }

    /// <summary>Gets or sets when it expires.</summary>
    public required DateTimeOffset Until
    {
        get => Instant(UntilField)!.Value;
        init => Set(UntilField, value);
    }
}

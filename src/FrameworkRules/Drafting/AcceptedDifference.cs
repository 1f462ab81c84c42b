using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace FrameworkRules.Drafting;

/// <summary>A difference between two drafts that a team has accepted: which, why, and until when. Immutable.</summary>
/// <remarks>One that names no difference any more, or that has run out, is stale, and fails the tests that use it: a list of what was accepted is to shrink.</remarks>
[DebuggerDisplay("{Difference,nq}, until {Until}: {Reason,nq}")]
public sealed class AcceptedDifference : StateRecord
{
    internal static readonly RecordSchema Declared = RecordSchema.Of("accepted");
    internal static readonly TextField DifferenceField = Declared.TextField("difference", "what the difference is called", required: true);
    private static readonly TextField ReasonField = Declared.TextField("reason", "why it is accepted", required: true);
    private static readonly InstantField UntilField = Declared.InstantField(
        "until",
        "until when it is accepted",
        DayMeaning.End,
        required: true
    );

    /// <summary>Accepts a difference.</summary>
    /// <param name="difference">What it is called: <see cref="DutyChange.Key"/>, such as <c>later 5.2-East</c>, or <c>worse BORD-03</c> of a finding.</param>
    public AcceptedDifference(string difference)
        : base(Declared)
    {
        ArgumentNullException.ThrowIfNull(difference);
        Set(DifferenceField, difference);
    }

#pragma warning disable CS8618 // The reader fills the fields, and reports those that are missing.
    [SetsRequiredMembers]
    internal AcceptedDifference()
        : base(Declared) { }
#pragma warning restore CS8618

    /// <summary>Gets what the difference is called.</summary>
    public string Difference => Text(DifferenceField)!;

    /// <summary>Gets or sets why it is accepted.</summary>
    public required string Reason
    {
        get => Text(ReasonField)!;
        init => Set(ReasonField, value);
    }

    /// <summary>Gets or sets until when it is accepted. The instant itself is outside.</summary>
    public required DateTimeOffset Until
    {
        get => Instant(UntilField)!.Value;
        init => Set(UntilField, value);
    }

    /// <summary>Reads a list of accepted differences: <c>{ "zone": "Asia/Beirut", "accepted": [ { "difference": "later 5.2-East", "reason": "…", "until": "2026-12-31" } ] }</c>.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidSubmissionException">Something is wrong with it; all errors are listed, each with its line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static IReadOnlyList<AcceptedDifference> Load(string path) => ParseUtf8(File.ReadAllBytes(path));

    /// <summary>Reads a list of accepted differences.</summary>
    /// <param name="utf8">The file.</param>
    /// <inheritdoc cref="Load" path="/exception"/>
    public static IReadOnlyList<AcceptedDifference> ParseUtf8(ReadOnlyMemory<byte> utf8) => AcceptedReader.Read(utf8);
}

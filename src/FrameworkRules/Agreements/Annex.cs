using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace FrameworkRules;

/// <summary>An annex that an instrument names.</summary>
[DebuggerDisplay("{Id,nq}, {Completeness,nq}")]
public sealed class Annex : StateRecord
{
    internal static readonly RecordSchema Declared = RecordSchema.Of("annexes");
    private static readonly TextField IdField = Declared.TextField("id", "what names the annex", required: true);
    private static readonly TextField CompletenessField = Declared.ChoiceField(
        "completeness",
        "how much of it was submitted",
        ["full", "excerpt", "missing"],
        required: true
    );

    internal static readonly NamesField HoldsField = Declared.NamesField(
        "holds",
        "the kinds of clause it holds, where the text says what the annex is about; without it, it may hold any",
        []
    );

    /// <summary>Makes an annex.</summary>
    /// <param name="id">What names the annex.</param>
    public Annex(string id)
        : base(Declared)
    {
        ArgumentNullException.ThrowIfNull(id);
        Set(IdField, id);
    }

#pragma warning disable CS8618 // The reader fills the fields, and reports those that are missing.
    [SetsRequiredMembers]
    internal Annex()
        : base(Declared) { }
#pragma warning restore CS8618

    /// <summary>Gets what names the annex.</summary>
    public string Id => Text(IdField)!;

    /// <summary>Gets or sets the names of the kinds of clause it holds, where the text says what the annex is about; empty: it may hold any.</summary>
    public IReadOnlyList<string> Holds
    {
        get => Get(HoldsField).Names;
        init => SetNames(HoldsField, value);
    }

    /// <summary>Tells whether clauses of a kind may stand in the annex.</summary>
    internal bool MayHold(Kind kind)
    {
        var holds = Get(HoldsField).NameSpan;
        return holds.IsEmpty || holds.Contains(kind.Name);
    }

    internal bool IsComplete => Completeness == "full";

    internal bool IsMissing => Completeness == "missing";

    /// <summary>Gets or sets how much of it was submitted: <c>full</c>, <c>excerpt</c> or <c>missing</c>.</summary>
    public required string Completeness
    {
        get => Text(CompletenessField)!;
        init => Set(CompletenessField, value);
    }
}

namespace FrameworkRules;

/// <summary>One line that an <see cref="EvidenceRecorder"/> has taken down.</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Node">The condition, remark, evidence or kind of claim it tells of.</param>
internal readonly record struct RecordedLine(RecordedKind Kind, object? Node)
{
    public SubmittedClaim? Claim { get; init; }

    public Field? Field { get; init; }

    public long Satisfied { get; init; }

    public long Total { get; init; }

    /// <summary>Gets where the subject stands among those taken down.</summary>
    public int Index { get; init; }

    public RemarkKind Remark { get; init; }

    public Truth Judgement { get; init; }

    public Standing Standing { get; init; }

    public bool Negated { get; init; }
}

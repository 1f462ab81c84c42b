namespace FrameworkRules;

/// <summary>Says what a <see cref="RecordedLine"/> tells.</summary>
internal enum RecordedKind : byte
{
    Dropped,
    Claim,
    Gap,
    Remark,
    Evidence,
    Survey,
    Texts,
    Stale,
    Subject,
    Count,
}

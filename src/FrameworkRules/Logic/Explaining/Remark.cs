namespace FrameworkRules;

/// <summary>Something a finding rests on besides claims: a gap, a presumption, a stale claim. Text is rendered when it is asked for.</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Of">The kind of subject concerned.</param>
/// <param name="SubjectId">The subject concerned, or <see langword="null"/> for the whole list.</param>
/// <param name="Field">The field concerned, or <see langword="null"/>.</param>
public sealed record Remark(RemarkKind Kind, Kind Of, string? SubjectId, Field? Field)
{
    /// <summary>Gets what it tells.</summary>
    public RemarkKind Kind
    {
        get;
        init => field = Given.Known(value);
    } = Given.Known(Kind);

    /// <summary>Gets the kind of subject concerned.</summary>
    public Kind Of
    {
        get;
        init => field = Given.There(value);
    } = Given.There(Of);

    /// <summary>Gets what is required, what is presumed, what the list covers, who speaks, or what was found, in English.</summary>
    public string? Detail => Named ?? Told?.ToString();

    /// <summary>Gets since when a claim is stale.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Gets whether the remark tells of a subject that confidential claims speak of.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>Gets whether a list has none that matches because of what somebody or something is called in it.</summary>
    internal bool TurnsOnName { get; init; }

    /// <summary>Gets who speaks, what a list covers, or the words or the clause that the remark is about.</summary>
    internal string? Named { get; init; }

    /// <summary>Gets what is required, presumed or was found, where it is said in words.</summary>
    internal RequiredText? Told { get; init; }
}

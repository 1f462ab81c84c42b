using System.Collections.Frozen;

namespace FrameworkRules;

/// <summary>Sets what a submission may hold and how large it may be. Immutable.</summary>
public sealed record ReadOptions
{
    /// <summary>Gets the defaults: the library's own kinds, 64 MiB, 64 levels, 1,000 errors.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>Gets or sets the kinds of claim a submission may hold.</summary>
    public KindSet Kinds
    {
        get;
        init => field = Given.There(value);
    } = KindSet.Library;

    /// <summary>Gets or sets the ids of the frameworks a submission may name; <see langword="null"/>: any.</summary>
    public IReadOnlyCollection<string>? KnownFrameworks
    {
        get;
        init => field = value is null ? null : Given.All(value);
    }

    /// <summary>Gets or sets, by the ids of frameworks, the time zones that place the bare days of a submission that names no zone of its own.</summary>
    public IReadOnlyDictionary<string, string> Zones
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            Given.Whole(value.Values, nameof(value));
            field = value.ToFrozenDictionary(StringComparer.Ordinal);
        }
    } = FrameworkZones.Library;

    /// <summary>Gets or sets whether a submission must give the instant to judge.</summary>
    public bool RequireAsOf { get; init; }

    /// <summary>Gets or sets how many bytes a submission may have.</summary>
    public long MaxBytes
    {
        get;
        init => field = Given.Positive(value);
    } = 64L * 1024 * 1024;

    /// <summary>Gets or sets how many levels a submission may be nested.</summary>
    public int MaxDepth
    {
        get;
        init => field = Given.Positive(value);
    } = 64;

    /// <summary>Gets or sets how many errors are listed.</summary>
    public int MaxErrors
    {
        get;
        init => field = Given.Positive(value);
    } = 1000;
}

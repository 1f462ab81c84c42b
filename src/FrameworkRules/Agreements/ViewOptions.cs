using System.Collections.Frozen;

namespace FrameworkRules;

/// <summary>Sets how far claims about the ground and surveys are believed when a <see cref="StateView"/> is made. Immutable.</summary>
/// <remarks>No text gives these times; the defaults are this library's proposal.</remarks>
public sealed class ViewOptions
{
    private readonly FrozenDictionary<Kind, TimeSpan> believedFor = FrozenDictionary<Kind, TimeSpan>.Empty;
    private readonly TimeSpan surveyTolerance = TimeSpan.FromDays(1);

    /// <summary>Gets the times the kinds declare, and a tolerance of one day for surveys.</summary>
    public static ViewOptions Default { get; } = new();

    /// <summary>Gets or sets, kind by kind, for how long a claim about the ground is believed; a kind that is not named keeps its own time.</summary>
    /// <exception cref="ArgumentException">A kind is not about the ground, or a time is not longer than none.</exception>
    public IReadOnlyDictionary<Kind, TimeSpan> BelievedFor
    {
        get => believedFor;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            var copy = value.ToFrozenDictionary();
            foreach (var (kind, time) in copy)
            {
                if (kind.BelievedFor is null || time <= TimeSpan.Zero)
                {
                    throw new ArgumentException(
                        $"\"{kind.Name}\" is not a kind about the ground, or {time} is not greater than zero.",
                        nameof(value)
                    );
                }
            }

            believedFor = copy;
        }
    }

    /// <summary>Gets or sets by how much the period of a survey may fall short of what it must cover; not negative.</summary>
    public TimeSpan SurveyTolerance
    {
        get => surveyTolerance;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            surveyTolerance = value;
        }
    }

    /// <summary>Returns for how long a claim of a kind is believed, or <see langword="null"/> for a kind whose claims do not go stale.</summary>
    public TimeSpan? Of(Kind kind) => believedFor.TryGetValue(Given.There(kind), out var time) ? time : kind.BelievedFor;
}

using System.Diagnostics;

namespace FrameworkRules.Drafting;

/// <summary>Every reading of a draft with brackets: what each comes to, and which findings hang on which bracket. Immutable and safe to share between threads.</summary>
/// <remarks>Up to 1,024 readings are judged, each bracket in each of its alternatives. Beyond that, those of each who proposes something, and these with one bracket changed.</remarks>
/// <example><code>
/// DraftReadings readings = DraftReadings.Of(framework, draft);
/// foreach (HangingFinding hanging in readings.Hanging)
///     Console.WriteLine(hanging);
/// </code></example>
[DebuggerDisplay("{All.Count} readings of {Brackets.Count} brackets")]
public sealed class DraftReadings
{
    private const int JudgedAtMost = 1024;

    private readonly Framework framework;
    private readonly AgreementState draft;
    private readonly DateTimeOffset? asOf;
    private readonly ReadingMaker maker;

    private DraftReadings(Framework framework, AgreementState draft, DateTimeOffset? asOf)
    {
        (this.framework, this.draft, this.asOf) = (framework, draft, asOf);
        Brackets = OpenBracket.In(draft);
        maker = new ReadingMaker(framework, draft, asOf, Brackets);
        IsComplete =
            Brackets.Aggregate(1L, (count, bracket) => Math.Min(count * bracket.Alternatives.Count, JudgedAtMost + 1L)) <= JudgedAtMost;
        All = [.. (IsComplete ? Product() : OneByOne()).DistinctBy(picks => string.Join(',', picks)).Select(maker.Make)];
        Hanging = HangingFindings.In(this, framework);
    }

    /// <summary>Gets the brackets, in the order in which they stand.</summary>
    public IReadOnlyList<OpenBracket> Brackets { get; }

    /// <summary>Gets the readings that were judged; one where nothing stands in brackets.</summary>
    public IReadOnlyList<DraftReading> All { get; }

    /// <summary>Gets whether every reading was judged.</summary>
    public bool IsComplete { get; }

    /// <summary>Gets the findings that do not come to the same in every reading, in the order of their keys, each with the brackets on which it hangs.</summary>
    public IReadOnlyList<HangingFinding> Hanging { get; }

    /// <summary>Gets those who propose something.</summary>
    public IReadOnlyList<string> Proposers =>
        [.. Brackets.SelectMany(bracket => bracket.Proposers).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Judges the readings of a draft.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="asOf">The instant to judge; <see langword="null"/>: the one the draft gives.</param>
    /// <exception cref="InvalidSubmissionException">Neither the draft nor the host gives the instant, or the draft is not valid.</exception>
    public static DraftReadings Of(Framework framework, AgreementState draft, DateTimeOffset? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(draft);
        return new DraftReadings(framework, draft, asOf);
    }

    /// <summary>Returns the reading in which every bracket is as somebody proposes it: a clause that only others propose is left out, and a field for which they propose nothing is as the first alternative has it.</summary>
    /// <param name="proposer">Who: somebody who proposes something, or a side.</param>
    /// <exception cref="ArgumentException">They are no side and propose nothing; the message names who does.</exception>
    public DraftReading By(string proposer)
    {
        ArgumentNullException.ThrowIfNull(proposer);
        var known = Brackets.Count == 0 ? [] : Proposers.Concat(framework.Roster.Sides);
        return known.Any(name => NormalForm.Of(name) == NormalForm.Of(proposer))
            ? maker.Make(PicksOf(proposer))
            : throw new ArgumentException(
                Proposers.Count == 0
                    ? "Nothing stands in brackets."
                    : $"{proposer} proposes nothing; {string.Join(", ", Proposers)} {(Proposers.Count == 1 ? "does" : "do")}.",
                nameof(proposer)
            );
    }

    /// <summary>Judges the same readings without texts that are confidential.</summary>
    public DraftReadings WithoutConfidential() => new(framework, draft.WithoutConfidential(), asOf);

    private int[] PicksOf(string proposer) => [.. Brackets.Select(bracket => bracket.PickOf(proposer) ?? 0)];

    private IEnumerable<int[]> Product()
    {
        IEnumerable<int[]> all =
        [
            [],
        ];
        return Brackets.Aggregate(
            all,
            (known, bracket) =>
                known.SelectMany(picks => Enumerable.Range(0, bracket.Alternatives.Count), (picks, pick) => (int[])[.. picks, pick])
        );
    }

    private IEnumerable<int[]> OneByOne()
    {
        foreach (var picks in Proposers.Select(PicksOf))
        {
            yield return picks;
            for (var i = 0; i < picks.Length; i++)
            {
                for (var pick = 0; pick < Brackets[i].Alternatives.Count; pick++)
                {
                    var changed = (int[])[.. picks];
                    changed[i] = pick;
                    yield return changed;
                }
            }
        }
    }
}

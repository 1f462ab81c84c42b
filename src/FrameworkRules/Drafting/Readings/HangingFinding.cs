using System.Diagnostics;

namespace FrameworkRules.Drafting;

/// <summary>A finding that comes to different things in different readings of a draft, and the brackets on which it hangs. Immutable.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class HangingFinding
{
    internal HangingFinding(string key, IReadOnlyList<OpenBracket> brackets, IReadOnlyList<(Outcome Outcome, string Reading)> outcomes)
    {
        Key = key;
        Brackets = [.. brackets];
        Outcomes = [.. outcomes.Select(each => each.Outcome)];
        Examples = [.. outcomes.Select(each => each.Reading)];
    }

    /// <summary>Gets the key of the finding.</summary>
    public string Key { get; }

    /// <summary>Gets the brackets on which it hangs: to take another alternative of one of them, and nothing else, changes it in some reading.</summary>
    public IReadOnlyList<OpenBracket> Brackets { get; }

    /// <summary>Gets what it comes to in some reading, the best first.</summary>
    public IReadOnlyList<Outcome> Outcomes { get; }

    /// <summary>Gets for each of <see cref="Outcomes"/> a reading, in words, in which the finding comes to it.</summary>
    public IReadOnlyList<string> Examples { get; }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Key} hangs on {string.Join(" and on ", Brackets)}: {string.Join("; ", Outcomes.Zip(Examples, (outcome, reading) => $"{Message.Of(OutcomeWords.AsState(outcome))} with {reading}"))}";
}

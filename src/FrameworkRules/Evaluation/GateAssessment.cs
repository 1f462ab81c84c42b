using System.Diagnostics;

namespace FrameworkRules;

/// <summary>Says how a gate stands.</summary>
[DebuggerDisplay("{Gate}: {Status}, {Findings.Count} findings")]
public sealed class GateAssessment
{
    private GateStatus? status;
    private int[]? outcomes;
    private int[]? bases;

    internal GateAssessment(Gate gate, IReadOnlyList<Finding> findings)
    {
        Gate = gate;
        Findings = findings;
    }

    /// <summary>Gets the gate.</summary>
    public Gate Gate { get; }

    /// <summary>Gets the findings of the gate.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Gets what its blocking preconditions amount to. The gate of context blocks nothing and stays undetermined.</summary>
    /// <remarks>
    /// It is satisfied only when every blocking finding that applies is met, and none of them rests on the press alone. What does not apply counts for nothing; what
    /// is not met and not yet due leaves it undetermined.
    /// </remarks>
    public GateStatus Status => status ??= StatusOf([.. Findings.Where(finding => finding.Weight == Weight.Blocking)]);

    /// <summary>Gets how many of the findings that are not met, or met in part only, are not yet due.</summary>
    public int NotYetDueCount => Findings.Count(finding => finding.IsNotYetDue);

    /// <summary>Counts the findings of an outcome.</summary>
    public int Count(Outcome outcome)
    {
        Given.Known(outcome);
        return (outcomes ??= CountOutcomes())[(int)outcome];
    }

    /// <summary>Counts the findings that rest on a word, or are kept open by it.</summary>
    public int Count(Basis basis)
    {
        Given.Known(basis);
        return (bases ??= CountBases())[(int)basis];
    }

    private int[] CountOutcomes()
    {
        var counts = new int[Enum.GetValues<Outcome>().Length];
        foreach (var finding in Findings)
        {
            counts[(int)finding.Outcome]++;
        }

        return counts;
    }

    private int[] CountBases()
    {
        var counts = new int[Enum.GetValues<Basis>().Length];
        foreach (var finding in Findings)
        {
            foreach (var basis in finding.Basis)
            {
                counts[(int)basis]++;
            }
        }

        return counts;
    }

    private static GateStatus StatusOf(IReadOnlyList<Finding> blocking) =>
        blocking.Any(finding => finding.IsFailing) ? GateStatus.NotSatisfied
        : blocking.Any(finding => finding.IsNotYetDue)
        || blocking.Any(finding => finding.Outcome is Outcome.Unknown or Outcome.Contested or Outcome.Faulted)
        || !blocking.Any(finding => finding.Outcome == Outcome.Met)
        || blocking.Any(finding => finding.Outcome == Outcome.Met && finding.Basis.Contains(Basis.PressAlone))
            ? GateStatus.Undetermined
        : GateStatus.Satisfied;
}

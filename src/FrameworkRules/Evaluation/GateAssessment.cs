namespace FrameworkRules;

/// <summary>Says how a gate stands.</summary>
public sealed class GateAssessment
{
    internal GateAssessment(Gate gate, IReadOnlyList<Finding> findings)
    {
        Gate = gate;
        Findings = findings;
        var blocking = findings.Where(finding => finding.Weight == Weight.Blocking).Select(finding => finding.Outcome).ToList();
        Status =
            blocking.Exists(outcome => outcome.IsUnmet()) ? GateStatus.NotSatisfied
            : blocking.Exists(outcome => outcome is Outcome.Unknown or Outcome.Contested or Outcome.Faulted)
            || !blocking.Contains(Outcome.Met)
                ? GateStatus.Undetermined
            : GateStatus.Satisfied;
    }

    /// <summary>Gets the gate.</summary>
    public Gate Gate { get; }

    /// <summary>Gets the findings of the gate.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Gets what its blocking preconditions amount to. The gate of context blocks nothing and stays undetermined.</summary>
    public GateStatus Status { get; }

    /// <summary>Counts the findings of an outcome.</summary>
    public int Count(Outcome outcome) => Findings.Count(finding => finding.Outcome == outcome);
}

namespace FrameworkRules;

/// <summary>Works out how gates change as their findings do.</summary>
internal static class GateTimeline
{
    /// <summary>Tells whether a gate may turn on a change of nothing but evidence: one that is met by the press alone is not satisfied.</summary>
    public static bool MayTurnOn(FindingChange change) => change.After is { Weight: Weight.Blocking, Outcome: Outcome.Met };

    public static IReadOnlyList<GateChange> Of(IReadOnlyList<Finding> opening, IReadOnlyList<FindingChange> changes)
    {
        var findings = opening.Where(finding => finding.Weight == Weight.Blocking).ToDictionary(finding => finding.Key);
        var statuses = Enum.GetValues<Gate>().ToDictionary(gate => gate, gate => StatusOf(gate, findings.Values));
        var gates = new List<GateChange>();
        foreach (var instant in changes.Where(change => findings.ContainsKey(change.After.Key)).GroupBy(change => change.AsOf))
        {
            foreach (var change in instant)
            {
                findings[change.After.Key] = change.After;
            }

            foreach (var by in instant.GroupBy(change => change.After.Gate))
            {
                var (before, after) = (statuses[by.Key], StatusOf(by.Key, findings.Values));
                if (after != before)
                {
                    gates.Add(new GateChange(by.Key, before, after, instant.Key, by));
                    statuses[by.Key] = after;
                }
            }
        }

        return [.. gates];
    }

    private static GateStatus StatusOf(Gate gate, IEnumerable<Finding> findings) =>
        new GateAssessment(gate, [.. findings.Where(finding => finding.Gate == gate)]).Status;
}

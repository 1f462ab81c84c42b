namespace FrameworkRules;

/// <summary>Keeps the findings of a session as they last were, and tells which of them have changed, and by what.</summary>
internal sealed class FindingLedger(FactTimeline timeline)
{
    private readonly Dictionary<PreconditionPlan, Finding> findings = [];

    /// <summary>Gets how many findings have been made since the first.</summary>
    public long Concluded { get; private set; }

    /// <summary>Takes the first findings.</summary>
    /// <returns>The findings, in their order.</returns>
    public IReadOnlyList<Finding> Open()
    {
        foreach (var precondition in timeline.Evaluation.TakeConcluded())
        {
            findings[precondition] = timeline.Evaluation.ConclusionOf(precondition).Made!;
        }

        return [.. timeline.Evaluation.Plan.Preconditions.Select(precondition => findings[precondition])];
    }

    /// <summary>Takes the findings that were made anew.</summary>
    /// <param name="cause">What has changed; <see langword="null"/>: time.</param>
    public List<FindingChange> Turn(ChangeCause? cause)
    {
        var changes = new List<FindingChange>();
        ChangeCause[] told = cause is null ? [] : [cause];
        foreach (var precondition in timeline.Evaluation.TakeConcluded())
        {
            Concluded++;
            var after = timeline.Evaluation.ConclusionOf(precondition).Made!;
            var own = cause is null ? timeline.CausesOf(precondition) : told;
            var change = new FindingChange
            {
                Before = findings[precondition],
                After = after,
                AsOf = timeline.AsOf,
                Causes = own.Count > 0 ? own : timeline.AllCauses(),
            };

            // Without a cause of its own, it was made anew for rules of the host to read; another text or body makes all anew.
            if (own.Count == 0 ? change.IsEvidenceOnly : cause is { Record: not AgreementClaim } && !change.IsAny)
            {
                continue;
            }

            changes.Add(change);
            findings[precondition] = after;
        }

        return changes;
    }
}

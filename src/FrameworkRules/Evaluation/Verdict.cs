namespace FrameworkRules;

/// <summary>Holds what the requirements of one precondition came to.</summary>
internal readonly record struct Verdict(Truth Requirement, Truth Weaker, Truth Applicability)
{
    public Outcome Outcome => Outcomes.Of(Requirement, Weaker, Applicability);

    public static Verdict Of(FrameworkEntry entry, in Context context)
    {
        var definition = entry.Definition;
        if (entry.ExemptionIn(context.View) is not null)
        {
            return new Verdict(Truth.Unknown, Truth.Unknown, Truth.False);
        }

        return new Verdict(
            definition.Requirement.Judge(context, default),
            definition.Weaker?.Judge(context, default) ?? Truth.Unknown,
            definition.Applicability?.Judge(context, default) ?? Truth.True
        );
    }

    /// <summary>Says what the verdict rests on: nothing, where the precondition was not judged at all.</summary>
    /// <remarks>It judges once more, as it did for the verdict, with a recorder that listens.</remarks>
    public Explanation Explain(FrameworkEntry entry, in Context context) =>
        entry.ExemptionIn(context.View) is null ? EvidenceRecorder.Explain(Explained(entry.Definition), context) : Explanation.Empty;

    /// <summary>Returns the requirement that explains the outcome: the condition where it does not apply, or where that is open and nothing is met.</summary>
    public Requirement Explained(Definition definition) =>
        definition.Applicability is { } applicability && Applicability != Truth.True && Outcome != Outcome.Met
            ? applicability
            : definition.Requirement;
}

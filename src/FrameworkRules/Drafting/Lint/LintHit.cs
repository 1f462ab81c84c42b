namespace FrameworkRules.Drafting;

/// <summary>What a rule finds in a clause. Immutable.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Message">What is wrong with it, in a sentence.</param>
/// <param name="Suggestion">What to write instead, or to add.</param>
public sealed record LintHit(DraftClause Clause, string Message, string Suggestion)
{
    /// <summary>Gets or sets how much it matters, where that is not what it is for the rule as a whole.</summary>
    public LintSeverity? Severity { get; init; }
}

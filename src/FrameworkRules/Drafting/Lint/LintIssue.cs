using System.Diagnostics;

namespace FrameworkRules.Drafting;

/// <summary>Something that a rule finds wrong with a clause of a draft. Immutable and safe to share between threads.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LintIssue
{
    internal LintIssue(LintRule rule, LintHit hit)
    {
        Rule = rule;
        Clause = hit.Clause;
        Severity = hit.Severity ?? rule.Severity;
        Message = hit.Message;
        Suggestion = hit.Suggestion;
    }

    /// <summary>Gets the rule.</summary>
    public LintRule Rule { get; }

    /// <summary>Gets how much it matters.</summary>
    public LintSeverity Severity { get; }

    /// <summary>Gets the clause.</summary>
    public DraftClause Clause { get; }

    /// <summary>Gets what is wrong with it, in a sentence.</summary>
    public string Message { get; }

    /// <summary>Gets what to write instead, or to add.</summary>
    public string Suggestion { get; }

    /// <summary>Gets the findings that are decided and rest on the clause, or on another provision under its number.</summary>
    public IReadOnlyList<Finding> Findings
    {
        get;
        internal init => field = Given.All(value);
    } = [];

    /// <inheritdoc/>
    public override string ToString() => $"{Clause.Name}: {Message}; {Suggestion} ({Rule.Id})";
}

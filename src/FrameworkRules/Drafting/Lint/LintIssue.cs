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
        Told = hit.Told;
        Advice = hit.Advice;
    }

    /// <summary>Gets the rule.</summary>
    public LintRule Rule { get; }

    /// <summary>Gets how much it matters.</summary>
    public LintSeverity Severity { get; }

    /// <summary>Gets the clause.</summary>
    public DraftClause Clause { get; }

    /// <summary>Gets what is wrong with it, in a sentence, in English.</summary>
    public string Message => Told.ToString();

    /// <summary>Gets what to write instead, or to add, in English.</summary>
    public string Suggestion => Advice.ToString();

    /// <summary>Gets the findings that are decided and rest on the clause, or on another provision under its number.</summary>
    public IReadOnlyList<Finding> Findings
    {
        get;
        internal init => field = Given.All(value);
    } = [];

    internal Message Told { get; }

    internal Message Advice { get; }

    /// <summary>Puts into a language what is wrong with the clause.</summary>
    /// <param name="language">The language.</param>
    public string MessageIn(ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Told.In(language);
    }

    /// <summary>Puts into a language what to write instead, or to add.</summary>
    /// <param name="language">The language.</param>
    public string SuggestionIn(ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Advice.In(language);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Clause.Name}: {Message}; {Suggestion} ({Rule.Id})";
}

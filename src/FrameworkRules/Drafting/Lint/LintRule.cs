using System.Diagnostics;

namespace FrameworkRules.Drafting;

/// <summary>A rule by which a draft is looked through, clause by clause. The library's rules and a host's are made in the same way. Immutable.</summary>
/// <example><code>
/// var rule = new LintRule("consult", LintSeverity.Warning, "A duty to consult says what follows.", draft =>
///     from clause in draft.Clauses
///     where clause.Words?.Contains("consult") == true
///     select new LintHit(clause, "\"consult\" has no result", "say what follows if no agreement is reached"));
/// </code></example>
[DebuggerDisplay("{Id,nq}, {Severity}: {Title,nq}")]
public sealed class LintRule
{
    private readonly Func<DraftText, IEnumerable<LintHit>> find;

    /// <summary>Makes a rule.</summary>
    /// <param name="id">What names it: small letters and hyphens.</param>
    /// <param name="severity">How much it matters.</param>
    /// <param name="title">What is asked of a draft, in a sentence.</param>
    /// <param name="find">Finds the clauses that are not so. It is called on several threads at once, and must not keep anything.</param>
    public LintRule(string id, LintSeverity severity, string title, Func<DraftText, IEnumerable<LintHit>> find)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentException.ThrowIfNullOrEmpty(title);
        ArgumentNullException.ThrowIfNull(find);
        Id = JsonText.CheckName(id);
        Severity = Given.Known(severity);
        Title = title;
        this.find = find;
    }

    /// <summary>Gets what names it.</summary>
    public string Id { get; }

    /// <summary>Gets how much it matters.</summary>
    public LintSeverity Severity { get; }

    /// <summary>Gets what is asked of a draft, in a sentence.</summary>
    public string Title { get; }

    /// <summary>Copies the rule with another severity.</summary>
    /// <param name="severity">How much it matters.</param>
    public LintRule As(LintSeverity severity) => new(Id, severity, Title, find);

    internal IEnumerable<LintHit> Find(DraftText text) => find(text);
}

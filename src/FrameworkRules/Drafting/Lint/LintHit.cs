using System.Runtime.CompilerServices;

namespace FrameworkRules.Drafting;

/// <summary>What a rule finds in a clause. Immutable.</summary>
public sealed record LintHit
{
    /// <summary>Makes what a rule of a host finds.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="message">What is wrong with it, in a sentence; another language gets it by <see cref="ReportLanguage.Term"/>.</param>
    /// <param name="suggestion">What to write instead, or to add; likewise.</param>
    public LintHit(DraftClause clause, string message, string suggestion)
        : this(clause, Said(message), Said(suggestion)) { }

    internal LintHit(DraftClause clause, Message told, Message advice)
    {
        ArgumentNullException.ThrowIfNull(clause);
        (Clause, Told, Advice) = (clause, told, advice);
    }

    /// <summary>Gets the clause.</summary>
    public DraftClause Clause { get; }

    /// <summary>Gets what is wrong with it, in a sentence, in English.</summary>
    public string Message => Told.ToString();

    /// <summary>Gets what to write instead, or to add, in English.</summary>
    public string Suggestion => Advice.ToString();

    /// <summary>Gets or sets how much it matters, where that is not what it is for the rule as a whole.</summary>
    public LintSeverity? Severity
    {
        get;
        init => field = Given.Known(value);
    }

    internal Message Told { get; }

    internal Message Advice { get; }

    private static Message Said(string text, [CallerArgumentExpression(nameof(text))] string? name = null) =>
        FrameworkRules.Message.OfTerm(Given.There(text, name));
}

using System.Diagnostics;

namespace FrameworkRules;

/// <summary>A finding that nobody has shown to be met or unmet, in the words a host shows.</summary>
[DebuggerDisplay("{Finding.Key,nq}: {Finding.Outcome}")]
public sealed class OpenCondition
{
    internal OpenCondition(Finding finding) => Finding = finding;

    /// <summary>Gets the finding.</summary>
    public Finding Finding { get; }

    /// <summary>Gets the id of the precondition.</summary>
    public string Id => Finding.Id;

    /// <summary>Gets why it is open: nothing was submitted, or it is only claimed, alleged, announced, hearsay, or too old.</summary>
    public IReadOnlyList<Basis> Basis => Finding.Basis;

    /// <summary>Gets why.</summary>
    public string Reason => Finding.Reason;
}

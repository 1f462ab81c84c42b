using System.Diagnostics;

namespace FrameworkRules;

/// <summary>A finding that is unmet or partially met, now or until its date, in the words a host shows.</summary>
[DebuggerDisplay("{Finding.Key,nq}: {Finding.Outcome}")]
public sealed class UnmetCondition
{
    internal UnmetCondition(Finding finding) => Finding = finding;

    /// <summary>Gets the finding.</summary>
    public Finding Finding { get; }

    /// <summary>Gets the id of the precondition.</summary>
    public string Id => Finding.Id;

    /// <summary>Gets why.</summary>
    public string Reason => Finding.Reason;

    /// <summary>Gets the texts it comes from.</summary>
    public string Citation => string.Join("; ", Finding.Citations);

    /// <summary>Gets those whose duty it is.</summary>
    public string DutyBearers => string.Join(", ", Finding.DutyBearers);

    /// <summary>Gets the end of the period, or <see langword="null"/>.</summary>
    public DateTimeOffset? Due => Finding.Timing.Due;
}

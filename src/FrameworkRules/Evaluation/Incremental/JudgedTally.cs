using System.Runtime.ExceptionServices;

namespace FrameworkRules;

/// <summary>Sums up what a quantifier makes of its subjects, in constant time for each that comes, changes or goes.</summary>
internal sealed class JudgedTally
{
    private SortedDictionary<string, Exception>? faults;
    private Tally tally;

    public Tally Tally => tally;

    /// <summary>Throws again what the judging of the first subject that failed threw, if any did.</summary>
    public void ThrowFault()
    {
        if (faults is { Count: > 0 })
        {
            ExceptionDispatchInfo.Throw(faults.First().Value);
        }
    }

    public void Add(string subject, SubjectResult result)
    {
        tally.Add(result.Judgement);
        if (result.Fault is { } fault)
        {
            faults ??= new(StringComparer.Ordinal);
            faults[subject] = fault;
        }
    }

    public void Remove(string subject, SubjectResult result)
    {
        tally.Remove(result.Judgement);
        if (result.Fault is not null)
        {
            faults!.Remove(subject);
        }
    }
}

using System.Diagnostics.CodeAnalysis;

namespace FrameworkRules.Rules;

/// <summary>What a rule has concluded of one precondition.</summary>
internal sealed class Conclusion
{
    public required PreconditionPlan Precondition { get; init; }

    public required EvaluationFact Evaluation { get; init; }

    public Verdict Verdict { get; init; }

    /// <summary>Gets what the precondition's code threw, or <see langword="null"/>.</summary>
    public Exception? Fault { get; init; }

    /// <summary>Gets the date of the duty, moved by agreed extensions, or <see langword="null"/>.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Gets or sets the finding that was made when this was concluded.</summary>
    public Finding? Finding { get; set; }

    public Outcome Outcome => Fault is null ? Verdict.Outcome : Outcome.Faulted;

    /// <summary>Returns how the finding stands to its date at an instant.</summary>
    public Timing TimingAt(DateTimeOffset asOf, Outcome outcome) =>
        Due is { } due && outcome != Outcome.NotApplicable ? Deadlines.Of(Precondition.DeadlineSet, due, outcome, asOf) : Timing.None;

    /// <summary>Makes the finding, with what it rests on.</summary>
    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "Whatever a precondition's code throws makes that one finding faulted; the others stand."
    )]
    public Finding Explained()
    {
        var (entry, context) = (Precondition.Entry, Evaluation.ContextOf(Precondition));
        var timing = TimingAt(context.AsOf, Outcome);
        if (Fault is not null)
        {
            return Finding.Faulted(entry, Fault, context, timing);
        }

        try
        {
            return Finding.Of(entry, Verdict, Verdict.Explain(entry, context), context, timing);
        }
        catch (Exception exception)
        {
            return Finding.Faulted(entry, exception, context, TimingAt(context.AsOf, Outcome.Faulted));
        }
    }
}

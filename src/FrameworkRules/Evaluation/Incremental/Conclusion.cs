namespace FrameworkRules;

/// <summary>What a rule has concluded of one precondition.</summary>
internal sealed class Conclusion
{
    public required PreconditionPlan Precondition { get; init; }

    public required EvaluationFact Evaluation { get; init; }

    public Verdict Verdict { get; init; }

    /// <summary>Gets what the precondition's code threw, or <see langword="null"/>.</summary>
    public Exception? Fault { get; init; }

    /// <summary>Gets the latest agreed decision on the date of the duty, or <see langword="null"/>.</summary>
    public ExtensionDecision? Moved { get; init; }

    /// <summary>Gets the date of the duty, or <see langword="null"/>.</summary>
    public DateTimeOffset? Due => Precondition.DeadlineName is null ? null : Moved?.NewEnd ?? Precondition.DeadlineSet;

    /// <summary>Gets whether confidential claims speak of an extension of the date.</summary>
    public bool IsDueConfidential { get; init; }

    /// <summary>Gets or sets the finding that was made when this was concluded.</summary>
    public Finding? Made { get; set; }

    /// <summary>Gets or sets the instant judged when the finding was made.</summary>
    public DateTimeOffset MadeAt { get; set; }

    public Outcome Outcome => Fault is null ? Verdict.Outcome : Outcome.Faulted;

    /// <summary>Returns how the finding stands to its date at an instant.</summary>
    public Timing TimingAt(DateTimeOffset asOf, Outcome outcome) =>
        Precondition.DeadlineName is null ? Timing.None : Deadlines.Of(Precondition.DeadlineSet, Moved, outcome, asOf, IsDueConfidential);

    /// <summary>Tells whether the finding that was made says something of its date that time has changed.</summary>
    public bool IsDatedAt(DateTimeOffset asOf) => MadeAt != asOf && TimingAt(MadeAt, Outcome) != TimingAt(asOf, Outcome);

    /// <summary>Makes the finding.</summary>
    /// <param name="judged">Gives what it was judged in, for when somebody asks what it rests on.</param>
    public Finding ToFinding(IJudgedContext judged)
    {
        var (entry, context) = (Precondition.Entry, Evaluation.ContextOf(Precondition));
        var timing = TimingAt(context.AsOf, Outcome);
        return Fault is null ? Finding.Of(entry, Verdict, judged, context, timing) : Finding.Faulted(entry, Fault, context, timing);
    }
}

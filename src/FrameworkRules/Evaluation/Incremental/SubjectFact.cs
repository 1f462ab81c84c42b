namespace FrameworkRules;

/// <summary>One subject with the claims that hold of it now: one crossing, one foreign presence, one clause. Rules of a host may match it.</summary>
/// <remarks>A session updates the same object when the claims change: read it in conditions and actions, and keep none of it.</remarks>
public sealed class SubjectFact : RuleFact
{
    private readonly object?[] slots;

    internal SubjectFact(EvaluationFact evaluation, in Subject subject)
        : base(evaluation)
    {
        Subject = subject;
        Kind = subject.Kind;
        Id = subject.Id;
        KindNumber = evaluation.Plan.NumberOf(Kind);
        var count = evaluation.Plan.SlotsOf(KindNumber);
        slots = count == 0 ? [] : new object?[count];
    }

    /// <summary>Gets the kind of the subject.</summary>
    public Kind Kind { get; }

    /// <summary>Gets what names the subject among those of its kind.</summary>
    public string Id { get; }

    /// <summary>Gets the subject with the claims that hold.</summary>
    public Subject Subject { get; internal set; }

    /// <summary>Gets the number of the kind among those that the framework reads, or -1.</summary>
    internal int KindNumber { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Kind.Name} {Id}";

    /// <summary>Gets what a quantifier has made of the subject, as the session knows it; <see langword="null"/>: nothing yet.</summary>
    internal ref object? this[QuantifierPlan quantifier] => ref slots[quantifier.Slot];
}

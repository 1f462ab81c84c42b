namespace FrameworkRules;

/// <summary>Keeps what is concluded of each precondition up to date, as facts come, change and go.</summary>
internal interface IFactSession
{
    /// <summary>Gets the evaluation that the session makes.</summary>
    EvaluationFact Evaluation { get; }

    /// <summary>Takes in what is there to begin with.</summary>
    void Open(IReadOnlyCollection<SubjectFact> subjects, IReadOnlyCollection<PreconditionFact> preconditions);

    /// <summary>Takes in facts that are new.</summary>
    void Insert(IReadOnlyCollection<object> inserted);

    /// <summary>Looks again at facts that are known.</summary>
    void Update(IReadOnlyCollection<object> updated);

    /// <summary>Takes out facts.</summary>
    void Retract(IReadOnlyCollection<object> retracted);

    /// <summary>Concludes anew each precondition for which something has changed.</summary>
    void Fire();
}

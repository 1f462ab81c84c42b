namespace FrameworkRules;

/// <summary>The evaluation that a session makes: under which framework, and of what. Every rule of the framework matches it first.</summary>
/// <remarks>A live assessment moves the same object on in time.</remarks>
public sealed class EvaluationFact
{
    private readonly Context[] contexts;
    private readonly Conclusion?[] conclusions;
    private readonly HashSet<int> concluded = [];

    internal EvaluationFact(FrameworkPlan plan, StateView view, IJudgedContext judged)
    {
        JudgedIn = judged;
        Plan = plan;
        contexts = new Context[plan.Preconditions.Length];
        conclusions = new Conclusion?[plan.Preconditions.Length];
        View = view;
        MoveTo(view);
    }

    /// <summary>Gets the framework.</summary>
    public Framework Framework => Plan.Framework;

    /// <summary>Gets the instant judged.</summary>
    public DateTimeOffset AsOf => View.AsOf;

    internal FrameworkPlan Plan { get; }

    internal StateView View { get; private set; }

    /// <summary>Gets or sets what the findings that are made from now on were judged in, for when somebody asks what they rest on.</summary>
    internal IJudgedContext JudgedIn { get; set; }

    /// <summary>Gets whether findings become facts: always, except in a session that holds only the rules of the framework, where nothing could match them.</summary>
    internal bool YieldsFindings { get; init; } = true;

    /// <summary>Gets or sets whether more subjects are to come before anything is concluded: joins are judged when all are there.</summary>
    internal bool IsOpening { get; set; }

    /// <summary>Gets or sets how many judgements of single subjects were made.</summary>
    internal long Judged { get; set; }

    /// <inheritdoc/>
    public override string ToString() => $"{Framework.Id} at {InstantField.Canonical(AsOf)}";

    /// <summary>Tells whether this is an evaluation under a framework.</summary>
    internal bool IsUnder(FrameworkPlan framework) => Plan == framework;

    internal Context ContextOf(PreconditionPlan precondition) => contexts[precondition.Position];

    /// <summary>Goes to another instant; whatever depends on it must be updated by the caller.</summary>
    internal void MoveTo(StateView view)
    {
        View = view;
        var context = Framework.ContextOf(view);
        for (var i = 0; i < contexts.Length; i++)
        {
            contexts[i] = context.For(Plan.Preconditions[i].Entry.Party);
        }
    }

    /// <summary>Lists the subjects of a kind that hold.</summary>
    internal IEnumerable<SubjectFact> SubjectsOf(Kind kind)
    {
        var subjects = View.Of(kind);
        for (var i = 0; i < subjects.Count; i++)
        {
            yield return new SubjectFact(this, subjects[i]);
        }
    }

    internal Finding Conclude(Conclusion conclusion)
    {
        conclusions[conclusion.Precondition.Position] = conclusion;
        concluded.Add(conclusion.Precondition.Position);
        conclusion.MadeAt = AsOf;
        return conclusion.Made = conclusion.ToFinding(JudgedIn);
    }

    /// <summary>Returns what was concluded of a precondition.</summary>
    /// <exception cref="InvalidOperationException">No rule has concluded anything.</exception>
    internal Conclusion ConclusionOf(PreconditionPlan precondition) =>
        conclusions[precondition.Position]
        ?? throw new InvalidOperationException(
            $"The evaluation of {Framework.Id} is incomplete: no rule has made a finding of {precondition.Entry.Key}."
        );

    /// <summary>Returns, in order, which preconditions were concluded anew since the last call.</summary>
    internal IReadOnlyList<PreconditionPlan> TakeConcluded()
    {
        PreconditionPlan[] taken = [.. concluded.Order().Select(position => Plan.Preconditions[position])];
        concluded.Clear();
        return taken;
    }
}

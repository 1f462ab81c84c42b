using NRules;
using NRules.Diagnostics;
using NRules.Extensibility;
using NRules.RuleModel;

namespace FrameworkRules.Rules;

/// <summary>One session of the rules of a framework, with the facts in it.</summary>
internal sealed class RuleSession : IFactSession
{
    private const int RulesAtLeast = 10_000;
    private const int RulesPerFact = 50;
    private const int AtOnce = 1_024;

    private readonly ISession session;
    private readonly Dictionary<IFact, long> further = [];
    private long facts;
    private long yielded;

    public RuleSession(CompiledRules rules, EvaluationFact evaluation, IDependencyResolver? resolver)
    {
        Evaluation = evaluation;
        session = rules.Factory.CreateSession();
        if (rules.HasHostRules)
        {
            session.DependencyResolver = resolver ?? session.DependencyResolver;
            session.Events.FactInsertedEvent += (_, inserted) => Notice(inserted, comes: true);
            session.Events.FactRetractedEvent += (_, retracted) => Notice(retracted, comes: false);
        }
    }

    public EvaluationFact Evaluation { get; }

    /// <summary>Gets what rules of the host have yielded, in the order in which they did.</summary>
    public IReadOnlyList<object> Further => [.. further.OrderBy(fact => fact.Value).Select(fact => fact.Key.Value!)];

    /// <remarks>Each rule looks in turn at all facts that come at once. Where many come, they come in parts, which are still near at hand when the next rule looks.</remarks>
    public void Open(IReadOnlyCollection<SubjectFact> subjects, IReadOnlyCollection<PreconditionFact> preconditions)
    {
        Insert([Evaluation]);
        Evaluation.IsOpening = true;
        foreach (var some in subjects.Chunk(AtOnce))
        {
            Insert(some);
        }

        Evaluation.IsOpening = false;
        Insert(preconditions);
    }

    public void Insert(IReadOnlyCollection<object> inserted)
    {
        if (inserted.Count > 0)
        {
            session.InsertAll(inserted);
        }
    }

    public void Update(IReadOnlyCollection<object> updated)
    {
        if (updated.Count > 0)
        {
            session.UpdateAll(updated);
        }
    }

    public void Retract(IReadOnlyCollection<object> retracted)
    {
        if (retracted.Count > 0)
        {
            session.RetractAll(retracted);
        }
    }

    /// <summary>Runs the rules until none waits.</summary>
    /// <exception cref="InvalidOperationException">Rules still wait: one of them has halted the session, or repeats for ever.</exception>
    public void Fire()
    {
        _ = session.Fire((int)Math.Min(int.MaxValue, RulesAtLeast + (facts * RulesPerFact)));
        if (!session.Agenda.IsEmpty)
        {
            throw new InvalidOperationException(
                $"The rule \"{session.Agenda.Peek().Rule.Name}\" still waits: a rule has halted the session, or repeats for ever."
            );
        }
    }

    private void Notice(WorkingMemoryEventArgs change, bool comes)
    {
        facts += comes ? 1 : -1;
        if (!comes)
        {
            _ = further.Remove(change.Fact);
        }
        else if (change.Fact.Value is not (RuleFact or EvaluationFact or Finding))
        {
            further.Add(change.Fact, yielded++);
        }
    }
}

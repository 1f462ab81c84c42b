using System.Linq.Expressions;
using global::NRules.Aggregators;
using global::NRules.RuleModel;

namespace FrameworkRules.NRules;

/// <summary>Says how many subjects of a list keep what is asked. The network keeps one and the same object up to date.</summary>
internal sealed class KeptCount
{
    public long Count { get; set; }
}

/// <summary>Sums up the judgements of a list. The network keeps one and the same object up to date.</summary>
internal sealed class JudgedTally
{
    private SortedDictionary<string, Exception>? faults;
    private Tally tally;

    public Tally Tally => tally;

    /// <summary>Gets what the judging of the first subject that failed threw, or <see langword="null"/>.</summary>
    public Exception? Fault => faults is { Count: > 0 } ? faults.First().Value : null;

    public void Count(ListPlan plan, object result, bool add)
    {
        plan.Count(result, ref tally, add);
        if (result is SubjectJudgement { Fault: { } fault } judgement)
        {
            faults ??= new(StringComparer.Ordinal);
            if (!add)
            {
                faults.Remove(judgement.Subject.Id);
            }
            else
            {
                faults[judgement.Subject.Id] = fault;
            }
        }
    }

    /// <summary>Counts the subjects that only keep what is asked.</summary>
    public Tally With(ListPlan plan, long kept)
    {
        var all = tally;
        all.Add(plan.OfKept, kept);
        return all;
    }
}

/// <summary>Holds the subjects that an open question is about. The network keeps one and the same object up to date.</summary>
internal sealed class CollectedSubjects
{
    public Dictionary<IFact, SubjectFact> Subjects { get; } = [];
}

/// <summary>Holds the dates to which agreed extensions move a deadline. The network keeps one and the same object up to date.</summary>
internal sealed class MovedDates
{
    private readonly Dictionary<IFact, DateTimeOffset> dates = [];
    private readonly SortedDictionary<DateTimeOffset, int> counts = [];

    public DateTimeOffset? Latest => counts.Count > 0 ? counts.Keys.Last() : null;

    public void Set(IFact fact, DateTimeOffset? date)
    {
        if (dates.Remove(fact, out var old) && --counts[old] == 0)
        {
            counts.Remove(old);
        }

        if (date is { } moved)
        {
            dates.Add(fact, moved);
            counts[moved] = counts.GetValueOrDefault(moved) + 1;
        }
    }
}

/// <summary>Gathers facts into one object, in constant time for each fact that comes, changes or goes.</summary>
internal abstract class Aggregator<TPlan, TFact, TResult> : IAggregator
    where TPlan : class
    where TFact : class
    where TResult : class, new()
{
    private bool isCreated;

    public required TPlan Plan { get; init; }

    protected TResult Result { get; } = new();

    public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        foreach (var fact in facts)
        {
            Add(fact, (TFact)fact.Value!);
        }

        return Changed();
    }

    public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        foreach (var fact in facts)
        {
            Modify(fact, (TFact)fact.Value!);
        }

        return Changed();
    }

    public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        foreach (var fact in facts)
        {
            Remove(fact);
        }

        return Changed();
    }

    protected abstract void Add(IFact fact, TFact value);

    protected abstract void Modify(IFact fact, TFact value);

    protected abstract void Remove(IFact fact);

    private AggregationResult[] Changed()
    {
        if (isCreated)
        {
            return [AggregationResult.Modified(Result, Result, [])];
        }

        isCreated = true;
        return [AggregationResult.Added(Result, [])];
    }
}

/// <summary>Counts the subjects, or owners with their partners, that keep what is asked.</summary>
internal sealed class KeptAggregator : Aggregator<ListPlan, object, KeptCount>
{
    protected override void Add(IFact fact, object value) => Result.Count++;

    protected override void Modify(IFact fact, object value) { }

    protected override void Remove(IFact fact) => Result.Count--;
}

/// <summary>Tallies the judgements of a list.</summary>
internal sealed class TallyAggregator : Aggregator<ListPlan, SubjectJudgement, JudgedTally>
{
    private readonly Dictionary<IFact, SubjectJudgement> counted = [];

    protected override void Add(IFact fact, SubjectJudgement value)
    {
        counted.Add(fact, value);
        Result.Count(Plan, value, add: true);
    }

    protected override void Modify(IFact fact, SubjectJudgement value)
    {
        Remove(fact);
        Add(fact, value);
    }

    protected override void Remove(IFact fact)
    {
        if (counted.Remove(fact, out var old))
        {
            Result.Count(Plan, old, add: false);
        }
    }
}

/// <summary>Collects the subjects that an open question is about.</summary>
internal sealed class SubjectCollector : Aggregator<OpenRequirement, SubjectFact, CollectedSubjects>
{
    protected override void Add(IFact fact, SubjectFact value) => Result.Subjects.Add(fact, value);

    protected override void Modify(IFact fact, SubjectFact value) { }

    protected override void Remove(IFact fact) => Result.Subjects.Remove(fact);
}

/// <summary>Judges each extension of a deadline by itself, and keeps the latest date.</summary>
internal sealed class ExtensionAggregator : Aggregator<EntryPlan, SubjectFact, MovedDates>
{
    protected override void Add(IFact fact, SubjectFact value) =>
        Result.Set(fact, Deadlines.NewEnd(Plan.DeadlineName!, value.Subject, value.World.ContextOf(Plan)));

    protected override void Modify(IFact fact, SubjectFact value) => Add(fact, value);

    protected override void Remove(IFact fact) => Result.Set(fact, date: null);
}

/// <summary>Makes the aggregators of one node; NRules makes this by its type, and hands it the plan inside an expression.</summary>
internal sealed class AggregatorFactory : IAggregatorFactory
{
    public const string PlanName = "Plan";

    private Func<IAggregator>? make;

    public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions)
    {
        var lambda = element.Expressions[PlanName].Expression;
        var plan = ((ConstantExpression)lambda.Body).Value;
        make = element.Name switch
        {
            Aggregates.Kept or Aggregates.KeptOwners => () => new KeptAggregator { Plan = (ListPlan)plan! },
            Aggregates.Judged => () => new TallyAggregator { Plan = (ListPlan)plan! },
            Aggregates.Joined => () => new JoinAggregator((ListPlan)plan!),
            Aggregates.Collected => () => new SubjectCollector { Plan = (OpenRequirement)plan! },
            Aggregates.Moved => () => new ExtensionAggregator { Plan = (EntryPlan)plan! },
            _ => throw new NotSupportedException($"There is no aggregator \"{element.Name}\"."),
        };
    }

    public IAggregator Create(AggregationContext context) => make!();
}

/// <summary>Names the aggregators. NRules shares a node between rules by this name, the source and the expressions, so each sort has a name of its own.</summary>
internal static class Aggregates
{
    public const string Kept = "FrameworkRules.Kept";
    public const string KeptOwners = "FrameworkRules.KeptOwners";
    public const string Judged = "FrameworkRules.Judged";
    public const string Joined = "FrameworkRules.Joined";
    public const string Collected = "FrameworkRules.Collected";
    public const string Moved = "FrameworkRules.Moved";
}

using System.Diagnostics.CodeAnalysis;
using global::NRules.RuleModel;

namespace FrameworkRules.NRules;

/// <summary>What a finding rule has matched: the tallies of the lists, what open questions read, and the dates of a deadline.</summary>
internal sealed class FindingMatch : INodeVerdicts
{
    private static readonly object Key = new();

    private readonly EntryPlan plan;
    private readonly object[] parts;
    private readonly World world;
    private readonly Context context;

    private FindingMatch(World world, EntryPlan plan, object[] parts)
    {
        this.plan = plan;
        this.parts = parts;
        this.world = world;
        context = world.ContextOf(plan);
    }

    /// <summary>The action of every finding rule: turns what was matched into a finding, and yields it.</summary>
    public static void Conclude(IContext rule, EntryFact entry, object[] parts) =>
        Yield(rule, entry.World.Conclude(new FindingMatch(entry.World, entry.Plan, parts).Conclude()));

    /// <summary>Makes an object the one linked fact of a match.</summary>
    public static void Yield(IContext rule, object fact)
    {
        if (rule.GetLinked(Key) is null)
        {
            rule.InsertLinked(Key, fact);
        }
        else
        {
            rule.UpdateLinked(Key, fact);
        }
    }

    public Truth Of(Requirement node)
    {
        if (node is OpenRequirement open)
        {
            return Answer(open);
        }

        var position = Array.FindIndex(plan.TopLists, list => ReferenceEquals(list.Quantifier, node));
        var kept = (KeptCount)parts[2 * position];
        var judged = (JudgedTally)parts[(2 * position) + 1];
        if (judged.Fault is { } fault)
        {
            throw fault;
        }

        var list = plan.TopLists[position];
        return list.Quantifier.Decide(context, judged.With(list, kept.Count));
    }

    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "Whatever a precondition's code throws makes that one finding faulted; the others stand."
    )]
    private Conclusion Conclude()
    {
        var due = Due();
        try
        {
            return new Conclusion
            {
                Entry = plan,
                World = world,
                Due = due,
                Verdict = Verdict.Of(plan.Entry, context.With(this)),
            };
        }
        catch (Exception fault)
        {
            return new Conclusion
            {
                Entry = plan,
                World = world,
                Due = due,
                Fault = fault,
            };
        }
    }

    private DateTimeOffset? Due() =>
        plan.DeadlineName is null ? null
        : ((MovedDates)parts[^1]).Latest is { } moved && moved > plan.DeadlineSet ? moved
        : plan.DeadlineSet;

    /// <summary>Asks an open question over the subjects that the network has collected for it.</summary>
    private Truth Answer(OpenRequirement open)
    {
        var position = (2 * plan.TopLists.Length) + Array.IndexOf(plan.OpenNodes, open);
        var subjects = ((CollectedSubjects)parts[position])
            .Subjects.Values.GroupBy(subject => subject.Kind)
            .ToDictionary(
                kind => kind.Key,
                kind => Subjects.Of(kind.Select(subject => subject.Subject).OrderBy(subject => subject.Id, StringComparer.Ordinal))
            );
        return open.Judge(context.On(new StateView(context.View, subjects)), default);
    }
}

using System.Globalization;
using System.Linq.Expressions;
using global::NRules.RuleModel;
using global::NRules.RuleModel.Builders;

namespace FrameworkRules.NRules;

/// <summary>Writes the rules of a framework in NRules' own model.</summary>
/// <remarks>
/// Each condition names its plan in a call. NRules shares a node between rules whose expressions are equal, and when it compares two tests of a type
/// (<c>x is T</c>) it looks at the type only: with such tests the lists of a kind would share one node.
/// </remarks>
internal static class RuleWriter
{
    private const int FindingsLast = -1000;

    /// <summary>Writes one rule for the judgements of each list, and one for the finding of each precondition.</summary>
    public static IReadOnlyList<IRuleDefinition> Write(NetworkPlan network)
    {
        var rules = new List<IRuleDefinition>();
        foreach (var entry in network.Entries)
        {
            rules.AddRange(
                entry
                    .AllLists.Where(list => list.IsJoined || list.Owner is null)
                    .Select((list, position) => JudgeSubjects(list, Numbered($"{entry.Entry.Key}: {list.Kind.Name}, list ", position + 1)))
            );
            rules.Add(MakeFinding(entry));
        }

        return rules;
    }

    /// <summary>Where the judgement of a subject is not plainly kept, the judgement becomes a linked fact.</summary>
    private static IRuleDefinition JudgeSubjects(ListPlan list, string name)
    {
        var rule = new RuleBuilder();
        rule.Name(name);
        if (list.IsJoined)
        {
            var group = rule.LeftHandSide().Pattern(typeof(OwnerGroup), "group");
            Join(group, list);
            group.Condition((Expression<Func<OwnerGroup, bool>>)(group => list.IsJudged(group.Result!)));
            rule.RightHandSide()
                .Action((Expression<Action<IContext, OwnerGroup>>)((context, group) => Yield(context, (SubjectJudgement)group.Result!)));
        }
        else
        {
            var subject = Subjects(rule.LeftHandSide().Pattern(typeof(SubjectFact), "subject"), list.Kind);
            subject.Condition((Expression<Func<SubjectFact, bool>>)(subject => list.IsJudged(subject.ResultFor(list))));
            rule.RightHandSide()
                .Action(
                    (Expression<Action<IContext, SubjectFact>>)(
                        (context, subject) => Yield(context, (SubjectJudgement)subject.ResultFor(list))
                    )
                );
        }

        return rule.Build();
    }

    private static IRuleDefinition MakeFinding(EntryPlan plan)
    {
        var rule = new RuleBuilder();
        rule.Name($"{plan.Entry.Key}: finding");
        rule.Description(plan.Entry.Definition.Sentence);
        rule.Priority(FindingsLast);
        var patterns = rule.LeftHandSide();
        var context = Expression.Parameter(typeof(IContext), "context");
        var entry = Expression.Parameter(typeof(EntryFact), "entry");
        var parts = new List<ParameterExpression>();
        patterns.Pattern(typeof(EntryFact), "entry").Condition((Expression<Func<EntryFact, bool>>)(entry => entry.Plan == plan));
        for (var i = 0; i < plan.TopLists.Length; i++)
        {
            CountKept(Part<KeptCount>(Numbered("kept", i)), plan.TopLists[i]);
            TallyJudgements(Part<JudgedTally>(Numbered("judged", i)), plan.TopLists[i]);
        }

        for (var i = 0; i < plan.OpenNodes.Length; i++)
        {
            Collect(Part<CollectedSubjects>(Numbered("read", i)), plan.OpenNodes[i]);
        }

        if (plan.DeadlineName is not null)
        {
            FindExtensions(Part<MovedDates>("moved"), plan);
        }

        var conclude = Expression.Call(
            typeof(FindingMatch),
            nameof(FindingMatch.Conclude),
            [],
            context,
            entry,
            Expression.NewArrayInit(typeof(object), parts)
        );
        rule.RightHandSide().Action(Expression.Lambda(conclude, [context, entry, .. parts]));
        return rule.Build();

        PatternBuilder Part<T>(string name)
        {
            parts.Add(Expression.Parameter(typeof(T), name));
            return patterns.Pattern(typeof(T), name);
        }
    }

    private static void CountKept(PatternBuilder pattern, ListPlan list)
    {
        if (list.IsJoined)
        {
            var group = Gather(pattern, Aggregates.KeptOwners, list, typeof(OwnerGroup), "group");
            Join(group, list);
            group.Condition((Expression<Func<OwnerGroup, bool>>)(group => list.IsKept(group.Result!)));
        }
        else
        {
            var subject = Subjects(Gather(pattern, Aggregates.Kept, list, typeof(SubjectFact), "subject"), list.Kind);
            subject.Condition((Expression<Func<SubjectFact, bool>>)(subject => list.IsKept(subject.ResultFor(list))));
        }
    }

    private static void TallyJudgements(PatternBuilder pattern, ListPlan list)
    {
        var kind = list.Kind;
        var judgement = Gather(pattern, Aggregates.Judged, list, typeof(SubjectJudgement), "judgement");
        judgement.Condition((Expression<Func<SubjectJudgement, bool>>)(judgement => judgement.Kind == kind));
        judgement.Condition((Expression<Func<SubjectJudgement, bool>>)(judgement => judgement.Plan == list));
    }

    private static void Collect(PatternBuilder pattern, OpenRequirement node)
    {
        var subject = Gather(pattern, Aggregates.Collected, node, typeof(SubjectFact), "subject");
        subject.Condition((Expression<Func<SubjectFact, bool>>)(subject => node.Reads.Contains(subject.Kind)));
    }

    private static void FindExtensions(PatternBuilder pattern, EntryPlan plan)
    {
        var subject = Subjects(Gather(pattern, Aggregates.Moved, plan, typeof(SubjectFact), "subject"), DeadlineExtension.Kind);
        subject.Condition((Expression<Func<SubjectFact, bool>>)(subject => plan.IsExtension(subject)));
    }

    private static void Join(PatternBuilder pattern, ListPlan list)
    {
        var member = Gather(pattern, Aggregates.Joined, list, typeof(NetworkFact), "member");
        member.Condition((Expression<Func<NetworkFact, bool>>)(member => list.IsMember(member)));
    }

    private static PatternBuilder Subjects(PatternBuilder pattern, Kind kind)
    {
        pattern.Condition((Expression<Func<SubjectFact, bool>>)(subject => subject.Kind == kind));
        return pattern;
    }

    /// <summary>Makes a pattern the result of an aggregator, and returns the pattern of what it gathers.</summary>
    private static PatternBuilder Gather(PatternBuilder pattern, string aggregator, object plan, Type gathered, string name)
    {
        var aggregate = pattern.Aggregate();
        var handOver = Expression.Lambda(Expression.Constant(plan), Expression.Parameter(gathered, name));
        aggregate.Aggregator(aggregator, [new(AggregatorFactory.PlanName, handOver)], typeof(AggregatorFactory));
        return aggregate.Pattern(gathered, name);
    }

    private static string Numbered(string name, int position) => name + position.ToString(CultureInfo.InvariantCulture);

    private static void Yield(IContext context, SubjectJudgement judgement) => FindingMatch.Yield(context, judgement);
}

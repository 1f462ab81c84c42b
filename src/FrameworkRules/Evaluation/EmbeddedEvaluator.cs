using System.Diagnostics.CodeAnalysis;

namespace FrameworkRules;

/// <summary>Evaluates states under frameworks. Implementations are thread-safe, and all give the same assessment for the same state.</summary>
public interface IEvaluator
{
    /// <summary>Evaluates what holds under a framework.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="view">What holds, from <see cref="Framework.View"/>.</param>
    Assessment Evaluate(Framework framework, StateView view);
}

/// <summary>Walks the requirements over the view.</summary>
internal sealed class EmbeddedEvaluator : IEvaluator
{
    public static readonly EmbeddedEvaluator Instance = new();

    public Assessment Evaluate(Framework framework, StateView view)
    {
        var context = framework.ContextOf(view);
        var findings = new Finding[framework.FindingCount];
        for (var i = 0; i < findings.Length; i++)
        {
            findings[i] = FindingOf(framework.Entries[i], context.For(framework.Entries[i].Party));
        }

        return new Assessment(framework, view, findings);
    }

    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "Whatever a precondition's code throws makes that one finding faulted; the others stand."
    )]
    public static Outcome OutcomeOf(FrameworkEntry entry, in Context context)
    {
        try
        {
            return Verdict.Of(entry, context).Outcome;
        }
        catch (Exception)
        {
            return Outcome.Faulted;
        }
    }

    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "Whatever a precondition's code throws makes that one finding faulted; the others stand."
    )]
    private static Finding FindingOf(FrameworkEntry entry, in Context context)
    {
        try
        {
            var verdict = Verdict.Of(entry, context);
            return Finding.Of(entry, verdict, verdict.Explain(entry, context), context);
        }
        catch (Exception exception)
        {
            return Finding.Faulted(entry, exception, context);
        }
    }
}

/// <summary>Holds what the requirements of one precondition came to.</summary>
internal readonly record struct Verdict(Truth Requirement, Truth Weaker, Truth Applicability)
{
    public Outcome Outcome => Outcomes.Of(Requirement, Weaker, Applicability);

    public static Verdict Of(FrameworkEntry entry, in Context context)
    {
        var definition = entry.Definition;
        if (entry.ExemptionIn(context.View) is not null)
        {
            return new Verdict(Truth.Unknown, Truth.Unknown, Truth.False);
        }

        return new Verdict(
            definition.Requirement.Judge(context, default),
            definition.Weaker?.Judge(context, default) ?? Truth.Unknown,
            definition.Applicability?.Judge(context, default) ?? Truth.True
        );
    }

    /// <summary>Collects what the verdict rests on: nothing, where the precondition was not judged at all.</summary>
    public Explanation Explain(FrameworkEntry entry, in Context context)
    {
        var explanation = new Explanation();
        if (entry.ExemptionIn(context.View) is null)
        {
            Explained(entry.Definition).Explain(context, default, explanation);
        }

        return explanation;
    }

    /// <summary>Returns the requirement that explains the outcome.</summary>
    public Requirement Explained(Definition definition) =>
        Applicability == Truth.True || Requirement == Truth.True || definition.Applicability is null
            ? definition.Requirement
            : definition.Applicability;
}

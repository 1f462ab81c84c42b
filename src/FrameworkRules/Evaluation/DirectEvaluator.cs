using System.Diagnostics.CodeAnalysis;

namespace FrameworkRules;

/// <summary>Judges the requirements over the view, without rules in between.</summary>
internal sealed class DirectEvaluator : IEvaluator
{
    public static readonly DirectEvaluator Instance = new();

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

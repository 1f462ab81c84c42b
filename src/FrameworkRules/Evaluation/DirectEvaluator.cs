using System.Diagnostics.CodeAnalysis;

namespace FrameworkRules;

/// <summary>Judges the requirements over the view, without rules in between.</summary>
internal sealed class DirectEvaluator : IEvaluator
{
    public static readonly DirectEvaluator Instance = new();

    public Assessment Evaluate(Framework framework, StateView view)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(view);
        using var evaluating = Telemetry.Evaluating(framework.Id, "direct");
        var judged = new ViewContext(framework, view);
        var findings = new Finding[framework.FindingCount];
        for (var i = 0; i < findings.Length; i++)
        {
            findings[i] = FindingOf(framework.Entries[i], judged);
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
    private static Finding FindingOf(FrameworkEntry entry, ViewContext judged)
    {
        var context = judged.ContextOf(entry);
        try
        {
            return Finding.Of(entry, Verdict.Of(entry, context), judged, context);
        }
        catch (Exception exception)
        {
            return Finding.Faulted(entry, exception, context);
        }
    }
}

using FrameworkRules.Rules;

namespace FrameworkRules.Tests.Rules;

public sealed class ShippedStateTests
{
    public static TheoryData<string, string> States()
    {
        var states = new TheoryData<string, string>();
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "States"), "*.json").Order(StringComparer.Ordinal))
        {
            foreach (var framework in Frameworks.All)
            {
                states.Add(Path.GetFileName(file), framework.Id);
            }
        }

        return states;
    }

    [Theory]
    [MemberData(nameof(States))]
    public void A_shipped_state_gets_the_same_assessment_from_both_evaluators(string file, string frameworkId)
    {
        var framework = Frameworks.Find(frameworkId);
        var view = framework.View(AgreementState.Load(Path.Combine(AppContext.BaseDirectory, "States", file)));

        var assessment = new RuleEvaluator().Evaluate(framework, view);

        Same.Assessment(assessment, framework.Evaluate(view));
    }
}

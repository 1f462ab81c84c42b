using FrameworkRules;
using FrameworkRules.Testing;
using Microsoft.Extensions.DependencyInjection;
using ReliefWatch;

using var services = new ServiceCollection()
    .AddFrameworkRulesCore(options =>
        options.AddKinds(ReliefRoute.Kind).AddFrameworks(ReliefFramework.Value).Override("relief-watch", "relief-hours", 6)
    )
    .BuildServiceProvider();
var evaluator = services.GetRequiredService<IEvaluator>();
var catalog = services.GetRequiredService<FrameworkCatalog>();

if (args is ["schema", var document])
{
    Console.Out.Write(document == "assessment" ? AssessmentSchema.Write() : JsonSchema.Write());
    return;
}

using var output = Console.OpenStandardOutput();
foreach (var path in args)
{
    var state = AgreementState.Load(path, catalog.ReadOptions);
    var assessment = evaluator.Evaluate(catalog.Find(state.Framework!), state);
    foreach (var finding in assessment.Findings)
    {
        assessment.Should().HaveOutcome(finding.Key, finding.Outcome);
    }

    output.Write(assessment.ToJson().Span);
}

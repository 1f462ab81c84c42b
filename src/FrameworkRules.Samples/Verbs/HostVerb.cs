using Microsoft.Extensions.DependencyInjection;

namespace FrameworkRules.Samples;

/// <summary>An application that registers the library with its services, injects it, and runs a rule of its own beside those of the framework.</summary>
internal static class HostVerb
{
    public static void Run(TextWriter output)
    {
        var services = new ServiceCollection();
        services
            .AddFrameworkRules(options => options.Override("coh-2024", "attack-window", TimeSpan.FromDays(14)))
            .AddHostRules(rules => rules.From(typeof(PositionStillHeld)));
        services.AddSingleton<AgreementDesk>();
        using var provider = services.BuildServiceProvider();

        provider.GetRequiredService<AgreementDesk>().Report(Shipped.State("2025-02-18.json"), output);
    }

    /// <summary>What the application does with an assessment.</summary>
    private sealed class AgreementDesk(IEvaluator evaluator, FrameworkCatalog frameworks)
    {
        public void Report(string file, TextWriter output)
        {
            var state = AgreementState.Load(file, frameworks.ReadOptions);
            var assessment = evaluator.Evaluate(frameworks.Find(state.Framework!), state);

            foreach (var gate in assessment.Gates.Where(gate => gate.Status == GateStatus.NotSatisfied))
            {
                output.WriteLine($"The gate of {gate.Gate.ToString().ToLowerInvariant()} is not satisfied:");
                foreach (
                    var unmet in assessment.UnmetConditions.Where(unmet =>
                        unmet.Finding.Gate == gate.Gate && unmet.Finding.Weight == Weight.Blocking
                    )
                )
                {
                    output.WriteLine($"  {unmet.Finding.Key}: {unmet.Reason} To act: {unmet.DutyBearers}.");
                }
            }

            foreach (var value in assessment.Findings.SelectMany(finding => finding.Parameters).Where(value => value.IsOverride).Distinct())
            {
                output.WriteLine($"Set by this application: {value.Parameter.Title}: {value}.");
            }

            foreach (var reminder in assessment.FurtherFindings.OfType<Reminder>())
            {
                output.WriteLine($"By a rule of this application: {reminder.Text}");
            }
        }
    }
}

using BenchmarkDotNet.Attributes;
using FrameworkRules.NRules;

namespace FrameworkRules.Benchmarks;

/// <summary>Judges the real state of 30 June 2026 under the whole catalogue in both engines, each with evidence and with its rules compiled before.</summary>
[MemoryDiagnoser]
public class EnginesBenchmarks
{
    private readonly Framework framework = Frameworks.Trilateral2026;
    private readonly NRulesEvaluator nrules = new();
    private StateView view = null!;

    [GlobalSetup]
    public void Setup()
    {
        view = framework.View(AgreementState.Load(Path.Combine(AppContext.BaseDirectory, "States", "2026-06-30.json")));
        _ = nrules.Evaluate(framework, view);
    }

    [Benchmark(Baseline = true)]
    public Assessment Embedded() => framework.Evaluate(view);

    [Benchmark]
    public Assessment InNRules() => nrules.Evaluate(framework, view);
}

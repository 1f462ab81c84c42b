using BenchmarkDotNet.Attributes;
using FrameworkRules.Rules;

namespace FrameworkRules.Benchmarks;

/// <summary>Judges the real state of 30 June 2026 under the whole catalogue, directly and with NRules, the rules compiled before; all evidence is read on both sides.</summary>
[MemoryDiagnoser]
public class EvaluatorBenchmarks
{
    private readonly Framework framework = Frameworks.Trilateral2026;
    private readonly RuleEvaluator rules = new();
    private readonly Outcome[] outcomes = new Outcome[Frameworks.Trilateral2026.FindingCount];
    private StateView view = null!;

    [GlobalSetup]
    public void Setup()
    {
        view = framework.View(AgreementState.Load(Path.Combine(AppContext.BaseDirectory, "States", "2026-06-30.json")));
        _ = rules.Evaluate(framework, view);
    }

    [Benchmark]
    public void Outcomes() => framework.Outcomes(view, outcomes);

    [Benchmark(Baseline = true)]
    public int Direct() => Read(framework.Evaluate(view));

    [Benchmark]
    public int Rules() => Read(rules.Evaluate(framework, view));

    [Benchmark]
    public object CompileRules() => CompiledRules.Compile(framework, []);

    private static int Read(Assessment assessment)
    {
        var read = 0;
        foreach (var finding in assessment.Findings)
        {
            read += finding.Evidence.Count + finding.Remarks.Count + finding.DutyBearers.Count;
        }

        return read;
    }
}

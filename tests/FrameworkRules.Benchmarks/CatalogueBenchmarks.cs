using BenchmarkDotNet.Attributes;

namespace FrameworkRules.Benchmarks;

/// <summary>Judges the real state of 30 June 2026 under the whole catalogue: outcomes alone, with evidence, with the receipt, and from the file.</summary>
[MemoryDiagnoser]
public class CatalogueBenchmarks
{
    private readonly Framework framework = Frameworks.Trilateral2026;
    private readonly string file = Path.Combine(AppContext.BaseDirectory, "States", "2026-06-30.json");
    private readonly Outcome[] outcomes = new Outcome[Frameworks.Trilateral2026.FindingCount];
    private StateView view = null!;

    [GlobalSetup]
    public void Setup() => view = framework.View(AgreementState.Load(file));

    [Benchmark(Baseline = true)]
    public void Outcomes() => framework.Outcomes(view, outcomes);

    [Benchmark]
    public Assessment WithEvidence() => framework.Evaluate(view);

    [Benchmark]
    public string WithReceipt() => framework.Evaluate(view).Receipt.Digest;

    [Benchmark]
    public Assessment FromTheFile() => framework.Evaluate(AgreementState.Load(file));
}

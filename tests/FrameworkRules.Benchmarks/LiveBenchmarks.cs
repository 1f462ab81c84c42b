using BenchmarkDotNet.Attributes;
using FrameworkRules.Rules;

namespace FrameworkRules.Benchmarks;

/// <summary>Measures what one change costs a live assessment while a list grows: ten preconditions over one list of incidents.</summary>
[MemoryDiagnoser]
public class LiveBenchmarks
{
    private readonly AgreementClaim[] versions = [IncidentList.Claim(5, isAttack: false), IncidentList.Claim(5, isAttack: true)];
    private readonly AgreementClaim added = IncidentList.Claim(-1, isAttack: true);
    private LiveAssessment live = null!;
    private int version;

    [Params(1_000, 10_000, 100_000)]
    public int Incidents { get; set; }

    [GlobalSetup]
    public void Open() => live = LiveAssessment.Open(IncidentList.Framework, IncidentList.State(Incidents));

    [GlobalCleanup]
    public void Close() => live.Dispose();

    /// <summary>Corrects one claim, which changes outcomes.</summary>
    [Benchmark]
    public int Replace()
    {
        version = 1 - version;
        return live.Replace(versions[1 - version], versions[version]).Count;
    }

    /// <summary>Inserts one claim and withdraws it again.</summary>
    [Benchmark(OperationsPerInvoke = 2)]
    public int InsertAndWithdraw() => live.Insert(added).Count + live.Withdraw(added).Count;
}

/// <summary>Measures opening a live assessment, and evaluating once, with both evaluators.</summary>
[MemoryDiagnoser]
public class OpeningBenchmarks
{
    private readonly RuleEvaluator evaluator = new();
    private AgreementState state = null!;
    private StateView view = null!;

    [Params(1_000, 10_000, 100_000)]
    public int Incidents { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        state = IncidentList.State(Incidents);
        view = IncidentList.Framework.View(state);
        _ = evaluator.Evaluate(IncidentList.Framework, view);
    }

    [Benchmark]
    public void OpenLive() => evaluator.Open(IncidentList.Framework, state).Dispose();

    [Benchmark]
    public Assessment EvaluateWithRules() => evaluator.Evaluate(IncidentList.Framework, view);

    [Benchmark(Baseline = true)]
    public Assessment EvaluateDirectly() => IncidentList.Framework.Evaluate(view);
}

/// <summary>Makes a list of incidents, of which none is an attack, and a framework of ten preconditions over it.</summary>
internal static class IncidentList
{
    public static readonly DateTimeOffset AsOf = new(2025, 2, 19, 0, 0, 0, TimeSpan.Zero);

    public static readonly Framework Framework = Framework.Define(
        "incidents",
        "Incidents",
        "1",
        framework =>
        {
            for (var i = 0; i < 10; i++)
            {
                framework.Includes(new NoAttackFor(i), Gate.Operation, Weight.Blocking);
            }
        }
    );

    public static AgreementState State(int incidents) =>
        new()
        {
            AsOf = AsOf,
            Sources =
            [
                new Source("s")
                {
                    Publisher = "a register",
                    Date = AsOf.AddDays(-10),
                    Grade = SourceGrade.Official,
                },
            ],
            Claims = [.. Enumerable.Range(0, incidents).Select(i => Claim(i, isAttack: false))],
        };

    public static AgreementClaim Claim(int number, bool isAttack) =>
        new(Incident.Kind, $"incident {number}")
        {
            AssertedBy = "register",
            At = AsOf.AddDays(-1 - (Math.Abs(number) % 60)),
            SourceId = "s",
            [Incident.Side] = number % 2 == 0 ? "IL" : "LB",
            [Incident.IsAttack] = isAttack,
        };

    private sealed class NoAttackFor(int days) : Precondition($"QUIET-{days:00}", Theme.Ceasefire, Layer.Implementation)
    {
        protected override void Define(Definition define) =>
            define
                .Statement("No attack was recorded for some days.")
                .DutyBearer(Incident.Side)
                .Requires(None<Incident>(whenNone: Holds).InTheLast(TimeSpan.FromDays(30 + days)).That(Incident.IsAttack.Is(true)));
    }
}

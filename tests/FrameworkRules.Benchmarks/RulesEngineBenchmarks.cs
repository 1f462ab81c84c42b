using BenchmarkDotNet.Attributes;
using RulesEngine.Models;

namespace FrameworkRules.Benchmarks;

/// <summary>Judges the same simple checks with this library and with Microsoft RulesEngine, each over its own compiled rules: every crossing on the list is held.</summary>
[MemoryDiagnoser]
public class RulesEngineBenchmarks
{
    private const int Crossings = 33;
    private static readonly DateTimeOffset AsOf = new(2025, 2, 19, 0, 0, 0, TimeSpan.FromHours(2));

    private readonly Framework framework = Framework.Define(
        "one",
        "One precondition",
        "1.0",
        builder => builder.Includes<CrossingsHeld>(Gate.Operation, Weight.Blocking)
    );

    private readonly Outcome[] outcomes = new Outcome[1];
    private readonly RulesEngine.RulesEngine engine = new([
        new Workflow
        {
            WorkflowName = "crossings",
            Rules =
            [
                new Rule
                {
                    RuleName = "BORD-04",
                    Expression =
                        "!onList || holder == \"LAF\" || holder == \"ISF\" || holder == \"General Security\" || holder == \"State Security\" || holder == \"Customs\"",
                },
            ],
        },
    ]);

    private RuleParameter[][] inputs = [];
    private StateView view = null!;

    [GlobalSetup]
    public void Setup()
    {
        inputs =
        [
            .. Enumerable.Range(0, Crossings).Select(_ => new[] { new RuleParameter("onList", true), new RuleParameter("holder", "LAF") }),
        ];
        view = framework.View(
            new AgreementState
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
                Claims =
                [
                    .. Enumerable
                        .Range(0, Crossings)
                        .Select(i => new AgreementClaim(Crossing.Kind, $"crossing {i}")
                        {
                            AssertedBy = "register",
                            From = AsOf.AddDays(-10),
                            SourceId = "s",
                            [Crossing.OnAgreedList] = true,
                            [Crossing.ControlledBy] = "LAF",
                        }),
                ],
            }
        );
    }

    [Benchmark(Baseline = true)]
    public void Library() => framework.Outcomes(view, outcomes);

    [Benchmark]
    public async Task<int> MicrosoftRulesEngine()
    {
        var held = 0;
        foreach (var input in inputs)
        {
            var results = await engine.ExecuteAllRulesAsync("crossings", input);
            held += results.TrueForAll(result => result.IsSuccess) ? 1 : 0;
        }

        return held;
    }
}

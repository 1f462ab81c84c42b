using BenchmarkDotNet.Attributes;

namespace FrameworkRules.Benchmarks;

/// <summary>Measures a timeline of the whole record against one evaluation of it: the quotient, divided by the changes it finds, is what a change costs.</summary>
[MemoryDiagnoser]
public class TimelineBenchmarks
{
    private readonly Framework framework = Frameworks.Cessation2024;
    private AgreementState record = null!;
    private DateTimeOffset until;

    [GlobalSetup]
    public void Setup()
    {
        record = AgreementState.Load(Path.Combine(AppContext.BaseDirectory, "Record", "record.json"));
        until = LocalDays.InZone("Asia/Beirut").LastOf("2026-04-15");
        Console.WriteLine($"// {Timeline()} changes");
    }

    [Benchmark(Baseline = true)]
    public Assessment Evaluation() => framework.Evaluate(record, until, until);

    [Benchmark]
    public int Timeline() => framework.Timeline(record, new TimelineOptions { Until = until }).Changes.Count;

    [Benchmark]
    public int TimelineWithCauses() =>
        framework.Timeline(record, new TimelineOptions { Until = until }).Changes.Sum(change => change.MainCauses.Count);
}

/// <summary>Measures a timeline while the list of incidents grows, one every six hours.</summary>
[MemoryDiagnoser]
public class TimelineGrowthBenchmarks
{
    private AgreementState record = null!;
    private DateTimeOffset until;

    [Params(1_000, 10_000, 100_000)]
    public int Incidents { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var start = Frameworks.Cessation2024.EffectiveFrom!.Value;
        until = start.AddHours(6 * Incidents);
        record = new AgreementState
        {
            Sources =
            [
                .. Enumerable
                    .Range(0, Incidents)
                    .Select(i => new Source($"s{i}")
                    {
                        Publisher = "UNIFIL",
                        Date = start.AddHours(6 * i),
                        Grade = SourceGrade.Observer,
                    }),
            ],
            Claims =
            [
                .. Enumerable
                    .Range(0, Incidents)
                    .Select(i => new AgreementClaim(Incident.Kind, $"i{i}")
                    {
                        AssertedBy = "UNIFIL",
                        At = start.AddHours(6 * i),
                        SourceId = $"s{i}",
                        [Incident.Side] = i % 2 == 0 ? "IL" : "LB",
                        [Incident.IsAttack] = i % 3 == 0,
                    }),
            ],
        };
    }

    [Benchmark]
    public int Timeline() => Frameworks.Cessation2024.Timeline(record, new TimelineOptions { Until = until }).Changes.Count;
}

using Microsoft.Extensions.DependencyInjection;

namespace FrameworkRules.Tests.Embedding;

public sealed class ParallelEvaluationTests
{
    private const int Count = 200;
    private static readonly LocalDays Beirut = new(TimeSpan.FromHours(2));

    [Fact]
    public void Two_hundred_parallel_evaluations_of_different_states_on_one_evaluator_equal_their_serial_results()
    {
        using var services = new ServiceCollection().AddFrameworkRules().BuildServiceProvider();
        var evaluator = services.GetRequiredService<IEvaluator>();
        var framework = services.GetRequiredService<FrameworkCatalog>().Find("coh-2024");
        var serial = Enumerable.Range(0, Count).Select(number => evaluator.Evaluate(framework, State(number)).ToJson().ToArray()).ToArray();
        var parallel = new byte[Count][];
        using var together = new Barrier(8);

        // Eight threads that start each round together, on states of their own.
        var threads = Enumerable
            .Range(0, 8)
            .Select(thread => new Thread(() =>
            {
                for (var number = thread; number < Count; number += 8)
                {
                    var state = State(number);
                    together.SignalAndWait();
                    parallel[number] = evaluator.Evaluate(framework, state).ToJson().ToArray();
                }
            }))
            .ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        serial.Select(json => Convert.ToHexString(json)).Distinct().Should().HaveCount(Count);
        for (var number = 0; number < Count; number++)
        {
            parallel[number].Should().Equal(serial[number], $"state {number} is the same");
        }
    }

    [Fact]
    public void One_state_evaluated_by_many_threads_at_once_gives_one_result()
    {
        var state = State(7);
        var results = new byte[32][];

        Parallel.For(0, results.Length, thread => results[thread] = Frameworks.Cessation2024.Evaluate(state).ToJson().ToArray());

        results.Should().OnlyContain(json => json.SequenceEqual(results[0]));
    }

    private static AgreementState State(int number) =>
        new()
        {
            AsOf = Beirut.EndOf("2025-02-18").AddHours(number),
            UtcOffset = Beirut.UtcOffset,
            Bodies = [new Body("IDF") { SpeaksFor = "IL" }],
            Sources =
            [
                new Source("idf")
                {
                    Publisher = "Israel Defense Forces",
                    Date = Beirut.StartOf("2025-02-18"),
                    Grade = SourceGrade.Party,
                },
                new Source("press")
                {
                    Publisher = "Press",
                    Date = Beirut.StartOf("2025-02-18"),
                    Grade = SourceGrade.Press,
                },
            ],
            Claims =
            [
                new AgreementClaim(ForeignPresence.Kind, "IL")
                {
                    AssertedBy = "IDF",
                    From = Beirut.StartOf("2025-02-18"),
                    Source = "idf",
                    [ForeignPresence.Holder] = "IL",
                    [ForeignPresence.Positions] = number % 3 == 0 ? 0 : number,
                },
                new AgreementClaim(ForeignPresence.Kind, "IL")
                {
                    AssertedBy = "Press",
                    From = Beirut.StartOf("2025-02-18"),
                    Source = "press",
                    [ForeignPresence.Holder] = "IL",
                    [ForeignPresence.Positions] = number % 5,
                },
            ],
        };
}

using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;

namespace FrameworkRules.Tests.Embedding;

public sealed class ParallelEvaluationTests
{
    private const int Count = 200;
    private static readonly AgreementState Real = Example.State("2026-06-30.json");

    [Fact]
    public void Two_hundred_parallel_evaluations_of_different_states_on_one_evaluator_equal_their_serial_results()
    {
        using var services = new ServiceCollection().AddFrameworkRules().BuildServiceProvider();
        var evaluator = services.GetRequiredService<IEvaluator>();
        var frameworks = services.GetRequiredService<FrameworkCatalog>().All;
        var serial = Enumerable.Range(0, Count).Select(Evaluate).ToArray();
        var parallel = new byte[Count][];
        using var together = new Barrier(8);

        // Eight threads that start each round together, on states of their own.
        var threads = Enumerable
            .Range(0, 8)
            .Select(thread => new Thread(() =>
            {
                for (var number = thread; number < Count; number += 8)
                {
                    together.SignalAndWait();
                    parallel[number] = Evaluate(number);
                }
            }))
            .ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        serial.Select(json => Convert.ToHexString(SHA256.HashData(json))).Distinct().Should().HaveCount(Count);
        for (var number = 0; number < Count; number++)
        {
            parallel[number].AsSpan().SequenceEqual(serial[number]).Should().BeTrue($"state {number} is judged as it is by itself");
        }

        byte[] Evaluate(int number) => evaluator.Evaluate(frameworks[number % frameworks.Count], State(number)).ToJson().ToArray();
    }

    [Fact]
    public void One_state_evaluated_by_many_threads_at_once_gives_one_result()
    {
        var state = State(7);
        var results = new byte[32][];

        Parallel.For(0, results.Length, thread => results[thread] = Frameworks.Trilateral2026.Evaluate(state).ToJson().ToArray());

        results.Should().OnlyContain(json => json.SequenceEqual(results[0]));
    }

    /// <summary>Makes a state of its own, with its own indexes, out of what a real one says.</summary>
    private static AgreementState State(int number) =>
        new()
        {
            AsOf = Real.AsOf!.Value.AddHours(number),
            UtcOffset = Real.UtcOffset,
            Bodies = Real.Bodies,
            Sources = Real.Sources,
            Instruments = Real.Instruments,
            Surveys = Real.Surveys,
            Claims =
            [
                .. Real.Claims.Select(claim => claim.Kind == ForeignPresence.Kind ? claim.With(ForeignPresence.Positions, number) : claim),
            ],
            Waivers = Real.Waivers,
        };
}

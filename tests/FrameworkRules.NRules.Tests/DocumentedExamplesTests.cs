using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;

namespace FrameworkRules.NRules.Tests;

public sealed partial class DocumentedExamplesTests
{
    private static readonly string Root = typeof(DocumentedExamplesTests)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot")
        .Value!;

    [Fact]
    public void Every_example_of_the_page_on_engines_stands_in_a_file_that_is_compiled()
    {
        var compiled = new[]
        {
            "tests/FrameworkRules.NRules.Tests/DocumentedExamples.cs",
            "src/FrameworkRules.Samples/NRules/PositionStillHeld.cs",
        }
            .Select(file => Flat(File.ReadAllText(Path.Combine(Root, file))))
            .ToList();
        var examples = Example()
            .Matches(File.ReadAllText(Path.Combine(Root, "docs/engines.md")))
            .Select(match => match.Groups[1].Value)
            .ToList();

        examples.Should().HaveCount(6);
        examples.Where(example => !compiled.Exists(file => file.Contains(Flat(example), StringComparison.Ordinal))).Should().BeEmpty();
    }

    [Fact]
    public void The_examples_of_the_page_on_engines_run()
    {
        var state = AgreementState.Load(Path.Combine(AppContext.BaseDirectory, "States", "2025-02-18.json"));
        var claim = new AgreementClaim(Incident.Kind, "another")
        {
            AssertedBy = "IL",
            At = state.AsOf,
            Source = state.Sources[0].Id,
            [Incident.Side] = "LB",
            [Incident.IsAttack] = true,
        };

        var (withTime, now) = DocumentedExamples.Follow(state, claim);

        withTime.Should().Contain(change => change.IsOutcomeChanged);
        now.AsOf.Should().Be(state.AsOf!.Value.AddDays(30));
        using var host = DocumentedExamples.Host(new ServiceCollection()).BuildServiceProvider();
        foreach (var evaluator in new[] { DocumentedExamples.Code(), DocumentedExamples.Rules(), host.GetRequiredService<IEvaluator>() })
        {
            Same.Lines(evaluator.Evaluate(Frameworks.Cessation2024, state))
                .Should()
                .Equal(Same.Lines(Frameworks.Cessation2024.Evaluate(state)));
        }

        DocumentedExamples.Rules().Evaluate(Frameworks.Cessation2024, state).FurtherFindings.Should().NotBeEmpty();
    }

    private static string Flat(string text) => string.Join('\n', text.Split('\n').Select(line => line.Trim()));

    [GeneratedRegex("```csharp\\n(.*?)\\n```", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Example();
}

using System.Reflection;
using System.Text.RegularExpressions;
using FrameworkRules.Rules;

namespace FrameworkRules.Tests.Rules;

/// <summary>Compares the evaluators on every state that the documentation shows.</summary>
public sealed partial class DocumentedStatesTests
{
    private static readonly string Root = typeof(DocumentedStatesTests)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot")
        .Value!;

    [Fact]
    public void A_state_that_the_documentation_shows_gets_the_same_assessment_from_both_evaluators()
    {
        var evaluator = new RuleEvaluator();
        var states = Pages()
            .SelectMany(page => Fragment().Matches(File.ReadAllText(page)).Select(match => Read(match.Groups[1].Value)))
            .OfType<AgreementState>()
            .ToList();

        states.Should().NotBeEmpty();
        foreach (var state in states)
        {
            foreach (var framework in Frameworks.All)
            {
                var view = framework.View(state, state.AsOf ?? StateMaker.Start);
                Same.Assessment(evaluator.Evaluate(framework, view), framework.Evaluate(view));
            }
        }
    }

    private static IEnumerable<string> Pages() =>
        Directory.GetFiles(Path.Combine(Root, "docs"), "*.md").Append(Path.Combine(Root, "README.md"));

    /// <summary>Reads a fragment, or returns <see langword="null"/> if it is no state, or one of a host's own kinds; other tests hold what the documentation shows.</summary>
    private static AgreementState? Read(string json)
    {
        try
        {
            return AgreementState.Parse(json);
        }
        catch (InvalidSubmissionException)
        {
            return null;
        }
    }

    [GeneratedRegex("```jsonc?\\n(.*?)```", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fragment();
}

using CsCheck;
using FrameworkRules.Rules;

namespace FrameworkRules.Tests.Rules;

/// <summary>Compares the two evaluators on generated requirements over generated states, and asserts that these have met every case.</summary>
public sealed class ConformanceTests(ITestOutputHelper output)
{
    private const int Frameworks = 60;
    private const int Rounds = 12;
    private const int TimesEach = 10;
    private const int StatesPerFramework = 50;

    private static readonly string[] Nodes =
    [
        "NumberCondition",
        "FlagCondition",
        "TextCondition",
        "JudgedTextCondition",
        "NamesCondition",
        "StatedCondition",
        "InstantCondition",
        "AllOf",
        "AnyOf",
        "Not",
        "Every",
        "AtLeast",
        "AtMost",
        "Share",
        "Sum",
        "Sole",
        "OddOnes",
    ];

    [Fact]
    public void Generated_states_get_the_same_assessment_from_both_evaluators()
    {
        var coverage = new Coverage();
        var evaluator = new RuleEvaluator();
        for (var round = 0; round == 0 || (round < Rounds && coverage.Missing(Cases(), TimesEach).Count > 0); round++)
        {
            Gen.Int.Sample(seed => Compare(new Dice(seed), evaluator, coverage), iter: Times.Of(Frameworks), threads: 1);
        }

        output.WriteLine(coverage.ToString());
        coverage.Missing(Cases(), TimesEach).Should().BeEmpty();
    }

    private static void Compare(Dice dice, RuleEvaluator evaluator, Coverage coverage)
    {
        var framework = new FrameworkMaker(dice).Make();
        var states = new StateMaker(dice);
        for (var i = 0; i < StatesPerFramework; i++)
        {
            var state = states.Make(subjects: dice.From(0, 5));
            var view = framework.View(state, AsOf(state, dice, coverage), dice.Chance(20) ? states.Instant() : null);
            var expected = framework.Evaluate(view);
            coverage.Count(framework, view, expected);
            Same.Assessment(evaluator.Evaluate(framework, view), expected);
        }
    }

    private static IEnumerable<string> Cases() =>
        [
            .. Enum.GetValues<Outcome>().Select(outcome => $"outcome {outcome}"),
            .. Enum.GetValues<TimingStatus>().Select(status => $"timing {status}"),
            .. Nodes.SelectMany(_ => Enum.GetValues<Truth>(), (node, truth) => $"{node} {truth}"),
            .. Enumerable.Range(2, 4).Select(count => $"{count} claims that disagree"),
            .. Enumerable.Range(0, 3).Select(count => $"join with {count} partners"),
            .. new[] { "From", "Until", "expiry" }.SelectMany(
                _ => new[] { -1, 0, 1 },
                (boundary, ticks) => $"{boundary} {ticks:+0;-0;0} ticks"
            ),
            .. new[] { Truth.False, Truth.Unknown, Truth.Contested, Truth.True }.Select(truth => $"VerifiedCondition {truth}"),
            "FieldPairCondition False",
            "FieldPairCondition Unknown",
            "closed list",
            "open list",
            "a node that throws",
        ];

    /// <summary>Takes the state's own instant, or one at or beside the boundary of one of its claims.</summary>
    private static DateTimeOffset AsOf(AgreementState state, Dice dice, Coverage coverage)
    {
        if (state.Claims.Count == 0 || dice.Chance(30))
        {
            return state.AsOf!.Value;
        }

        var claim = dice.PickFrom(state.Claims);
        var (boundary, instant) =
            claim.Until is { } until && dice.Chance(50) ? ("Until", until)
            : claim.Until is null && claim.Kind.BelievedFor is { } time && dice.Chance(50) ? ("expiry", claim.From!.Value + time)
            : ("From", (claim.From ?? claim.At)!.Value);
        var ticks = dice.From(-1, 1);
        coverage.Count($"{boundary} {ticks:+0;-0;0} ticks");
        return instant.AddTicks(ticks);
    }
}

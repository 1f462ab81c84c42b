using CsCheck;
using FrameworkRules.Tests.Rules;

namespace FrameworkRules.Tests.Fuzzed;

/// <summary>Holds that what is odd about a state, a parameter or a framework built in code is named when it is given, or when the state is first used, and nowhere later.</summary>
public sealed class BuiltStateTests
{
    private static readonly Requirement Guarded = Quantify.Every<Depot>(WhenNone.Holds).Must(Depot.Guarded.Is(true));

    private static readonly string?[] Texts =
    [
        null,
        "",
        " ",
        "none",
        "...",
        "north",
        "a\nb",
        "a\0",
        "\u001b[31m",
        "\u200b",
        "\u202eb",
        "\u2028",
        "\ud800",
        "\udc00x",
        "a/b",
        "a,b",
        "parties",
        "ı",
        " x",
        "e\u0301",
        new string('x', 3_000),
    ];

    private static readonly TimeSpan[] Spans =
    [
        TimeSpan.MinValue,
        TimeSpan.FromHours(-100),
        TimeSpan.FromHours(-14),
        TimeSpan.FromSeconds(-61),
        TimeSpan.FromTicks(-1),
        TimeSpan.Zero,
        TimeSpan.FromTicks(1),
        TimeSpan.FromSeconds(61),
        TimeSpan.FromHours(4),
        TimeSpan.FromHours(14),
        TimeSpan.FromHours(100),
        TimeSpan.MaxValue,
    ];

    private static readonly DateTimeOffset[] Instants =
    [
        DateTimeOffset.MinValue,
        DateTimeOffset.MinValue.AddTicks(1),
        Make.Before,
        Make.AsOf,
        Make.AsOf.ToOffset(TimeSpan.FromHours(14)),
        DateTimeOffset.MaxValue.AddTicks(-1),
        DateTimeOffset.MaxValue,
    ];

    private static readonly decimal[] Numbers = [decimal.MinValue, -1, 0, 0.00001m, 1, 9e14m, 1e20m, decimal.MaxValue];

    [Fact]
    public void A_state_of_odd_parts_is_refused_with_errors_or_judged_and_comes_back_as_it_is()
    {
        var (states, judged) = (0, 0);
        Gen.Int.Sample(
            seed =>
            {
                states++;
                judged += IsJudged(new Dice(seed)) ? 1 : 0;
            },
            iter: Times.Of(1_500),
            threads: 1
        );

        (judged * 20).Should().BeGreaterThan(states, "or else nothing is judged");
        (states - judged).Should().BePositive();
    }

    [Fact]
    public void A_framework_of_odd_parts_is_refused_when_it_is_defined_or_judges_without_a_fault_of_its_own()
    {
        var (frameworks, judging) = (0, 0);
        var state = Make.State(Make.Depot().With(Depot.Weapons, 5).With(Depot.Opened, Make.Before));
        Gen.Int.Sample(
            seed =>
            {
                frameworks++;
                if (FrameworkOf(new Dice(seed)) is not { } framework)
                {
                    return;
                }

                judging++;
                var assessment = framework.Evaluate(state);
                assessment
                    .Findings.Where(finding => finding.Fault is not null)
                    .Select(finding => finding.Fault!.ToString())
                    .Should()
                    .BeEmpty();
                _ = assessment.ToJson();
                _ = assessment.Receipt;
                framework.Outcomes(framework.View(state), new Outcome[framework.FindingCount]);
            },
            iter: Times.Of(1_000),
            threads: 1
        );

        (judging * 20).Should().BeGreaterThan(frameworks, "or else nothing is judged");
        (frameworks - judging).Should().BePositive();
    }

    /// <summary>Builds a state of parts some of which are odd, and judges it; what is wrong is told by the exceptions that are for it.</summary>
    private static bool IsJudged(Dice dice)
    {
        AgreementState state;
        try
        {
            state = StateOf(dice);
        }
        catch (ArgumentException exception)
        {
            exception.Message.Should().NotBeEmpty();
            return false;
        }

        try
        {
            var framework = Make.Framework(new Stated(Guarded));
            var assessment = framework.Evaluate(state, state.AsOf ?? Make.AsOf, dice.Chance(20) ? dice.PickFrom(Instants) : null);
            assessment.Findings.Should().NotContain(finding => finding.Fault != null);
            _ = assessment.ToJson();
            _ = assessment.WithoutConfidential().ToJson();
            AgreementState.ParseUtf8(state.ToCanonicalJson(), HostKinds.Options).Should().Be(state);
            return true;
        }
        catch (InvalidSubmissionException invalid)
        {
            invalid.Errors.Should().NotBeEmpty();
            invalid
                .Errors.Select(error => error.ToString())
                .Where(text => text.Length > 2_000 || text.Any(char.IsControl))
                .Should()
                .BeEmpty();
            return false;
        }
    }

    private static AgreementState StateOf(Dice dice)
    {
        var claim = new AgreementClaim(Depot.Kind, Text(dice, "d1")!)
        {
            AssertedBy = Text(dice, "press"),
            From = Instant(dice, Make.Before),
            Until = dice.Chance(20) ? dice.PickFrom(Instants) : null,
            SourceId = Text(dice, "press"),
        };
        claim = dice.Chance(30) ? claim.With(Depot.Weapons, dice.PickFrom(Numbers)) : claim;
        claim = dice.Chance(30) ? claim.With(Depot.Opened, FieldValue.Between(DateTimeOffset.MinValue, dice.PickFrom(Instants))) : claim;
        claim = dice.Chance(30) ? claim.With(Depot.Units, new[] { Text(dice, "1st")!, "2nd" }) : claim;
        claim = dice.Chance(20)
            ? claim.With(dice.PickFrom(Depot.Kind.Fields), dice.Pick<FieldValue>(FieldValue.None, FieldValue.NotKnown, default, 1, "x"))
            : claim;
        return Make.State(claim)
            .With(
                framework: Text(dice, "test"),
                asOf: Instant(dice, Make.AsOf),
                zone: dice.Chance(20) ? dice.PickFrom(Texts) : null,
                utcOffset: dice.Chance(30) ? dice.PickFrom(Spans) : null,
                cast: dice.Chance(10)
                    ? new Dictionary<string, IReadOnlyList<string>> { [dice.PickFrom(Texts) ?? "role"] = [Text(dice, "north")!] }
                    : null,
                bodies: [.. Make.State().Bodies, new Body(Text(dice, "chief")!) { SpeaksFor = Text(dice, "north") }],
                waivers: dice.Chance(20)
                    ?
                    [
                        new Waiver(Text(dice, Stated.DefaultId)!)
                        {
                            By = Text(dice, "north")!,
                            Reason = Text(dice, "agreed")!,
                            From = Instant(dice, Make.Before),
                            Until = Instant(dice, Make.AsOf),
                        },
                    ]
                    : null
            );
    }

    private static Framework? FrameworkOf(Dice dice)
    {
        var bound = new Parameter<decimal>("bound", "a bound") { Range = (decimal.MinValue, decimal.MaxValue) };
        var span = new Parameter<TimeSpan>("span", "a span") { Range = (TimeSpan.MinValue, TimeSpan.MaxValue) };
        var name = new Parameter<string>("name", "a name");
        var opened = new Parameter<DateTimeOffset>("opened", "an instant");
        try
        {
            return Framework.Define(
                Text(dice, "test")!,
                Text(dice, "A framework")!,
                Text(dice, "1.0")!,
                framework =>
                    framework
                        .Between("north", Text(dice, "south")!)
                        .Sets(bound, dice.PickFrom(Numbers), Text(dice, "a text"))
                        .Sets(span, dice.PickFrom(Spans), Text(dice, "a text"))
                        .Sets(name, Text(dice, "north")!, "a text")
                        .Sets(opened, dice.PickFrom(Instants), "a text")
                        .UsesViewOptions(
                            new ViewOptions
                            {
                                SurveyTolerance = dice.PickFrom(Spans),
                                BelievedFor = new Dictionary<Kind, TimeSpan> { [Depot.Kind] = dice.PickFrom(Spans) },
                            }
                        )
                        .Includes(
                            new Stated(
                                Text(dice, Stated.DefaultId)!,
                                define =>
                                    define
                                        .Requires(
                                            Quantify.Sum<Depot>(Depot.Weapons, bound, WhenNone.Fails).Exist()
                                                & Quantify
                                                    .Every<Depot>(WhenNone.Fails)
                                                    .Must(Depot.Weapons.AtMost(bound) & Depot.Opened.Within(span))
                                                & Quantify.None<Visit>(WhenNone.Holds).InTheLast(span).Exist()
                                                & Quantify
                                                    .Some<Depot>(WhenNone.Fails)
                                                    .That(Depot.Owner.Is(name) & Depot.Opened.NotAfter(opened))
                                        )
                                        .OneFindingPer("north", Text(dice, "south")!)
                            ),
                            dice.Chance(5) ? (Gate)99 : Gate.Operation,
                            dice.Chance(5) ? (Weight)99 : Weight.Blocking
                        )
            );
        }
        catch (Exception refused) when (refused is ArgumentException)
        {
            return null;
        }
    }

    private static string? Text(Dice dice, string usual) => dice.Chance(6) ? dice.PickFrom(Texts) : usual;

    private static DateTimeOffset Instant(Dice dice, DateTimeOffset usual) => dice.Chance(15) ? dice.PickFrom(Instants) : usual;
}

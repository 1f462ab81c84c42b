using System.Text.Json;
using FrameworkRules.Testing;
using Microsoft.Extensions.DependencyInjection;
using ReliefWatch;

namespace FrameworkRules.Tests.Embedding;

/// <summary>A host with a kind of claim, preconditions, a theme, a text and a framework of its own, all in the folder Relief.</summary>
public sealed class ExtensionTests
{
    private static readonly string StatePath = Path.Combine(Example.Folder, "Relief", "relief.json");
    private static readonly ReadOptions Options = new() { Kinds = KindSet.Library.With(ReliefRoute.Kind) };
    private static readonly Assessment Assessment = ReliefFramework.Value.Evaluate(AgreementState.Load(StatePath, Options));

    [Fact]
    public void A_host_registers_its_kind_and_framework_and_gets_findings()
    {
        using var services = new ServiceCollection()
            .AddFrameworkRules(options => options.AddKinds(ReliefRoute.Kind).AddFrameworks(ReliefFramework.Value))
            .BuildServiceProvider();
        var catalog = services.GetRequiredService<FrameworkCatalog>();
        var evaluator = services.GetRequiredService<IEvaluator>();

        var state = AgreementState.Load(StatePath, catalog.ReadOptions);
        var assessment = evaluator.Evaluate(catalog.Find("relief-watch"), state);

        assessment.Should().NotMeet("RELIEF-01").And.NotMeet("RELIEF-02").And.HaveOutcome("RELIEF-03", Outcome.Unknown);
        assessment.ToJson().ToArray().Should().Equal(Assessment.ToJson().ToArray());
    }

    [Fact]
    public void A_precondition_over_the_kind_of_the_host_gives_evidence_duty_bearer_and_the_weaker_requirement()
    {
        var finding = Assessment["RELIEF-01"];

        finding.Outcome.Should().Be(Outcome.PartiallyMet);
        finding.Theme.Should().BeSameAs(ReliefThemes.Relief);
        finding.DutyBearers.Should().Equal("LAF");
        finding.SatisfiedCount.Should().Be(1);
        finding.SubjectCount.Should().Be(2);
        var evidence = finding.Evidence.Should().ContainSingle().Subject;
        evidence.Field.Should().BeSameAs(ReliefRoute.OpenHours);
        evidence.Actual.Should().Be(FieldValue.Between(4, 6));
        evidence.Required.Should().Be("at least 10 hours a day");
        evidence.Source.Grade.Should().Be(SourceGrade.Observer);
        evidence.Pointer.Should().Be("/claims/reliefRoutes/1");
        finding
            .Reason.Should()
            .Be(
                "Relief route hills, time in which it is open: 4 to 6 hours a day (HCT, 17 Feb 2025); needed: at least 10 hours a day. The lesser requirement is met: every relief route is open at all."
            );
    }

    [Fact]
    public void A_precondition_of_the_host_is_documented_from_its_definition()
    {
        var documentation = ReliefFramework.Value.Describe("RELIEF-01").ToString();

        documentation.Should().StartWith("RELIEF-01 (").And.Contain("Every relief route is open at least 10 hours a day.");
        documentation
            .Should()
            .Contain("Parameter relief-hours:")
            .And.Contain("every relief route")
            .And.Contain("at least [relief-hours] hours a day");
        documentation.Should().Contain("relief route (\"reliefRoutes\"): a claim");
    }

    [Fact]
    public void A_precondition_over_the_kinds_of_the_host_and_of_the_library_cites_both() =>
        Assessment["RELIEF-02"].Evidence.Select(line => line.Field).Should().Contain(ForeignPresence.Positions);

    [Fact]
    public void A_parameter_of_the_host_is_overridden_like_any_other()
    {
        var lenient = ReliefFramework.Value.With("relief-hours", 4).Evaluate(Assessment.View);

        lenient.Should().Meet("RELIEF-01");
        lenient["RELIEF-01"].Parameters.Should().ContainSingle(value => value.IsOverride);
        lenient.Receipt.Overrides.Should().Equal("relief-hours=4");
    }

    [Fact]
    public void A_value_outside_the_range_of_a_parameter_is_refused_when_the_framework_is_made() =>
        FluentActions
            .Invoking(() =>
                Framework.Define(
                    "relief-watch",
                    "Relief access in the south",
                    "1.0",
                    framework =>
                        framework
                            .Includes<ReliefRoutesOpen>(Gate.Operation, Weight.Blocking)
                            .Sets(ReliefRoutesOpen.Hours, 25, "Access note, point 2")
                )
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The parameter \"relief-hours\" * takes a number from 1 to 24, not \"25\".*");

    [Fact]
    public void The_schema_describes_the_kind_of_the_host()
    {
        using var schema = JsonDocument.Parse(JsonSchema.Write(Options.Kinds));

        var route = schema.RootElement.GetProperty("$defs").GetProperty("reliefRoutes");

        route.GetProperty("required").EnumerateArray().Select(name => name.GetString()).Should().Contain("controller");
        route
            .GetProperty("properties")
            .GetProperty("openHours")
            .GetProperty("description")
            .GetString()
            .Should()
            .Be("time in which it is open (hours a day)");
    }

    [Fact]
    public void A_mistake_in_a_claim_of_the_kind_of_the_host_is_told_like_any_other()
    {
        var wrong = File.ReadAllText(StatePath).Replace("\"openHours\": 12", "\"openHour\": 12", StringComparison.Ordinal);

        var errors = FluentActions
            .Invoking(() => AgreementState.Parse(wrong, Options))
            .Should()
            .Throw<InvalidSubmissionException>()
            .Which.Errors;

        var error = errors.Should().ContainSingle().Subject;
        error.Pointer.Should().Be("/claims/reliefRoutes/0/openHour");
        error.Suggestion.Should().Be("did you mean \"openHours\"?");
        error.Line.Should().BePositive();
    }

    [Fact]
    public void Without_the_kind_of_the_host_its_list_is_refused() =>
        FluentActions
            .Invoking(() => AgreementState.Load(StatePath))
            .Should()
            .Throw<InvalidSubmissionException>()
            .Which.Errors.Should()
            .Contain(error => error.Pointer == "/claims/reliefRoutes");

    [Fact]
    public void A_precondition_of_the_host_that_throws_is_faulted_and_the_others_stand()
    {
        var framework = Framework.Define(
            "relief-watch",
            "Relief access in the south",
            "1.1",
            define =>
                define
                    .Between("IL", "LB")
                    .Knows(KnownActor.Organ("LAF", "LB"), KnownActor.Independent("HCT"))
                    .Includes<ReliefRoutesOpen>(Gate.Operation, Weight.Blocking)
                    .Includes<RoutesOnTheMap>(Gate.Operation, Weight.Blocking)
                    .Sets(ReliefRoutesOpen.Hours, 10, "Access note, point 2")
        );

        var view = framework.View(Assessment.View.State);
        var assessment = framework.Evaluate(view);
        var outcomes = new Outcome[framework.FindingCount];
        framework.Outcomes(view, outcomes);

        assessment["RELIEF-09"].Outcome.Should().Be(Outcome.Faulted);
        assessment["RELIEF-09"].Fault.Should().BeOfType<KeyNotFoundException>();
        assessment["RELIEF-09"].Reason.Should().Contain("hills is not on the map");
        assessment["RELIEF-01"].Reason.Should().Be(Assessment["RELIEF-01"].Reason);
        outcomes.Should().Equal(Outcome.PartiallyMet, Outcome.Faulted);
    }

    private sealed class RoutesOnTheMap() : Precondition("RELIEF-09", ReliefThemes.Relief, Layer.Implementation)
    {
        protected override void Define(Definition define) =>
            define.Statement("Every relief route is on the map.").DutyBearers("LB").Requires(new MapQuestion());
    }

    private sealed class MapQuestion() : OpenRequirement("Is every relief route on the map?", ReliefRoute.Kind)
    {
        private static readonly HashSet<string> Map = ["coast"];

        protected override OpenAnswer Answer(OpenReading reading) =>
            reading.Of(ReliefRoute.Kind).FirstOrDefault(route => !Map.Contains(route.Id)) is { IsState: false } missing
                ? throw new KeyNotFoundException($"{missing.Id} is not on the map")
                : new OpenAnswer { Truth = Truth.True };
    }
}

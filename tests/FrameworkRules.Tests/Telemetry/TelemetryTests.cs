using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using FrameworkRules.Rules;

namespace FrameworkRules.Tests;

/// <summary>Holds what a host can watch. It runs by itself: a listener hears everything in the process, and makes what others measure cost something.</summary>
[Collection(nameof(Undisturbed))]
public sealed class TelemetryTests
{
    private const string Canary = "CANARY";

    private const string State = """
        { "format": 1, "framework": "coh-2024", "submission": "state", "asOf": "2025-01-26",
          "bodies": [ { "id": "CANARY-body", "name": "CANARY name" } ],
          "sources": [ { "id": "CANARY-source", "publisher": "CANARY publisher", "date": "2025-01-20", "grade": "observer", "title": "CANARY title" } ],
          "claims": { "foreignPresence": [
            { "id": "IL", "holder": "IL", "positions": 5, "assertedBy": "CANARY-body", "from": "2025-01-20", "source": "CANARY-source", "confidential": true } ] },
          "waivers": [ { "precondition": "CANARY-01", "by": "CANARY-body", "reason": "CANARY reason", "from": "2025-01-20", "until": "2025-03-20" } ] }
        """;

    [Fact]
    public void Reading_evaluating_and_changing_are_told_by_their_documented_names()
    {
        using var heard = new Heard();

        Work();

        heard
            .Activities.Select(activity => activity.OperationName)
            .Should()
            .Equal(
                Telemetry.ReadActivity,
                Telemetry.EvaluateActivity,
                Telemetry.EvaluateActivity,
                Telemetry.EvaluateActivity,
                Telemetry.ChangeActivity,
                Telemetry.ChangeActivity,
                Telemetry.ChangeActivity,
                Telemetry.ReadActivity
            );
        heard
            .Activities.Where(activity => activity.OperationName == Telemetry.EvaluateActivity)
            .Select(activity => (activity.GetTagItem(Telemetry.FrameworkTag), activity.GetTagItem(Telemetry.EvaluatorTag)))
            .Should()
            .Equal(("coh-2024", "direct"), ("coh-2024", "outcomes"), ("coh-2024", "rules"));
        heard
            .Activities.Select(activity => activity.GetTagItem(Telemetry.ReasonTag))
            .OfType<string>()
            .Should()
            .Equal("withdrawn", "inserted", "time");
        heard.Activities[^1].Status.Should().Be(ActivityStatusCode.Error);
        heard.Activities[^1].GetTagItem(Telemetry.ErrorsTag).Should().Be(1);
        heard
            .Measured.Select(measured => (measured.Name, measured.Value))
            .Should()
            .Contain([
                (Telemetry.ReadCounter, 1),
                (Telemetry.ReadSize, Encoding.UTF8.GetByteCount(State)),
                (Telemetry.EvaluateCounter, 1),
                (Telemetry.ChangeCounter, 1),
            ]);
        heard
            .Measured.Where(measured => measured.Name == Telemetry.ChangedFindingCounter)
            .Sum(measured => measured.Value)
            .Should()
            .BeGreaterThan(1, "what one change takes the other brings back");
    }

    [Fact]
    public void Every_name_is_documented()
    {
        var page = File.ReadAllText(Documentation.Page.PathOf("docs/getting-started.md"));

        Known.Where(name => name != "coh-2024").Should().OnlyContain(name => page.Contains($"`{name}`", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_of_what_is_read_and_judged_is_told()
    {
        using var heard = new Heard();

        Work();

        var told = heard
            .Activities.SelectMany(activity =>
                activity
                    .TagObjects.SelectMany(tag => new[] { tag.Key, tag.Value })
                    .Concat([activity.DisplayName, activity.StatusDescription])
                    .Concat(activity.Events.Select(happened => happened.Name))
                    .Concat(activity.Baggage.SelectMany(item => new[] { item.Key, item.Value }))
            )
            .Concat(heard.Measured.SelectMany(measured => measured.Tags.SelectMany(tag => new[] { tag.Key, tag.Value })))
            .OfType<object>()
            .ToList();

        told.Should().HaveCountGreaterThan(40);
        told.Select(value => value.ToString()).Should().NotContain(text => text!.Contains(Canary, StringComparison.OrdinalIgnoreCase));
        told.OfType<string>().Distinct().Should().BeSubsetOf(Known);
    }

    [Fact]
    public void Where_nobody_listens_a_warm_evaluation_of_outcomes_allocates_nothing()
    {
        var framework = Framework.Define(
            "watched",
            "Watched",
            "1.0",
            builder =>
                builder.Includes(
                    new Stated("W-1", define => define.Requires(Quantify.Some<Depot>(WhenNone.Fails).That(Depot.Owner.Is("north")))),
                    Gate.Operation,
                    Weight.Blocking
                )
        );
        var view = framework.View(Make.State(Make.Depot(5)));
        var outcomes = new Outcome[framework.FindingCount];
        Allocated();
        Allocated().Should().Be(0);
        using (new Heard())
        {
            Allocated().Should().BeGreaterThan(1000 * 100, "somebody listens");
        }

        long Allocated()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 1000; i++)
            {
                framework.Outcomes(view, outcomes);
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static readonly string[] Known =
    [
        .. typeof(Telemetry).GetFields().Select(name => (string)name.GetRawConstantValue()!),
        "coh-2024",
        "direct",
        "outcomes",
        "rules",
        "inserted",
        "replaced",
        "withdrawn",
        "time",
    ];

    private static void Work()
    {
        var state = AgreementState.Parse(State);
        var framework = Frameworks.Cessation2024;
        var view = framework.View(state);
        framework.Evaluate(view);
        framework.Outcomes(view, new Outcome[framework.FindingCount]);
        new RuleEvaluator().Evaluate(framework, view);
        using var live = LiveAssessment.Open(framework, state);
        live.Withdraw(state.Claims[0]);
        live.Insert(state.Claims[0]);
        live.AdvanceTo(live.AsOf.AddDays(60));
        var read = () => AgreementState.Parse(State.Replace("\"positions\": 5", "\"positions\": \"CANARY\"", StringComparison.Ordinal));
        read.Should().Throw<InvalidSubmissionException>();
    }

    /// <summary>Listens to all that the library tells.</summary>
    private sealed class Heard : IDisposable
    {
        private readonly ActivityListener activities;
        private readonly MeterListener meter = new();

        public Heard()
        {
            activities = new ActivityListener
            {
                ShouldListenTo = source => source.Name == Telemetry.Name,
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = Activities.Add,
            };
            ActivitySource.AddActivityListener(activities);
            meter.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == Telemetry.Name)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            meter.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Measured.Add((instrument.Name, value, tags.ToArray())));
            meter.Start();
        }

        public List<Activity> Activities { get; } = [];

        public List<(string Name, long Value, KeyValuePair<string, object?>[] Tags)> Measured { get; } = [];

        public void Dispose()
        {
            activities.Dispose();
            meter.Dispose();
        }
    }
}

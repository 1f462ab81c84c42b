namespace FrameworkRules.Tests.Made;

using static Quantify;
using static WhenNone;

/// <summary>A framework that has nothing but preconditions, no sides, no text, no dates, and states with little or nothing in them.</summary>
internal static class MadeBare
{
    private static readonly Framework Defined = Framework.Define(
        "bare",
        "Bare",
        "1.0",
        framework =>
            framework
                .Includes(new DepotsUnguarded(), Gate.Operation, Weight.Blocking)
                .Includes(new DepotsUnmined(), Gate.Operation, Weight.Minor)
    );

    /// <summary>Judges a state with nothing in it.</summary>
    public static Assessment Assess() => Defined.Evaluate(Read(""), Make.Instant("2025-03-01T00:00:00Z"));

    /// <summary>Judges a state in which all that is asked for is so.</summary>
    public static Assessment AssessMet() => Defined.Evaluate(Read(OneDepot), Make.Instant("2025-03-01T00:00:00Z"));

    /// <summary>Follows a state in which nothing happens.</summary>
    public static Timeline Follow() =>
        Defined.Timeline(
            Read(""),
            new TimelineOptions { From = Make.Instant("2025-02-01T00:00:00Z"), Until = Make.Instant("2025-03-01T00:00:00Z") }
        );

    /// <summary>Follows a state in which all comes to be so once, over many years.</summary>
    public static Timeline FollowFor(int years) =>
        Defined.Timeline(
            Read(OneDepot),
            new TimelineOptions
            {
                From = Make.Instant("2025-02-01T00:00:00Z"),
                Until = Make.Instant("2025-02-01T00:00:00Z").AddYears(years),
            }
        );

    private const string OneDepot = """
        "sources": [{ "id": "s", "publisher": "the inspectors", "date": "2025-02-20T00:00:00Z", "grade": "observer" }],
        "claims": {
          "depots": [{ "id": "d", "assertedBy": "the inspectors", "from": "2025-02-19T00:00:00Z", "source": "s", "guarded": false, "mined": false }]
        }
        """;

    private static AgreementState Read(string members) =>
        AgreementState.Parse($$"""{ "format": 1, "submission": "state", {{members}} }""", HostKinds.Options);

    private sealed class DepotsUnguarded() : Precondition("GUARD-01", Theme.Process, Layer.Status)
    {
        protected override void Define(Definition define) =>
            define
                .Titled("A depot open to all")
                .Statement("Some depot is not guarded.")
                .DutyBearer(Depot.Owner)
                .Requires(Some<Depot>(Fails).That(Depot.Guarded.Is(false)));
    }

    private sealed class DepotsUnmined() : Precondition("MINED-02", Theme.Process, Layer.Status)
    {
        protected override void Define(Definition define) =>
            define
                .Titled("A depot without mines")
                .Statement("Some depot is not mined.")
                .DutyBearers("whoever holds it")
                .Requires(Some<Depot>(Fails).That(Depot.Mined.Is(false)));
    }
}

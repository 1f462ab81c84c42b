namespace FrameworkRules.Tests.Made;

using static Quantify;
using static WhenNone;

/// <summary>A framework and a state for which every member of a document has something to say, and no two of them the same: what is written in the place of another shows.</summary>
internal static class MadeForWriting
{
    private static readonly CitedText Treaty = new("treaty", "the Treaty", "The treaty on depots") { MadeOn = new DateOnly(2024, 1, 2) };

    private static readonly CitedText Older = new("older", "the Older Treaty", "The older treaty on depots")
    {
        MadeOn = new DateOnly(2019, 3, 4),
    };

    private static readonly CitedText Custom = new("custom", "the Custom", "What is done with depots")
    {
        MadeOn = new DateOnly(2018, 5, 6),
        Nature = TextNature.Standard,
    };

    private static readonly Parameter<decimal> MostFloor = new("most-floor", "how large a depot may be");

    private static readonly Parameter<DateTimeOffset> Emptying = new("emptying", "when depots are to be empty");

    private static readonly Framework Defined = Framework.Define(
        "for-writing",
        "For writing",
        "2.7",
        framework =>
            framework
                .AppliesTo(Treaty)
                .InZone("Asia/Beirut")
                .EffectiveFrom(Make.Instant("2025-06-01T00:00:00Z"))
                .Between("north", "south")
                .Knows(
                    KnownActor.Organ("army", "north"),
                    KnownActor.Independent("the mechanism"),
                    KnownActor.Independent("the inspectors"),
                    KnownActor.Facilitator("the chair")
                )
                .KnowsArea("the hill")
                .Includes(new DepotsEmpty(), Gate.Withdrawal, Weight.Blocking)
                .Includes(new DepotsUnmined(), Gate.Operation, Weight.Minor)
                .Includes(new DepotsBanned(), Gate.Entry, Weight.Major)
                .Includes(new DepotsGuarded(), Gate.Permanence, Weight.Major)
                .Includes(new Stated(new Throwing(), "FAULT-04"), Gate.Context, Weight.Minor)
                .Commits(Treaty, "art. 3", ["north", "south"], CommitmentWording.Shall, "empty depots", "EMPTY-01")
                .Commits(Treaty, "art. 5", ["the chair"], CommitmentWording.Intends, "invite to a review")
                .Sets(MostFloor, 3m, "art. 3 (2)")
                .Sets(Emptying, Make.Instant("2025-02-20T22:00:00Z"), "art. 3 (4)")
    );

    /// <summary>Judges what was known on 27 February 2025 of the day before, with a parameter of its own, and adds a finding of a host.</summary>
    public static Assessment Assess()
    {
        var judged = Defined
            .With("most-floor", 2m)
            .Evaluate(Read(State), Make.Instant("2025-02-26T21:30:00Z"), Make.Instant("2025-02-27T08:15:00Z"));
        return new Assessment(judged.Framework, judged.View, judged.Findings, [new FurtherNote()]);
    }

    /// <summary>Judges what was known two weeks later, when some of it had been corrected, by the framework's own parameters.</summary>
    public static Assessment AssessLater() => Defined.Evaluate(Read(Later), Make.Instant("2025-03-12T10:00:00Z"));

    /// <summary>Follows what changed from the end of January to the middle of March.</summary>
    public static Timeline Follow() =>
        Defined.Timeline(
            Read(State),
            new TimelineOptions { From = Make.Instant("2025-01-31T22:00:00Z"), Until = Make.Instant("2025-03-15T22:00:00Z") }
        );

    /// <summary>Compares what was judged of one state on two days between which some of it grew too old.</summary>
    public static Comparison CompareInTime() =>
        Comparison.Of(
            Defined.Evaluate(Read(State), Make.Instant("2025-02-26T21:30:00Z")),
            Defined.Evaluate(Read(State), Make.Instant("2025-03-30T10:00:00Z"))
        );

    /// <summary>Compares what two frameworks find in one state: one of them asks for something else, and not for everything.</summary>
    public static Comparison CompareFrameworks() =>
        Comparison.Of(
            Defined.Evaluate(Read(State), Make.Instant("2025-02-26T21:30:00Z")),
            Framework
                .Define(
                    "for-comparing",
                    "For comparing",
                    "1.0",
                    framework =>
                        framework
                            .AppliesTo(Treaty)
                            .InZone("Asia/Beirut")
                            .Between("north", "south")
                            .Includes(new DepotsEmpty(), Gate.Withdrawal, Weight.Blocking)
                            .Includes(new DepotsUnmined(), Gate.Operation, Weight.Minor)
                            .Includes(new DepotsKnown(), Gate.Context, Weight.Minor)
                            .Sets(MostFloor, 50m, "art. 1")
                            .Sets(Emptying, Make.Instant("2025-04-20T22:00:00Z"), "art. 2")
                )
                .Evaluate(Read(State), Make.Instant("2025-02-26T21:30:00Z"))
        );

    /// <summary>Writes an empty state for the framework.</summary>
    public static string Template() => StateTemplate.Write(Defined, "2025-03-01");

    private static AgreementState Read(string state) => AgreementState.Parse(state, HostKinds.Options);

    private static string Later =>
        State
            .Replace("""{ "earliest": "2024-12-24", "latest": "2024-12-25" }""", "\"none\"", StringComparison.Ordinal)
            .Replace("\"floorM2\": 29", "\"floorM2\": 3", StringComparison.Ordinal)
            .Replace("the inspektors", "the inspectors", StringComparison.Ordinal)
            .Replace("\"bans\": false", "\"bans\": true", StringComparison.Ordinal)
            .Replace("\"until\": \"2025-03-18\"", "\"until\": \"2025-03-22\"", StringComparison.Ordinal);

    private const string State = """
        {
          "format": 1,
          "submission": "state",
          "framework": "another-framework",
          "zone": "Asia/Beirut",
          "bodies": [{ "id": "the board", "onTerritoryOf": "south" }],
          "sources": [
            {
              "id": "source-1", "publisher": "the first publisher", "title": "A first title", "date": "2025-02-17", "grade": "observer",
              "symbol": "S/2025/11", "paragraph": "para. 12", "address": "https://example.org/13", "seenAt": "https://example.org/14",
              "language": "fr", "quotation": "quinze mots", "readOn": "2025-02-25"
            },
            { "id": "source-2", "publisher": "the second publisher", "date": { "earliest": "2025-02-18", "latest": "2025-02-19" }, "grade": "party" },
            { "id": "source-3", "publisher": "the third publisher", "date": "2025-02-20", "grade": "official" },
            { "id": "source-4", "publisher": "the fourth publisher", "date": "2025-02-21", "grade": "press" },
            { "id": "source-5", "publisher": "the fifth publisher", "date": "2025-02-22", "grade": "document" },
            { "id": "source-6", "publisher": "the sixth publisher", "date": "2024-01-03", "grade": "document" },
            { "id": "source-7", "publisher": "the seventh publisher", "date": "2025-02-15", "grade": "official" }
          ],
          "instruments": [
            {
              "id": "treaty", "date": "2024-01-02", "source": "source-6", "completeness": "full",
              "annexes": [{ "id": "map", "completeness": "full" }],
              "provisions": [
                { "kind": "depotClause", "id": "ban-a", "paragraph": "art. 7", "bans": false },
                { "kind": "depotClause", "id": "ban-b", "paragraph": "art. 8", "bans": true },
                { "kind": "commitments", "id": "first-step", "paragraph": "art. 9", "actors": ["north"], "action": "clear the road", "due": "2025-02-10", "wording": "shall" },
                { "kind": "commitments", "id": "second-step", "paragraph": "art. 10", "actors": ["army", "south"], "action": "leave the hill", "after": "first-step", "withinDays": 17, "wording": "should" }
              ]
            },
            {
              "id": "amendment", "date": "2024-08-09", "source": "source-6", "completeness": "full",
              "amends": [{ "instrument": "treaty", "clause": "art. 8" }]
            },
            { "id": "memorandum", "date": "2024-10-11", "source": "source-6", "completeness": "excerpt" }
          ],
          "surveys": [
            { "of": "depots", "scope": "the hill", "from": "2025-01-07", "until": "2025-03-08", "by": "the inspectors", "count": 3, "source": "source-1" },
            { "of": "visits", "scope": "the hil", "from": "2025-01-08", "until": "2025-03-07", "by": "the inspectors", "source": "source-7" },
            { "of": "depots", "scope": "the hilll", "from": "2025-01-09", "until": "2025-03-06", "by": "the board", "source": "source-7" }
          ],
          "waivers": [
            { "precondition": "EMPTY-01", "party": "north", "by": "south", "reason": "the thaw", "from": "2025-02-01", "until": "2025-03-18" },
            { "precondition": "MINED-02", "by": "the board", "reason": "the frost", "from": "2025-01-01", "until": "2025-01-19" },
            { "precondition": "EMPTY-01", "party": "south", "by": "north", "reason": "the flood", "from": "2025-03-20", "until": "2025-04-21" }
          ],
          "claims": {
            "depots": [
              { "id": "depot-1", "assertedBy": "the mechanism", "from": "2025-02-07", "source": "source-1", "owner": "north", "floorM2": { "atLeast": 22, "atMost": 23 }, "opened": { "earliest": "2024-12-24", "latest": "2024-12-25" } },
              { "id": "depot-1", "assertedBy": "army", "from": "2025-02-08", "source": "source-2", "owner": "north", "floorM2": 1 },
              { "id": "depot-2", "assertedBy": "the mechanism", "from": "2025-02-09", "source": "source-3", "owner": "south", "floorM2": 26, "mined": true },
              { "id": "depot-2", "assertedBy": "the inspektors", "from": "2025-02-10", "source": "source-4", "owner": "south", "floorM2": 29 },
              { "id": "depot-3", "assertedBy": "a passer-by", "from": "2025-02-11", "source": "source-4", "owner": "north", "floorM2": 27, "clearing": "begun" },
              { "id": "depot-3", "assertedBy": "the inspectors", "from": "2025-02-12", "source": "source-5", "owner": "north", "floorM2": { "atLeast": 28, "atMost": 30 }, "confidential": true }
            ],
            "deadlineExtensions": [
              { "id": "extension-1", "assertedBy": ["north", "south"], "at": "2025-02-13", "source": "source-7", "deadline": "emptying", "newEnd": "2025-02-24", "agreed": true }
            ]
          }
        }
        """;

    private sealed class DepotsEmpty() : Precondition("EMPTY-01", Theme.StateControlOfArms, Layer.Implementation)
    {
        protected override void Define(Definition define) =>
            define
                .Titled("Depots emptied")
                .Statement("No depot has more than {most-floor} m².")
                .Cites(Older, "art. 29")
                .Cites(Custom, "rule 30")
                .OneFindingPer("north", "south")
                .CallsOn("the chair")
                .DueBy(Emptying)
                .Requires(
                    Every<Depot>(Holds).Where(Depot.Owner.IsPartyOfTheFinding()).Surveyed("the hill").Must(Depot.Floor.AtMost(MostFloor))
                )
                .OtherwisePartly(
                    "Some depot is empty.",
                    Some<Depot>(Fails).Where(Depot.Owner.IsPartyOfTheFinding()).That(Depot.Floor.AtMost(MostFloor))
                );
    }

    private sealed class DepotsUnmined() : Precondition("MINED-02", Theme.BorderSecurity, Layer.Status)
    {
        protected override void Define(Definition define) =>
            define
                .Titled("Depots not mined")
                .Statement("No depot is mined, and each is cleared.")
                .Cites(Custom, "rule 31")
                .DutyBearers("south")
                .Requires(
                    Every<Depot>(Holds)
                        .Surveyed("the hill")
                        .Must(Depot.Mined.Is(false) & Depot.Clearing.Is("complete") & Depot.Opened.IsNone() & Depot.Guarded.Is(true))
                );
    }

    private sealed class DepotsGuarded() : Precondition("GUARD-05", Theme.Process, Layer.Political)
    {
        protected override void Define(Definition define) =>
            define
                .Titled("Depots guarded")
                .Statement("Every depot is guarded.")
                .DutyBearer(Depot.Owner)
                .Requires(Every<Depot>(Holds).Surveyed("the hill").Must(Depot.Guarded.Is(true)));
    }

    private sealed class DepotsKnown() : Precondition("KNOWN-06", Theme.Process, Layer.Political)
    {
        protected override void Define(Definition define) =>
            define
                .Titled("Depots known")
                .Statement("Some depot is known.")
                .DutyBearers("north")
                .Requires(Some<Depot>(Fails).That(Depot.Floor.AtLeast(0m)));
    }

    private sealed class DepotsBanned() : Precondition("BAN-03", Theme.Process, Layer.Text)
    {
        protected override void Define(Definition define) =>
            define
                .Titled("Depots banned")
                .Statement("The text bans depots.")
                .Cites(Treaty, "art. 7")
                .DutyBearers("north", "south")
                .Requires(Some<DepotClause>(Fails).That(DepotClause.Bans.Is(true)));
    }

    private sealed class FurtherNote
    {
        public override string ToString() => "a note of the host";
    }
}

namespace FrameworkRules.Tests.Made;

using static Quantify;
using static WhenNone;

/// <summary>A framework and a record in which findings change for every reason there is.</summary>
internal static class MadeForTime
{
    private static readonly CitedText Treaty = new("treaty", "the Treaty", "The treaty on depots") { MadeOn = new DateOnly(2025, 1, 5) };
    private static readonly Parameter<DateTimeOffset> End = new("end", "when depots are to be closed");
    private static readonly Parameter<TimeSpan> Window = new("window", "how far one looks back");

    private static readonly Framework Defined = Framework.Define(
        "for-time",
        "For time",
        "1.0",
        framework =>
            framework
                .AppliesTo(Treaty)
                .InZone("Asia/Beirut")
                .Between("north", "south")
                .Knows(
                    KnownActor.Organ("army", "north"),
                    KnownActor.Independent("the mechanism"),
                    KnownActor.Independent("the inspectors"),
                    KnownActor.Facilitator("the chair")
                )
                .KnowsArea("the hill")
                .Includes(new Guarded(), Gate.Operation, Weight.Blocking)
                .Includes(new SeldomVisited(), Gate.Operation, Weight.Major)
                .Includes(new Permitted(), Gate.Withdrawal, Weight.Blocking)
                .Includes(new Closed(), Gate.Withdrawal, Weight.Blocking)
                .Includes(new Certified(), Gate.Permanence, Weight.Blocking)
                .Includes(new Banned(), Gate.Entry, Weight.Blocking)
                .Includes(new Unmined(), Gate.Context, Weight.Minor)
                .Sets(End, Make.Instant("2025-03-01T22:00:00Z"), "art. 3")
                .Sets(Window, TimeSpan.FromDays(10), "art. 4")
    );

    public static Timeline Follow(Knowledge knowledge) =>
        Defined.Timeline(
            AgreementState.Parse(Record, HostKinds.Options),
            new TimelineOptions
            {
                From = Make.Instant("2025-01-03T22:00:00Z"),
                Until = Make.Instant("2025-04-14T22:00:00Z"),
                Knowledge = knowledge,
            }
        );

    /// <summary>Follows it over many years, of which it says nothing for the most.</summary>
    public static Timeline FollowForYears() =>
        Defined.Timeline(
            AgreementState.Parse(Record, HostKinds.Options),
            new TimelineOptions { From = Make.Instant("2019-10-09T00:00:00Z"), Until = Make.Instant("2028-03-04T00:00:00Z") }
        );

    private const string Record = """
        {
          "format": 1, "submission": "state", "framework": "for-time", "zone": "Asia/Beirut",
          "sources": [
            { "id": "s1", "publisher": "the first publisher", "date": "2025-01-08", "grade": "observer" },
            { "id": "s2", "publisher": "the second publisher", "date": "2025-01-20", "grade": "party" },
            { "id": "s3", "publisher": "the third publisher", "date": "2025-02-03", "grade": "official" },
            { "id": "s4", "publisher": "the fourth publisher", "date": "2025-02-14", "grade": "press" },
            { "id": "s5", "publisher": "the fifth publisher", "date": "2025-01-06", "grade": "document" }
          ],
          "instruments": [
            {
              "id": "treaty", "date": "2025-01-05", "source": "s5", "completeness": "full", "endsOn": "2025-04-01",
              "provisions": [{ "kind": "depotClause", "id": "ban", "paragraph": "art. 7", "bans": true }]
            }
          ],
          "surveys": [
            { "of": "depots", "scope": "the hill", "from": "2025-01-07", "until": "2025-03-08", "by": "the inspectors", "source": "s1" },
            { "of": "visits", "from": "2025-01-10", "until": "2025-02-25", "by": "the inspectors", "source": "s1" }
          ],
          "waivers": [
            { "precondition": "GUARD-01", "by": "south", "reason": "the thaw", "from": "2025-02-20", "until": "2025-02-27" }
          ],
          "claims": {
            "depots": [
              { "id": "depot-1", "assertedBy": "army", "from": "2025-01-07", "source": "s1", "owner": "north", "guarded": false, "mined": true, "closesOn": "2025-02-16" },
              { "id": "depot-1", "assertedBy": "army", "from": "2025-01-18", "source": "s2", "owner": "north", "guarded": true, "mined": false, "closesOn": "2025-02-04" },
              { "id": "depot-1", "assertedBy": "the mechanism", "from": "2025-02-02", "source": "s3", "owner": "north", "guarded": true, "mined": false },
              { "id": "depot-1", "assertedBy": "a passer-by", "from": "2025-02-13", "source": "s4", "owner": "north", "guarded": false, "until": "2025-02-22" }
            ],
            "visits": [
              { "id": "visit-1", "assertedBy": "the inspectors", "at": "2025-01-15", "source": "s2", "depot": "depot-1" },
              { "id": "visit-2", "assertedBy": "the inspectors", "at": "2025-01-19", "source": "s2", "depot": "depot-1" },
              { "id": "visit-3", "assertedBy": "the inspectors", "at": "2025-02-10", "source": "s4", "depot": "depot-1" }
            ],
            "permits": [
              { "id": "permit", "assertedBy": "north", "from": "2025-01-09", "until": "2025-03-20", "source": "s2", "granted": true, "shared": true },
              { "id": "permit", "assertedBy": "south", "from": "2025-01-29", "source": "s3", "granted": true, "shared": true, "certified": true, "verifiedBy": "the mechanism", "verifiedOn": "2025-02-12" }
            ],
            "deadlineExtensions": [
              { "id": "extension", "assertedBy": ["north", "south"], "at": "2025-02-13", "source": "s4", "deadline": "end", "newEnd": "2025-03-24", "agreed": true }
            ]
          }
        }
        """;

    private sealed class Guarded() : Precondition("GUARD-01", Theme.Process, Layer.Status)
    {
        protected override void Define(Definition define) =>
            define
                .Titled("Depots guarded")
                .Statement("Every depot is guarded.")
                .DutyBearers("north")
                .Requires(Every<Depot>(Holds).Surveyed("the hill").Must(Depot.Guarded.Is(true)));
    }

    private sealed class SeldomVisited() : Precondition("VISIT-02", Theme.Process, Layer.Status)
    {
        protected override void Define(Definition define) =>
            define
                .Titled("Few visits")
                .Statement("In {window} there is at most one visit.")
                .DutyBearers("south")
                .Requires(AtMost<Visit>(1, Holds).InTheLast(Window).Exist());
    }

    private sealed class Permitted() : Precondition("PERMIT-03", Theme.BorderSecurity, Layer.Political)
    {
        protected override void Define(Definition define) =>
            define
                .Titled("Permit granted")
                .Statement("A permit is granted, by agreement of both, and certified.")
                .DutyBearers("north", "south")
                .Requires(Some<Permit>(Fails).That(Permit.Granted.Is(true) & Permit.Shared.Is(true)))
                .OtherwisePartly("A permit is granted.", Some<Permit>(Fails).That(Permit.Granted.Is(true)));
    }

    private sealed class Certified() : Precondition("CERTIFIED-07", Theme.BorderSecurity, Layer.Political)
    {
        protected override void Define(Definition define) =>
            define
                .Titled("Permit certified")
                .Statement("A permit is certified.")
                .DutyBearers("the mechanism")
                .Requires(Some<Permit>(Fails).That(Permit.Certified.Is(true)));
    }

    private sealed class Closed() : Precondition("CLOSED-04", Theme.BorderSecurity, Layer.Implementation)
    {
        protected override void Define(Definition define) =>
            define
                .Titled("Depots closed")
                .Statement("The last day of some depot has passed.")
                .DutyBearers("north")
                .DueBy(End)
                .Requires(Some<Depot>(Fails).That(Depot.ClosesOn.HasPassed()));
    }

    private sealed class Banned() : Precondition("BAN-05", Theme.StateControlOfArms, Layer.Text)
    {
        protected override void Define(Definition define) =>
            define
                .Titled("Depots banned")
                .Statement("The text bans depots.")
                .Cites(Treaty, "art. 7")
                .DutyBearers("north", "south")
                .Requires(Some<DepotClause>(Fails).That(DepotClause.Bans.Is(true)));
    }

    private sealed class Unmined() : Precondition("MINED-06", Theme.StateControlOfArms, Layer.Implementation)
    {
        protected override void Define(Definition define) =>
            define
                .Titled("Depots without mines")
                .Statement("Every depot is free of mines.")
                .DutyBearers("north")
                .Requires(Every<Depot>(Holds).Surveyed("the hill").Must(Depot.Mined.Is(false)));
    }
}

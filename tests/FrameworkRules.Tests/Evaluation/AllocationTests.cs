namespace FrameworkRules.Tests;

using static Make;
using static Quantify;
using static WhenNone;

public sealed class AllocationTests
{
    private static readonly Parameter<decimal> Enough = new("enough", "how many are enough");
    private static readonly Parameter<TimeSpan> Recent = new("recent", "how long a visit is recent");
    private static readonly Parameter<string> Guardian = new("guardian", "who is to own depots");

    /// <summary>Every node there is but the open one, which is the host's own code.</summary>
    private static readonly Framework Framework = FrameworkRules.Framework.Define(
        "all-nodes",
        "A framework with every node",
        "1.0",
        builder =>
        {
            builder
                .Sets(Enough, 3m, "a")
                .Sets(Recent, TimeSpan.FromDays(20), "b")
                .Sets(Guardian, "north", "c")
                .Sets(Cessation.Start, AsOf.AddDays(-15), "d");
            var number = 0;
            foreach (var requirement in Requirements())
            {
                builder.Includes(
                    new Stated(
                        $"A-{number++:00}",
                        define =>
                            define
                                .Requires(requirement)
                                .OtherwisePartly("Less.", requirement)
                                .AppliesWhen("it applies", requirement | !requirement)
                    ),
                    Gate.Operation,
                    Weight.Blocking
                );
            }

            builder.Includes(
                new Stated(
                    "P-1",
                    define =>
                        define.OneFindingPer("north", "south").Requires(Some<Depot>(Fails).That(Tests.Depot.Owner.IsPartyOfTheFinding()))
                ),
                Gate.Operation,
                Weight.Blocking
            );
        }
    );

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Outcomes_allocate_nothing_once_warm(bool draft)
    {
        var framework = Framework;
        var view = framework.View(Everything(draft));
        var outcomes = new Outcome[framework.FindingCount];
        for (var i = 0; i < 50; i++)
        {
            framework.Outcomes(view, outcomes);
        }

        outcomes.Should().NotContain(Outcome.Faulted);
        outcomes.Distinct().Count().Should().BeGreaterThan(draft ? 0 : 2, "the state is to lead through every branch");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            framework.Outcomes(view, outcomes);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void The_librarys_own_frameworks_allocate_nothing_once_warm_open_questions_included()
    {
        foreach (var framework in Frameworks.All)
        {
            var view = framework.View(AgreementState.Load(Path.Combine(AppContext.BaseDirectory, "States", "2026-06-30.json")));
            var outcomes = new Outcome[framework.FindingCount];
            framework.Outcomes(view, outcomes);
            framework.Outcomes(view, outcomes);
            var before = GC.GetAllocatedBytesForCurrentThread();
            framework.Outcomes(view, outcomes);
            (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0, $"of {framework.Id}");
        }
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(10_000)]
    public void Each_claim_is_visited_once_per_check_when_judged_and_once_more_when_the_evidence_is_asked_for_joins_included(int depots)
    {
        var claims = Enumerable
            .Range(0, depots)
            .SelectMany(number => (AgreementClaim[])[Depot(0, $"d{number}"), Visit($"v{number}", $"d{number}")]);
        var state = State(claims, Survey(Tests.Depot.Kind), Survey(Tests.Visit.Kind));
        var (filter, first, second) = (new Counted(Tests.Depot.Weapons), new Counted(Tests.Depot.Weapons), new Counted(Tests.Visit.Of));
        var requirement = Every<Depot>(Fails)
            .Where(filter)
            .Must(first & Some<Visit>(Fails).By(Tests.Visit.Of).InTheLast(TimeSpan.FromDays(30)).That(second));
        var finding = requirement.Finding(state);
        Visits().Should().Equal(depots, depots, depots);

        _ = finding.Evidence;
        Visits().Should().Equal(2 * depots, 2 * depots, 2 * depots);

        long[] Visits() => [filter.Visits, first.Visits, second.Visits];
    }

    private static IEnumerable<Requirement> Requirements()
    {
        FieldCondition[] checks =
        [
            Tests.Depot.Weapons.AtLeast(Enough),
            Tests.Depot.Weapons.AtMost(2),
            Tests.Depot.Weapons.EqualTo(0),
            Tests.Depot.Emptied.AtLeast(50),
            Tests.Depot.Guarded.Is(true),
            Tests.Depot.Guarded.IsNot(true).PresumedUntilNotice("no notice is on file"),
            Tests.Depot.Owner.Is(Guardian),
            Tests.Depot.Access.IsOneOf("Land", "Sea"),
            Tests.Depot.Units.HasAll("1st", "2nd"),
            Tests.Depot.Units.HasAny("1st", "2nd"),
            Tests.Depot.Units.HasOnly("1st", "2nd"),
            Tests.Depot.Units.HasAtLeast(2),
            Tests.Depot.Opened.IsStated(),
            Tests.Depot.Opened.IsNone(),
            Tests.Depot.Opened.HasPassed(),
            Tests.Depot.ClosesOn.LiesAhead(),
            Tests.Depot.Opened.Within(Recent),
            Tests.Depot.ClosesOn.AtLeastAhead(Recent),
            Tests.Depot.ClosesOn.AtMostAhead(Recent),
            Tests.Depot.Opened.NotBefore(Cessation.Start),
            Tests.Depot.Opened.NotAfter(Cessation.Start),
            Tests.Depot.Owner.IsTheTextJudged(),
        ];
        foreach (var check in checks)
        {
            yield return Every<Depot>(Holds).Must(check);
        }

        var visited = Some<Visit>(Fails).By(Tests.Visit.Of).InTheLast(Recent).That(Tests.Visit.Admitted.Is(true));
        yield return Every<Depot>(Fails).Where(checks[4]).Must(visited & (checks[0] | !checks[1]));
        yield return Some<Depot>(Fails).That(visited);
        yield return None<Depot>(Holds).That(checks[0]);
        yield return The<Permit>().That(Tests.Permit.Granted.Is(true));
        yield return AtLeast<Depot>(Enough, Fails).That(checks[2]);
        yield return AtMost<Depot>(Enough, Holds).Surveyed("south").That(checks[2]);
        yield return Share<Depot>(50, Fails).Must(checks[4]);
        yield return Sum<Depot>(Tests.Depot.Weapons, Enough, Fails).Exist();
        yield return None<Visit>(Holds).InTheLast(Recent).Exist();
        yield return Some<DepotClause>(Fails).That(DepotClause.Bans.Is(true));
    }

    private static AgreementState Everything(bool draft)
    {
        var depots = Enumerable
            .Range(0, 40)
            .SelectMany(number =>
                Enumerable
                    .Range(0, (number % 3) + 1)
                    .Select(voice =>
                        Depot(number + voice, $"d{number:00}", by: $"voice {voice}", grade: (SourceGrade)((number + voice) % 5))
                            .With(Tests.Depot.Guarded, number % 2 == 0)
                            .With(Tests.Depot.Owner, number % 4 == 0 ? "north" : "south")
                            .With(Tests.Depot.Units, new[] { "1st", $"{number}th" })
                            .With(Tests.Depot.Access, "Land")
                            .With(Tests.Depot.Opened, AsOf.AddDays(-number))
                            .With(Tests.Depot.ClosesOn, number % 5 == 0 ? FieldValue.None : AsOf.AddDays(number))
                    )
            );
        // More voices about one subject than settling keeps room for on the stack.
        var crowd = Enumerable.Range(0, 100).Select(voice => Depot(1, "crowd", by: $"voice {voice}"));
        var visits = Enumerable
            .Range(0, 40)
            .Select(number => Visit($"v{number}", $"d{number:00}", AsOf.AddDays(-number)).With(Tests.Visit.Admitted, number % 2 == 0));
        return new AgreementState
        {
            AsOf = AsOf,
            IsDraft = draft,
            Sources = Sources,
            Instruments = Text(complete: true, Clause("a", true), Clause("b", FieldValue.None)).Instruments,
            Surveys = [Survey(Tests.Permit.Kind), Survey(Tests.Visit.Kind), Survey(Tests.Depot.Kind)],
            Claims = [.. depots, .. crowd, .. visits, Permit().With(Tests.Permit.Granted, true)],
        };
    }

    /// <summary>A condition that holds, and counts the claims it is asked about.</summary>
    private sealed class Counted(Field field) : FieldCondition(field)
    {
        public long Visits { get; private set; }

        internal override Truth Compare(in FieldValue value, in Context context)
        {
            Visits++;
            return Truth.True;
        }

        private protected override void Require(MessageWriter to, in Context context) => to.Term("anything");
    }
}

using BenchmarkDotNet.Attributes;

namespace FrameworkRules.Benchmarks;

/// <summary>Compares the library with plain code on the same view while a list grows: how many crossings are held, and whether an attack was recorded.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private static readonly DateTimeOffset AsOf = new(2025, 2, 19, 0, 0, 0, TimeSpan.FromHours(2));
    private readonly Framework framework = Framework.Define(
        "growth",
        "Growing lists",
        "1.0",
        builder => builder.Includes<CrossingsHeld>(Gate.Operation, Weight.Blocking).Includes<NoAttacks>(Gate.Operation, Weight.Blocking)
    );

    private readonly Outcome[] outcomes = new Outcome[3];
    private StateView view = null!;
    private Subjects crossings = null!;
    private Subjects incidents = null!;

    [Params(1_000, 100_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        view = framework.View(State(Claims));
        crossings = view.Of(Crossing.Kind);
        incidents = view.Of(Incident.Kind);
    }

    [Benchmark(Baseline = true)]
    public (Truth, Truth, Truth) PlainCode() => (Held(), Attacks("IL"), Attacks("LB"));

    [Benchmark]
    public void Library() => framework.Outcomes(view, outcomes);

    private static AgreementState State(int claims) =>
        new()
        {
            AsOf = AsOf,
            Sources =
            [
                new Source("s")
                {
                    Publisher = "a register",
                    Date = AsOf.AddDays(-10),
                    Grade = SourceGrade.Official,
                },
            ],
            Claims =
            [
                .. Enumerable
                    .Range(0, claims)
                    .Select(i => new AgreementClaim(Crossing.Kind, $"crossing {i}")
                    {
                        AssertedBy = "register",
                        From = AsOf.AddDays(-10),
                        SourceId = "s",
                        [Crossing.OnAgreedList] = true,
                        [Crossing.ControlledBy] = i % 7 == 0 ? "ISF" : "LAF",
                    }),
                .. Enumerable
                    .Range(0, claims)
                    .Select(i => new AgreementClaim(Incident.Kind, $"incident {i}")
                    {
                        AssertedBy = "register",
                        At = AsOf.AddDays(-1 - (i % 60)),
                        SourceId = "s",
                        [Incident.Side] = i % 2 == 0 ? "IL" : "LB",
                        [Incident.IsAttack] = false,
                    }),
            ],
        };

    private Truth Held()
    {
        var all = Truth.True;
        for (var i = 0; i < crossings.Count; i++)
        {
            var (listed, held) = (Truth.Unknown, Truth.Unknown);
            foreach (var claim in crossings[i].Claims)
            {
                var onList = claim.Claim.Get(Crossing.OnAgreedList);
                listed = onList.IsStated ? listed.Merge(onList.IsTrue ? Truth.True : Truth.False) : listed;
                var holder = claim.Claim.Get(Crossing.ControlledBy);
                held = holder.IsStated
                    ? held.Merge(
                        holder.Text is "LAF" or "ISF" or "General Security" or "State Security" or "Customs" ? Truth.True : Truth.False
                    )
                    : held;
            }

            all = all.And(listed.Not().Or(held));
        }

        return all.And(Truth.Unknown);
    }

    private Truth Attacks(string side)
    {
        var none = Truth.True;
        var from = AsOf.AddDays(-30);
        for (var i = 0; i < incidents.Count; i++)
        {
            var (isSide, isAttack) = (Truth.Unknown, Truth.Unknown);
            foreach (var claim in incidents[i].Claims)
            {
                if (claim.From < from)
                {
                    isSide = Truth.False;
                    continue;
                }

                isSide = isSide.Merge(claim.Claim.Get(Incident.Side).Text == side ? Truth.True : Truth.False);
                var attack = claim.Claim.Get(Incident.IsAttack);
                isAttack = attack.IsStated ? isAttack.Merge(attack.IsTrue ? Truth.True : Truth.False) : isAttack;
            }

            none = none.And(isSide.And(isAttack).Not());
        }

        return none.And(Truth.Unknown);
    }
}

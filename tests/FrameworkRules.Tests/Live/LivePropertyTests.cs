using CsCheck;
using FrameworkRules.Rules;
using FrameworkRules.Tests.Rules;

namespace FrameworkRules.Tests.Live;

/// <summary>Changes live assessments at random, and compares each state they come to with a fresh evaluation.</summary>
public sealed class LivePropertyTests(ITestOutputHelper output)
{
    private const int Sequences = 40;
    private const int Steps = 100;
    private const int Rounds = 4;

    private static readonly string[] Cases =
    [
        .. Enum.GetValues<LiveAction>().SelectMany(_ => new[] { "outcome", "timing", "evidence" }, (action, what) => $"{action}: {what}"),
        $"{LiveAction.TimePassed}: waiver",
    ];

    [Fact]
    public void After_any_sequence_of_changes_a_live_assessment_equals_a_fresh_evaluation()
    {
        var coverage = new Coverage();
        for (var round = 0; round == 0 || (round < Rounds && coverage.Missing(Cases, atLeast: 1).Count > 0); round++)
        {
            Gen.Int.Sample(seed => Follow(new Dice(seed), coverage), iter: Sequences, threads: 1);
        }

        output.WriteLine(coverage.ToString());
        coverage.Missing(Cases, atLeast: 1).Should().BeEmpty();
    }

    private static void Follow(Dice dice, Coverage coverage)
    {
        var framework = new FrameworkMaker(dice, canExplode: false).Make();
        var states = new StateMaker(dice);
        var state = states.Make(subjects: dice.From(0, 4));
        var claims = state.Claims.ToList();
        using var live = LiveAssessment.Open(framework, state, StateMaker.Start);
        var before = framework.Evaluate(Like(state, live.AsOf, claims));
        Same.Assessment(live.Assess(), before);
        for (var i = 0; i < Steps; i++)
        {
            var changes = Step(dice, states, live, claims);
            var expected = framework.Evaluate(Like(state, live.AsOf, claims));
            Same.Assessment(live.Assess(), expected);
            Same.Changes(changes, before, expected);
            Count(changes, coverage);
            before = expected;
        }
    }

    private static AgreementState Like(AgreementState state, DateTimeOffset asOf, List<AgreementClaim> claims) =>
        new()
        {
            AsOf = asOf,
            IsDraft = state.IsDraft,
            UtcOffset = state.UtcOffset,
            Bodies = state.Bodies,
            Sources = state.Sources,
            Instruments = state.Instruments,
            Surveys = state.Surveys,
            Claims = [.. claims],
            Waivers = state.Waivers,
        };

    private static IReadOnlyList<FindingChange> Step(Dice dice, StateMaker states, LiveAssessment live, List<AgreementClaim> claims)
    {
        while (true)
        {
            var kind = dice.PickFrom(StateMaker.ClaimKinds);
            var old = claims.Count > 0 ? dice.PickFrom(claims) : null;
            var added = states.Claim(kind, $"{kind.Name[..1]}{dice.Below(5)}", claims);
            switch (dice.Below(6))
            {
                case 0 or 1 when added is not null:
                    claims.Add(added);
                    return live.Insert(added);
                case 2
                or 3
                    when old is not null
                        && states.Claim(old.Kind, old.Id, claims) is { } corrected
                        && live.Validate(corrected, replaced: old).Count == 0:
                    claims.Remove(old);
                    claims.Add(corrected);
                    return live.Replace(old, corrected);
                case 4 when old is not null && !IsReferredTo(old, claims):
                    claims.Remove(old);
                    return live.Withdraw(old);
                case 5:
                    return live.AdvanceTo(Later(dice, live.AsOf, old));
                default:
                    break;
            }
        }
    }

    private static DateTimeOffset Later(Dice dice, DateTimeOffset asOf, AgreementClaim? beside)
    {
        var boundary = beside?.Until ?? beside?.From ?? beside?.At;
        return boundary?.AddTicks(dice.From(-1, 1)) is { } instant && instant >= asOf && instant < asOf.AddDays(2)
            ? instant
            : asOf.AddTicks(dice.From(-1, 1) + TimeSpan.FromHours(6 * dice.From(1, 4)).Ticks);
    }

    private static bool IsReferredTo(AgreementClaim claim, List<AgreementClaim> claims) =>
        claims.Exists(other =>
            other != claim && other.Kind.Fields.OfType<TextField>().Any(field => field.Target == claim.Kind && other[field] == claim.Id)
        );

    private static void Count(IReadOnlyList<FindingChange> changes, Coverage coverage)
    {
        foreach (var change in changes)
        {
            coverage.Count(
                $"{change.Cause.Action}: {(change.IsOutcomeChanged ? "outcome" : change.IsTimingChanged ? "timing" : change.IsWaiverChanged ? "waiver" : "evidence")}"
            );
        }
    }
}

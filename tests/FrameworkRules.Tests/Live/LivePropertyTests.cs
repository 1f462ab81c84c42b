using CsCheck;
using FrameworkRules.Rules;
using FrameworkRules.Tests.Rules;

namespace FrameworkRules.Tests.Live;

/// <summary>Changes live assessments at random, and compares each state they come to with a fresh evaluation.</summary>
public sealed class LivePropertyTests(ITestOutputHelper output)
{
    private const int Sequences = 40;
    private const int Steps = 60;
    private const int StepsToADocument = 10;
    private const int Rounds = 20;

    private static readonly string[] Cases =
    [
        .. Enum.GetValues<ChangeReason>()
            .Where(reason => reason is not (ChangeReason.DeadlinePassed or ChangeReason.CessationBegan or ChangeReason.Verified))
            .Where(reason => reason is not (ChangeReason.Superseded or ChangeReason.Outranked))
            .SelectMany(_ => new[] { "outcome", "evidence" }, (reason, what) => $"{reason}: {what}"),
        $"{ChangeReason.DeadlinePassed}: timing",
        $"{ChangeReason.CessationBegan}: outcome",
        $"{ChangeReason.Inserted}: timing",
        $"{ChangeReason.Inserted}: waiver",
        $"{ChangeReason.Began}: waiver",
        $"{ChangeReason.Ended}: waiver",
        "by a survey",
        "by a text",
        "by a body",
        "refused",
    ];

    [Fact]
    public void After_any_sequence_of_changes_a_live_assessment_equals_a_fresh_evaluation()
    {
        var coverage = new Coverage();
        for (var round = 0; round == 0 || (round < Rounds && coverage.Missing(Cases, atLeast: 1).Count > 0); round++)
        {
            Gen.Int.Sample(seed => Follow(new Dice(seed), coverage), iter: Times.Of(Sequences));
        }

        output.WriteLine(coverage.ToString());
        coverage.Missing(Cases, atLeast: 1).Should().BeEmpty();
    }

    [Theory]
    [InlineData(125438586)] // a subject that nothing looks for counts among those that a survey has found
    public void What_once_made_a_difference_makes_none(int seed) => Follow(new Dice(seed), new Coverage());

    private static void Follow(Dice dice, Coverage coverage)
    {
        var framework = new FrameworkMaker(dice, canExplode: false).Make();
        var states = new StateMaker(dice);
        var state = states.Make(subjects: dice.From(0, 4));
        var knowledge = dice.Pick(Knowledge.WithHindsight, Knowledge.AsReported);
        using var live = LiveAssessment.Open(framework, state, StateMaker.Start, knowledge);
        var before = Fresh(live, state);
        Same.Assessment(live.Assess(), before);
        for (var i = 0; i < Steps; i++)
        {
            var changes = Step(dice, states, live, ref state, coverage);
            var expected = Fresh(live, state);
            Same.Findings(live.Assess(), expected);
            if ((i + 1) % StepsToADocument == 0)
            {
                Same.Documents(live.Assess(), expected);
            }

            Same.Changes(changes, before, expected);
            changes.Where(change => change.Causes.Count == 0 || change.Causes.Any(cause => !IsFact(cause, change))).Should().BeEmpty();
            Count(changes, coverage);
            before = expected;
        }
    }

    private static Assessment Fresh(LiveAssessment live, AgreementState state) =>
        live.Framework.Evaluate(state.With(asOf: live.AsOf), live.AsOf, live.Knowledge == Knowledge.AsReported ? live.AsOf : null);

    private static bool IsFact(ChangeCause cause, FindingChange change) =>
        cause.AsOf == change.AsOf
        && (cause.Record is not null || cause.Reason is ChangeReason.DeadlinePassed or ChangeReason.CessationBegan);

    private static IReadOnlyList<FindingChange> Step(
        Dice dice,
        StateMaker states,
        LiveAssessment live,
        ref AgreementState state,
        Coverage coverage
    )
    {
        while (true)
        {
            try
            {
                var (record, by) = Pick(dice, states, state);
                if (dice.Below(5) == 0)
                {
                    return live.AdvanceTo(Later(dice, live.AsOf, record as AgreementClaim));
                }

                if (record is null && by is null)
                {
                    continue;
                }

                var changes =
                    record is null ? live.Insert(by!)
                    : by is null ? live.Withdraw(record)
                    : live.Replace(record, by);
                state = Changed(state, record, by);
                return changes;
            }
            catch (InvalidSubmissionException)
            {
                coverage.Count("refused");
            }
        }
    }

    /// <summary>Picks a record that goes and one that comes, or only one of the two.</summary>
    private static (StateRecord? Record, StateRecord? By) Pick(Dice dice, StateMaker states, AgreementState state)
    {
        var kind = dice.PickFrom(StateMaker.ClaimKinds);
        var old = state.Claims.Count > 0 ? dice.PickFrom(state.Claims) : null;
        return dice.Below(16) switch
        {
            < 5 => (null, states.Claim(kind, $"{kind.Name[..1]}{dice.Below(5)}", state.Claims)),
            < 8 => (old, old is null ? null : states.Claim(old.Kind, old.Id, state.Claims)),
            < 11 => (old, null),
            11 => (null, states.Survey()),
            12 => (state.Surveys.Count > 0 ? dice.PickFrom(state.Surveys) : null, null),
            13 => dice.Chance(50) || state.Waivers.Count == 0 ? (null, states.Waiver()) : (dice.PickFrom(state.Waivers), null),
            14 => PickBody(dice, state),
            _ => PickText(dice, states, state),
        };
    }

    private static (StateRecord? Record, StateRecord? By) PickBody(Dice dice, AgreementState state)
    {
        var body = state.Bodies.FirstOrDefault(known => known.Id == "A");
        return body is null ? (null, new Body("A") { SpeaksFor = dice.Pick("P", "Q") })
            : dice.Chance(50) ? (body, null)
            : (body, new Body("A") { SpeaksFor = dice.Pick("P", "Q") });
    }

    private static (StateRecord? Record, StateRecord? By) PickText(Dice dice, StateMaker states, AgreementState state)
    {
        var number = dice.Below(4);
        var old = state.Instruments.FirstOrDefault(known => known.Id == $"text-{number}");
        var others = state.Instruments.Where(known => known != old).ToList();
        return (old, old is not null && dice.Chance(40) ? null : states.Instrument(number, others));
    }

    private static AgreementState Changed(AgreementState state, StateRecord? record, StateRecord? by) =>
        state.With(
            claims: Changed(state.Claims, record, by),
            surveys: Changed(state.Surveys, record, by),
            waivers: Changed(state.Waivers, record, by),
            bodies: Changed(state.Bodies, record, by),
            instruments: Changed(state.Instruments, record, by)
        );

    private static List<T> Changed<T>(IReadOnlyList<T> records, StateRecord? record, StateRecord? by)
        where T : StateRecord
    {
        var changed = records.ToList();
        var place = record is T gone ? changed.IndexOf(gone) : -1;
        if (place >= 0)
        {
            changed.RemoveAt(place);
        }

        if (by is T comes)
        {
            changed.Insert(place < 0 ? changed.Count : place, comes);
        }

        return changed;
    }

    private static DateTimeOffset Later(Dice dice, DateTimeOffset asOf, AgreementClaim? beside)
    {
        var boundary = beside?.Until ?? beside?.From ?? beside?.At;
        return boundary?.AddTicks(dice.From(-1, 1)) is { } instant && instant >= asOf && instant < asOf.AddDays(2)
            ? instant
            : asOf.AddTicks(dice.From(-1, 1) + TimeSpan.FromHours(6 * dice.From(1, 4)).Ticks);
    }

    private static void Count(IReadOnlyList<FindingChange> changes, Coverage coverage)
    {
        foreach (var change in changes)
        {
            var what =
                change.IsOutcomeChanged ? "outcome"
                : change.IsTimingChanged ? "timing"
                : change.IsWaiverChanged ? "waiver"
                : "evidence";
            foreach (var cause in change.Causes)
            {
                coverage.Count($"{cause.Reason}: {what}");
                coverage.Count(
                    cause.Record switch
                    {
                        Survey => "by a survey",
                        Instrument => "by a text",
                        Body => "by a body",
                        _ => "by another record",
                    }
                );
            }
        }
    }
}

using CsCheck;
using FrameworkRules.Drafting;
using FrameworkRules.Tests.Rules;
using static FrameworkRules.Tests.Drafting.DraftSamples;

namespace FrameworkRules.Tests.Drafting;

/// <summary>Holds on drafts that are made of those on file what is so of every delta.</summary>
public sealed class DraftDeltaLaws
{
    [Fact]
    public void Nothing_is_lost_against_itself_and_what_goes_one_way_comes_the_other()
    {
        var (drafts, differing) = (0, 0);
        Gen.Int.Sample(
            seed =>
            {
                var dice = new Dice(seed);
                var (before, after) = (Some(dice), Some(dice));

                DraftDelta.Between(before, before).Changes.Should().BeEmpty();
                var (there, back) = (DraftDelta.Between(before, after), DraftDelta.Between(after, before));
                Clauses(there, change => change.After is null).Should().BeEquivalentTo(Clauses(back, change => change.Before is null));
                there.Changes.Select(change => change.Key).Should().OnlyHaveUniqueItems();
                there.Losses.Should().NotContain(change => !change.IsLoss);
                drafts++;
                differing += there.Changes.Count > 0 ? 1 : 0;
            },
            iter: 20,
            threads: 1
        );
        (differing * 2).Should().BeGreaterThan(drafts, "or else nothing is tried");
    }

    private static IEnumerable<string> Clauses(DraftDelta delta, Func<DutyChange, bool> isMeant) =>
        delta
            .Changes.Where(change =>
                isMeant(change) && change.Sort is not (DutyChangeSort.ReciprocityBroken or DutyChangeSort.ReciprocityMade)
            )
            .Select(change => (change.Before ?? change.After)!)
            .Select(clause => $"{clause.Kind.Name} {clause.Id}");

    /// <summary>A draft on file without some of its clauses, and with some duties changed.</summary>
    private static Assessment Some(Dice dice)
    {
        var state = Load(dice.From(1, 3));
        var text = state.Instruments[0];
        return Frameworks.Trilateral2026.Evaluate(
            state.With(
                instruments:
                [
                    new Instrument(
                        text,
                        text.Amends,
                        text.Replaces,
                        text.Annexes,
                        [.. text.Provisions.Where(_ => dice.Chance(85)).Select(clause => Changed(clause, dice))]
                    ),
                ]
            )
        );
    }

    private static AgreementClaim Changed(AgreementClaim clause, Dice dice) =>
        clause.Kind != Commitment.Kind || !dice.Chance(30) ? clause
        : dice.Chance(50) ? clause.With(Commitment.Wording, dice.Pick("shall", "should", "welcomes"))
        : clause.With(Commitment.WithinDays, dice.From(1, 90));
}

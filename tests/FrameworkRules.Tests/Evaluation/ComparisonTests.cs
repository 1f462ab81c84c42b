using CsCheck;
using FrameworkRules.Tests.Catalogue;
using FrameworkRules.Tests.Rules;

namespace FrameworkRules.Tests.Evaluation;

/// <summary>Holds what is better and what is worse, in what way findings differ, and by which records.</summary>
public sealed class ComparisonTests
{
    [Theory]
    [InlineData(Outcome.PartiallyMet, Outcome.Met, ComparisonVerdict.Better)]
    [InlineData(Outcome.Unmet, Outcome.PartiallyMet, ComparisonVerdict.Better)]
    [InlineData(Outcome.Unknown, Outcome.Met, ComparisonVerdict.Better)]
    [InlineData(Outcome.Contested, Outcome.PartiallyMet, ComparisonVerdict.Better)]
    [InlineData(Outcome.Met, Outcome.PartiallyMet, ComparisonVerdict.Worse)]
    [InlineData(Outcome.Met, Outcome.Unknown, ComparisonVerdict.Worse)]
    [InlineData(Outcome.Met, Outcome.Contested, ComparisonVerdict.Worse)]
    [InlineData(Outcome.Unknown, Outcome.Unmet, ComparisonVerdict.Worse)]
    [InlineData(Outcome.NotApplicable, Outcome.Unmet, ComparisonVerdict.Worse)]
    [InlineData(Outcome.Met, Outcome.Faulted, ComparisonVerdict.Worse)]
    [InlineData(Outcome.Unmet, Outcome.Unknown, ComparisonVerdict.Neither)]
    [InlineData(Outcome.Unmet, Outcome.Contested, ComparisonVerdict.Neither)]
    [InlineData(Outcome.Unmet, Outcome.NotApplicable, ComparisonVerdict.Neither)]
    [InlineData(Outcome.Met, Outcome.NotApplicable, ComparisonVerdict.Neither)]
    [InlineData(Outcome.NotApplicable, Outcome.Met, ComparisonVerdict.Neither)]
    [InlineData(Outcome.Unknown, Outcome.Contested, ComparisonVerdict.Neither)]
    [InlineData(Outcome.Unmet, Outcome.Unmet, ComparisonVerdict.Same)]
    public void One_table_says_what_is_better_and_what_is_worse(Outcome before, Outcome after, ComparisonVerdict verdict) =>
        OutcomeComparison.Of(before, after).Should().Be(verdict);

    [Fact]
    public void What_is_better_one_way_is_never_better_the_other_way()
    {
        var all = Enum.GetValues<Outcome>();
        foreach (var (before, after) in all.SelectMany(_ => all, (before, after) => (before, after)))
        {
            var (there, back) = (OutcomeComparison.Of(before, after), OutcomeComparison.Of(after, before));

            (there == ComparisonVerdict.Same).Should().Be(before == after);
            (there == ComparisonVerdict.Better && back == ComparisonVerdict.Better).Should().BeFalse($"{before} and {after}");
        }
    }

    [Fact]
    public void What_is_better_is_better_than_all_that_the_worse_is_better_than()
    {
        var all = Enum.GetValues<Outcome>();
        foreach (var one in all)
        {
            foreach (var two in all.Where(two => OutcomeComparison.Of(one, two) == ComparisonVerdict.Better))
            {
                all.Where(three => OutcomeComparison.Of(two, three) == ComparisonVerdict.Better)
                    .Should()
                    .NotContain(three => OutcomeComparison.Of(one, three) != ComparisonVerdict.Better, $"{one} to {two}");
            }
        }
    }

    [Fact]
    public void An_assessment_compared_with_itself_is_unchanged_in_every_finding() =>
        Gen.Int.Sample(
            seed =>
            {
                var dice = new Dice(seed);
                var framework = new FrameworkMaker(dice).Make();
                var state = new StateMaker(dice).Make(subjects: dice.From(0, 5));
                var comparison = Comparison.Of(framework.Evaluate(state), framework.Evaluate(state));

                comparison.Findings.Should().OnlyContain(finding => finding.Sort == DifferenceSort.Unchanged && finding.Records.Count == 0);
                comparison.Worse.Concat(comparison.Better).Should().BeEmpty();
            },
            iter: 60,
            threads: 1
        );

    [Fact]
    public void Every_finding_that_either_has_stands_once_and_one_with_another_outcome_says_by_what() =>
        Gen.Int.Sample(
            seed =>
            {
                var dice = new Dice(seed);
                var framework = new FrameworkMaker(dice).Make();
                var states = new StateMaker(dice);
                var (first, second) = (states.Make(subjects: dice.From(1, 5)), states.Make(subjects: dice.From(1, 5)));
                var asOf = states.Instant();
                var comparison = Comparison.Of(framework.Evaluate(first, asOf), framework.Evaluate(second, asOf));

                comparison.Findings.Select(finding => finding.Key).Should().Equal(framework.FindingKeys.Order(StringComparer.Ordinal));
                foreach (var finding in comparison.Findings.Where(finding => finding.Before!.Outcome != finding.After!.Outcome))
                {
                    (finding.Sort is DifferenceSort.Unchanged or DifferenceSort.Date).Should().BeFalse($"{finding.Key}, seed {seed}");
                }
            },
            iter: 60,
            threads: 1
        );

    [Fact]
    public void Between_two_dates_it_tells_what_was_reported_and_what_grew_old()
    {
        var comparison = Comparison.Of(RealStates.Assess("2025-01-26"), RealStates.Assess("2025-02-18"));

        var mended = comparison.Findings.Single(finding => finding.Key == "ARMS-02");
        mended.Sort.Should().Be(DifferenceSort.NewlyKnown);
        mended.Records.Should().Contain(record => record.Sort == RecordDifferenceSort.Added && record.Record is AgreementClaim);
        var stale = comparison.Findings.Single(finding => finding.Key == "ARMS-04");
        (stale.Sort, stale.Verdict).Should().Be((DifferenceSort.NewlyStale, ComparisonVerdict.Neither));
        stale.Records.Should().Contain(record => record.Sort == RecordDifferenceSort.TooOld);
    }

    [Fact]
    public void Between_two_drafts_it_tells_which_field_of_which_clause_says_something_else()
    {
        var state = RealStates.Load("2025-02-18");
        var text = state.Instruments.First(instrument => instrument.Provisions.Count > 0);
        var clause = text.Provisions.First(provision =>
            provision.Kind.Fields.OfType<FlagField>().Any(field => provision[field].IsStated && !provision[field].IsNone)
        );
        var field = clause.Kind.Fields.OfType<FlagField>().First(field => clause[field].IsStated && !clause[field].IsNone);
        var other = new Instrument(text.Id)
        {
            Title = text.Title,
            Date = text.Date,
            SourceId = text.SourceId,
            IsComplete = text.IsComplete,
            AcceptedBy = text.AcceptedBy,
            Provisions =
            [
                .. text.Provisions.Select(provision => provision == clause ? provision.With(field, !provision[field].IsTrue) : provision),
            ],
        };
        var framework = Frameworks.Find(state.Framework!);
        var comparison = Comparison.Of(
            framework.Evaluate(state),
            framework.Evaluate(state.With(instruments: [.. state.Instruments.Select(each => each == text ? other : each)]))
        );

        comparison
            .Findings.SelectMany(finding => finding.Records)
            .Where(record => record.Sort == RecordDifferenceSort.Changed && record.Record is AgreementClaim)
            .Should()
            .Contain(record => record.ChangedFields.Contains(field));
    }

    [Fact]
    public void A_parameter_that_is_set_differently_is_told()
    {
        var state = RealStates.Load("2025-02-18");
        var comparison = Comparison.Of(
            Frameworks.Cessation2024.Evaluate(state),
            Frameworks.Cessation2024.With("attack-window", TimeSpan.FromDays(2)).Evaluate(state)
        );

        comparison.Findings.Single(finding => finding.Key == "CEAS-07/IL").Parameters.Should().ContainSingle();
    }

    [Fact]
    public void Findings_of_another_framework_are_gone_or_added()
    {
        var state = RealStates.Load("2025-02-18");
        var comparison = Comparison.Of(Frameworks.Cessation2024.Evaluate(state), Frameworks.Resolution1701.Evaluate(state));

        comparison
            .Findings.Where(finding => finding.After is null)
            .Should()
            .OnlyContain(finding => finding.Sort == DifferenceSort.Gone && finding.Verdict == ComparisonVerdict.Worse);
        comparison
            .Findings.Where(finding => finding.Before is null)
            .Should()
            .NotContain(finding => finding.Sort != DifferenceSort.Added || finding.Verdict != ComparisonVerdict.Neither);
        comparison.Findings.Should().Contain(finding => finding.Sort == DifferenceSort.Gone);
    }

    [Fact]
    public void Each_sort_of_difference_is_counted_and_all_together_are_all_findings()
    {
        var comparison = Made.MadeForWriting.CompareFrameworks();

        Enum.GetValues<DifferenceSort>()
            .Where(sort => comparison.Count(sort) > 0)
            .Select(sort => (sort, comparison.Count(sort)))
            .Should()
            .Equal(comparison.Findings.CountBy(finding => finding.Sort).OrderBy(sort => sort.Key).Select(sort => (sort.Key, sort.Value)));
    }
}

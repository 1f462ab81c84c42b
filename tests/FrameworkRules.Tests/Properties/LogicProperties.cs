using System.Text;
using CsCheck;

namespace FrameworkRules.Tests;

/// <summary>What holds of every state and requirement. A failure prints the seed; <c>CsCheck_Seed=…</c> in the environment repeats it.</summary>
public sealed class LogicProperties
{
    private static readonly int Tries = Times.Of(2_000);

    [Fact]
    public void Generated_requirements_come_to_every_truth_value_often()
    {
        var counts = new int[4];
        Both.Sample(both => Interlocked.Increment(ref counts[(int)Judge(both.Requirement, both.State)]), iter: Tries);
        counts.Should().OnlyContain(count => count > Tries / 50, "properties over states that are all unknown would show nothing");
    }

    [Fact]
    public void The_laws_of_and_or_and_not_hold_of_requirements() =>
        Gen.Select(Generated.Requirement, Generated.Requirement, Generated.Requirement, Generated.State)
            .Sample(
                sample =>
                {
                    var (a, b, c, state) = sample;
                    Truth Of(Requirement requirement) => Judge(requirement, state);
                    Of(a & b).Should().Be(Of(b & a));
                    Of(a | b).Should().Be(Of(b | a));
                    Of((a & b) & c).Should().Be(Of(a & (b & c)));
                    Of((a | b) | c).Should().Be(Of(a | (b | c)));
                    Of(a & a).Should().Be(Of(a));
                    Of(a | a).Should().Be(Of(a));
                    Of(!(a & b)).Should().Be(Of(!a | !b));
                    Of(!(a | b)).Should().Be(Of(!a & !b));
                    Of(!!a).Should().Be(Of(a));
                },
                iter: Times.Of(300)
            );

    [Fact]
    public void Distributivity_does_not_hold_and_is_nowhere_assumed()
    {
        var (unknown, contested, holds) = (new Fixed(Truth.Unknown), new Fixed(Truth.Contested), new Fixed(Truth.True));
        Judge(unknown & (contested | holds), Make.State()).Should().Be(Truth.Unknown);
        Judge((unknown & contested) | (unknown & holds), Make.State()).Should().Be(Truth.Contested);
    }

    [Fact]
    public void A_tree_is_judged_as_it_was_written() =>
        Generated.Truths.Sample(tree => Judge(tree, Make.State()).Should().Be(Fold(tree)), iter: Tries, print: Generated.Describe);

    [Fact]
    public void A_tree_keeps_the_shape_in_which_it_was_written()
    {
        Requirement a = new Fixed(Truth.Unknown),
            b = new Fixed(Truth.Contested),
            c = new Fixed(Truth.True);
        var tree = a & (b | !c);
        tree.Should().BeOfType<AllOf>().Which.Parts.Should().HaveCount(2).And.HaveElementAt(0, a);
        tree.Parts[1].Should().BeOfType<AnyOf>().Which.Parts[0].Should().BeSameAs(b);
        tree.Parts[1].Parts[1].Should().BeOfType<Not>().Which.Parts.Should().ContainSingle().Which.Should().BeSameAs(c);
        (!(a & b)).Should().BeOfType<Not>("a negation is not pushed inwards");
        (!!a).Should().BeOfType<Not>("a double negation is not removed");
        ((a | b) & (a | c)).Parts.Should().AllBeOfType<AnyOf>("nothing is factored out");
    }

    [Fact]
    public void A_claim_that_states_nothing_about_a_known_subject_changes_no_outcome() =>
        Gen.Select(Generated.Requirement, Generated.State, Gen.Int[0, 100], Gen.Int[-20, 0])
            .Sample(
                sample =>
                {
                    var (requirement, state, pick, day) = sample;
                    var known = state.Claims.Where(claim => Holds(claim) && !IsHearsay(claim, state)).ToList();
                    if (known.Count == 0)
                    {
                        return;
                    }

                    var subject = known[pick % known.Count];
                    var silent =
                        subject.Kind == Visit.Kind
                            ? Make.Visit(subject.Id, (string)subject[Visit.Of].Text!, subject.At, by: "silent")
                            : new AgreementClaim(subject.Kind, subject.Id)
                            {
                                AssertedBy = "silent",
                                From = Make.AsOf.AddDays(day),
                                SourceId = "press",
                            };
                    Judge(requirement, state.With([.. state.Claims, silent])).Should().Be(Judge(requirement, state));
                },
                iter: Tries,
                print: sample => $"{Generated.Describe(sample.Item1)} {Encoding.UTF8.GetString(sample.Item2.ToCanonicalJson().Span)}"
            );

    [Fact]
    public void Over_a_list_that_is_not_closed_withdrawing_a_subjects_only_claim_never_turns_a_finding_met() =>
        Gen.Select(Generated.Requirement, Generated.State, Gen.Int[0, 100])
            .Sample(
                sample =>
                {
                    var (requirement, state, pick) = sample;
                    var open = state.With(state.Claims, []);
                    // The list of what there can only be one of is closed by having one.
                    var closed = requirement
                        .WithParts()
                        .OfType<Quantifier>()
                        .Where(quantifier => quantifier.Query.IsTreatedAsComplete)
                        .Select(quantifier => quantifier.Query.Kind)
                        .ToHashSet();
                    var only = open
                        .Claims.Where(claim =>
                            !closed.Contains(claim.Kind)
                            && open.Claims.Count(other => other.Kind == claim.Kind && other.Id == claim.Id) == 1
                        )
                        .Where(claim =>
                            claim.Kind != Depot.Kind || !open.Claims.Any(other => other.Kind == Visit.Kind && other[Visit.Of] == claim.Id)
                        )
                        .ToList();
                    if (only.Count == 0)
                    {
                        return;
                    }

                    var withdrawn = open.With(open.Claims.Where(claim => claim != only[pick % only.Count]));
                    if (Judge(requirement, withdrawn) == Truth.True)
                    {
                        Judge(requirement, open)
                            .Should()
                            .Be(Truth.True, "what was met without the claim must have been met with it, or knowing less shows more");
                    }
                },
                iter: Tries,
                print: sample => $"{Generated.Describe(sample.Item1)} {Encoding.UTF8.GetString(sample.Item2.ToCanonicalJson().Span)}"
            );

    [Fact]
    public void The_outcomes_alone_are_those_of_the_findings() =>
        Gen.Select(Generated.Requirement, Generated.Requirement, Generated.Requirement, Generated.State)
            .Sample(
                sample =>
                {
                    var framework = Make.Framework(
                        new Stated(
                            "A-1",
                            define =>
                                define.Requires(sample.Item1).OtherwisePartly("Less.", sample.Item2).AppliesWhen("it applies", sample.Item3)
                        ),
                        new Stated(sample.Item2, "B-1")
                    );
                    var view = framework.View(sample.Item4);
                    var outcomes = new Outcome[2];
                    framework.Outcomes(view, outcomes);
                    var assessment = framework.Evaluate(view);
                    assessment.Findings.Select(finding => finding.Outcome).Should().Equal(outcomes);
                    assessment.Findings.Should().OnlyContain(finding => finding.Fault == null && finding.Reason.Length > 0);
                },
                iter: Times.Of(1_000)
            );

    [Fact]
    public void The_order_of_claims_sources_and_preconditions_changes_neither_assessment_nor_receipt() =>
        Gen.Select(Generated.Requirement, Generated.Requirement, Generated.State, Gen.Int)
            .Sample(
                sample =>
                {
                    var (one, other, state, seed) = sample;
                    var (first, second) = (new Stated(one, "A-1"), new Stated(other, "B-1"));
                    var assessment = Make.Framework(first, second).Evaluate(state);
                    var shuffled = new AgreementState
                    {
                        AsOf = state.AsOf,
                        UtcOffset = state.UtcOffset,
                        Bodies = Shuffled(state.Bodies, seed),
                        Sources = Shuffled(state.Sources, seed),
                        Surveys = Shuffled(state.Surveys, seed),
                        Claims = Shuffled(state.Claims, seed),
                        Instruments =
                        [
                            .. state.Instruments.Select(instrument => new Instrument(instrument.Id)
                            {
                                Date = instrument.Date,
                                SourceId = instrument.SourceId,
                                IsComplete = instrument.IsComplete,
                                Provisions = Shuffled(
                                    [.. instrument.Provisions.Select(provision => Make.Clause(provision.Id, provision[DepotClause.Bans]))],
                                    seed
                                ),
                            }),
                        ],
                    };
                    var again = Make.Framework(second, first).Evaluate(shuffled);
                    Encoding.UTF8.GetString(again.ToJson().Span).Should().Be(Encoding.UTF8.GetString(assessment.ToJson().Span));
                    again.Receipt.Digest.Should().Be(assessment.Receipt.Digest);
                },
                iter: Times.Of(300)
            );

    [Fact]
    public void A_verdict_is_the_same_whether_or_not_its_evidence_is_recorded_and_an_open_or_failed_one_says_why()
    {
        var (recorded, open) = (0, 0);
        Both.Sample(
            sample =>
            {
                var (requirement, state) = sample;
                var explanation = EvidenceRecorder.Explain(requirement, Make.ContextOf(requirement, state), out var truth);

                truth.Should().Be(Judge(requirement, state));
                recorded += explanation.Evidence.Count > 0 ? 1 : 0;
                if (truth != Truth.True && !requirement.WithParts().OfType<OpenRequirement>().Any())
                {
                    open++;
                    (explanation.Evidence.Count + explanation.Remarks.Count).Should().BePositive();
                }
            },
            iter: Tries,
            threads: 1,
            print: sample => $"{Generated.Describe(sample.Requirement)} {Encoding.UTF8.GetString(sample.State.ToCanonicalJson().Span)}"
        );

        recorded.Should().BeGreaterThan(Tries / 20, "the states must reach the premise");
        open.Should().BeGreaterThan(Tries / 20);
    }

    [Fact]
    public void Nothing_is_met_by_an_empty_submission()
    {
        var empty = new AgreementState { AsOf = Make.Instant("2026-06-30T00:00:00Z") };
        foreach (var framework in Frameworks.All)
        {
            framework.Evaluate(empty).Findings.Should().NotContain(finding => finding.Outcome == Outcome.Met, $"of {framework.Id}");
            framework.Evaluate(empty).Gates.Should().NotContain(gate => gate.Status == GateStatus.Satisfied);
        }
    }

    private static Gen<(Requirement Requirement, AgreementState State)> Both => Gen.Select(Generated.Requirement, Generated.State);

    private static Truth Judge(Requirement requirement, AgreementState state) => Make.Judge(requirement, state);

    private static bool Holds(AgreementClaim claim) =>
        (claim.From ?? claim.At) <= Make.AsOf && (claim.Kind.BelievedFor is not { } time || claim.From + time > Make.AsOf);

    /// <summary>Tells whether a claim counts for nothing: what is known by hearsay alone is not known.</summary>
    private static bool IsHearsay(AgreementClaim claim, AgreementState state) =>
        state.IndexUnder(Make.Framework().Roster).Of(claim.Kind).Any(known => known.Claim == claim && known.IsHearsay);

    private static Truth Fold(Requirement tree) =>
        tree switch
        {
            AllOf => tree.Parts.Select(Fold).Aggregate(TruthOperations.And),
            AnyOf => tree.Parts.Select(Fold).Aggregate(TruthOperations.Or),
            Not => Fold(tree.Parts[0]).Not(),
            _ => Judge(tree, Make.State()),
        };

    private static T[] Shuffled<T>(IReadOnlyList<T> items, int seed)
    {
        var shuffled = items.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }
}

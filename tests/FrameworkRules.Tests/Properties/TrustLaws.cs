using CsCheck;

namespace FrameworkRules.Tests;

/// <summary>
/// Holds the laws on whose word counts, about what and when, over generated states. Each prints for how many states its premise held, and how many
/// findings were decided among them: a law that few states reach would show nothing, and fails.
/// </summary>
public sealed class TrustLaws(ITestOutputHelper output)
{
    private static readonly Field[] Told = [Depot.Weapons, Depot.Guarded, Depot.Access];
    private static readonly int Tries = Times.Of(2_000);

    private static readonly Gen<(Requirement Requirement, AgreementState State)> Both = Gen.Select(Generated.Requirement, Generated.State);

    [Fact]
    public void Without_a_partys_favourable_words_what_is_met_stays_met() =>
        Hold(
            both => Without(both.State, both.Requirement, Word.Claimed),
            (before, after) => before.Outcome != Outcome.Met || after.Outcome == Outcome.Met
        );

    [Fact]
    public void An_adversarys_adverse_word_decides_nothing() =>
        Hold(
            both => Without(both.State, both.Requirement, Word.Alleged),
            (before, after) => !IsDecided(before) || after.Outcome == before.Outcome
        );

    [Fact]
    public void Hearsay_decides_nothing() =>
        Hold(
            both => Without(both.State, both.Requirement, Word.Hearsay),
            (before, after) => !IsDecided(before) || after.Outcome == before.Outcome
        );

    [Fact]
    public void Nothing_in_evidence_was_reported_or_happened_after_the_instant_judged_and_known()
    {
        var (reached, decided) = (0, 0);
        Gen.Select(Both, Gen.Int[-30, 0])
            .Sample(
                sample =>
                {
                    var (both, day) = sample;
                    var instant = Make.AsOf.AddDays(day);
                    var finding = Make.Framework(new Stated(both.Requirement)).Evaluate(Dated(both.State), instant, knownAt: instant)[
                        Stated.DefaultId
                    ];
                    reached += finding.Evidence.Count > 0 ? 1 : 0;
                    decided += IsDecided(finding) ? 1 : 0;
                    finding.Evidence.Where(line => line.ReportedOn > instant).Should().BeEmpty();
                    finding.Evidence.Where(line => line.Standing != Standing.Announced && line.From > instant).Should().BeEmpty();
                },
                iter: Tries,
                threads: 1
            );
        Share(reached, decided);
    }

    [Fact]
    public void What_is_known_at_an_instant_is_the_state_without_what_was_reported_later()
    {
        var (reached, decided) = (0, 0);
        Gen.Select(Both, Gen.Int[-30, 0])
            .Sample(
                sample =>
                {
                    var (both, day) = sample;
                    var (state, known) = (Dated(both.State), Make.AsOf.AddDays(day));
                    var framework = Make.Framework(new Stated(both.Requirement));
                    var claims = state.Claims.Where(claim => claim.ReportedOn <= known).Select(claim => Unverified(claim, known)).ToList();
                    var kept = state.With(
                        claims: claims,
                        surveys: [.. state.Surveys.Where(_ => known >= Make.AsOf)],
                        instruments: [.. state.Instruments.Where(_ => known >= Make.AsOf)]
                    );
                    if (Refers(claims, state))
                    {
                        return;
                    }

                    var finding = framework.Evaluate(state, knownAt: known)[Stated.DefaultId];
                    reached += claims.Count < state.Claims.Count ? 1 : 0;
                    decided += IsDecided(finding) ? 1 : 0;
                    finding.Outcome.Should().Be(framework.Evaluate(kept)[Stated.DefaultId].Outcome);
                },
                iter: Tries,
                threads: 1
            );
        Share(reached, decided);
    }

    /// <summary>Unless it turns out later whose depot it is: then the word that replaced it is that of somebody else.</summary>
    [Fact]
    public void What_was_replaced_at_an_instant_is_not_heard_at_a_later_one()
    {
        var (reached, replaced) = (0, 0);
        Gen.Select(Generated.State, Gen.Int[-20, 0])
            .Sample(
                sample =>
                {
                    var (state, day) = sample;
                    reached += state.Claims.Count > 1 ? 1 : 0;
                    replaced += StaysReplaced(state, day) ? 1 : 0;
                },
                iter: Tries,
                threads: 1
            );
        Share(reached, replaced);
    }

    [Theory]
    [InlineData("eME9-Mfg4SO1")] // what the adversary's band conceded was said by the owner's, as it turned out
    public void What_once_was_heard_again_is_only_where_it_turned_out_whose_depot_it_is(string seed) =>
        Gen.Select(Generated.State, Gen.Int[-20, 0])
            .Sample(sample => StaysReplaced(sample.Item1, sample.Item2), iter: 1, threads: 1, seed: seed);

    /// <summary>Holds that nothing is heard that was replaced some days before, and tells whether anything was.</summary>
    private static bool StaysReplaced(AgreementState state, int day)
    {
        var framework = Make.Framework(new Stated(Quantify.Every<Depot>(WhenNone.Holds).Must(Depot.Weapons.AtLeast(0))));
        var (then, now) = (framework.View(state, Make.AsOf.AddDays(day)), framework.View(state, Make.AsOf));
        var replaced = Replaced(then);
        replaced.Intersect(Heard(now)).Where(found => OwnersOf(found.Item1, then).SetEquals(OwnersOf(found.Item1, now))).Should().BeEmpty();
        return replaced.Count > 0;
    }

    /// <summary>Lists who is heard to be the owner of the depot that a claim is about.</summary>
    private static HashSet<string> OwnersOf(AgreementClaim claim, StateView view) =>
        [
            .. With(view, standing => standing.Establishes(), Depot.Owner)
                .Where(heard => heard.Item1.SubjectId == claim.SubjectId)
                .Select(heard => heard.Item1.Get(Depot.Owner).Text)
                .OfType<string>(),
        ];

    [Fact]
    public void A_survey_in_two_parts_is_one_survey()
    {
        var (reached, decided) = (0, 0);
        Gen.Select(Both, Gen.Int[1, 99])
            .Sample(
                sample =>
                {
                    var (both, percent) = sample;
                    var (whole, parts) = Outcomes(
                        both,
                        state => state.With(surveys: [.. state.Surveys.SelectMany(survey => Parts(survey, percent))])
                    );
                    reached += both.State.Surveys.Count > 0 ? 1 : 0;
                    decided += IsDecided(whole) ? 1 : 0;
                    parts.Outcome.Should().Be(whole.Outcome);
                },
                iter: Tries,
                threads: 1
            );
        Share(reached, decided);
    }

    /// <summary>Unless it reconciles words that contradict each other: "three" contradicts "none", where "up to three" does not.</summary>
    [Fact]
    public void Widening_a_range_decides_nothing()
    {
        var (reached, decided) = (0, 0);
        Gen.Select(Both, Gen.Int[0, 3], Gen.Int[0, 3])
            .Sample(
                sample =>
                {
                    var (both, less, more) = sample;
                    var framework = Make.Framework(new Stated(both.Requirement));
                    var widened = both.State.With(claims: [.. both.State.Claims.Select(claim => Widened(claim, less, more))]);
                    var standings = StandingsOn(Depot.Weapons, framework.View(both.State), out var isContradicted);
                    if (isContradicted || !standings.SequenceEqual(StandingsOn(Depot.Weapons, framework.View(widened), out _)))
                    {
                        return;
                    }

                    var (exact, wide) = (framework.Evaluate(both.State)[Stated.DefaultId], framework.Evaluate(widened)[Stated.DefaultId]);
                    reached += exact.Outcome == Outcome.Unknown ? 1 : 0;
                    decided += IsDecided(exact) ? 1 : 0;
                    if (exact.Outcome == Outcome.Unknown)
                    {
                        wide.Outcome.Should()
                            .BeOneOf(
                                [Outcome.Unknown, Outcome.Contested],
                                $"{Generated.Describe(both.Requirement)}: {exact.Reason} | {wide.Reason}"
                            );
                    }
                },
                iter: Tries,
                threads: 1
            );
        Share(reached, decided);
    }

    [Fact]
    public void What_is_met_or_unmet_rests_on_a_claim_a_clause_a_survey_or_a_text()
    {
        var (reached, decided) = (0, 0);
        Both.Sample(
            both =>
            {
                var finding = both.Requirement.Finding(both.State);
                reached++;
                decided += IsDecided(finding) ? 1 : 0;
                if (IsDecided(finding) && !both.Requirement.WithParts().OfType<OpenRequirement>().Any())
                {
                    (finding.Evidence.Count + finding.Surveys.Count + finding.Instruments.Count)
                        .Should()
                        .BePositive($"{Generated.Describe(both.Requirement)}: {finding.Reason}");
                }
            },
            iter: Tries,
            threads: 1
        );
        Share(reached, decided);
    }

    [Fact]
    public void A_file_without_claims_or_with_self_serving_ones_alone_satisfies_no_gate()
    {
        foreach (var framework in Frameworks.All)
        {
            framework.Evaluate(new AgreementState(), Make.AsOf).Gates.Should().NotContain(gate => gate.Status == GateStatus.Satisfied);
        }
    }

    [Fact]
    public void Renaming_a_body_that_only_the_file_declares_changes_only_the_name()
    {
        var (reached, decided) = (0, 0);
        Both.Sample(
            both =>
            {
                var framework = Make.Framework(new Stated(both.Requirement));
                var before = framework.Evaluate(Named(both.State, "scouts", "a watch"))[Stated.DefaultId];
                var after = framework.Evaluate(Named(both.State, "Zwölf", "the rovers"))[Stated.DefaultId];
                reached += both.State.Claims.Any(claim => claim.AssertedBy is "army" or "other observer") ? 1 : 0;
                decided += IsDecided(before) ? 1 : 0;
                after.Outcome.Should().Be(before.Outcome, $"{Generated.Describe(both.Requirement)}: {before.Reason} / {after.Reason}");
                after.Basis.Should().Equal(before.Basis);
                // What is presumed is shown by one of the claims by which a subject is known, which says nothing of it.
                Spoken(after).Should().Be(Spoken(before));
            },
            iter: Tries,
            threads: 1
        );
        Share(reached, decided);
    }

    private static int Spoken(Finding finding) => finding.Evidence.Count(line => line.Standing != Standing.Silent);

    /// <summary>Lets an organ and an observer that only the file declares speak in the place of those that the framework knows.</summary>
    private static AgreementState Named(AgreementState state, string organ, string observer) =>
        state.With(
            bodies: [.. state.Bodies, new Body(organ) { SpeaksFor = "north" }, new Body(observer) { Mandate = "mandate" }],
            instruments:
            [
                .. state.Instruments,
                new Instrument("mandate")
                {
                    Date = Make.Before,
                    SourceId = "document",
                    IsComplete = false,
                },
            ],
            claims:
            [
                .. state.Claims.Select(claim =>
                    claim.AssertedBy switch
                    {
                        "army" => claim.With(claim.Kind.AssertedBy!, organ),
                        "other observer" => claim.With(claim.Kind.AssertedBy!, observer),
                        _ => claim,
                    }
                ),
            ]
        );

    private void Hold(Func<(Requirement Requirement, AgreementState State), AgreementState?> change, Func<Finding, Finding, bool> law)
    {
        var (reached, decided) = (0, 0);
        Both.Sample(
            both =>
            {
                if (change(both) is not { } changed)
                {
                    return;
                }

                var framework = Make.Framework(new Stated(both.Requirement));
                var before = framework.Evaluate(both.State)[Stated.DefaultId];
                var after = framework.Evaluate(changed)[Stated.DefaultId];
                reached++;
                decided += IsDecided(before) ? 1 : 0;
                law(before, after).Should().BeTrue($"{Generated.Describe(both.Requirement)}: {before.Reason} / {after.Reason}");
            },
            iter: Tries,
            threads: 1
        );
        Share(reached, decided);
    }

    private void Share(int reached, int decided)
    {
        output.WriteLine($"{100.0 * reached / Tries:0.#} % of {Tries} states reach the premise; {decided} findings are decided among them");
        (reached * 20).Should().BeGreaterThan(Tries, "a law that few states reach shows nothing");
        decided.Should().BePositive();
    }

    private static bool IsDecided(Finding finding) => finding.Outcome is Outcome.Met or Outcome.Unmet or Outcome.PartiallyMet;

    private static (Finding Before, Finding After) Outcomes(
        (Requirement Requirement, AgreementState State) both,
        Func<AgreementState, AgreementState> change
    )
    {
        var framework = Make.Framework(new Stated(both.Requirement));
        return (framework.Evaluate(both.State)[Stated.DefaultId], framework.Evaluate(change(both.State))[Stated.DefaultId]);
    }

    /// <summary>Takes out what is said with words of one worth; <see langword="null"/> where there is none.</summary>
    private static AgreementState? Without(AgreementState state, Requirement requirement, Word word)
    {
        var index = state.IndexUnder(Make.Framework(new Stated(requirement)).Roster);
        var changed = false;
        var claims = new List<AgreementClaim>();
        foreach (var claim in index.Kinds.Where(kind => kind.Nature != ClaimNature.Provision).SelectMany(kind => index.Of(kind)))
        {
            if (word == Word.Hearsay && claim.IsHearsay)
            {
                changed = true;
                continue;
            }

            var rest = claim.Claim;
            foreach (var field in rest.Kind.Fields.Where(field => claim.WordOn(field) == word))
            {
                rest = rest.With(field, default);
                changed = true;
            }

            claims.Add(rest);
        }

        return changed && !Refers(claims, state) ? state.With(claims: claims) : null;
    }

    /// <summary>Gives every claim an own day of its report, soon after what it tells of.</summary>
    private static AgreementState Dated(AgreementState state) =>
        state.With(claims: [.. state.Claims.Select(claim => claim.Reported((claim.From ?? claim.At!.Value).AddDays(claim.Id[^1] % 3)))]);

    private static AgreementClaim Unverified(AgreementClaim claim, DateTimeOffset known) =>
        claim.VerifiedOn > known ? claim.With(claim.Kind.VerificationMethod!, default) : claim;

    /// <summary>Tells whether a claim would refer to a subject that is not there any more.</summary>
    private static bool Refers(IReadOnlyCollection<AgreementClaim> claims, AgreementState state) =>
        state.Claims.Any(claim => claim.Kind == Visit.Kind)
        && claims.Any(claim =>
            claim.Kind == Visit.Kind && !claims.Any(other => other.Kind == Depot.Kind && other.Id == claim[Visit.Of].Text)
        );

    private static List<Standing> StandingsOn(NumberField field, StateView view, out bool isContradicted)
    {
        var found = new List<Standing>();
        var subjects = view.Of((Kind)field.Schema);
        isContradicted = false;
        for (var i = 0; i < subjects.Count; i++)
        {
            var standings = new Standing[subjects[i].Claims.Length];
            ClaimWeighing.Weigh(subjects[i], field, standings);
            found.AddRange(standings);
            var said = subjects[i].Claims.ToArray().Where((claim, j) => standings[j] is >= Standing.Heard and <= Standing.Alleged).ToList();
            var ranges = said.Select(claim => claim.Claim.Get(field)).Where(value => value.State == ValueState.Given).ToList();
            isContradicted |= ranges.Count > 1 && ranges.Max(range => range.Low) > ranges.Min(range => range.High);
        }

        return found;
    }

    private static List<(AgreementClaim, Field)> Replaced(StateView view) => With(view, standing => standing == Standing.Superseded, Told);

    private static List<(AgreementClaim, Field)> Heard(StateView view) => With(view, standing => standing.Establishes(), Told);

    private static List<(AgreementClaim, Field)> With(StateView view, Func<Standing, bool> stands, params Field[] fields)
    {
        var found = new List<(AgreementClaim, Field)>();
        var subjects = view.Of(Depot.Kind);
        for (var i = 0; i < subjects.Count; i++)
        {
            foreach (var field in fields)
            {
                var standings = new Standing[subjects[i].Claims.Length];
                ClaimWeighing.Weigh(subjects[i], field, standings);
                for (var j = 0; j < standings.Length; j++)
                {
                    if (stands(standings[j]))
                    {
                        found.Add((subjects[i].Claims[j].Claim, field));
                    }
                }
            }
        }

        return found;
    }

    private static IEnumerable<Survey> Parts(Survey survey, int percent)
    {
        var middle = survey.From + ((survey.Until - survey.From) * percent / 100);
        yield return Part(survey, survey.From, middle);
        yield return Part(survey, middle, survey.Until);
    }

    private static Survey Part(Survey survey, DateTimeOffset from, DateTimeOffset until) =>
        new(HostKinds.All.Find(survey.Of)!)
        {
            By = survey.By,
            SourceId = survey.SourceId,
            Scope = survey.Scope,
            From = from,
            Until = until,
        };

    private static AgreementClaim Widened(AgreementClaim claim, int less, int more) =>
        claim.Kind == Depot.Kind && claim[Depot.Weapons].TryGetNumber(out var low, out var high)
            ? claim.With(
                Depot.Weapons,
                high == decimal.MaxValue
                    ? FieldValue.AtLeast(Math.Max(0, low - less))
                    : FieldValue.Between(Math.Max(0, low - less), high + more)
            )
            : claim;
}

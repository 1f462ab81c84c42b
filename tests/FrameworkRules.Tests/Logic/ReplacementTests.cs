using CsCheck;

namespace FrameworkRules.Tests.Logic;

/// <summary>Compares which claims are replaced and which contest what was observed, both found in one sweep over all of them, with the rules themselves, asked of each pair of claims.</summary>
public sealed class ReplacementTests
{
    private static readonly Field[] Fields = [Depot.Weapons, Depot.Clearing, Depot.LastUsed, Depot.Floor];
    private static readonly string[] Speakers = ["army", "north", "south", "militia", "press", "paper", "the mechanism", "other observer"];
    private static readonly SourceGrade[] Grades = [SourceGrade.Press, SourceGrade.Observer, SourceGrade.Document];

    private static readonly Gen<AgreementClaim> AnyClaim = Gen.Select(
        Gen.Int[0, Speakers.Length - 1].Select(i => Speakers[i]),
        Gen.Int[0, 2].Select(i => Grades[i]),
        Gen.Int[0, 8],
        Gen.Int[0, 3],
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], (low, width) => (Low: low, High: width < 2 ? low : low + width - 1)),
        Gen.Bool,
        (by, grade, day, width, value, isVerified) =>
        {
            var claim = Make.Depot("d1", by, grade, Make.Before.AddDays(day))
                .With(Depot.Owner, "north")
                .With(Depot.Weapons, FieldValue.Between(value.Low, value.High))
                .With(Depot.Floor, FieldValue.Between(value.Low, value.High))
                .With(Depot.Clearing, ((string[])["refused", "begun", "complete"])[value.Low % 3])
                .With(Depot.LastUsed, Make.Before.AddDays(value.Low - 9));
            return isVerified && by.Contains(' ') ? claim.Verified()
                : width > 1 ? claim.With(Depot.Kind.SeenOn!, FieldValue.Between(Make.Before.AddDays(day), Make.Before.AddDays(day + width)))
                : claim;
        }
    );

    [Fact]
    public void A_claim_is_replaced_where_one_of_the_others_replaces_it()
    {
        var replaced = 0;
        AnyClaim
            .List[1, 12]
            .Select(AnyClaim.List[60, 70], Gen.Int[0, 19], (few, many, size) => size == 0 ? many : few)
            .Sample(
                claims =>
                {
                    var subject = Make.ContextOf(
                            Quantify.The<Depot>().That(Depot.Guarded.Is(true)),
                            Make.State([.. claims.DistinctBy(claim => (claim.AssertedBy, claim.From))])
                        )
                        .View.Of(Depot.Kind)[0];
                    foreach (var field in Fields)
                    {
                        replaced += Compare(subject, field);
                    }
                },
                iter: Times.Of(3_000),
                threads: 1
            );
        replaced.Should().BeGreaterThan(1_000);
    }

    private static int Compare(in Subject subject, Field field)
    {
        var before = new Standing[subject.Claims.Length];
        for (var i = 0; i < before.Length; i++)
        {
            before[i] = subject.Claims[i].WordOn(field) switch
            {
                Word.Admitted => Standing.Admission,
                Word.Conceded => Standing.Concession,
                Word.Reported => Standing.Reported,
                Word.Claimed => Standing.Claimed,
                Word.Alleged => Standing.Alleged,
                Word.None => Standing.Silent,
                Word.Hearsay => Standing.Hearsay,
                _ => i % 7 == 6 ? Standing.Announced : Standing.Heard,
            };
        }

        var after = before.ToArray();
        Replacement.Mark(subject, field, after);
        var expected = new Rule(subject, field, before).Mark();
        after.Should().Equal(expected, "of {0}: {1}", field, string.Join("; ", subject.Claims.ToArray().Select(claim => claim.Claim)));
        var observed = Observations.Of(subject, field, after);
        var contests = new bool[after.Length];
        for (var i = 0; i < after.Length; i++)
        {
            contests[i] = observed.AreContestedBy(subject.Claims[i], after[i]);
        }

        contests.Should().Equal(new Rule(subject, field, after).Contest(), "of {0}", field);
        return after.Count(standing => standing == Standing.Superseded);
    }

    /// <summary>The rule, asked of each pair of claims.</summary>
    private sealed class Rule
    {
        private readonly SubmittedClaim[] claims;
        private readonly bool[] verified;
        private readonly Standing[] standings;
        private readonly Field about;

        public Rule(in Subject subject, Field field, Standing[] standings)
        {
            (claims, about, this.standings) = (subject.Claims.ToArray(), field, standings);
            verified = new bool[claims.Length];
            for (var i = 0; i < claims.Length; i++)
            {
                verified[i] = claims[i].IsVerified && (subject.Times[i] & ClaimTimes.Unverified) == ClaimTimes.Current;
            }
        }

        private bool IsDirected => about.Testimony.Adverse != Adverse.Undeclared;

        public Standing[] Mark()
        {
            var all = Enumerable.Range(0, claims.Length).ToList();
            var replaced = all.Select(y => all.Any(x => Replaces(x, y))).ToArray();
            return
            [
                .. all.Select(y =>
                    replaced[y] || all.Any(x => !replaced[x] && GoesBeforeThePress(x, y)) ? Standing.Superseded : standings[y]
                ),
            ];
        }

        /// <summary>
        /// Tells which words contest what others have observed: an admission that somebody has seen it since; a report or an allegation of a later time than
        /// every observation, the report only where it is worse than one of them.
        /// </summary>
        public bool[] Contest() =>
            [
                .. Enumerable
                    .Range(0, claims.Length)
                    .Select(y =>
                        standings[y] switch
                        {
                            Standing.Admission => Others(Standing.Heard, Standing.Concession)
                                .Any(x => claims[x].Seen.Low > claims[y].Seen.High),
                            Standing.Reported => IsLaterThanAll(y) && (!IsDirected || Others(Standing.Heard).Any(x => Best(y) > Worst(x))),
                            Standing.Alleged or Standing.Concession => IsLaterThanAll(y),
                            _ => false,
                        }
                    ),
            ];

        private bool IsLaterThanAll(int y) => Others(Standing.Heard).All(x => claims[y].Seen.Low > claims[x].Seen.High);

        private IEnumerable<int> Others(params Standing[] among) =>
            Enumerable.Range(0, claims.Length).Where(x => among.Contains(standings[x]));

        /// <summary>Tells whether one claim was made of a later time, over its whole range, and says what the other does with as much weight.</summary>
        private bool Replaces(int x, int y) =>
            Takes(x)
            && Takes(y)
            && claims[x].Seen.Low > claims[y].Seen.High
            && (
                WordOf(x) switch
                {
                    Word.Admitted => WordOf(y) == Word.Admitted ? Best(x) >= Best(y) : Best(x) > Worst(y),
                    Word.Conceded => false,
                    _ => SaysAsMuch(x, y),
                }
            );

        private bool SaysAsMuch(int x, int y)
        {
            var (later, earlier) = (LevelOf(x), LevelOf(y));
            return later > earlier
                || (
                    later == earlier
                    && (claims[x].Speaker == claims[y].Speaker || (later > 0 && (verified[x] || !IsDirected || Worst(x) >= Best(y))))
                );
        }

        /// <summary>Tells whether a party admits more than the press reports, or its adversary concedes less, after it.</summary>
        private bool GoesBeforeThePress(int x, int y) =>
            standings[y] == Standing.Reported
            && IsDirected
            && (
                (standings[x] == Standing.Admission && Best(x) > Worst(y))
                || (standings[x] == Standing.Concession && claims[x].Seen.High >= claims[y].Seen.Low && Worst(x) < Best(y))
            );

        private bool Takes(int x) => standings[x] is not (Standing.Silent or Standing.Announced or Standing.Hearsay);

        private Word WordOf(int x) => claims[x].WordOn(about);

        /// <summary>Returns how much a word weighs: a document more than what establishes something, and that more than the press; a party's word for itself nothing.</summary>
        private int LevelOf(int x) =>
            WordOf(x) switch
            {
                Word.Documented => 3,
                Word.Established or Word.Admitted or Word.Conceded => 2,
                Word.Reported => 1,
                _ => 0,
            };

        private long Best(int x) => Against(x).Least;

        private long Worst(int x) => Against(x).Most;

        /// <summary>Returns how much a value speaks against the party at least and at most.</summary>
        private (long Least, long Most) Against(int x)
        {
            var (low, high) = claims[x].PositionOn(about);
            return about.Testimony.Adverse == Adverse.Less ? (-high, -low) : (low, high);
        }
    }
}

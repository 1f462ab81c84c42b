namespace FrameworkRules.Tests.Rules;

/// <summary>Makes states in which claims disagree, begin, end and go stale close to one another.</summary>
internal sealed class StateMaker(Dice dice)
{
    public static readonly DateTimeOffset Start = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);
    public static readonly Kind[] ClaimKinds = [Place.Kind, Unit.Kind, Report.Kind, Clash.Kind, DeadlineExtension.Kind];

    private static readonly string[] Asserters = ["A", "P", "B", "Q", "UN", "UN", "US", "G", "parties", "Press"];
    private static readonly SourceGrade[] Grades = Enum.GetValues<SourceGrade>();

    /// <summary>Makes an instant; there are few, so that many things happen at once.</summary>
    public DateTimeOffset Instant() => Start.AddHours(6 * dice.Below(60));

    public AgreementState Make(int subjects)
    {
        var instruments = new List<Instrument>();
        for (var count = dice.Below(4); instruments.Count < count; )
        {
            instruments.Add(Instrument(instruments.Count, instruments));
        }

        var claims = new List<AgreementClaim>();
        foreach (var kind in ClaimKinds)
        {
            AddClaims(kind, dice.Below(subjects + 1), claims);
        }

        return new AgreementState
        {
            AsOf = Instant(),
            UtcOffset = TimeSpan.FromHours(2),
            IsDraft = dice.Chance(3),
            Bodies = [new Body("A") { SpeaksFor = "P" }, new Body("B") { SpeaksFor = "Q" }],
            Sources = Sources(),
            Instruments = instruments,
            Surveys = [.. Enumerable.Range(0, dice.Below(9)).Select(_ => Survey())],
            Claims = claims,
            Waivers = [.. Enumerable.Range(0, dice.Below(4)).Select(_ => Waiver())],
        };
    }

    /// <summary>Makes a claim that may stand beside others, or <see langword="null"/> if what it would refer to is missing or its identity is taken.</summary>
    public AgreementClaim? Claim(Kind kind, string id, IReadOnlyList<AgreementClaim> beside)
    {
        var asserter = dice.PickFrom(Asserters);
        // Only who looks at one time contradicts another; at two, the later replaces the earlier.
        var like = dice.Chance(40) ? beside.LastOrDefault(claim => claim.Kind == kind && claim.Id == id) : null;
        var begins = like?.From ?? like?.At ?? Instant();
        if (beside.Any(claim => claim.Kind == kind && claim.Id == id && claim.AssertedBy == asserter && (claim.From ?? claim.At) == begins))
        {
            return null;
        }

        var claim = new AgreementClaim(kind, id) { AssertedBy = asserter, SourceId = $"s{dice.Below(10)}" };
        claim = kind.Nature == ClaimNature.Event ? claim.With(kind.At!, begins) : claim.With(kind.From!, begins);
        if (kind.Nature != ClaimNature.Event && dice.Chance(40))
        {
            claim = claim.With(kind.Until!, begins.AddHours(6 * dice.From(1, 40)));
        }

        if (dice.Chance(10))
        {
            claim = claim.With(kind.ReportedOn!, Instant());
        }

        if (dice.Chance(10))
        {
            claim = claim.With(kind.Confidential!, true);
        }

        if (dice.Chance(10))
        {
            claim = claim
                .With(kind.VerifiedBy!, "UN")
                .With(kind.VerifierMandate!, "text")
                .With(kind.VerificationMethod!, "visit")
                .With(kind.VerifiedOn!, begins);
        }

        return WithFields(claim, beside);
    }

    private void AddClaims(Kind kind, int subjects, List<AgreementClaim> claims)
    {
        for (var i = 0; i < subjects; i++)
        {
            for (var count = dice.From(1, 5); count > 0; count--)
            {
                if (Claim(kind, $"{kind.Name[..1]}{i}", claims) is { } claim)
                {
                    claims.Add(claim);
                }
            }
        }
    }

    private AgreementClaim? WithFields(AgreementClaim claim, IReadOnlyList<AgreementClaim> beside)
    {
        var like = beside.FirstOrDefault(other => other.Kind == claim.Kind && other.Id == claim.Id);
        for (var i = claim.Kind.FirstOwnField; i < claim.Kind.Fields.Count; i++)
        {
            var field = claim.Kind.Fields[i];
            if (field == claim.Kind.SameAs)
            {
                var others = beside.Where(other => other.Kind == claim.Kind).Select(other => other.Id).Append(claim.Id).ToList();
                claim =
                    like is not null ? claim.With(field, like[field])
                    : dice.Chance(20) ? claim.With(field, dice.PickFrom(others))
                    : claim;
            }
            else if (field is TextField { Target: { } target })
            {
                var known = beside.Where(other => other.Kind == target).Select(other => other.Id).Distinct().ToList();
                if (known.Count == 0)
                {
                    return null;
                }

                claim = claim.With(field, like is null ? dice.PickFrom(known) : like[field]);
            }
            else if (field.Required || dice.Chance(75))
            {
                claim = claim.With(field, Value(field));
            }
        }

        return claim;
    }

    private FieldValue Value(Field field) =>
        !field.Required && dice.Chance(8) ? FieldValue.NotKnown
        : field.MayBeNone && dice.Chance(10) ? FieldValue.None
        : field switch
        {
            NumberField => dice.Chance(25) ? FieldValue.Between(dice.Below(3), dice.From(3, 5))
            : dice.Chance(8) ? FieldValue.AtLeast(dice.Below(4))
            : dice.Below(6),
            FlagField => dice.Chance(50),
            InstantField => Instant(),
            NamesField names => names.Choices.Where(_ => dice.Chance(50)).ToArray(),
            TextField { Choices.Count: > 0 } text => dice.PickFrom(text.Choices),
            _ => field == DeadlineExtension.Deadline ? dice.Pick("the-deadline", "the-deadline", "another") : dice.Pick("text-0", "other"),
        };

    public Instrument Instrument(int number, List<Instrument> others)
    {
        var date = dice.Chance(70) ? Start : Instant();
        var earlier = others.Where(other => other.Date <= date).Select(other => other.Id).ToList();
        return new Instrument($"text-{number}")
        {
            Date = date,
            SourceId = dice.Chance(85) ? "s0" : "s2",
            IsComplete = dice.Chance(70),
            EndsOn = dice.Chance(15) ? date.AddHours(6 * dice.From(1, 40)) : null,
            AcceptedBy = dice.Chance(30) ? ["P", "B"] : [],
            Amends = [.. earlier.Where(_ => dice.Chance(30)).Select(id => new AmendedClause(id, $"c{dice.Below(3)}"))],
            Replaces = [.. earlier.Where(_ => dice.Chance(15)).Select(id => new ReplacedText(id))],
            Annexes = [new Annex("A") { Completeness = dice.Pick("full", "full", "full", "excerpt", "missing") }],
            Provisions = [.. Enumerable.Range(0, dice.Below(3)).Select(Provision)],
        };
    }

    private AgreementClaim Provision(int number)
    {
        var clause = WithFields(new AgreementClaim(Clause.Kind, $"c{number}"), [])!;
        clause = dice.Chance(20) ? clause.With(Clause.Kind.Level!, dice.Pick("shall", "should", "intends", "welcomes")) : clause;
        clause = dice.Chance(20) ? clause.With(Clause.Kind.Words!, "Its own words.\nIn two lines.") : clause;
        return dice.Chance(15) ? clause.With(Clause.Kind.Annex!, "A") : clause;
    }

    private List<Source> Sources() =>
        [
            .. Enumerable
                .Range(0, 10)
                .Select(i => new Source($"s{i}")
                {
                    Publisher = "publisher",
                    Date = Start.AddDays(i),
                    Grade = i == 9 ? SourceGrade.Document : Grades[1 + (i % 4)],
                }),
        ];

    public Waiver Waiver()
    {
        var from = Instant();
        return new Waiver($"TEST-{dice.From(1, 4):00}")
        {
            By = dice.Pick("P", "Q", "A"),
            Reason = "agreed",
            From = from,
            Until = from.AddHours(6 * dice.From(1, 20)),
            Party = dice.Chance(30) ? "P" : null,
        };
    }

    public Survey Survey()
    {
        var from = Start.AddHours(-12).AddHours(6 * dice.Below(20));
        var survey = new Survey(dice.PickFrom(ClaimKinds))
        {
            From = from,
            Until = from.AddHours(6 * dice.From(1, 60)),
            By = dice.Pick("UN", "UN", "UN", "parties", "P", "Q", "US", "Press"),
            SourceId = $"s{dice.Below(10)}",
            Scope = dice.Chance(30) ? "south" : null,
            Count = dice.Chance(20) ? dice.Below(3) : null,
        };
        return survey;
    }
}

using CsCheck;

namespace FrameworkRules.Tests;

/// <summary>Generates states of up to a few dozen claims and requirement trees over them.</summary>
internal static class Generated
{
    private static readonly string[] Speakers =
    [
        "north",
        "army",
        "south",
        "militia",
        "the band",
        "the mechanism",
        "the mechanism",
        "other observer",
        "the chair",
        "parties",
        "press",
        "paper",
    ];
    private static readonly string[] DepotIds = ["d1", "d2", "d3"];

    private static readonly Gen<FieldValue> Number = Gen.OneOf(
        Gen.Int[0, 6].Select(number => (FieldValue)number),
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4], (low, more) => FieldValue.Between(low, low + more)),
        Gen.Int[0, 6].Select(number => FieldValue.AtLeast(number)),
        Special(mayBeNone: false)
    );

    private static readonly Gen<FieldValue> Flag = Gen.OneOf(
        Gen.Bool.Select(flag => (FieldValue)flag),
        Gen.Bool.Select(flag => (FieldValue)flag),
        Special()
    );

    private static readonly Gen<FieldValue> Moment = Gen.OneOf(
        Gen.Int[-40, 40].Select(days => (FieldValue)Make.AsOf.AddDays(days)),
        Special()
    );

    private static readonly Gen<FieldValue> Owner = Gen.OneOf(
        Gen.Int[0, 1].Select(side => (FieldValue)(side == 0 ? "north" : "south")),
        Gen.Const(default(FieldValue))
    );

    private static readonly Gen<FieldValue> Units = Gen.Int[0, 7]
        .Select(bits => (FieldValue)new[] { "1st", "2nd", "3rd" }.Where((_, i) => (bits & (1 << i)) != 0).ToArray());

    private static readonly Gen<FieldValue> Access = Gen.Int[0, 3]
        .Select(access => access == 3 ? default : (FieldValue)new[] { "Land", "Sea", "Air" }[access]);

    private static readonly Gen<(string By, SourceGrade Grade, int Day, bool Verified)> Voice = Gen.Select(
        Gen.Int[0, Speakers.Length - 1].Select(speaker => Speakers[speaker]),
        Gen.Int[0, 4].Select(grade => (SourceGrade)grade),
        Gen.Int[-40, 3],
        Gen.Int[0, 5].Select(dice => dice == 0)
    );

    public static Gen<AgreementClaim> Depot { get; } =
        Gen.Select(
            Gen.Int[0, 2].Select(number => DepotIds[number]),
            Voice,
            Number,
            Flag,
            Owner,
            Gen.Select(Units, Access, Moment),
            (id, voice, weapons, guarded, owner, more) =>
                Spoken(Make.Depot(id, voice.By, voice.Grade, Make.AsOf.AddDays(voice.Day)), voice.Verified)
                    .With(Tests.Depot.Weapons, weapons)
                    .With(Tests.Depot.Guarded, guarded)
                    .With(Tests.Depot.Owner, owner)
                    .With(Tests.Depot.Units, more.Item1)
                    .With(Tests.Depot.Access, more.Item2)
                    .With(Tests.Depot.Opened, more.Item3)
        );

    /// <summary>A visit: which depot it refers to, and when it happened, follow from its id, as both are one for all claims about it.</summary>
    public static Gen<AgreementClaim> Visit { get; } =
        Gen.Select(
            Gen.Int[0, 5],
            Voice,
            Flag,
            Number,
            (number, voice, admitted, inspectors) =>
                Spoken(
                        Make.Visit($"v{number}", DepotIds[number % 3], Make.AsOf.AddDays(-7 * number), voice.By, voice.Grade),
                        voice.Verified
                    )
                    .With(Tests.Visit.Admitted, admitted)
                    .With(Tests.Visit.Inspectors, inspectors)
        );

    public static Gen<AgreementClaim> Permit { get; } =
        Gen.Select(
            Gen.Int[0, 2],
            Voice,
            Flag,
            Moment,
            (number, voice, granted, expires) =>
                Spoken(Make.Permit($"p{number}", voice.By, voice.Grade, Make.AsOf.AddDays(voice.Day)), voice.Verified)
                    .With(Tests.Permit.Granted, granted)
                    .With(Tests.Permit.Expires, expires)
        );

    public static Gen<AgreementClaim> Clause { get; } = Gen.Select(Gen.Int[0, 3], Flag, (number, bans) => Make.Clause($"c{number}", bans));

    private static readonly Gen<Survey> Survey = Gen.Select(
        Gen.Int[0, 2],
        Gen.Int[-60, -20],
        Gen.Int[-3, 3],
        (kind, from, until) =>
            Make.Survey(
                new[] { Tests.Depot.Kind, Tests.Visit.Kind, Tests.Permit.Kind }[kind],
                Make.AsOf.AddDays(from),
                Make.AsOf.AddDays(until)
            )
    );

    public static Gen<AgreementState> State { get; } =
        Gen.Select(
            Depot.Array[0, 8],
            Visit.Array[0, 8],
            Permit.Array[0, 4],
            Clause.Array[0, 3],
            Survey.Array[0, 3],
            Gen.Bool,
            (depots, visits, permits, clauses, surveys, complete) => Whole(depots, visits, permits, clauses, surveys, complete)
        );

    private static readonly Gen<FieldCondition> OnDepot = Gen.OneOf(
        Gen.Int[0, 6].Select(bound => Tests.Depot.Weapons.AtLeast(bound)),
        Gen.Int[0, 6].Select(bound => Tests.Depot.Weapons.AtMost(bound)),
        Gen.Int[0, 6].Select(bound => Tests.Depot.Weapons.EqualTo(bound)),
        Gen.Bool.Select(flag => Tests.Depot.Guarded.Is(flag)),
        Gen.Bool.Select(flag => Tests.Depot.Guarded.Is(flag).PresumedUntilNotice("nothing says otherwise")),
        Gen.Const(Tests.Depot.Units.HasAny("1st", "2nd")),
        Gen.Const(Tests.Depot.Access.IsOneOf("Land", "Sea")),
        Gen.Const(Tests.Depot.Opened.HasPassed()),
        Gen.Int[0, 40].Select(days => Tests.Depot.Opened.Within(TimeSpan.FromDays(days))),
        Gen.Const(Tests.Depot.Opened.IsNone())
    );

    private static readonly Gen<WhenNone> WhenNone = Gen.Bool.Select(holds =>
        holds ? FrameworkRules.WhenNone.Holds : FrameworkRules.WhenNone.Fails
    );

    private static readonly Gen<Requirement> OnVisits = Gen.Select(
        Gen.Int[0, 3],
        Gen.Int[5, 40],
        WhenNone,
        Gen.Bool,
        (mode, days, whenNone, joined) =>
        {
            var query = mode switch
            {
                0 => Quantify.Every<Visit>(whenNone),
                1 => Quantify.Some<Visit>(whenNone),
                2 => Quantify.None<Visit>(whenNone),
                _ => Quantify.AtLeast<Visit>(2, whenNone),
            };
            query = query.InTheLast(TimeSpan.FromDays(days));
            return (joined ? query.By(Tests.Visit.Of) : query).Must(Tests.Visit.Admitted.Is(true));
        }
    );

    /// <summary>What is required of one depot.</summary>
    private static readonly Gen<Requirement> Each = Tree(
        Gen.OneOf(OnDepot.Select(check => (Requirement)check), OnDepot.Select(check => (Requirement)check), OnVisits)
    );

    private static readonly Gen<Requirement> OverDepots = Gen.Select(
        Gen.Int[0, 5],
        WhenNone,
        Each,
        Each,
        Gen.Bool,
        (mode, whenNone, must, filter, filtered) =>
        {
            var query = mode switch
            {
                0 => Quantify.Every<Depot>(whenNone),
                1 => Quantify.Some<Depot>(whenNone),
                2 => Quantify.None<Depot>(whenNone),
                3 => Quantify.Share<Depot>(50, whenNone),
                4 => Quantify.AtMost<Depot>(1, whenNone),
                _ => Quantify.Sum<Depot>(Tests.Depot.Weapons, 4, whenNone),
            };
            query = filtered ? query.Where(filter) : query;
            return mode == 5 ? query.Exist() : query.Must(must);
        }
    );

    private static readonly Gen<Requirement> Others = Gen.OneOf(
        WhenNone.Select(whenNone =>
            Quantify.Every<Permit>(whenNone).Must(Tests.Permit.Granted.Is(true) & Tests.Permit.Expires.LiesAhead())
        ),
        Gen.Const(Quantify.The<Permit>().That(Tests.Permit.Granted.Is(true))),
        WhenNone.Select(whenNone => Quantify.Some<DepotClause>(whenNone).That(DepotClause.Bans.Is(true))),
        OnVisits.Where(requirement => requirement.About is null)
    );

    /// <summary>A requirement on the state as a whole, with every sort of node.</summary>
    public static Gen<Requirement> Requirement { get; } = Tree(Gen.OneOf(OverDepots, OverDepots, Others));

    /// <summary>A tree of fixed truths.</summary>
    public static Gen<Requirement> Truths { get; } = Tree(Gen.Int[0, 3].Select(truth => (Requirement)new Fixed((Truth)truth)));

    public static AgreementState Whole(
        IEnumerable<AgreementClaim> depots,
        IEnumerable<AgreementClaim> visits,
        IEnumerable<AgreementClaim> permits,
        IEnumerable<AgreementClaim> clauses,
        IEnumerable<Survey> surveys,
        bool complete
    )
    {
        var claims = depots
            .Concat(visits)
            .Concat(permits)
            .DistinctBy(claim => (claim.Kind, claim.Id, claim.AssertedBy, claim.From ?? claim.At))
            .ToList();
        // What visits refer to is always submitted.
        var missing = DepotIds.Where(id =>
            claims.Exists(claim => claim.Kind == Tests.Visit.Kind && claim[Tests.Visit.Of] == id)
            && !claims.Exists(claim => claim.Kind == Tests.Depot.Kind && claim.Id == id)
        );
        claims.AddRange([.. missing.Select(id => Make.Depot(id, "index"))]);
        return With(Make.Text(complete, [.. clauses.DistinctBy(clause => clause.Id)]), claims, [.. surveys]);
    }

    /// <summary>The same state with other claims and surveys.</summary>
    public static AgreementState With(
        this AgreementState state,
        IEnumerable<AgreementClaim> claims,
        IReadOnlyList<Survey>? surveys = null
    ) =>
        new()
        {
            AsOf = Make.AsOf,
            UtcOffset = TimeSpan.FromHours(2),
            Sources = Make.Sources,
            Bodies = Make.State().Bodies,
            Instruments = state.Instruments,
            Surveys = surveys ?? state.Surveys,
            Claims = [.. claims],
        };

    public static string Describe(Requirement requirement) =>
        requirement switch
        {
            AllOf => $"({string.Join(" & ", requirement.Parts.Select(Describe))})",
            AnyOf => $"({string.Join(" | ", requirement.Parts.Select(Describe))})",
            Not => $"!{Describe(requirement.Parts[0])}",
            Quantifier quantifier =>
                $"{quantifier.Query.Counting} {quantifier.Query.Kind} {quantifier.Query.WhenNone} [{string.Join("; ", requirement.Parts.Select(Describe))}]",
            FieldCondition condition => condition.Field.ToString(),
            _ => requirement.ToString()!,
        };

    private static AgreementClaim Spoken(AgreementClaim claim, bool verified) => verified ? claim.Verified() : claim;

    private static Gen<FieldValue> Special(bool mayBeNone = true) =>
        Gen.Int[0, 2]
            .Select(way =>
                way == 0 ? default
                : way == 1 && mayBeNone ? FieldValue.None
                : FieldValue.NotKnown
            );

    private static Gen<Requirement> Tree(Gen<Requirement> leaf)
    {
        var two = Combine(leaf, leaf);
        return Gen.OneOf(leaf, two, Combine(two, leaf));
    }

    private static Gen<Requirement> Combine(Gen<Requirement> left, Gen<Requirement> right) =>
        Gen.Select(
            left,
            right,
            Gen.Int[0, 2],
            (one, other, way) =>
                way switch
                {
                    0 => one & other,
                    1 => one | other,
                    _ => !one,
                }
        );
}

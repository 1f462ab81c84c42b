using System.Globalization;

namespace FrameworkRules.Tests;

/// <summary>Builds claims, states and frameworks with what a test does not care about filled in.</summary>
internal static class Make
{
    /// <summary>The instant judged unless a test says otherwise.</summary>
    public static readonly DateTimeOffset AsOf = Instant("2025-03-01T00:00:00Z");

    /// <summary>Ten days before the instant judged: when claims begin, unless a test says otherwise. Sources were published between then and the instant judged.</summary>
    public static readonly DateTimeOffset Before = AsOf.AddDays(-10);

    /// <summary>Gets one source of each grade, named like the grade.</summary>
    public static IReadOnlyList<Source> Sources { get; } =
    [
        .. Enum.GetValues<SourceGrade>()
            .Select(grade => new Source(Name(grade))
            {
                Publisher = $"a {Name(grade)}",
                Date = Before,
                DateUntil = AsOf,
                Grade = grade,
            }),
    ];

    public static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    public static AgreementClaim Depot(
        string id = "d1",
        string by = "press",
        SourceGrade grade = SourceGrade.Press,
        DateTimeOffset? from = null
    ) =>
        new(Tests.Depot.Kind, id)
        {
            AssertedBy = by,
            From = from ?? Before,
            SourceId = Name(grade),
        };

    /// <summary>A depot with so many weapons.</summary>
    public static AgreementClaim Depot(FieldValue weapons, string id = "d1", string by = "press", SourceGrade grade = SourceGrade.Press) =>
        Depot(id, by, grade).With(Tests.Depot.Weapons, weapons);

    public static AgreementClaim Visit(
        string id,
        string depot = "d1",
        DateTimeOffset? at = null,
        string by = "press",
        SourceGrade grade = SourceGrade.Press
    ) =>
        new(Tests.Visit.Kind, id)
        {
            AssertedBy = by,
            At = at ?? Before,
            SourceId = Name(grade),
            [Tests.Visit.Of] = depot,
        };

    public static AgreementClaim Permit(
        string id = "p1",
        string by = "press",
        SourceGrade grade = SourceGrade.Press,
        DateTimeOffset? from = null
    ) =>
        new(Tests.Permit.Kind, id)
        {
            AssertedBy = by,
            From = from ?? Before,
            SourceId = Name(grade),
        };

    public static AgreementClaim Verified(this AgreementClaim claim) =>
        claim
            .With(claim.Kind.VerifiedBy!, "the mechanism")
            .With(claim.Kind.VerifierMandate!, "para. 9")
            .With(claim.Kind.VerificationMethod!, "a visit")
            .With(claim.Kind.VerifiedOn!, claim.From ?? claim.At!.Value);

    public static AgreementClaim Reported(this AgreementClaim claim, DateTimeOffset on) => claim.With(claim.Kind.ReportedOn!, on);

    public static AgreementClaim Ending(this AgreementClaim claim, DateTimeOffset until) => claim.With(claim.Kind.Until!, until);

    /// <summary>A survey that closes the list of a kind around the instant judged.</summary>
    public static Survey Survey(
        Kind kind,
        DateTimeOffset? from = null,
        DateTimeOffset? until = null,
        string? scope = null,
        int? count = null
    ) =>
        new(kind)
        {
            From = from ?? AsOf.AddDays(-60),
            Until = until ?? AsOf.AddDays(1),
            By = "the mechanism",
            SourceId = "observer",
            Scope = scope,
            Count = count,
        };

    public static AgreementState State(params AgreementClaim[] claims) => State(claims, []);

    /// <summary>A state in which the lists of the kinds given are closed.</summary>
    public static AgreementState Closed(Kind kind, params AgreementClaim[] claims) => State(claims, Survey(kind));

    public static AgreementState State(IEnumerable<AgreementClaim> claims, params Survey[] surveys) =>
        new()
        {
            AsOf = AsOf,
            Sources = Sources,
            Surveys = surveys,
            Claims = [.. claims],
            Bodies = [new Body("army") { SpeaksFor = "north" }, new Body("militia") { SpeaksFor = "south" }],
        };

    /// <summary>A state that holds one text, and what it provides.</summary>
    public static AgreementState Text(bool complete, params AgreementClaim[] provisions) =>
        new()
        {
            AsOf = AsOf,
            Sources = Sources,
            Instruments =
            [
                new Instrument("treaty")
                {
                    Date = Before,
                    SourceId = "document",
                    IsComplete = complete,
                    Provisions = provisions,
                },
            ],
        };

    public static AgreementClaim Clause(string id, FieldValue bans) => new(DepotClause.Kind, id) { [DepotClause.Bans] = bans };

    public static Framework Framework(params Precondition[] preconditions) => Framework(_ => { }, preconditions);

    public static Framework Framework(Action<FrameworkBuilder> more, params Precondition[] preconditions) =>
        FrameworkRules.Framework.Define(
            "test",
            "A framework for tests",
            "1.0",
            builder =>
            {
                builder
                    .Between("north", "south")
                    .Knows(
                        KnownActor.Organ("army", "north"),
                        KnownActor.Organ("militia", "south"),
                        KnownActor.Group("the band", "north"),
                        KnownActor.Independent("the mechanism"),
                        KnownActor.Independent("other observer"),
                        KnownActor.Facilitator("the chair")
                    );
                foreach (var precondition in preconditions)
                {
                    builder.Includes(precondition, Gate.Operation, Weight.Blocking);
                }

                more(builder);
            }
        );

    public static Finding Finding(this Requirement requirement, AgreementState state) =>
        Framework(new Stated(requirement)).Evaluate(state)[Stated.DefaultId];

    /// <summary>Judges a requirement on what a state says holds.</summary>
    public static Truth Judge(this Requirement requirement, AgreementState state) =>
        requirement.Judge(ContextOf(requirement, state), default);

    /// <summary>Makes what a requirement is judged in.</summary>
    public static Context ContextOf(Requirement requirement, AgreementState state)
    {
        var framework = Framework(new Stated(requirement));
        return framework.ContextOf(framework.View(state));
    }

    /// <summary>Judges a check on the one depot of a state.</summary>
    public static Truth OnDepot(this Requirement check, params AgreementClaim[] claims) =>
        Quantify.The<Depot>().That(check).Judge(State(claims));

    /// <summary>Judges a check on the one permit of a state.</summary>
    public static Truth On(this Requirement check, params AgreementClaim[] claims) =>
        Quantify.The<Permit>().That(check).Judge(State(claims));

    private static string Name(SourceGrade grade) => SourceGrades.Names[(int)grade];
}

/// <summary>A precondition put together by a test.</summary>
internal sealed class Stated(string id, Action<Definition> define, Layer layer = Layer.Implementation)
    : Precondition(id, Theme.Process, layer)
{
    public const string DefaultId = "TEST-01";

    public Stated(Requirement requirement, string id = DefaultId, Layer layer = Layer.Implementation)
        : this(id, definition => definition.Requires(requirement), layer) { }

    protected override void Define(Definition definition)
    {
        definition.Statement("Something is required.").Cites(CitedTexts.Cessation2024, "para. 1");
        define(definition);
        if (definition.Parties.Count == 0)
        {
            definition.DutyBearers("north");
        }
    }
}

/// <summary>A requirement that has one truth value, for the logic around it.</summary>
internal sealed class Fixed(Truth truth) : OpenRequirement("whether the test says so", Depot.Kind)
{
    protected override OpenAnswer Answer(OpenReading reading) => new() { Truth = truth };

    public override string ToString() => truth.ToString();
}

/// <summary>A requirement whose code fails.</summary>
internal sealed class Throwing() : OpenRequirement("whether code fails", Depot.Kind)
{
    protected override OpenAnswer Answer(OpenReading reading) => throw new InvalidOperationException("a mistake in the host's code");
}

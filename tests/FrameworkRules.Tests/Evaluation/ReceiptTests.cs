using System.Globalization;

namespace FrameworkRules.Tests;

using static Make;
using static Quantify;
using static WhenNone;

/// <summary>Holds what the digest of a receipt binds: each thing that decides the findings, and nothing else.</summary>
public sealed class ReceiptTests
{
    private static readonly Parameter<decimal> Bound = new("bound", "a bound");
    private static readonly Parameter<DateTimeOffset> Deadline = new("deadline", "a deadline");

    private static readonly Dictionary<string, Func<Assessment>> Changes = new()
    {
        ["nothing"] = () => new Judged().Evaluate(),
        ["a claim"] = () => new Judged { State = State(Depot(6)) }.Evaluate(),
        ["the instant judged"] = () => new Judged { AsOf = AsOf.AddTicks(1) }.Evaluate(),
        ["the instant up to which reports are known"] = () => new Judged { KnownAt = AsOf }.Evaluate(),
        ["that confidential claims are left out"] = () => new Judged().Evaluate().WithoutConfidential(),
        ["the id"] = () => new Judged { Id = "other" }.Evaluate(),
        ["the version"] = () => new Judged { Version = "1.1" }.Evaluate(),
        ["the texts"] = () => new Judged { Texts = [CitedTexts.Taif] }.Evaluate(),
        ["another text"] = () => new Judged { Texts = [CitedTexts.Cessation2024, CitedTexts.Taif] }.Evaluate(),
        ["the value of a parameter"] = () => new Judged { Bound = 6m }.Evaluate(),
        ["the instant of a parameter"] = () => new Judged { Deadline = AsOf.AddTicks(1) }.Evaluate(),
        ["the source of a parameter"] = () => new Judged { Source = "para. 2" }.Evaluate(),
        ["an override"] = () => new Judged { Override = 6m }.Evaluate(),
        ["an override that changes no value"] = () => new Judged { Override = 5m }.Evaluate(),
        ["for how long a kind is believed"] = () => new Judged { Believed = TimeSpan.FromDays(29) }.Evaluate(),
        ["the tolerance of surveys"] = () => new Judged { Tolerance = TimeSpan.FromHours(23) }.Evaluate(),
        ["the gate"] = () => new Judged { Gate = Gate.Entry }.Evaluate(),
        ["the weight"] = () => new Judged { Weight = Weight.Major }.Evaluate(),
        ["that a precondition does not apply"] = () => new Judged { Because = "there are no depots" }.Evaluate(),
        ["why a precondition does not apply"] = () => new Judged { Because = "depots are not meant" }.Evaluate(),
        ["one more precondition"] = () => new Judged { More = ["B-1"] }.Evaluate(),
        ["the id of a precondition"] = () => new Judged { Precondition = "A-2" }.Evaluate(),
        ["the layer"] = () => new Judged { Layer = Layer.Status }.Evaluate(),
        ["the requirement"] = () => new Judged { Requirement = The<Depot>().That(Tests.Depot.Weapons.AtLeast(Bound)) }.Evaluate(),
        ["the field"] = () => new Judged { Requirement = The<Depot>().That(Tests.Depot.Floor.AtMost(Bound)) }.Evaluate(),
        ["what an empty list means"] = () => new Judged { Requirement = AtMost(Holds) }.Evaluate(),
        ["what an empty list does not mean"] = () => new Judged { Requirement = AtMost(Fails) }.Evaluate(),
        ["the statement"] = () => new Judged { Define = define => define.Statement("Something else.") }.Evaluate(),
        ["a citation"] = () => new Judged { Define = define => define.Cites(CitedTexts.Taif, "para. 2") }.Evaluate(),
        ["the duty-bearer of one finding per party"] = () =>
            new Judged { Define = define => define.OneFindingPer("north").DutyBearers("south") }.Evaluate(),
        ["who is called on"] = () => new Judged { Define = define => define.CallsOn("south") }.Evaluate(),
        ["the deadline"] = () => new Judged { Define = define => define.DueBy(Deadline) }.Evaluate(),
        ["one finding per party"] = () => new Judged { Define = define => define.OneFindingPer("north") }.Evaluate(),
        ["one finding per another party"] = () => new Judged { Define = define => define.OneFindingPer("south") }.Evaluate(),
        ["what meets it in part"] = () => new Judged { Define = define => define.OtherwisePartly("Less.", Guarded(true)) }.Evaluate(),
        ["what else meets it in part"] = () => new Judged { Define = define => define.OtherwisePartly("Less.", Guarded(false)) }.Evaluate(),
        ["when it applies"] = () => new Judged { Define = define => define.AppliesWhen("it does", Guarded(true)) }.Evaluate(),
        ["when else it applies"] = () => new Judged { Define = define => define.AppliesWhen("it does", Guarded(false)) }.Evaluate(),
        ["the cast"] = () => new Judged { Build = builder => builder.Casts("north", "LB") }.Evaluate(),
        ["the sides"] = () => new Judged { Build = builder => builder.Between("north", "south") }.Evaluate(),
        ["a commitment"] = () => new Judged { Build = builder => Commit(builder, "Do it") }.Evaluate(),
        ["the zone"] = () => new Judged { Build = builder => builder.InZone("Asia/Beirut") }.Evaluate(),
        ["an actor known"] = () => new Judged { Build = builder => builder.Knows(KnownActor.Independent("the mechanism")) }.Evaluate(),
        ["the role of an actor"] = () =>
            new Judged { Build = builder => builder.Knows(KnownActor.Facilitator("the mechanism")) }.Evaluate(),
        ["another name of an actor"] = () =>
            new Judged { Build = builder => builder.Knows(KnownActor.Independent("the mechanism", "the body")) }.Evaluate(),
        ["on whose territory an actor is"] = () => new Judged { Build = builder => Knowing(builder, "north") }.Evaluate(),
        ["on whose territory it is instead"] = () => new Judged { Build = builder => Knowing(builder, "south") }.Evaluate(),
        ["an area known by another name"] = () => new Judged { Build = builder => builder.KnowsArea("the hill", "the ridge") }.Evaluate(),
        ["an area known by yet another"] = () => new Judged { Build = builder => builder.KnowsArea("the hill", "the slope") }.Evaluate(),
        ["a term taken for vague"] = () =>
            new Judged { Build = builder => builder.TakesForVague(new VagueTerm("robust presence", "say how many")) }.Evaluate(),
        ["under which law it stands"] = () => new Judged { Build = builder => builder.Under(CitedTexts.Taif) }.Evaluate(),
        ["who owes a commitment"] = () =>
            new Judged
            {
                Build = builder => builder.Commits(CitedTexts.Taif, "para. 1", ["south"], CommitmentWording.Shall, "Do it"),
            }.Evaluate(),
        ["how a commitment is worded"] = () =>
            new Judged
            {
                Build = builder => builder.Commits(CitedTexts.Taif, "para. 1", ["north"], CommitmentWording.Intends, "Do it"),
            }.Evaluate(),
        ["what tests a commitment"] = () =>
            new Judged
            {
                Build = builder => builder.Commits(CitedTexts.Taif, "para. 1", ["north"], CommitmentWording.Shall, "Do it", "D-1"),
            }.Evaluate(),
        ["what a commitment says"] = () => new Judged { Build = builder => Commit(builder, "Do that") }.Evaluate(),
    };

    public static TheoryData<string> Changed => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Changed))]
    public void What_is_bound_changes_the_digest_when_it_alone_changes(string what)
    {
        var digest = Changes[what]().Receipt.Digest;

        Changes.Where(change => change.Value().Receipt.Digest == digest).Select(change => change.Key).Should().Equal(what);
    }

    [Fact]
    public void Requirements_that_read_alike_and_compare_with_other_values_have_other_digests()
    {
        Requirement[] alike =
        [
            The<Depot>().That(Tests.Depot.Weapons.AtLeast(0m)),
            The<Depot>().That(Tests.Depot.Weapons.AtLeast(0.00001m)),
            The<Permit>().That(Tests.Permit.Expires.NotBefore(AsOf.AddSeconds(30))),
            The<Permit>().That(Tests.Permit.Expires.NotBefore(AsOf.AddSeconds(45))),
        ];

        alike[0].Describe().Should().Be(alike[1].Describe());
        alike[2].Describe().Should().Be(alike[3].Describe());
        alike.Select(requirement => Framework(new Stated(requirement)).Digest).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Requirements_that_take_a_name_for_another_thing_have_other_digests()
    {
        FieldCondition[] alike =
        [
            Tests.Depot.Owner.Is("north"),
            Tests.Depot.Owner.SpeaksForOneOf("north"),
            Tests.Depot.Owner.IsPartyOfTheFinding(),
            Tests.Depot.Owner.IsOnTheSideOfTheFinding(),
        ];

        alike.Select(condition => Framework(new Stated(The<Depot>().That(condition))).Digest).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_title_and_what_the_framework_replaces_change_nothing() =>
        new Judged { Build = builder => builder.Replaces("another", "para. 1").EffectiveFrom(AsOf), Title = "Another title" }
            .Evaluate()
            .Receipt.Should()
            .Be(new Judged().Evaluate().Receipt);

    [Fact]
    public void The_build_is_named_and_bound()
    {
        var receipt = new Judged().Evaluate().Receipt;

        receipt.Library.Should().MatchRegex(@"^\d+\.\d+\.\d+");
        (receipt with { Library = receipt.Library + "1" }).Digest.Should().NotBe(receipt.Digest);
    }

    [Fact]
    public void Text_that_runs_from_one_part_into_the_next_gives_another_digest()
    {
        var receipt = new Judged().Evaluate().Receipt;
        string[] digests =
        [
            (receipt with { Overrides = ["a=1", "b=2"] }).Digest,
            (receipt with { Overrides = ["a=1\nb=2"] }).Digest,
            (receipt with { Overrides = ["a=1b=2"] }).Digest,
            (receipt with { Overrides = ["a=1", "b=2", ""] }).Digest,
        ];

        digests.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Another_order_of_records_texts_sides_and_preconditions_gives_the_same_digest()
    {
        AgreementClaim[] claims = [Depot(5), Depot(6, "d2")];
        CitedText[] texts = [CitedTexts.Cessation2024, CitedTexts.Taif];
        var one = new Judged
        {
            State = State(claims),
            Texts = texts,
            More = ["B-1", "C-1"],
            Build = builder => builder.Between("north", "south"),
        };
        var other = new Judged
        {
            State = State([.. claims.Reverse()]),
            Texts = [.. texts.Reverse()],
            More = ["C-1", "B-1"],
            Build = builder => builder.Between("south", "north"),
        };

        other.Evaluate().Receipt.Should().Be(one.Evaluate().Receipt);
    }

    [Fact]
    public void Every_culture_gives_the_same_digest()
    {
        var here = new Judged { Bound = 1.5m, Override = 2.5m }
            .Evaluate()
            .Receipt;
        var elsewhere = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        elsewhere.NumberFormat.NumberDecimalSeparator = ",";
        elsewhere.DateTimeFormat.TimeSeparator = ".";
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in CultureInfo.GetCultures(CultureTypes.SpecificCultures).Prepend(elsewhere))
            {
                CultureInfo.CurrentCulture = culture;
                new Judged { Bound = 1.5m, Override = 2.5m }
                    .Evaluate()
                    .Receipt.Should()
                    .Be(here, $"of {culture.Name}");
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void An_offset_that_the_canonical_form_cannot_tell_from_another_is_refused() =>
        new AgreementState { UtcOffset = TimeSpan.FromHours(100) }
            .Invoking(state => state.At(AsOf))
            .Should()
            .Throw<InvalidSubmissionException>()
            .Which.Errors.Should()
            .ContainSingle()
            .Which.Pointer.Should()
            .Be("/utcOffset");

    private static Requirement AtMost(WhenNone none) => Every<Depot>(none).Must(Tests.Depot.Weapons.AtMost(Bound));

    private static Requirement Guarded(bool expected) => The<Depot>().That(Tests.Depot.Guarded.Is(expected));

    /// <summary>Knows two sides, and a group on the territory of one.</summary>
    private static FrameworkBuilder Knowing(FrameworkBuilder builder, string territory) =>
        builder.Knows(KnownActor.Side("north"), KnownActor.Side("south"), KnownActor.Group("the band", territory));

    private static FrameworkBuilder Commit(FrameworkBuilder builder, string what) =>
        builder.Commits(CitedTexts.Taif, "para. 1", ["north"], CommitmentWording.Shall, what);

    /// <summary>All that goes into an assessment, of which a test changes one thing. Everything is made anew each time, so that nothing is kept.</summary>
    private sealed record Judged
    {
        public AgreementState State { get; init; } = Make.State(Make.Depot(5));

        public DateTimeOffset AsOf { get; init; } = Make.AsOf;

        public DateTimeOffset? KnownAt { get; init; }

        public string Id { get; init; } = "test";

        public string Title { get; init; } = "A framework for tests";

        public string Version { get; init; } = "1.0";

        public CitedText[] Texts { get; init; } = [CitedTexts.Cessation2024];

        public decimal Bound { get; init; } = 5m;

        public decimal? Override { get; init; }

        public DateTimeOffset Deadline { get; init; } = Make.AsOf;

        public string Source { get; init; } = "para. 1";

        public TimeSpan Believed { get; init; } = TimeSpan.FromDays(30);

        public TimeSpan Tolerance { get; init; } = TimeSpan.FromDays(1);

        public Gate Gate { get; init; } = Gate.Operation;

        public Weight Weight { get; init; } = Weight.Blocking;

        public string? Because { get; init; }

        public string Precondition { get; init; } = "A-1";

        public Layer Layer { get; init; } = Layer.Implementation;

        public Requirement Requirement { get; init; } = The<Depot>().That(Tests.Depot.Weapons.AtMost(ReceiptTests.Bound));

        public Action<Definition> Define { get; init; } = _ => { };

        public string[] More { get; init; } = [];

        public Action<FrameworkBuilder> Build { get; init; } = _ => { };

        public Assessment Evaluate()
        {
            var framework = FrameworkRules.Framework.Define(Id, Title, Version, Put);
            return (Override is { } value ? framework.With("bound", value) : framework).Evaluate(State, AsOf, KnownAt);
        }

        private void Put(FrameworkBuilder builder)
        {
            builder
                .AppliesTo(Texts)
                .UsesViewOptions(
                    new ViewOptions
                    {
                        BelievedFor = new Dictionary<Kind, TimeSpan> { [Tests.Depot.Kind] = Believed },
                        SurveyTolerance = Tolerance,
                    }
                )
                .Sets(ReceiptTests.Bound, Bound, Source)
                .Sets(ReceiptTests.Deadline, Deadline, "para. 3")
                .Includes(
                    new Stated(
                        Precondition,
                        define =>
                        {
                            define.Requires(Requirement);
                            Define(define);
                        },
                        Layer
                    ),
                    Gate,
                    Weight
                )
                .Includes(
                    new Stated(
                        "D-1",
                        define => define.Requires(The<Permit>().That(Tests.Permit.Granted.Is(true))).DueBy(ReceiptTests.Deadline)
                    ),
                    Gate.Context,
                    Weight.Minor
                );
            foreach (var id in More)
            {
                builder.Includes(new Stated(new Fixed(Truth.True), id), Gate.Operation, Weight.Blocking);
            }

            if (Because is not null)
            {
                builder.DoesNotApply(Precondition, Because);
            }

            Build(builder);
        }
    }
}

using System.Collections;
using System.Reflection;
using FrameworkRules.Tests.Catalogue;

namespace FrameworkRules.Tests;

/// <summary>Holds that a copy loses no property, those that are yet to be declared among them.</summary>
public sealed class CopyTests
{
    private static readonly AgreementState State = new()
    {
        Framework = "coh-2024",
        IsDraft = true,
        AsOf = Make.AsOf,
        Zone = "Asia/Beirut",
        UtcOffset = TimeSpan.FromHours(2),
        Bodies = [new Body("army") { Mandate = "a text that is not on file" }],
        Cast = new Dictionary<string, IReadOnlyList<string>> { ["role"] = ["army"] },
        Sources = Make.Sources,
        Instruments = Make.Text(complete: true).Instruments,
        Surveys = [Make.Survey(Depot.Kind)],
        Looks =
        [
            new Look(Depot.Kind)
            {
                Side = "north",
                From = Make.Before,
                Until = Make.AsOf,
                On = Make.AsOf,
                Where = "x",
                Found = "y",
            },
        ],
        Claims = [Make.Depot(5)],
        Waivers =
        [
            new Waiver("A-1")
            {
                From = Make.Before,
                Until = Make.AsOf,
                By = "x",
                Reason = "y",
            },
        ],
    };

    [Fact]
    public void A_copy_of_a_state_has_all_it_says() => Differences(State, State.With(), new AgreementState()).Should().BeEmpty();

    [Fact]
    public void A_copy_of_a_state_has_what_was_changed_and_all_else()
    {
        var copy = State.With(asOf: Make.Before, sources: [], instruments: [], claims: []);

        Differences(State, copy, new AgreementState()).Should().BeEquivalentTo("AsOf", "Sources", "Instruments", "Claims");
        (copy.AsOf, copy.Sources.Count, copy.Instruments.Count, copy.Claims.Count).Should().Be((Make.Before, 0, 0, 0));
    }

    [Fact]
    public void A_copy_of_a_state_of_which_all_is_changed_has_nothing_of_it()
    {
        var copy = State.With(
            framework: "other",
            isDraft: false,
            asOf: Make.Before,
            zone: "Europe/Paris",
            utcOffset: TimeSpan.FromHours(1),
            cast: new Dictionary<string, IReadOnlyList<string>>(),
            bodies: [],
            sources: [],
            instruments: [],
            surveys: [],
            looks: [],
            claims: [],
            waivers: []
        );

        Differences(State, copy, new AgreementState()).Should().HaveCount(14, "these are all it holds, and its warnings");
        (copy.Framework, copy.IsDraft, copy.Zone, copy.UtcOffset).Should().Be(("other", false, "Europe/Paris", TimeSpan.FromHours(1)));
    }

    [Fact]
    public void A_copy_of_a_state_takes_everything_a_state_holds() =>
        new AgreementState()
            .With(
                State.Framework,
                State.IsDraft,
                State.AsOf,
                State.Zone,
                State.UtcOffset,
                State.Bodies,
                State.Sources,
                State.Instruments,
                State.Surveys,
                State.Claims,
                State.Waivers,
                State.Cast,
                State.Looks
            )
            .Should()
            .Be(State);

    [Fact]
    public void A_copy_of_a_state_keeps_no_list_it_was_given()
    {
        var claims = new List<AgreementClaim> { Make.Depot(5) };
        var copy = State.With(claims: claims);

        claims.Clear();

        copy.Claims.Should().ContainSingle();
    }

    [Fact]
    public void A_framework_with_a_parameter_overridden_has_all_else_of_the_framework()
    {
        var bound = new Parameter<decimal>("bound", "a bound");
        Framework Define(string id, string title, string version, decimal enough, Action<FrameworkBuilder> more) =>
            Framework.Define(
                id,
                title,
                version,
                builder =>
                    more(
                        builder
                            .Sets(bound, enough, "a")
                            .Includes(
                                new Stated(Quantify.The<Depot>().That(Depot.Weapons.AtMost(bound)), id),
                                Gate.Operation,
                                Weight.Blocking
                            )
                    )
            );
        var framework = Define(
            "one",
            "One",
            "1.0",
            5m,
            builder =>
                builder
                    .AppliesTo(CitedTexts.Taif)
                    .Knows(KnownActor.Side("north"))
                    .InZone("Asia/Beirut")
                    .LeavesOpen("north")
                    .EffectiveFrom(Make.AsOf)
                    .Replaces("two", "para. 1")
                    .UsesViewOptions(new ViewOptions { SurveyTolerance = TimeSpan.Zero })
                    .Commits(CitedTexts.Taif, "para. 1", ["north"], CommitmentWording.Shall, "Do it")
                    .Includes(new Stated(new Fixed(Truth.True), "B-1"), Gate.Entry, Weight.Minor)
        );

        Differences(framework, framework.With("bound", 6m), Define("two", "Two", "2.0", 4m, _ => { }))
            .Should()
            .BeEquivalentTo(nameof(Framework.Parameters));
    }

    [Fact]
    public void A_copy_of_a_state_is_checked_when_it_is_used()
    {
        var copy = State.With(claims: [Make.Depot(5).With(Depot.Kind.Source!, "nowhere")]);

        copy.Invoking(state => state.ToCanonicalJson())
            .Should()
            .Throw<InvalidSubmissionException>()
            .Which.Errors.Should()
            .ContainSingle(error => error.Found == "\"nowhere\"");
    }

    [Fact]
    public void An_invalid_state_may_be_mended_by_a_copy() =>
        new AgreementState { Claims = [Make.Depot(5)] }
            .With(sources: Make.Sources)
            .Invoking(state => state.ToCanonicalJson())
            .Should()
            .NotThrow();

    [Fact]
    public void What_a_live_assessment_has_on_file_is_the_state_that_was_opened()
    {
        var state = RealStates.Load("2025-02-18");
        using var live = FrameworkRules.Rules.LiveAssessment.Open(Frameworks.Cessation2024, state);

        live.State.Should().Be(state);
    }

    /// <summary>Lists the public properties that differ, after making sure that none of the original says the same as an empty one.</summary>
    private static List<string> Differences<T>(T original, T copy, T unlike)
    {
        var properties = typeof(T)
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetIndexParameters().Length == 0);
        properties
            .Where(property => IsSame(property, original, unlike))
            .Select(property => property.Name)
            .Should()
            .BeEmpty("each property of the example must say something");
        return [.. properties.Where(property => !IsSame(property, original, copy)).Select(property => property.Name)];
    }

    private static bool IsSame<T>(PropertyInfo property, T one, T other) =>
        (property.GetValue(one), property.GetValue(other)) switch
        {
            (IEnumerable and not string, null) or (null, IEnumerable and not string) => false,
            (IEnumerable first and not string, IEnumerable second) => first
                .Cast<object>()
                .Select(Said)
                .SequenceEqual(second.Cast<object>().Select(Said)),
            var (first, second) => Equals(first, second),
        };

    /// <summary>Who plays a role is a list, which is equal by its names; all else is equal by itself.</summary>
    private static object Said(object item) =>
        item is KeyValuePair<string, IReadOnlyList<string>> role ? $"{role.Key}: {string.Join("; ", role.Value)}" : item;
}

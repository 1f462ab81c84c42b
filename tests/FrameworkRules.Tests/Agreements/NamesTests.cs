using System.Globalization;
using FrameworkRules.Kinds;

namespace FrameworkRules.Tests;

/// <summary>Names are compared in one form; those that nobody knows are unknown, never another's.</summary>
public sealed class NamesTests
{
    private static readonly Framework Framework = Make.Framework(
        builder =>
            builder.Between("north", "south").Knows(KnownActor.Organ("guard", "north", "Coast Guard")).KnowsArea("delta", "the Delta"),
        new Stated(Quantify.Every<Crossing>(WhenNone.Fails).Must(Crossing.ControlledBy.IsOneOf("guard", "harbour office"))),
        new Stated(Quantify.The<TroopCount>().Where(TroopCount.Area.Is("delta")).That(TroopCount.Soldiers.AtLeast(10)), "TEST-02"),
        new Stated(
            Quantify.The<ForeignPresence>().Where(ForeignPresence.Holder.Is("north")).That(ForeignPresence.Positions.EqualTo(0)),
            "TEST-03"
        )
    );

    [Theory]
    [InlineData("guard", Outcome.Met)]
    [InlineData("GUARD", Outcome.Met)]
    [InlineData("  guard ", Outcome.Met)]
    [InlineData("Coast Guard", Outcome.Met)]
    [InlineData("coast guard", Outcome.Met)]
    [InlineData("Harbour Office", Outcome.Met)]
    [InlineData("Garde côtière", Outcome.Met)]
    [InlineData("Garde co\u0302tie\u0300re", Outcome.Met)]
    [InlineData("the rangers", Outcome.Unmet)]
    [InlineData("north", Outcome.Unmet)]
    [InlineData("nobody", Outcome.Unmet)]
    [InlineData("someone else", Outcome.Unknown)]
    [InlineData("gaurd", Outcome.Unknown)]
    public void A_holder_is_known_by_each_of_its_names_and_one_that_nobody_knows_is_unknown(string holder, Outcome expected)
    {
        var claim = new AgreementClaim(Crossing.Kind, "c1")
        {
            AssertedBy = "press",
            From = Make.Before,
            SourceId = "press",
            [Crossing.ControlledBy] = holder,
        };
        var state = Make.Closed(Crossing.Kind, claim)
            .With(bodies: [new Body("guard") { Aka = ["Garde côtière"] }, new Body("the rangers")]);

        Framework.Evaluate(state)["TEST-01"].Outcome.Should().Be(expected);
    }

    [Theory]
    [InlineData("delta", 5, Outcome.Unmet)]
    [InlineData("The Delta", 5, Outcome.Unmet)]
    [InlineData("delta", 20, Outcome.Met)]
    [InlineData("deltas", 5, Outcome.Unknown)]
    public void An_area_that_nobody_knows_is_not_taken_for_another_in_a_filter(string area, int soldiers, Outcome expected)
    {
        var claim = new AgreementClaim(TroopCount.Kind, "t1")
        {
            AssertedBy = "press",
            From = Make.Before,
            SourceId = "press",
            [TroopCount.Force] = "guard",
            [TroopCount.Area] = area,
            [TroopCount.Soldiers] = soldiers,
        };

        Framework.Evaluate(Make.State(claim))["TEST-02"].Outcome.Should().Be(expected);
    }

    [Fact]
    public void An_organ_stands_for_its_side_where_a_side_is_asked_for()
    {
        var claim = Presence("Coast Guard");

        Framework.Evaluate(Make.State(claim))["TEST-03"].Outcome.Should().Be(Outcome.Unmet);
    }

    [Fact]
    public void Evidence_shows_a_name_as_it_was_submitted_and_equals_what_was_submitted()
    {
        var claim = AgreementState.Parse(File("Coast Guard")).Claims[0].With(Crossing.Kind.Source!, "press");

        var evidence = Framework.Evaluate(Make.State(claim))["TEST-01"].Evidence[0];

        evidence.Actual.Text.Should().Be("Coast Guard");
        evidence.Claim.Should().Be(claim);
    }

    [Fact]
    public void Both_evaluators_and_a_live_assessment_know_the_same_names()
    {
        var state = Make.Closed(Crossing.Kind, Presence("Coast Guard"));
        using var live = FrameworkRules.Rules.LiveAssessment.Open(Framework, state.With(claims: []));
        live.Insert(state.Claims[0]);

        live.Assess()["TEST-03"].Outcome.Should().Be(Outcome.Unmet);
        live.Assess().ToJson().ToArray().Should().Equal(Framework.Evaluate(live.State).ToJson().ToArray());
        live.Withdraw(live.State.Claims[0]);
        live.State.Claims.Should().BeEmpty();
    }

    [Theory]
    [InlineData("LAF\u200b", "U+200B")]
    [InlineData("\u202eLAF", "U+202E")]
    [InlineData("L\u00adAF", "U+00AD")]
    [InlineData("LAF\u2028", "U+2028")]
    [InlineData("\u200dLAF", "U+200D")]
    public void An_invisible_character_is_refused_and_named(string holder, string character)
    {
        var read = () => AgreementState.Parse(File(holder));

        read.Should()
            .Throw<InvalidSubmissionException>()
            .Which.Errors.Should()
            .ContainSingle()
            .Which.Suggestion.Should()
            .Contain(character);
        var set = () => new Body(holder);
        set.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_joiner_between_letters_shapes_them_and_is_kept()
    {
        var holder = "می\u200cخواهم";

        AgreementState.Parse(File(holder)).Claims[0][Crossing.ControlledBy].Text.Should().Be(holder);
    }

    [Fact]
    public void Blanks_around_a_name_are_taken_off_and_composed_and_decomposed_letters_are_one()
    {
        var state = AgreementState.Parse(File(" Garde co\u0302tie\u0300re\u00a0"));

        state.Claims[0][Crossing.ControlledBy].Text.Should().Be("Garde côtière");
        state.Should().Be(AgreementState.Parse(File("Garde côtière")));
    }

    [Theory]
    [InlineData("""{ "id": "guard", "speaksFor": "south" }""", "/bodies/0/speaksFor")]
    [InlineData("""{ "id": "Coast Guard", "speaksFor": "south" }""", "/bodies/0/speaksFor")]
    [InlineData("""{ "id": "militia", "aka": ["Coast Guard"] }""", "/bodies/0/aka")]
    [InlineData("""{ "id": "guard", "onTerritoryOf": "north" }""", "/bodies/0/onTerritoryOf")]
    public void To_declare_a_known_body_otherwise_is_an_error(string body, string pointer)
    {
        var state = AgreementState.Parse(File("guard", body));

        Framework
            .Invoking(framework => framework.View(state))
            .Should()
            .Throw<InvalidSubmissionException>()
            .Which.Errors.Should()
            .ContainSingle(error => error.Pointer == pointer);
    }

    [Theory]
    [InlineData("""{ "id": "guard", "name": "The guard", "speaksFor": "north", "aka": ["Coast Guard", "the coasties"] }""")]
    [InlineData("""{ "id": "Coast Guard" }""")]
    public void A_known_body_may_be_repeated_as_it_is(string body)
    {
        var state = AgreementState.Parse(File("guard", body));

        Framework.Invoking(framework => framework.View(state)).Should().NotThrow();
    }

    [Theory]
    [InlineData("Ministery of Ports", "did you mean \"Ministry of Ports\"?")]
    [InlineData("ministry of-ports", "did you mean \"Ministry of Ports\"?")]
    [InlineData("Ministry of Justice", null)]
    [InlineData("MINISTRY OF PORTS", null)]
    public void A_misspelt_speaker_is_an_error_with_a_suggestion(string speaker, string? suggestion)
    {
        var state = AgreementState.Parse(File("guard", """{ "id": "Ministry of Ports" }""", speaker));
        using var live = FrameworkRules.Rules.LiveAssessment.Open(Framework, state.With(claims: []));
        var errors = live.Validate(state.Claims[0]).Select(error => error.Suggestion);

        if (suggestion is null)
        {
            Framework.Invoking(framework => framework.View(state)).Should().NotThrow();
            errors.Should().BeEmpty();
        }
        else
        {
            Framework
                .Invoking(framework => framework.View(state))
                .Should()
                .Throw<InvalidSubmissionException>()
                .Which.Errors.Should()
                .ContainSingle()
                .Which.Suggestion.Should()
                .Be(suggestion);
            errors.Should().Equal(suggestion);
        }
    }

    [Theory]
    [InlineData("guard", "south", true)]
    [InlineData("guard", "guard", false)]
    [InlineData("Coast Guard", "guard", false)]
    [InlineData("stranger", "guard", null)]
    [InlineData("stranger", "stranger", false)]
    public void A_name_is_among_others_unless_one_that_nobody_knows_leaves_it_open(string verifier, string actor, bool? independent)
    {
        var clause = new AgreementClaim(Commitment.Kind, "1") { [Commitment.Verifier] = verifier, [Commitment.Actors] = (string[])[actor] };
        var framework = Make.Framework(
            builder => builder.Between("north", "south").Knows(KnownActor.Organ("guard", "north", "Coast Guard")),
            new Stated(Quantify.Every<Commitment>(WhenNone.Fails).Must(!Commitment.Verifier.IsAmong(Commitment.Actors)))
        );

        framework
            .Evaluate(Make.Text(complete: true, clause))["TEST-01"]
            .Outcome.Should()
            .Be(
                independent switch
                {
                    true => Outcome.Met,
                    false => Outcome.Unmet,
                    null => Outcome.Unknown,
                }
            );
    }

    private static AgreementClaim Presence(string holder) =>
        new(ForeignPresence.Kind, "p1")
        {
            AssertedBy = "press",
            From = Make.Before,
            SourceId = "press",
            [ForeignPresence.Holder] = holder,
            [ForeignPresence.Positions] = 5,
        };

    private static string File(string holder, string? body = null, string speaker = "press") =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            { "format": 1, "submission": "state", "asOf": "2025-03-01T00:00:00Z", "bodies": [ {{body}} ],
              "sources": [ { "id": "s", "publisher": "p", "date": "2025-02-01T00:00:00Z", "grade": "press" } ],
              "claims": { "crossings": [ { "id": "c1", "controlledBy": "{{holder}}", "assertedBy": "{{speaker}}", "from": "2025-02-01T00:00:00Z", "source": "s" } ] } }
            """
        );
}

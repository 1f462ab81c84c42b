using FrameworkRules.Rules;

namespace FrameworkRules.Tests;

/// <summary>A framework that is written for roles is cast in the file, and is then judged by the names in it.</summary>
public sealed class CastTests
{
    private const string Whole =
        """{ "first side": "GoE", "second side": "TPLF", "facilitator": "AU", "armed group": "TDF", "monitoring body": "AU-MVCM", "agreement": "pretoria-2022" }""";

    [Fact]
    public void A_file_is_judged_by_its_own_names_like_one_written_in_the_names_of_the_roles()
    {
        var cast = Evaluate(Pretoria(Whole));
        var asRoles = Evaluate(
            Pretoria("{ }")
                .Replace("pretoria-2022", "agreement")
                .Replace("AU-MVCM", "monitoring body")
                .Replace("\"AU\"", "\"facilitator\"")
                .Replace("GoE", "first side")
                .Replace("TPLF", "second side")
        );
        var uncast = Evaluate(Pretoria("{ }"));

        cast.Findings.Select(finding => (finding.Key, finding.Outcome))
            .Should()
            .Equal(asRoles.Findings.Select(finding => (finding.Key, finding.Outcome)));
        cast["CEAS-02"].Outcome.Should().Be(Outcome.Met);
        cast["MONV-03"].Outcome.Should().Be(Outcome.Met);
        uncast["CEAS-02"].Outcome.Should().NotBe(Outcome.Met);
        cast.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void A_role_is_cast_once_in_a_state_built_in_code_too()
    {
        var cast = new Dictionary<string, IReadOnlyList<string>> { ["facilitator"] = ["AU"], [" facilitator"] = ["IGAD"] };

        FluentActions
            .Invoking(() => new AgreementState { Cast = cast })
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The role \"facilitator\" is cast twice.*")
            .And.ParamName.Should()
            .Be("value");
    }

    [Fact]
    public void What_is_shown_has_the_names_of_the_file()
    {
        var assessment = Evaluate(Pretoria(Whole));

        assessment["MONV-03"].DutyBearers.Should().Equal("GoE", "TPLF", "AU");
        assessment["MONV-03"].Evidence.Select(line => line.Required).Should().Contain("GoE among them");
        assessment["CEAS-02"].Evidence.Select(line => line.Speaker).Distinct().Should().Equal("AU");
        assessment["CEAS-02"].Reason.Should().NotContain("first side");
    }

    [Fact]
    public void Another_name_of_a_body_that_plays_a_role_plays_it_too()
    {
        var file = Pretoria(Whole).Replace("\"verifies\": [\"GoE\"", "\"verifies\": [\"Government of Ethiopia\"");

        Evaluate(file)["MONV-03"].Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Roles_that_nobody_plays_are_told_together()
    {
        var warning = Evaluate(Pretoria("""{ "first side": "GoE" }"""))
            .Warnings.Should()
            .ContainSingle(found => found.Kind == WarningKind.UncastRole)
            .Subject;

        warning
            .Found.Should()
            .EndWith(
                "does not say who or what plays \"second side\", \"facilitator\", \"armed group\", \"monitoring body\", \"agreement\""
            );
        warning.Pointer.Should().Be("/cast");
    }

    [Theory]
    [InlineData("""{ "first side": "GoE", "second side": "goe" }""", "/cast/second side", null)]
    [InlineData("""{ "frist side": "GoE" }""", "/cast", "did you mean \"first side\"?")]
    [InlineData("""{ "first side": 5 }""", "/cast/first side", null)]
    [InlineData("""{ "first side": "..." }""", "/cast/first side", null)]
    [InlineData("""{ "first side": ["GoE", "TPLF"] }""", "/cast/first side", null)]
    [InlineData("""{ "first side": [] }""", "/cast/first side", null)]
    [InlineData("""{ "agreement": ["pretoria-2022", "nairobi-2022"] }""", "/cast/agreement", null)]
    [InlineData("""{ "facilitator": ["AU", "au"] }""", "/cast/facilitator/1", null)]
    [InlineData("""{ "first side": "GoE", "facilitator": "GoE" }""", "/cast/facilitator", null)]
    [InlineData("""{ "facilitator": "AU", "monitoring body": ["AU-MVCM", "AU"] }""", "/cast/monitoring body", null)]
    [InlineData("[]", "/cast", null)]
    public void A_cast_that_is_wrong_is_an_error_with_its_place(string cast, string pointer, string? suggestion)
    {
        var evaluate = () => Evaluate(Pretoria(cast));

        var error = evaluate.Should().Throw<InvalidSubmissionException>().Which.Errors.Should().ContainSingle().Subject;
        error.Pointer.Should().Be(pointer);
        error.Suggestion.Should().Be(suggestion);
    }

    [Theory]
    [InlineData("armed group")]
    [InlineData("facilitator")]
    [InlineData("monitoring body")]
    public void A_role_that_nobody_plays_is_cast_with_no_name_and_not_warned_of(string role)
    {
        var names = Frameworks.Comparator.Roles.Where(known => known != role).ToDictionary(known => known, Played);
        var cast = $"{{ {string.Join(", ", names.Select(played => $"\"{played.Key}\": \"{played.Value}\""))}, \"{role}\": [] }}";

        Evaluate(Pretoria(cast)).Warnings.Should().NotContain(warning => warning.Kind == WarningKind.UncastRole);
        Evaluate(Pretoria(cast.Replace($", \"{role}\": []", "")))
            .Warnings.Should()
            .ContainSingle(warning => warning.Kind == WarningKind.UncastRole);
    }

    [Fact]
    public void A_side_may_be_the_armed_group_too_and_is_then_asked_about_as_such()
    {
        var cast = Whole.Replace("\"TDF\"", "\"TPLF\"");
        var other = Whole.Replace("\"TDF\"", "\"TDF\"");

        Main(cast)["CEAS-06"].Outcome.Should().Be(Outcome.PartiallyMet);
        Main(Swapped(cast))["CEAS-06"].Outcome.Should().Be(Outcome.PartiallyMet, "the order in the file is of no account");
        Main(other)["CEAS-06"].Outcome.Should().NotBe(Outcome.PartiallyMet);
        Main(cast)["CEAS-06"].DutyBearers.Should().Contain("TPLF");
        Main(cast).Warnings.Should().BeEmpty();

        static string Swapped(string cast) =>
            cast.Replace("\"armed group\": \"TPLF\", ", "").Replace("{ ", "{ \"armed group\": \"TPLF\", ");

        static Assessment Main(string cast) =>
            Evaluate(
                Pretoria(cast)
                    .Replace(
                        "\"provisions\": [",
                        """
                        "provisions": [
                        { "kind": "boundActors", "id": "a", "actor": "TPLF", "isParty": true },
                        { "kind": "boundActors", "id": "b", "actor": "GoE", "isParty": false, "coveredBy": "none" },
                        """
                    )
            );
    }

    [Fact]
    public void Several_facilitators_each_speak_as_such_and_in_their_own_name()
    {
        var several = Whole.Replace("\"facilitator\": \"AU\"", "\"facilitator\": [\"AU\", \"Kenya\"]");
        var spoken = (string cast) =>
            Evaluate(
                Pretoria(cast)
                    .Replace("\"assertedBy\": \"AU\"", "\"assertedBy\": \"Government of Kenya\"")
                    .Replace("{ \"id\": \"AU\" }", "{ \"id\": \"AU\" }, { \"id\": \"Kenya\", \"aka\": [\"Government of Kenya\"] }")
            );

        spoken(several)["CEAS-02"].Outcome.Should().Be(Outcome.Met);
        spoken(several)["CEAS-02"].Evidence.Select(line => line.Speaker).Distinct().Should().Equal("Kenya");
        spoken(several)["MONV-03"].DutyBearers.Should().Equal("GoE", "TPLF", "AU", "Kenya");
        spoken(several).Warnings.Should().BeEmpty();
        spoken(Whole)["CEAS-02"].Outcome.Should().Be(Outcome.Unknown, "nobody knows in which role Kenya speaks");
    }

    [Theory]
    [InlineData("\"facilitator\": \"IGAD\"", "/cast/facilitator", "declare it among the bodies")]
    [InlineData("\"monitoring body\": \"AU-MCVM\"", "/cast/monitoring body", "did you mean \"AU-MVCM\"?")]
    [InlineData("\"agreement\": \"pretoria-2202\"", "/cast/agreement", "did you mean \"pretoria-2022\"?")]
    public void A_name_that_nothing_else_in_the_file_has_is_warned_of(string played, string pointer, string suggestion)
    {
        var role = played.Split(':')[0];
        var cast =
            "{ "
            + string.Join(
                ", ",
                Whole.Trim('{', '}', ' ').Split(", ").Select(old => old.StartsWith(role, StringComparison.Ordinal) ? played : old)
            )
            + " }";

        var warning = Evaluate(Pretoria(cast))
            .Warnings.Should()
            .ContainSingle(found => found.Kind == WarningKind.UnknownName && found.Pointer == pointer)
            .Subject;

        warning.Suggestion.Should().Be(suggestion);
        warning.Found.Should().Contain("cast as ");
    }

    private static string Played(string role) =>
        Whole.Trim('{', '}', ' ').Split(", ").Select(pair => pair.Split("\": \"")).Single(pair => pair[0].Trim('"') == role)[1].Trim('"');

    [Fact]
    public void A_state_with_a_cast_is_written_and_read_back()
    {
        var state = AgreementState.Parse(Pretoria(Whole));

        AgreementState.ParseUtf8(state.ToCanonicalJson()).Should().Be(state);
        state.Should().NotBe(AgreementState.Parse(Pretoria("{ }")));
        AgreementState.Merge([state, AgreementState.Parse(Pretoria("""{ "first side": "FDRE" }"""))]).Conflicts.Should().ContainSingle();
        var several = AgreementState.Parse(Pretoria("""{ "facilitator": ["AU", "Kenya"], "armed group": [] }"""));
        AgreementState.ParseUtf8(several.ToCanonicalJson()).Should().Be(several);
        AgreementState
            .Merge([several, state])
            .Conflicts.Select(conflict => conflict.About)
            .Should()
            .BeEquivalentTo(["cast facilitator", "cast armed group"]);
        AgreementState.Merge([several, several]).Conflicts.Should().BeEmpty();
    }

    [Fact]
    public void Both_evaluators_and_a_live_assessment_cast_alike()
    {
        var state = AgreementState.Parse(Pretoria(Whole));
        var expected = Frameworks.Comparator.Evaluate(state).ToJson().ToArray();
        using var live = LiveAssessment.Open(Frameworks.Comparator, state.With(claims: []));
        foreach (var claim in state.Claims)
        {
            live.Insert(claim);
        }

        new RuleEvaluator().Evaluate(Frameworks.Comparator, Frameworks.Comparator.View(state)).ToJson().ToArray().Should().Equal(expected);
        live.Assess().ToJson().ToArray().Should().Equal(expected);
    }

    private static Assessment Evaluate(string file) => Frameworks.Comparator.Evaluate(AgreementState.Parse(file));

    private static string Pretoria(string cast) =>
        """
            { "format": 1, "framework": "comparator-generic", "submission": "state", "asOf": "2023-02-01T00:00:00Z",
              "cast": CAST,
              "bodies": [ { "id": "GoE", "aka": ["Government of Ethiopia"] }, { "id": "TPLF" }, { "id": "AU" }, { "id": "TDF" }, { "id": "AU-MVCM" } ],
              "sources": [ { "id": "s", "publisher": "AU", "date": "2022-12-30T00:00:00Z", "grade": "document" } ],
              "instruments": [ { "id": "pretoria-2022", "date": "2022-11-02T00:00:00Z", "source": "s", "completeness": "full", "provisions": [
                { "kind": "verifiers", "id": "11", "body": "AU-MVCM", "verifies": ["GoE", "TPLF"], "includesParty": false, "thirdPartyChair": true } ] } ],
              "claims": {
                "cessations": [ { "id": "pretoria", "instrument": "pretoria-2022", "starts": "2022-11-03T00:00:00Z", "ends": "none", "denounced": false, "assertedBy": "AU", "from": "2022-11-03T00:00:00Z", "source": "s" } ],
                "monitoringBodies": [ { "id": "AU-MVCM", "name": "AU-MVCM", "firstMet": "2022-12-29T00:00:00Z", "assertedBy": "GoE", "from": "2022-12-29T00:00:00Z", "source": "s" } ] } }
            """.Replace("CAST", cast);
}

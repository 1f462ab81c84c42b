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
    [InlineData("[]", "/cast", null)]
    public void A_cast_that_is_wrong_is_an_error_with_its_place(string cast, string pointer, string? suggestion)
    {
        var evaluate = () => Evaluate(Pretoria(cast));

        var error = evaluate.Should().Throw<InvalidSubmissionException>().Which.Errors.Should().ContainSingle().Subject;
        error.Pointer.Should().Be(pointer);
        error.Suggestion.Should().Be(suggestion);
    }

    [Fact]
    public void A_state_with_a_cast_is_written_and_read_back()
    {
        var state = AgreementState.Parse(Pretoria(Whole));

        AgreementState.ParseUtf8(state.ToCanonicalJson()).Should().Be(state);
        state.Should().NotBe(AgreementState.Parse(Pretoria("{ }")));
        AgreementState.Merge([state, AgreementState.Parse(Pretoria("""{ "first side": "FDRE" }"""))]).Conflicts.Should().ContainSingle();
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
              "bodies": [ { "id": "GoE", "aka": ["Government of Ethiopia"] }, { "id": "TPLF" }, { "id": "AU-MVCM" } ],
              "sources": [ { "id": "s", "publisher": "AU", "date": "2022-12-30T00:00:00Z", "grade": "document" } ],
              "instruments": [ { "id": "pretoria-2022", "date": "2022-11-02T00:00:00Z", "source": "s", "completeness": "full", "provisions": [
                { "kind": "verifiers", "id": "11", "body": "AU-MVCM", "verifies": ["GoE", "TPLF"], "includesParty": false, "thirdPartyChair": true } ] } ],
              "claims": {
                "cessations": [ { "id": "pretoria", "instrument": "pretoria-2022", "starts": "2022-11-03T00:00:00Z", "ends": "none", "denounced": false, "assertedBy": "AU", "from": "2022-11-03T00:00:00Z", "source": "s" } ],
                "monitoringBodies": [ { "id": "AU-MVCM", "name": "AU-MVCM", "firstMet": "2022-12-29T00:00:00Z", "assertedBy": "GoE", "from": "2022-12-29T00:00:00Z", "source": "s" } ] } }
            """.Replace("CAST", cast);
}

using System.Globalization;
using System.Text;
using FrameworkRules.Kinds;
using FrameworkRules.Tests.Catalogue;

namespace FrameworkRules.Tests.Evaluation;

/// <summary>What is probably not meant is told, once, and not at length.</summary>
public sealed class WarningTests
{
    private static readonly Framework Framework = Make.Framework(
        builder => builder.Between("north", "south").Knows(KnownActor.Organ("guard", "north", "Coast Guard")),
        new Stated(Quantify.Every<Crossing>(WhenNone.Fails).Surveyed("harbours").Must(Crossing.ControlledBy.Is("guard"))),
        new Stated(
            Quantify.The<CessationStatus>().Where(CessationStatus.SetBy.Is("truce")).That(CessationStatus.Denounced.Is(false)),
            "TEST-02"
        )
    );

    [Fact]
    public void A_state_in_which_all_is_known_has_no_warning() =>
        Warnings(File("\"crossings\": [ " + Held("c1", "Coast Guard") + " ]")).Should().BeEmpty();

    [Fact]
    public void A_name_that_nobody_knows_is_told_once_with_where_and_what_was_probably_meant()
    {
        var file = File($"\"crossings\": [ {Held("c1", "gaurd")}, {Held("c2", "gaurd")}, {Held("c3", "rangers")} ]");

        Warnings(file)
            .Select(warning => warning.ToString())
            .Should()
            .Equal(
                "/claims/crossings/0/controlledBy: \"gaurd\" is neither among the bodies nor known to test; it compares as not known (2 places); did you mean \"guard\"?",
                "/claims/crossings/2/controlledBy: \"rangers\" is neither among the bodies nor known to test; it compares as not known; declare it among the bodies"
            );
    }

    [Theory]
    [InlineData("Coast Guard", Outcome.Met, 0)]
    [InlineData("GUARD", Outcome.Met, 0)]
    [InlineData("gaurd", Outcome.Unknown, 1)]
    [InlineData("north", Outcome.Unmet, 0)]
    public void Names_in_a_kind_of_the_host_are_known_or_noticed_like_any_other(string name, Outcome outcome, int warnings)
    {
        var framework = Make.Framework(
            builder => builder.Knows(KnownActor.Organ("guard", "north", "Coast Guard")),
            new Stated(Quantify.The<Ferry>().That(Ferry.RunBy.Is("guard")))
        );
        var ferry = new AgreementClaim(Ferry.Kind, "f1")
        {
            AssertedBy = "the mechanism",
            From = Make.Before,
            SourceId = "observer",
            [Ferry.RunBy] = name,
        };

        var assessment = framework.Evaluate(Make.State(ferry));

        assessment[Stated.DefaultId].Outcome.Should().Be(outcome);
        assessment.Warnings.Count(warning => warning.Kind == WarningKind.UnknownName).Should().Be(warnings);
    }

    private sealed class Ferry : IKind
    {
        public static Kind Kind { get; } = Kind.Status("ferries", "ferry");

        public static TextField RunBy { get; } = Kind.Actor("runBy", "who runs it", testimony: Testimony.Plain);
    }

    [Fact]
    public void Blanks_taken_off_are_told_without_a_framework_too()
    {
        var file = File($"\"crossings\": [ {Held("c1", "guard ")} ]");

        AgreementState
            .Parse(file)
            .Warnings.Should()
            .ContainSingle()
            .Which.Should()
            .Be(
                new Warning(WarningKind.OuterBlanks, Message.Of(MessageId.WarningBlanks, MessagePart.Value("guard")))
                {
                    Pointer = "/claims/crossings/0/controlledBy",
                }
            );
        Warnings(file).Should().ContainSingle(warning => warning.Kind == WarningKind.OuterBlanks);
    }

    [Fact]
    public void A_speaker_that_nobody_knows_is_told_unless_it_is_the_press()
    {
        var file = File(
            $"\"crossings\": [ {Held("c1", "guard", by: "Coats Guard", source: "o")}, {Held("c2", "guard", by: "The Daily")} ]"
        );

        var warning = Warnings(file).Should().ContainSingle().Subject;
        warning.Kind.Should().Be(WarningKind.UnknownSpeaker);
        warning.Suggestion.Should().Be("did you mean \"Coast Guard\"?");
    }

    [Fact]
    public void A_scope_that_nothing_asks_for_a_waiver_of_nothing_and_another_framework_are_told()
    {
        var file = File(
            $"\"crossings\": [ {Held("c1", "guard")} ]",
            """
            "framework": "tset", "surveys": [
              { "of": "crossings", "scope": "harbors", "from": "2025-02-01T00:00:00Z", "until": "2025-03-02T00:00:00Z", "by": "north", "source": "o" },
              { "of": "crossings", "scope": "Harbours", "from": "2025-02-01T00:00:00Z", "until": "2025-03-02T00:00:00Z", "by": "north", "source": "o" } ],
            "waivers": [ { "precondition": "TEST-03", "by": "north", "reason": "r", "from": "2025-02-01T00:00:00Z", "until": "2025-04-01T00:00:00Z" } ],
            """
        );

        Warnings(file)
            .Select(warning => (warning.Kind, warning.Pointer, warning.Suggestion))
            .Should()
            .Equal(
                (WarningKind.OtherFramework, "/framework", null),
                (WarningKind.UnknownScope, "/surveys/0/scope", "did you mean \"harbours\"?"),
                (WarningKind.WaiverWithoutEffect, "/waivers/0/precondition", "did you mean \"TEST-01\"?")
            );
    }

    [Theory]
    [InlineData("2025-07-01T12:00:00+02:00", 1)]
    [InlineData("2025-07-01T12:00:00+03:00", 0)]
    [InlineData("2025-07-01T09:00:00Z", 0)]
    [InlineData("2025-07-01", 0)]
    public void An_offset_that_the_time_zone_does_not_have_then_is_told(string from, int warnings)
    {
        var file = $$"""
            { "format": 1, "submission": "state", "asOf": "2025-08-01T12:00:00+03:00", "zone": "Asia/Beirut",
              "sources": [ { "id": "o", "publisher": "p", "date": "2025-07-02", "grade": "official" } ],
              "claims": { "crossings": [ { "id": "c", "controlledBy": "guard", "assertedBy": "north", "from": "{{from}}", "source": "o" } ] } }
            """;

        AgreementState
            .Parse(file)
            .Warnings.Select(warning => warning.ToString())
            .Should()
            .Equal(
                Enumerable.Repeat(
                    "/claims/crossings/0/from: a time has another offset from UTC than the time zone has then; the offset counts; "
                        + "write the bare day, or the offset of summer or winter time that holds then",
                    warnings
                )
            );
    }

    [Fact]
    public void The_instant_judged_is_told_too_where_its_offset_is_not_that_of_the_time_zone() =>
        AgreementState
            .Parse("""{ "format": 1, "submission": "state", "asOf": "2025-08-01T12:00:00+02:00", "zone": "Asia/Beirut" }""")
            .Warnings.Should()
            .ContainSingle()
            .Which.Pointer.Should()
            .Be("/asOf");

    [Fact]
    public void A_list_in_which_none_is_looked_for_says_what_is_on_it_and_not_that_nothing_is()
    {
        var state = AgreementState.Parse(
            File(
                """
                "cessations": [ { "id": "x", "instrument": "armistice", "denounced": false, "assertedBy": "north", "from": "2025-02-01T00:00:00Z", "source": "o" } ]
                """,
                """
                "instruments": [ { "id": "armistice", "date": "2025-02-01T00:00:00Z", "source": "o", "completeness": "full" } ],
                """
            )
        );
        var assessment = Framework.Evaluate(state);

        assessment["TEST-02"].Outcome.Should().Be(Outcome.Unknown);
        assessment["TEST-02"].Remarks.Should().ContainSingle().Which.Kind.Should().Be(RemarkKind.NoneMatches);
        assessment["TEST-02"]
            .Reason.Should()
            .Contain("1 on file")
            .And.Contain("truce")
            .And.Contain("armistice")
            .And.NotContain("is on file,");
        assessment.Warnings.Should().ContainSingle(warning => warning.Kind == WarningKind.NoneMatches);
    }

    [Fact]
    public void That_only_the_other_side_has_spoken_is_no_sign_of_a_wrong_name()
    {
        var assessment = RealStates.Assess("2025-02-18");

        assessment["POLI-06/LB"].Remarks.Should().ContainSingle(remark => remark.Kind == RemarkKind.NoneMatches);
        assessment
            .Warnings.Where(warning => warning.Kind == WarningKind.NoneMatches)
            .Should()
            .NotContain(warning => warning.Found.Contains("speaker", StringComparison.Ordinal));
    }

    [Fact]
    public void A_bad_file_does_not_flood()
    {
        var crossings = Enumerable.Range(0, 500).Select(i => Held($"c{i}", $"holder {i.ToString("000", CultureInfo.InvariantCulture)}"));

        var warnings = Warnings(File($"\"crossings\": [ {string.Join(", ", crossings)} ]"));

        warnings.Should().HaveCount(21);
        warnings[^1].Found.Should().Be("480 more of this kind are not listed");
        warnings[^1].Places.Should().Be(480);
    }

    [Fact]
    public void No_warning_of_a_report_without_confidential_claims_tells_of_them()
    {
        const string Secret = "secret holder";
        var file = File(
            $"\"crossings\": [ {Held("c1", Secret, more: "\"confidential\": true, ")}, {Held("c2", "open holder", more: "\"note\": \" n\", ")} ], "
                + """
                "cessations": [ { "id": "x", "instrument": "secret pact", "confidential": true, "denounced": false, "assertedBy": "secret speaker ", "from": "2025-02-01T00:00:00Z", "source": "o" } ]
                """
        );
        var assessment = Framework.Evaluate(AgreementState.Parse(file));
        var open = assessment.WithoutConfidential();

        assessment
            .Warnings.Should()
            .Contain(warning => warning.Found.Contains(Secret))
            .And.Contain(warning => warning.Found.Contains("secret pact"));
        open.Warnings.Should().NotContain(warning => warning.ToString().Contains("secret"));
        open.Warnings.Should().Contain(warning => warning.Found.Contains("open holder"));
        Encoding.UTF8.GetString(open.ToJson().Span).Should().NotContain("secret").And.Contain("\"unknownName\"");
    }

    private static IReadOnlyList<Warning> Warnings(string file) => Framework.Evaluate(AgreementState.Parse(file)).Warnings;

    private static string Held(string id, string holder, string by = "north", string source = "p", string more = "") =>
        $"{{ \"id\": \"{id}\", \"controlledBy\": \"{holder}\", {more}\"assertedBy\": \"{by}\", \"from\": \"2025-02-01T00:00:00Z\", \"source\": \"{source}\" }}";

    private static string File(string claims, string more = "") =>
        $$"""
            { "format": 1, "submission": "state", "asOf": "2025-03-01T00:00:00Z", {{more}}
              "sources": [ { "id": "p", "publisher": "p", "date": "2025-02-01T00:00:00Z", "grade": "press" },
                           { "id": "o", "publisher": "p", "date": "2025-02-01T00:00:00Z", "grade": "observer" } ],
              "claims": { {{claims}} } }
            """;
}

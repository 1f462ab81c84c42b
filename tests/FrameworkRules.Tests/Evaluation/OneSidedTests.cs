using FrameworkRules.Kinds;

namespace FrameworkRules.Tests.Evaluation;

/// <summary>A file that holds acts of one side only says that somebody looked for the other's, or is warned of.</summary>
public sealed class OneSidedTests
{
    private static readonly Framework Framework = Make.Framework(
        builder => builder.Between("IL", "LB").Knows(KnownActor.Independent("UNIFIL")),
        new Stated(Quantify.None<Interference>(WhenNone.Holds).That(Interference.With.Is("army")))
    );

    [Fact]
    public void Acts_of_one_side_alone_are_warned_of_month_by_month()
    {
        var warning = Warnings(Acts(("IL", "2025-01-10"), ("IL", "2025-02-02"), ("IL", "2025-05-31"))).Should().ContainSingle().Subject;

        warning
            .Found.Should()
            .Be(
                "interferences: for Jan 2025 to Feb 2025 and May 2025, no interference of LB is on file, though others' are, and nobody says to have surveyed or looked for any"
            );
        warning.Suggestion.Should().Be("look for them, and file what is found, or where was looked, in \"looks\" with \"side\": \"LB\"");
    }

    [Theory]
    [InlineData("LB", "IL")]
    [InlineData("IL", "LB")]
    public void Each_side_is_asked_after_alike(string acted, string missing) =>
        Warnings(Acts((acted, "2025-01-10"))).Should().ContainSingle().Which.Found.Should().Contain($"no interference of {missing} ");

    [Fact]
    public void Acts_of_both_sides_in_a_month_are_even() => Warnings(Acts(("IL", "2025-01-01"), ("LB", "2025-01-31"))).Should().BeEmpty();

    [Fact]
    public void Acts_of_the_two_sides_in_two_months_are_not_even() =>
        Warnings(Acts(("IL", "2025-01-31"), ("LB", "2025-02-01"))).Should().HaveCount(2);

    [Theory]
    [InlineData("LB", "2025-01-01", "2025-01-31", 0)]
    [InlineData("Lebanon's side", "2025-01-10", "2025-01-10", 0)]
    [InlineData("IL", "2025-01-01", "2025-01-31", 1)]
    [InlineData("LB", "2025-01-11", "2025-01-31", 1)]
    [InlineData("LB", "2025-01-01", "2025-01-09", 1)]
    public void A_dated_look_for_the_other_side_s_acts_of_the_time_answers_it(string side, string from, string until, int warnings) =>
        Warnings(Acts(("IL", "2025-01-10")), Look(side, from, until)).Should().HaveCount(warnings);

    [Fact]
    public void A_look_for_acts_of_another_kind_answers_nothing() =>
        Warnings(Acts(("IL", "2025-01-10")), Look("LB", "2025-01-01", "2025-01-31", of: "incidents")).Should().ContainSingle();

    [Theory]
    [InlineData("UNIFIL", 0)]
    [InlineData("IL", 0)]
    [InlineData("LB", 1)]
    public void A_survey_answers_it_by_whose_word_the_list_of_that_side_s_acts_is_complete(string by, int warnings) =>
        Warnings(
                Acts(("IL", "2025-01-10")),
                $$"""
                , "surveys": [ { "of": "interferences", "from": "2025-01-01", "until": "2025-01-31", "by": "{{by}}", "source": "o" } ]
                """
            )
            .Should()
            .HaveCount(warnings);

    [Fact]
    public void A_count_of_several_months_asks_after_each_of_them() =>
        Warnings(
                $$"""{{Act("IL", "{ \"earliest\": \"2024-11-30\", \"latest\": \"2025-02-03\" }")}}""",
                Look("LB", "2024-12-01", "2025-01-31")
            )
            .Should()
            .ContainSingle()
            .Which.Found.Should()
            .Contain("for Nov 2024 and Feb 2025, no");

    [Fact]
    public void What_lies_ahead_or_was_reported_later_is_not_asked_after()
    {
        Warnings(Acts(("IL", "2025-06-10"))).Should().BeEmpty();

        var state = AgreementState.Parse(File(Acts(("IL", "2025-01-10")), ""));
        Framework
            .Evaluate(state, knownAt: LocalDays.Utc.StartOf("2025-01-20"))
            .Warnings.Should()
            .NotContain(warning => warning.Kind == WarningKind.OneSided);
    }

    [Fact]
    public void A_look_changes_no_finding_and_closes_no_list()
    {
        var without = Framework.Evaluate(AgreementState.Parse(File(Acts(("IL", "2025-01-10")), "")));
        var with = Framework.Evaluate(AgreementState.Parse(File(Acts(("IL", "2025-01-10")), Look("LB", "2025-01-01", "2025-05-31"))));

        with.Findings.Select(finding => (finding.Outcome, finding.Reason))
            .Should()
            .Equal(without.Findings.Select(finding => (finding.Outcome, finding.Reason)));
    }

    [Fact]
    public void A_look_is_read_written_and_put_together_like_any_record()
    {
        var state = AgreementState.Parse(File(Acts(("IL", "2025-01-10")), Look("LB", "2025-01-01", "2025-01-31")));
        var again = AgreementState.Parse(System.Text.Encoding.UTF8.GetString(state.ToCanonicalJson().Span));

        again.Should().Be(state);
        AgreementState.Merge([state, again]).State.Looks.Should().ContainSingle();
        state
            .Looks.Should()
            .ContainSingle()
            .Which.Should()
            .Be(
                new Look(Interference.Kind)
                {
                    Side = "LB",
                    From = LocalDays.Utc.StartOf("2025-01-01"),
                    Until = LocalDays.Utc.EndOf("2025-01-31"),
                    On = LocalDays.Utc.StartOf("2025-06-01"),
                    Where = "public web pages",
                    Found = "nothing",
                }
            );
    }

    [Theory]
    [InlineData("\"of\": \"interference\", \"side\": \"LB\"", "/looks/0/of", "a kind of claim")]
    [InlineData("\"of\": \"interferences\"", "/looks/0", "side")]
    public void A_look_for_what_there_is_not_is_an_error(string start, string pointer, string says)
    {
        var look = $$"""
            , "looks": [ { {{start}}, "from": "2025-01-01", "until": "2025-01-31", "on": "2025-06-01", "where": "w", "found": "f" } ]
            """;

        var read = () => AgreementState.Parse(File("", look));

        read.Should()
            .Throw<InvalidSubmissionException>()
            .Which.Errors.Should()
            .Contain(error => error.Pointer == pointer && error.ToString().Contains(says));
    }

    private static IEnumerable<Warning> Warnings(string acts, string rest = "") =>
        Framework.Evaluate(AgreementState.Parse(File(acts, rest))).Warnings.Where(warning => warning.Kind == WarningKind.OneSided);

    private static string Acts(params (string Side, string Day)[] acts) =>
        string.Join(", ", acts.Select(act => Act(act.Side, $"\"{act.Day}\"")));

    private static string Act(string side, string at) =>
        $$"""{ "id": "{{side}} {{at.Replace("\"", "")}}", "by": "{{side}}", "with": "unitedNations", "assertedBy": "UNIFIL", "at": {{at}}, "source": "o" }""";

    private static string Look(string side, string from, string until, string of = "interferences") =>
        $$"""
            , "looks": [
              { "of": "{{of}}", "side": "{{side}}", "from": "{{from}}", "until": "{{until}}", "on": "2025-06-01", "where": "public web pages", "found": "nothing" }
            ]
            """;

    private static string File(string acts, string rest) =>
        $$"""
            {
              "format": 1, "submission": "state", "asOf": "2025-05-31", "utcOffset": "+00:00",
              "bodies": [ { "id": "Lebanon's side", "speaksFor": "LB" } ],
              "sources": [ { "id": "o", "publisher": "UNIFIL", "date": "2025-05-31", "grade": "observer" } ],
              "claims": { "interferences": [ {{acts}} ] }{{rest}}
            }
            """;
}

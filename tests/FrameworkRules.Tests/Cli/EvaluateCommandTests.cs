using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FrameworkRules.Cli;

namespace FrameworkRules.Tests.Cli;

/// <summary>Holds what the tool reads, returns and writes.</summary>
public sealed class EvaluateCommandTests
{
    private const string Empty = """{ "format": 1, "framework": "coh-2024", "submission": "state", "asOf": "2025-02-18T23:59:59+02:00" }""";

    [Fact]
    public void On_request_what_confidential_claims_say_is_left_out_with_a_count()
    {
        var json = File.ReadAllText(ToolRun.StateFile("2025-02-18"));
        json.Should().Contain("\"positions\": 5,");
        using var file = new TemporaryFile(
            json.Replace("\"positions\": 5,", "\"confidential\": true, \"positions\": 5,", StringComparison.Ordinal)
        );

        ToolRun.Of("evaluate", file.Path, "--details", "--width", "160").Out.Should().Contain("at least 5 positions");
        ToolRun
            .Of("evaluate", file.Path, "--details", "--without-confidential")
            .Out.Should()
            .NotContain("5 positions")
            .And.Contain("Foreign forces withdrawn, not met: 1 claim left out.");
    }

    [Fact]
    public void The_finding_on_foreign_forces_tells_who_says_what_since_when_it_is_past_due_and_on_what_evidence()
    {
        var run = ToolRun.Of("evaluate", ToolRun.StateFile("2025-02-18"), "--details", "--width", "160");

        var finding = run.Out[run.Out.IndexOf("\nPAST DUE\n", StringComparison.Ordinal)..];
        finding = finding[..finding.IndexOf("WHAT EACH SIDE OWES", StringComparison.Ordinal)];
        Regex
            .Replace(finding, @"\s+", " ")
            .Should()
            .ContainAll("Foreign forces", "Israel", "18 Feb 2025", "(IDF, 18 Feb 2025, admitted)", "(Al", "Jadeed,", "none is allowed.");
    }

    [Fact]
    public void A_state_with_nothing_in_it_is_undetermined() => ToolRun.Evaluate(Empty).Code.Should().Be((int)ExitCode.Undetermined);

    [Theory]
    [InlineData("entry", ExitCode.NotSatisfied)]
    [InlineData("context", ExitCode.Undetermined)]
    public void Only_the_gates_that_are_named_count(string gate, object code) =>
        ToolRun.Of("evaluate", ToolRun.StateFile("2025-02-18"), "--gate", gate).Code.Should().Be((int)(ExitCode)code);

    [Fact]
    public void A_framework_all_of_whose_gates_are_satisfied_gives_the_code_zero()
    {
        var framework = Framework.Define(
            "trial",
            "Trial",
            "1",
            define =>
                define
                    .Between("IL", "LB")
                    .Knows(KnownActor.Independent("UN"))
                    .Includes<NoForeignForce>(Gate.Withdrawal, Weight.Blocking)
                    .Includes<NoForeignForceShown>(Gate.Context, Weight.Minor)
        );
        var state = new AgreementState
        {
            AsOf = new DateTimeOffset(2025, 1, 2, 0, 0, 0, TimeSpan.Zero),
            Sources =
            [
                new Source("un")
                {
                    Publisher = "UN",
                    Date = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero),
                    Grade = SourceGrade.Observer,
                },
            ],
            Surveys =
            [
                new Survey(ForeignPresence.Kind)
                {
                    From = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero),
                    Until = new DateTimeOffset(2025, 1, 3, 0, 0, 0, TimeSpan.Zero),
                    By = "UN",
                    SourceId = "un",
                },
            ],
        };

        ExitCodes.Of(framework.Evaluate(state), []).Should().Be(ExitCode.Satisfied);
        ExitCodes.Of(framework.Evaluate(state), [Gate.Entry]).Should().Be(ExitCode.Undetermined);
        ExitCodes.Of(framework.Evaluate(new AgreementState { AsOf = state.AsOf }), []).Should().Be(ExitCode.Undetermined);
    }

    [Fact]
    public void Every_error_of_a_file_stands_on_stderr_and_nothing_is_evaluated()
    {
        var run = ToolRun.Evaluate(
            """
            { "format": 1, "framework": "coh-2042", "submission": "state", "asOf": "2025-02-18T23:59:59",
              "claims": { "foreignPresences": [] } }
            """
        );

        run.Code.Should().Be((int)ExitCode.InputError);
        run.Out.Should().BeEmpty();
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Should()
            .SatisfyRespectively(
                first =>
                    first
                        .Should()
                        .Contain("line 1, column ")
                        .And.Contain("/framework: found \"coh-2042\"")
                        .And.Contain("did you mean \"coh-2024\"?"),
                second => second.Should().Contain("/asOf: found \"2025-02-18T23:59:59\""),
                third => third.Should().Contain("line 2, column ").And.Contain("did you mean \"foreignPresence\"?")
            );
    }

    [Fact]
    public void A_file_that_is_not_valid_does_not_keep_the_others_from_being_evaluated()
    {
        var run = ToolRun.Of("evaluate", "nowhere.json", ToolRun.StateFile("2025-02-18"));

        run.Code.Should().Be((int)ExitCode.InputError);
        run.Error.Should().Be("nowhere.json: there is no such file\n");
        run.Out.Should().Contain("2025-02-18.json");
    }

    [Fact]
    public void A_state_that_names_no_framework_needs_the_option()
    {
        var unnamed = Empty.Replace("\"framework\": \"coh-2024\", ", "", StringComparison.Ordinal);

        ToolRun
            .Evaluate(unnamed)
            .Should()
            .Match<ToolRun>(run => run.Code == (int)ExitCode.InputError && run.Error.Contains("names no framework"));
        ToolRun
            .Evaluate(unnamed, "--framework", "trilateral-2026-06", "--width", "160")
            .Out.Should()
            .Contain("Framework: trilateral-2026-06");
    }

    [Fact]
    public void The_instant_to_judge_comes_from_the_file_or_from_the_command_line()
    {
        var undated = Empty.Replace(", \"asOf\": \"2025-02-18T23:59:59+02:00\"", "", StringComparison.Ordinal);

        ToolRun.Evaluate(undated).Should().Match<ToolRun>(run => run.Code == (int)ExitCode.InputError && run.Error.Contains("no \"asOf\""));
        ToolRun.Evaluate(undated, "--as-of", "2025-02-18T23:59:59Z").Out.Should().Contain("Judged as of 19 Feb 2025 01:59 (Asia/Beirut)");
        ToolRun.Evaluate(undated, "--as-of", "2025-02-18").Out.Should().Contain("Judged as of the end of 18 Feb 2025 (Asia/Beirut)");
    }

    [Fact]
    public void A_day_on_the_command_line_means_its_end_in_the_offset_of_the_state()
    {
        var run = ToolRun.Of("evaluate", ToolRun.StateFile("2025-02-18"), "--as-of", "2025-02-20", "--known-at", "2025-02-20");

        run.Lines[3].Should().StartWith("Judged as of the end of 20 Feb 2025 (Asia/Beirut). Only what was reported by the");
        run.Out.Should().Contain("(2 days");
    }

    [Fact]
    public void What_was_reported_later_than_the_instant_of_knowledge_is_left_out()
    {
        var run = ToolRun.Of("evaluate", ToolRun.StateFile("2025-02-18"), "--known-at", "2024-11-26", "--width", "160");

        run.Out.Should().Contain("Only what was reported by the end of 26 Nov 2024 is taken").And.NotContain("5 positions");
    }

    [Theory]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("markdown", "# Israel-Lebanon cessation")]
    [InlineData("json", "{\n  \"format\": 1")]
    [InlineData("csv", "framework,")]
    [InlineData("jsonl", "{\"framework\":\"coh-2024\"")]
    public void What_is_written_to_a_file_is_what_is_printed(string format, string beginning)
    {
        using var file = new TemporaryFile();
        var printed = ToolRun.Of("evaluate", ToolRun.StateFile("2025-02-18"), "--format", format);
        var run = ToolRun.Of("evaluate", ToolRun.StateFile("2025-02-18"), "--format", format, "--output", file.Path);

        run.Should()
            .BeEquivalentTo(
                new
                {
                    printed.Code,
                    Out = "",
                    Error = "",
                }
            );
        printed.Out.Should().StartWith(beginning);
        File.ReadAllBytes(file.Path).Should().Equal(printed.Bytes);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_an_error()
    {
        var file = Path.Combine(Path.GetTempPath(), "no", "such", "folder", "x");
        var run = ToolRun.Of("evaluate", ToolRun.StateFile("2025-02-18"), "--output", file);

        run.Should()
            .BeEquivalentTo(
                new
                {
                    Code = (int)ExitCode.InputError,
                    Out = "",
                    Error = $"{file}: there is no such folder\n",
                }
            );
    }

    [Fact]
    public void A_state_is_read_from_standard_input()
    {
        var file = ToolRun.StateFile("2025-02-18");
        var run = ToolRun.With(File.ReadAllText(file), "evaluate", "-", "--json");

        run.Bytes.Should().Equal(ToolRun.Of("evaluate", file, "--json").Bytes);
        ToolRun.With("{", "evaluate", "-").Error.Should().StartWith("standard input: line 1");
        ToolRun.With(File.ReadAllText(file), "evaluate", "-").Lines[0].Should().Be("File standard input.");
    }

    [Fact]
    public void A_folder_is_told_to_be_one() =>
        ToolRun
            .Of("evaluate", Path.GetTempPath())
            .Should()
            .BeEquivalentTo(
                new
                {
                    Code = (int)ExitCode.InputError,
                    Error = $"{Path.GetTempPath()}: that is a folder; name the files in it, like FOLDER/*.json\n",
                }
            );

    [Fact]
    public void Several_states_are_one_table()
    {
        var run = ToolRun.Of(["evaluate", .. ToolRun.StateFiles, "--format", "jsonl", "--table", "gates"]);
        var states = ToolRun.StateFiles.Select(file => AgreementState.Load(file)).ToList();

        run.Lines[..^1]
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("framework").GetString())
            .Should()
            .Equal(states.SelectMany(state => Enumerable.Repeat(state.Framework, Enum.GetValues<Gate>().Length)));
    }

    [Theory]
    [InlineData("BORD-02")]
    [InlineData("bord-01/il")]
    [InlineData("border-security")]
    [InlineData("withdrawal")]
    public void Only_what_is_asked_for_is_shown_and_the_code_stays(string word)
    {
        var file = ToolRun.StateFile("2025-02-18");
        var expected = Frameworks
            .Cessation2024.Evaluate(AgreementState.Load(file))
            .Findings.Where(finding =>
                new[] { finding.Id, finding.Key, finding.Theme.Name.Replace(' ', '-'), finding.Gate.ToString() }.Contains(
                    word,
                    StringComparer.OrdinalIgnoreCase
                )
            )
            .ToList();
        var table = ToolRun.Of("evaluate", file, "--format", "jsonl", "--only", word);
        var text = ToolRun.Of("evaluate", file, "--only", word, "--width", "160");

        table
            .Lines[..^1]
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("key").GetString())
            .Should()
            .Equal(expected.Select(finding => finding.Key));
        table.Code.Should().Be(ToolRun.Of("evaluate", file).Code);
        text.Out.Should().ContainAll(expected.Select(finding => $"({finding.Id})")).And.NotContain("IN SHORT");
        Regex.Matches(text.Out, @"\([A-Z]{4}-\d\d\)").Should().HaveCount(expected.Count);
    }

    [Fact]
    public void A_framework_that_has_nothing_of_what_is_asked_for_is_an_error()
    {
        var id = Frameworks
            .All.SelectMany(framework => framework.Describe())
            .Select(entry => entry.Id)
            .Except(Frameworks.UsPaper2025.Describe().Select(entry => entry.Id))
            .First();
        var run = ToolRun.Of("evaluate", ToolRun.StateFile("2025-09-05"), "--only", id);

        run.Code.Should().Be((int)ExitCode.InputError);
        run.Error.Should().EndWith(": us-paper-2025 has no finding that --only asks for\n");
    }

    [Fact]
    public void Warnings_are_errors_where_they_are_to_be()
    {
        var file = ToolRun.StateFile("2025-01-26");
        var warnings = Frameworks.Cessation2024.Evaluate(AgreementState.Load(file)).Warnings;

        warnings.Should().NotBeEmpty();
        ToolRun.Of("evaluate", file).Error.Should().BeEmpty();
        var strict = ToolRun.Of("evaluate", file, "--strict");
        strict.Code.Should().Be((int)ExitCode.InputError);
        strict.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(warnings.Count);
    }

    [Fact]
    public void A_day_that_nothing_places_is_an_error()
    {
        var run = ToolRun.Evaluate(
            """{ "format": 1, "submission": "state" }""",
            "--framework",
            "comparator-generic",
            "--as-of",
            "2025-02-18"
        );

        run.Code.Should().Be((int)ExitCode.InputError);
        run.Error.Should().Contain("--as-of needs a date-time with an offset, because nothing places a day");
        ToolRun
            .Evaluate("""{ "format": 1, "submission": "state" }""", "--framework", "coh-2024", "--as-of", "2025-02-18")
            .Out.Should()
            .Contain("Judged as of the end of 18 Feb 2025 (Asia/Beirut)");
    }

    [Fact]
    public void Json_is_the_assessment_byte_for_byte()
    {
        var file = ToolRun.StateFile("2025-02-18");
        var run = ToolRun.Of("evaluate", file, "--json");

        Encoding.UTF8.GetBytes(run.Out).Should().Equal(Frameworks.Cessation2024.Evaluate(AgreementState.Load(file)).ToJson().ToArray());
        ToolRun.Of("evaluate", file, "--json").Out.Should().Be(run.Out);
        JsonDocument.Parse(run.Out).RootElement.GetProperty("receipt").GetProperty("digest").GetString().Should().HaveLength(64);
    }

    private sealed class NoForeignForce() : Precondition("TRIAL-01", Theme.BorderSecurity, Layer.Implementation)
    {
        protected override void Define(Definition define) =>
            define.Statement("No foreign force is present.").DutyBearers("IL").Requires(None<ForeignPresence>(whenNone: Holds).Exist());
    }

    private sealed class NoForeignForceShown() : Precondition("TRIAL-02", Theme.BorderSecurity, Layer.Implementation)
    {
        protected override void Define(Definition define) =>
            define.Statement("A foreign force is present.").DutyBearers("IL").Requires(Some<ForeignPresence>(whenNone: Fails).Exist());
    }
}

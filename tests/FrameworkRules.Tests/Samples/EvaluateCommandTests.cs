using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FrameworkRules.Samples;

namespace FrameworkRules.Tests.Samples;

/// <summary>Holds what the sample program reads, returns and writes.</summary>
public sealed class EvaluateCommandTests
{
    private const string Empty = """{ "format": 1, "framework": "coh-2024", "submission": "state", "asOf": "2025-02-18T23:59:59+02:00" }""";

    [Fact]
    public void Without_arguments_every_state_that_is_shipped_is_evaluated()
    {
        var run = SampleProgram.Run();

        run.Code.Should().Be((int)ExitCode.NotSatisfied);
        run.Error.Should().BeEmpty();
        var shipped = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "States"), "*.json").Select(Path.GetFileName).ToList();
        shipped.Should().HaveCountGreaterThan(3);
        run.Out.ReplaceLineEndings(" ").Should().ContainAll(shipped.Select(file => $"File {file}."));
        run.Lines.Count(line => line.StartsWith("File ", StringComparison.Ordinal)).Should().Be(shipped.Count);
    }

    [Fact]
    public void On_request_what_confidential_claims_say_is_left_out_with_a_count()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var json = File.ReadAllText(SampleProgram.StateFile("2025-02-18"));
        json.Should().Contain("\"positions\": 5,");
        File.WriteAllText(file, json.Replace("\"positions\": 5,", "\"confidential\": true, \"positions\": 5,", StringComparison.Ordinal));
        try
        {
            SampleProgram.Run("evaluate", file, "--details", "--width", "160").Out.Should().Contain("at least 5 positions");
            var run = SampleProgram.Run("evaluate", file, "--details", "--without-confidential");

            run.Out.Should().NotContain("5 positions").And.Contain("Foreign forces withdrawn, not met: 1 claim left out.");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void The_finding_on_foreign_forces_tells_who_says_what_since_when_it_is_past_due_and_on_what_evidence()
    {
        var run = SampleProgram.Run("evaluate", SampleProgram.StateFile("2025-02-18"), "--details", "--width", "160");

        var finding = run.Out[run.Out.IndexOf("\nPAST DUE\n", StringComparison.Ordinal)..];
        finding = finding[..finding.IndexOf("WHAT EACH SIDE OWES", StringComparison.Ordinal)];
        Regex
            .Replace(finding, @"\s+", " ")
            .Should()
            .ContainAll("Foreign forces", "Israel", "18 Feb 2025", "(IDF, 18 Feb 2025, admitted)", "(Al", "Jadeed,", "none is allowed.");
    }

    [Fact]
    public void A_state_with_nothing_in_it_is_undetermined() => SampleProgram.Evaluate(Empty).Code.Should().Be((int)ExitCode.Undetermined);

    [Theory]
    [InlineData("entry", ExitCode.NotSatisfied)]
    [InlineData("context", ExitCode.Undetermined)]
    public void Only_the_gates_that_are_named_count(string gate, object code) =>
        SampleProgram.Run("evaluate", SampleProgram.StateFile("2025-02-18"), "--gate", gate).Code.Should().Be((int)(ExitCode)code);

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
        var run = SampleProgram.Evaluate(
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
        var run = SampleProgram.Run("evaluate", "nowhere.json", SampleProgram.StateFile("2025-02-18"));

        run.Code.Should().Be((int)ExitCode.InputError);
        run.Error.Should().Be("nowhere.json: there is no such file\n");
        run.Out.Should().Contain("2025-02-18.json");
    }

    [Fact]
    public void A_state_that_names_no_framework_needs_the_option()
    {
        var unnamed = Empty.Replace("\"framework\": \"coh-2024\", ", "", StringComparison.Ordinal);

        SampleProgram
            .Evaluate(unnamed)
            .Should()
            .Match<SampleProgram>(run => run.Code == (int)ExitCode.InputError && run.Error.Contains("names no framework"));
        SampleProgram
            .Evaluate(unnamed, "--framework", "trilateral-2026-06", "--width", "160")
            .Out.Should()
            .Contain("Framework: trilateral-2026-06");
    }

    [Fact]
    public void The_instant_to_judge_comes_from_the_file_or_from_the_command_line()
    {
        var undated = Empty.Replace(", \"asOf\": \"2025-02-18T23:59:59+02:00\"", "", StringComparison.Ordinal);

        SampleProgram
            .Evaluate(undated)
            .Should()
            .Match<SampleProgram>(run => run.Code == (int)ExitCode.InputError && run.Error.Contains("no \"asOf\""));
        SampleProgram
            .Evaluate(undated, "--as-of", "2025-02-18T23:59:59Z")
            .Out.Should()
            .Contain("Judged as of 19 Feb 2025 01:59 (Asia/Beirut)");
        SampleProgram.Evaluate(undated, "--as-of", "2025-02-18").Out.Should().Contain("Judged as of the end of 18 Feb 2025 (Asia/Beirut)");
    }

    [Fact]
    public void A_day_on_the_command_line_means_its_end_in_the_offset_of_the_state()
    {
        var run = SampleProgram.Run("evaluate", SampleProgram.StateFile("2025-02-18"), "--as-of", "2025-02-20", "--known-at", "2025-02-20");

        run.Lines[3].Should().StartWith("Judged as of the end of 20 Feb 2025 (Asia/Beirut). Only what was reported by the");
        run.Out.Should().Contain("(2 days");
    }

    [Fact]
    public void What_was_reported_later_than_the_instant_of_knowledge_is_left_out()
    {
        var run = SampleProgram.Run("evaluate", SampleProgram.StateFile("2025-02-18"), "--known-at", "2024-11-26", "--width", "160");

        run.Out.Should().Contain("Only what was reported by the end of 26 Nov 2024 is taken").And.NotContain("5 positions");
    }

    [Theory]
    [InlineData("--html", "<!DOCTYPE html>")]
    [InlineData("--markdown", "# Israel-Lebanon cessation")]
    public void On_request_the_whole_report_is_written_to_a_file(string option, string beginning)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var run = SampleProgram.Run("evaluate", SampleProgram.StateFile("2025-02-18"), option, file);

            run.Error.Should().BeEmpty();
            File.ReadAllText(file).Should().StartWith(beginning);
            SampleProgram.Run("evaluate", SampleProgram.StateFile("2025-02-18")).Out.Should().Be(run.Out);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_report_that_cannot_be_written_is_an_error() =>
        SampleProgram
            .Run("evaluate", SampleProgram.StateFile("2025-02-18"), "--html", Path.Combine(Path.GetTempPath(), "no", "such", "folder", "x"))
            .Should()
            .Match<SampleProgram>(run => run.Code == (int)ExitCode.InputError && run.Error.Length > 0);

    [Fact]
    public void Json_is_the_assessment_byte_for_byte()
    {
        var file = SampleProgram.StateFile("2025-02-18");
        var run = SampleProgram.Run("evaluate", file, "--json");

        Encoding.UTF8.GetBytes(run.Out).Should().Equal(Frameworks.Cessation2024.Evaluate(AgreementState.Load(file)).ToJson().ToArray());
        SampleProgram.Run("evaluate", file, "--json").Out.Should().Be(run.Out);
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

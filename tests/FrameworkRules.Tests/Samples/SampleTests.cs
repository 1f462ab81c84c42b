using System.Diagnostics;
using System.Text.Json;
using FrameworkRules.Cli;
using FrameworkRules.Samples;
using FrameworkRules.Tests.Cli;

namespace FrameworkRules.Tests.Samples;

/// <summary>Holds what the sample does: the newest state without arguments, the tool's commands, and one command for each example.</summary>
public sealed class SampleTests
{
    internal static ToolRun Run(params string[] args) => ToolRun.In("", SampleCommands.Root, args);

    [Fact]
    public void Without_arguments_the_newest_state_is_reported_and_then_what_else_there_is()
    {
        var run = Run();
        var others = ToolRun.StateFiles.Select(Path.GetFileName).Where(name => name != "2026-06-30.json").ToList();

        run.Code.Should().Be((int)ExitCode.NotSatisfied);
        run.Error.Should().BeEmpty();
        run.Out.Should().StartWith(ToolRun.Of("evaluate", ToolRun.StateFile("2026-06-30")).Out);
        others.Should().HaveCountGreaterThan(10);
        run.Lines.Where(line => line.Contains(".json ", StringComparison.Ordinal))
            .Select(line => line.Split(' ')[0])
            .Should()
            .Equal(others);
        run.Out.Should().ContainAll("\nevaluate ", "\nhost ", "\ndrafts ", "\npipeline ", "\nlive ", "\nrecord ");
    }

    [Fact]
    public void A_file_is_evaluated_on_NRules_to_the_same_bytes()
    {
        var file = ToolRun.StateFile("2025-02-18");
        var run = Run("evaluate", file, "--json");

        run.Bytes.Should().Equal(Frameworks.Cessation2024.Evaluate(AgreementState.Load(file)).ToJson().ToArray());
        run.Code.Should().Be((int)ExitCode.NotSatisfied);
        Run("evaluate", "nowhere.json", "--json")
            .Should()
            .BeEquivalentTo(new { Code = 3, Error = "nowhere.json: there is no such file\n" });
    }

    [Fact]
    public async Task As_a_process_it_writes_the_document_and_returns_the_code()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(SampleCommands).Assembly.Location, "evaluate", ToolRun.StateFile("2025-02-18"), "--json" },
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var written = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        JsonDocument.Parse(written).RootElement.GetProperty("framework").GetString().Should().Be("coh-2024");
        process.ExitCode.Should().Be((int)ExitCode.NotSatisfied);
    }

    [Fact]
    public void A_host_shows_its_override_and_what_its_own_rule_yields() =>
        Example("host")
            .Should()
            .Contain("Set by this application: how far back recorded attacks count: 14 days.")
            .And.Contain("By a rule of this application: IL holds positions, and the period has ended.");

    [Fact]
    public void Drafts_are_held_to_the_framework_and_to_each_other() =>
        Example("drafts")
            .Should()
            .Contain("The first draft dates each withdrawal: yes.")
            .And.Contain("The second draft is no worse than the first: no.")
            .And.Contain("BORD-03 was met, and is not met.")
            .And.Contain("The second draft loses no duty of the first: no.")
            .And.Contain("within 20 days became no time");

    [Fact]
    public void A_pipeline_writes_one_table_of_all_states() =>
        Example("pipeline")
            .TrimEnd()
            .Split('\n')
            .Should()
            .HaveCount(ToolRun.StateFiles.Sum(file => Frameworks.Find(AgreementState.Load(file).Framework!).FindingCount));

    [Fact]
    public void The_record_is_followed_claim_by_claim_to_what_it_shows_as_a_whole()
    {
        var record = AgreementState.Load(RecordFile.Path);
        var last = record.Sources.Max(source => source.DateUntil);
        var now = Frameworks.Cessation2024.Evaluate(record.With(asOf: last));
        var told = Example("live").Split('\n').Where(line => line.Contains(" -> ", StringComparison.Ordinal)).ToList();

        told.Should().HaveCountGreaterThan(50);
        told.Should().Contain(line => line.Contains("  BORD-02: ", StringComparison.Ordinal));
        foreach (var finding in told.Select(line => line.Split("  ")[1].Split(": ")).GroupBy(change => change[0], change => change[1]))
        {
            finding.Last().Split(" -> ")[1].Should().Be(now[finding.Key].Outcome.ToString(), finding.Key);
        }
    }

    [Fact]
    public void The_record_is_judged_on_its_days_only()
    {
        Run("record").Code.Should().Be((int)ExitCode.Usage);
        Run("record", "2025-02-19").Error.Should().Contain("'2025-02-18'");
    }

    [Fact]
    public void Each_example_is_one_file_short_enough_to_be_copied()
    {
        var examples = Directory.GetFiles(Path.Combine(Repository.Root, "src", "FrameworkRules.Samples", "Verbs"), "*.cs");

        examples.Select(Path.GetFileName).Should().BeEquivalentTo("HostVerb.cs", "DraftsVerb.cs", "PipelineVerb.cs", "LiveVerb.cs");
        examples.Should().OnlyContain(file => File.ReadLines(file).Count() >= 30 && File.ReadLines(file).Count() <= 80);
    }

    private static string Example(string name)
    {
        var run = Run(name);

        run.Code.Should().Be(0);
        run.Error.Should().BeEmpty();
        return run.Out;
    }
}

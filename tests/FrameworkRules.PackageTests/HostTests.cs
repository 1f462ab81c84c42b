using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;

namespace FrameworkRules.PackageTests;

/// <summary>Runs what hosts build on the package: a minimal API, a worker and a pipeline.</summary>
public sealed class HostTests(PackedLibrary packed)
{
    private const string Small = """
        { "format": 1, "framework": "coh-2024", "submission": "state", "asOf": "2025-02-18", "utcOffset": "+02:00", "bodies": [ { "id": "IDF", "speaksFor": "IL" } ], "sources": [ { "id": "s", "publisher": "Israel Defense Forces", "date": "2025-02-18", "grade": "party" } ], "claims": { "foreignPresence": [ { "id": "IL", "holder": "IL", "positions": 5, "assertedBy": "IDF", "from": "2025-02-18", "source": "s" } ] } }
        """;

    [Fact]
    public async Task A_minimal_API_takes_a_state_as_its_body_and_answers_with_the_assessment()
    {
        using var limit = new CancellationTokenSource(Cli.Limit);
        using var process = packed.Start("WebConsumer");
        try
        {
            var address = await process.StandardOutput.ReadLineAsync(limit.Token);
            using var client = new HttpClient { BaseAddress = new Uri(address!) };

            using var assessed = await client.PostAsync("/assessments", Json(Small), limit.Token);
            assessed.StatusCode.Should().Be(HttpStatusCode.OK);
            using var document = JsonDocument.Parse(await assessed.Content.ReadAsByteArrayAsync(limit.Token));
            assessed.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
            Outcome(document.RootElement, "BORD-02").Should().Be("unmet");
            document.RootElement.GetProperty("findings").GetArrayLength().Should().BeGreaterThan(80);
            document.RootElement.GetProperty("receipt").GetProperty("digest").GetString().Should().HaveLength(64);

            var wrong = Small.Replace("\"positions\": 5", "\"positions\": -5").Replace("2025-02-18\", \"source", "soon\", \"source");
            (await client.PostAsync("/assessments", Json(wrong), limit.Token)).StatusCode.Should().Be(HttpStatusCode.BadRequest);

            using var refused = await client.PostAsync("/validations", Json(wrong), limit.Token);
            using var problem = JsonDocument.Parse(await refused.Content.ReadAsByteArrayAsync(limit.Token));
            refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
            problem
                .RootElement.GetProperty("errors")
                .EnumerateObject()
                .Select(error => error.Name)
                .Should()
                .BeEquivalentTo("/claims/foreignPresence/0/positions", "/claims/foreignPresence/0/from");
            (await client.PostAsync("/validations", Json(Small), limit.Token)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        }
        finally
        {
            process.StandardInput.Close();
            await End(process, limit.Token);
        }

        process.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task A_worker_follows_a_state_from_day_to_day_and_hears_what_the_library_tells()
    {
        var lines = Text(await packed.Run("WorkerConsumer", "--state", Path.Combine("States", "2025-01-26.json")))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        lines[^1].Should().Be("changes told: 30", "one a day");
        lines[..^1]
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(line => line.StartsWith("day ", StringComparison.Ordinal) && line.Contains(" -> "));
    }

    [Fact]
    public async Task A_worker_with_a_parameter_that_does_not_exist_is_stopped_at_its_start()
    {
        var run = () =>
            packed.Run(
                "WorkerConsumer",
                "--state",
                Path.Combine("States", "2025-01-26.json"),
                "--FrameworkRules:Parameters:coh-2024:withdrawal-dedline",
                "2025-03-01T00:00:00+02:00"
            );

        (await run.Should().ThrowAsync<InvalidOperationException>()).WithMessage("*did you mean \"withdrawal-deadline\"?*");
    }

    [Fact]
    public async Task A_pipeline_reads_a_state_a_line_and_writes_a_finding_a_line_and_tells_what_it_refused()
    {
        using var limit = new CancellationTokenSource(Cli.Limit);
        using var process = packed.Start("PipelineConsumer");
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        foreach (var line in new[] { Small, Small.Replace("\"positions\": 5", "\"positions\": 0"), "{ \"format\": 1", Small })
        {
            await process.StandardInput.WriteLineAsync(line);
        }

        process.StandardInput.Close();
        await End(process, limit.Token);
        var outcomes = (await output)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(row => row.GetProperty("key").GetString() == "BORD-02")
            .Select(row => row.GetProperty("outcome").GetString());

        outcomes.Should().Equal("unmet", "unknown", "unmet");
        (await errors).Should().StartWith("state 3: ");
        process.ExitCode.Should().Be(3);
    }

    private static string? Outcome(JsonElement assessment, string id) =>
        assessment
            .GetProperty("findings")
            .EnumerateArray()
            .Single(finding => finding.GetProperty("key").GetString() == id)
            .GetProperty("outcome")
            .GetString();

    private static StringContent Json(string state) => new(state, Encoding.UTF8, "application/json");

    private static string Text(byte[] output) => Encoding.UTF8.GetString(output);

    /// <summary>Waits for a program that was told to end; one that does not is ended.</summary>
    private static async Task End(Process process, CancellationToken limit)
    {
        try
        {
            await process.WaitForExitAsync(limit);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}

using System.Text.Json;
using FrameworkRules;

namespace GettingStarted;

public sealed class PipelineTests
{
    [Fact]
    public void Every_state_gives_one_assessment_and_every_wrong_file_its_errors()
    {
        var wrong = Path.Combine(Directory.CreateTempSubdirectory("framework-rules-").FullName, "wrong.json");
        File.WriteAllText(wrong, """{ "format": 1, "submission": "stat", "claims": { "foreignPresence": {} } }""");
        using var output = new MemoryStream();
        using var errors = new StringWriter();

        Sweep.Run([.. Directory.GetFiles("States", "2025-*.json"), wrong], output, errors);

        Assessments(output.ToArray())
            .Should()
            .HaveCount(3)
            .And.OnlyContain(assessment => new[] { "coh-2024", "us-paper-2025" }.Contains(assessment.GetProperty("framework").GetString()));
        errors.ToString().Should().Contain("/submission").And.Contain("/claims/foreignPresence");
        Directory.Delete(Path.GetDirectoryName(wrong)!, recursive: true);
    }

    [Fact]
    public void Outcomes_alone_are_counted_over_many_states()
    {
        var states = Enumerable.Repeat(AgreementState.Load("States/2025-02-18.json"), 5).ToList();

        Sweep.CountUnmet(states)["BORD-02"].Should().Be(5);
    }

    [Fact]
    public void The_findings_of_many_states_are_one_table()
    {
        using var output = new MemoryStream();

        Sweep.WriteTable(Directory.GetFiles("States", "2025-*.json").Select(path => AgreementState.Load(path)), output);

        var lines = System.Text.Encoding.UTF8.GetString(output.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(1 + (3 * Frameworks.Cessation2024.FindingCount));
        lines[0].Should().StartWith("framework,frameworkVersion,state,asOf,knownAt,key,id,party,outcome");
    }

    private static List<JsonElement> Assessments(byte[] json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { AllowMultipleValues = true });
        var assessments = new List<JsonElement>();
        while (reader.Read())
        {
            assessments.Add(JsonElement.ParseValue(ref reader));
        }

        return assessments;
    }
}

public static class Sweep
{
    public static void Run(IEnumerable<string> paths, Stream output, TextWriter errors)
    {
        foreach (var path in paths)
        {
            try
            {
                var state = AgreementState.Load(path);
                output.Write(Frameworks.Cessation2024.Evaluate(state).ToJson().Span);
            }
            catch (InvalidSubmissionException invalid)
            {
                foreach (var error in invalid.Errors)
                {
                    errors.WriteLine($"{path}: {error}");
                }
            }
        }
    }

    public static void WriteTable(IEnumerable<AgreementState> states, Stream output) =>
        AssessmentTable.Findings.WriteCsv(states.Select(state => Frameworks.Cessation2024.Evaluate(state)), output);

    public static Dictionary<string, int> CountUnmet(IEnumerable<AgreementState> states)
    {
        var framework = Frameworks.Cessation2024;
        var outcomes = new Outcome[framework.FindingCount];
        var unmet = new int[framework.FindingCount];
        foreach (var state in states)
        {
            framework.Outcomes(framework.View(state), outcomes);
            for (var i = 0; i < outcomes.Length; i++)
            {
                unmet[i] += outcomes[i] is Outcome.Unmet or Outcome.PartiallyMet ? 1 : 0;
            }
        }

        return framework.FindingKeys.Zip(unmet).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}

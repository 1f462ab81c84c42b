using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;

namespace FrameworkRules.Tests.Cli;

/// <summary>Holds what SARIF and JUnit say: which findings, and on which lines.</summary>
public sealed class BuildServerFormatTests
{
    private static readonly string State = ToolRun.StateFile("2025-02-18");
    private static readonly Assessment Assessment = Frameworks.Cessation2024.Evaluate(AgreementState.Load(State));

    [Fact]
    public void Sarif_has_a_result_for_each_finding_that_is_not_met_and_the_rule_it_comes_from()
    {
        var run = Sarif(State).Single();
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var results = run.GetProperty("results").EnumerateArray().ToList();

        results
            .Select(result => result.GetProperty("partialFingerprints").GetProperty("finding/v1").GetString())
            .Should()
            .Equal(Assessment.Findings.Where(finding => finding.Outcome.IsUnmet()).Select(finding => $"coh-2024/{finding.Key}"));
        results
            .Should()
            .OnlyContain(result =>
                rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString() == result.GetProperty("ruleId").GetString()
            );
    }

    [Fact]
    public void A_result_stands_on_the_line_of_a_claim_or_clause_that_the_finding_rests_on()
    {
        var text = File.ReadAllLines(State);
        var (withLines, tried) = (0, 0);
        foreach (var result in Sarif(State).Single().GetProperty("results").EnumerateArray())
        {
            var key = result.GetProperty("partialFingerprints").GetProperty("finding/v1").GetString()!["coh-2024/".Length..];
            var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
            var (line, column) = (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32());
            var claims = Assessment[key].Evidence.Select(evidence => $"\"id\": \"{evidence.Claim.Id}\"").Distinct().ToList();
            tried++;
            if (claims.Count > 0)
            {
                withLines++;
                text[line - 1][column - 1].Should().Be('{');
                claims.Should().Contain(claim => text[line - 1].Contains(claim, StringComparison.Ordinal), key);
            }
        }

        withLines.Should().BeGreaterThan(tried / 2);
    }

    [Fact]
    public void Each_file_is_a_run_of_its_own_and_only_what_is_asked_for_is_in_it()
    {
        var runs = Sarif([.. ToolRun.StateFiles, "--only", "withdrawal"]);

        runs.Should().HaveCountGreaterThan(5);
        runs.SelectMany(run => run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray())
            .Should()
            .OnlyContain(rule => rule.GetProperty("properties").GetProperty("tags")[1].GetString() == "withdrawal");
    }

    [Fact]
    public void JUnit_has_a_test_for_each_finding_that_fails_where_it_is_not_met_and_is_skipped_where_it_is_open()
    {
        var suite = XDocument.Parse(ToolRun.Of("evaluate", State, "--format", "junit").Out).Root!.Elements("testsuite").Single();
        var tests = suite.Elements("testcase").ToList();

        tests
            .Select(test => (test.Attribute("name")!.Value.Split(' ')[0], test.Elements().SingleOrDefault()?.Name.LocalName))
            .Should()
            .Equal(
                Assessment.Findings.Select(finding =>
                    (
                        finding.Key,
                        finding.Outcome switch
                        {
                            Outcome.Unmet or Outcome.PartiallyMet => "failure",
                            Outcome.Met => null,
                            _ => "skipped",
                        }
                    )
                )
            );
        foreach (var (count, element) in new[] { ("failures", "failure"), ("skipped", "skipped"), ("errors", "error") })
        {
            Number(suite, count).Should().Be(tests.Count(test => test.Element(element) is not null));
        }

        Number(suite, "tests").Should().Be(tests.Count);
    }

    private static int Number(XElement element, string name) => int.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static List<JsonElement> Sarif(params string[] args)
    {
        var root = JsonDocument.Parse(ToolRun.Of(["evaluate", .. args, "--format", "sarif"]).Out).RootElement;

        root.GetProperty("version").GetString().Should().Be("2.1.0");
        return [.. root.GetProperty("runs").EnumerateArray()];
    }
}

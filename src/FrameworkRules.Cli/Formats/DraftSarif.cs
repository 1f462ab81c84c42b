using System.Text.Json;
using FrameworkRules.Drafting;

namespace FrameworkRules.Cli;

/// <summary>Writes lint and findings of a draft as SARIF 2.1.0, each at its clause.</summary>
internal static class DraftSarif
{
    public static void Write(Judged draft, LintReport lint, Stream output)
    {
        var findings = draft.Assessment.Findings.Where(finding => finding.Outcome.IsUnmet()).ToList();
        var preconditions = findings.DistinctBy(finding => finding.Id).ToList();
        var rules = lint.Rules.All.ToList();
        SarifFormat.Write(
            output,
            SarifFormat.NameOf(draft),
            json =>
            {
                foreach (var precondition in preconditions)
                {
                    SarifFormat.WriteRule(json, precondition);
                }

                foreach (var rule in rules)
                {
                    WriteRule(json, rule);
                }
            },
            json =>
            {
                var lines = new SourceLines(draft.Utf8.Span);
                foreach (var finding in findings)
                {
                    SarifFormat.WriteResult(json, draft, lines, finding, preconditions.FindIndex(rule => rule.Id == finding.Id));
                }

                foreach (var issue in lint.Issues)
                {
                    WriteResult(json, draft, lines, issue, preconditions.Count + rules.FindIndex(rule => rule.Id == issue.Rule.Id));
                }
            }
        );
    }

    private static void WriteRule(Utf8JsonWriter json, LintRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        SarifFormat.WriteText(json, "shortDescription", rule.Title);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue("drafting");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Judged draft, SourceLines lines, LintIssue issue, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", issue.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("kind", "fail");
        json.WriteString("level", Level(issue.Severity));
        SarifFormat.WriteText(json, "message", $"{issue.Clause.Name}: {issue.Message}; {issue.Suggestion}.");
        SarifFormat.WriteLocations(
            json,
            "locations",
            draft,
            [issue.Clause.Pointer is { } pointer && lines.Of(pointer) is { } place ? place : (1, 1)]
        );
        json.WriteStartObject("partialFingerprints");
        json.WriteString("lint/v1", $"{issue.Rule.Id}/{issue.Clause.Text.Id}/{issue.Clause.Claim.Kind.Name}/{issue.Clause.Claim.Id}");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Level(LintSeverity severity) => severity.ToString().ToLowerInvariant();
}

using System.Text;
using CsCheck;
using FrameworkRules.Drafting;
using FrameworkRules.Reporting;
using FrameworkRules.Rules;
using FrameworkRules.Testing;
using FrameworkRules.Tests.Preconditions;
using FrameworkRules.Tests.Reporting;
using FrameworkRules.Tests.Rules;

namespace FrameworkRules.Tests.Evaluation;

/// <summary>
/// Puts words, numbers and dates that stand nowhere else into every field of confidential claims and clauses of every kind, and holds that no output that leaves
/// them out has one of them. The states are the cases of all preconditions, so that each is decided by what is hidden.
/// </summary>
public sealed class CanaryTests(ITestOutputHelper output)
{
    /// <summary>Everything that is said of an assessment; a name, and what it says.</summary>
    private static readonly Dictionary<string, Func<Assessment, IEnumerable<string>>> Outputs = new()
    {
        ["document"] = assessment => [Encoding.UTF8.GetString(assessment.ToJson().Span)],
        ["tables"] = assessment =>
            AssessmentTable.All.SelectMany(table =>
                new[]
                {
                    ChangeReports.Written(stream => table.WriteCsv([assessment], stream)),
                    ChangeReports.Written(stream => table.WriteJsonLines([assessment], stream)),
                }
            ),
        ["note"] = Reports.AllForms,
        ["reasons"] = assessment => assessment.Findings.Select(finding => finding.Reason),
        ["evidence"] = assessment =>
            assessment
                .Findings.SelectMany(finding => finding.Evidence)
                .Select(line => $"{line.Claim} {line.Claim.Id} {line.Actual} {line.Required} {line.Speaker}"),
        ["remarks"] = assessment => assessment.Findings.SelectMany(finding => finding.Remarks).Select(remark => $"{remark}"),
        ["duty-bearers"] = assessment => assessment.Findings.SelectMany(finding => finding.DutyBearers),
        ["dates"] = assessment => assessment.Findings.Select(finding => $"{finding.Timing}"),
        ["surveys and texts"] = assessment =>
            assessment.Findings.SelectMany(finding =>
                finding.Instruments.Select(text => text.Id + text.Title).Concat(finding.Surveys.Select(survey => $"{survey}"))
            ),
        ["trees"] = assessment => assessment.Findings.Select(finding => $"{finding.Explain()}"),
        ["conditions"] = assessment =>
            assessment
                .UnmetConditions.Concat(assessment.NotYetDue)
                .Select(unmet => $"{unmet}")
                .Concat(assessment.OpenConditions.Select(open => $"{open}")),
        ["texts not judged"] = assessment => assessment.TextsNotJudged.Select(text => $"{text}"),
        ["duties of the text"] = assessment => assessment.TextDuties.Select(duty => $"{duty}"),
        ["warnings"] = assessment => assessment.Warnings.Select(warning => $"{warning}"),
        ["receipt"] = assessment => [assessment.Receipt.ToString()],
        ["lint"] = assessment => LintReport.Of(assessment).Issues.Select(issue => $"{issue}"),
        ["messages of assertions"] = assessment =>
            [Message(() => assessment.Should().FailOnlyIn()), Message(() => assessment.Should().MeetAll())],
    };

    /// <summary>Those that say little of what any claim says, and so seldom tell.</summary>
    private static readonly string[] Seldom =
    [
        "receipt",
        "dates",
        "duty-bearers",
        "surveys and texts",
        "texts not judged",
        "duties of the text",
        "warnings",
        "lint",
        "messages of assertions",
        "conditions",
    ];

    /// <summary>Those that take long to write, and are written of one case in twelve.</summary>
    private static readonly string[] Long = ["note", "tables", "trees", "lint", "messages of assertions"];

    [Fact]
    public void Nothing_that_is_in_confidence_is_in_any_output_that_leaves_it_out()
    {
        var (states, tried, telling, kinds) = (0, new Coverage(), new Coverage(), new HashSet<string>());
        foreach (var (at, each) in Case.All.Index())
        {
            Canaries canaries;
            Assessment assessment;
            try
            {
                canaries = new Canaries(new Dice(at));
                var framework = Frameworks.Find(each.Framework);
                assessment = framework.Evaluate(canaries.In(each.State()));
            }
            catch (InvalidSubmissionException)
            {
                continue;
            }

            states++;
            var open = assessment.WithoutConfidential();
            foreach (var (name, write) in Outputs.Where(output => at % 12 == 0 || !Long.Contains(output.Key)))
            {
                tried.Count(name);
                if (write(assessment).Any(Canaries.AreIn))
                {
                    telling.Count(name);
                }

                write(open).Where(Canaries.AreIn).Should().BeEmpty($"{name} of {each}");
            }

            kinds.UnionWith(
                assessment
                    .Findings.SelectMany(finding => finding.Evidence)
                    .Where(line => line.IsConfidential)
                    .Select(line => line.Claim.Kind.Name)
            );
        }

        output.WriteLine($"{states} states; {kinds.Count} kinds in evidence\n{telling}");
        (states * 10).Should().BeGreaterThan(Case.All.Count * 8, "few cases are spoilt by what is hidden in them");
        Outputs
            .Keys.Except(Seldom)
            .Where(name => telling[name] * 20 < tried[name])
            .Should()
            .BeEmpty("an output that tells of nothing shows nothing");
        kinds.Count.Should().BeGreaterThan(60, "of the kinds there are, nearly all decide something in confidence");
    }

    [Fact]
    public void Nothing_that_is_in_confidence_is_in_what_a_live_assessment_tells_of_a_change()
    {
        var (changes, telling) = (0, 0);
        Gen.Int[0, Case.All.Count - 1]
            .Sample(
                at =>
                {
                    var dice = new Dice(at);
                    var each = Case.All[at];
                    try
                    {
                        var state = new Canaries(dice).In(each.State());
                        if (state.Claims.FirstOrDefault(claim => claim.Confidential) is not { } hidden)
                        {
                            return;
                        }

                        using var live = LiveAssessment.Open(Frameworks.Find(each.Framework), state);
                        foreach (var change in live.Withdraw(hidden).Concat(live.Insert(hidden)))
                        {
                            changes++;
                            telling += Told(change).Any(Canaries.AreIn) ? 1 : 0;
                            Told(change.WithoutConfidential()).Where(Canaries.AreIn).Should().BeEmpty($"{each}");
                        }
                    }
                    catch (InvalidSubmissionException)
                    {
                        // What is hidden spoils the case, or another record refers to it.
                    }
                },
                iter: Times.Of(100),
                threads: 1
            );

        (telling * 20).Should().BeGreaterThan(changes, "or else nothing is tried");
        changes.Should().BeGreaterThan(20);
    }

    private static IEnumerable<string> Told(FindingChange change) =>
        [
            change.ToString(),
            .. change.Causes.Concat(change.MainCauses).SelectMany(cause => new[] { cause.ToString(), cause.Record?.ToString() ?? "" }),
            .. new[] { change.Before, change.After }.SelectMany(finding =>
                new[] { finding.Reason, $"{finding.Timing}" }
                    .Concat(finding.DutyBearers)
                    .Concat(finding.Evidence.Select(line => $"{line}"))
                    .Concat(finding.Remarks.Select(remark => $"{remark}"))
            ),
        ];

    private static string Message(Action assertion)
    {
        try
        {
            assertion();
            return "";
        }
        catch (Exception exception) when (exception is AssessmentAssertionException or ArgumentException)
        {
            return exception.Message;
        }
    }
}

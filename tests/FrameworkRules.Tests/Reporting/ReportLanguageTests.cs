using System.Text;
using System.Text.RegularExpressions;
using FrameworkRules.Reporting;
using FrameworkRules.Tests.Catalogue;

namespace FrameworkRules.Tests.Reporting;

/// <summary>Holds that all words of a report are messages or terms, so that another language is one more class.</summary>
public sealed partial class ReportLanguageTests
{
    [Fact]
    public void Every_message_has_a_template_with_balanced_places()
    {
        foreach (var message in ReportLanguage.Messages)
        {
            var template = ReportLanguage.English.Template(message);

            template.Should().NotBeEmpty(message);
            Place().Replace(template, "").Should().NotContainAny("{", "}");
        }
    }

    [Fact]
    public void In_another_language_no_English_is_left()
    {
        foreach (var state in RealStates.Names)
        {
            var assessment = RealStates.Assess(state);
            EnglishLeft.In(ReportBuilder.Build(assessment, Disguised.For(assessment)), assessment).Should().BeEmpty(state);
        }
    }

    [Fact]
    public void In_another_language_no_English_is_left_in_a_timeline_with_and_without_hindsight()
    {
        foreach (var framework in new[] { Frameworks.Cessation2024, Frameworks.Trilateral2026 })
        {
            foreach (var knowledge in Enum.GetValues<Knowledge>())
            {
                var timeline = framework.Timeline(
                    ChangeReports.Record,
                    new TimelineOptions
                    {
                        From = Frameworks.Cessation2024.EffectiveFrom,
                        Until = ChangeReports.Story().Until,
                        Knowledge = knowledge,
                    }
                );

                var assessment = timeline.Assess(timeline.Until);

                EnglishLeft.In(ReportBuilder.Build(timeline, Disguised.For(assessment)), assessment).Should().BeEmpty();
            }
        }
    }

    [Fact]
    public void In_another_language_no_English_is_left_in_a_comparison()
    {
        var states = RealStates.Names.Where(name => name.StartsWith("202", StringComparison.Ordinal)).ToList();
        foreach (var (before, after) in states.Zip(states.Skip(1)))
        {
            var comparison = Comparison.Of(RealStates.Assess(before), RealStates.Assess(after));
            var known = new[] { comparison.Before, comparison.After };

            EnglishLeft.In(ReportBuilder.Build(comparison, Disguised.For(known)), known).Should().BeEmpty($"{before} and {after}");
        }
    }

    [Fact]
    public void In_another_language_no_English_is_left_in_any_reason_remark_or_requirement()
    {
        foreach (var state in RealStates.Names)
        {
            var assessment = RealStates.Assess(state);
            var language = Disguised.For(assessment);
            foreach (var finding in assessment.Findings)
            {
                EnglishLeft.In(language, finding.Names!, to => Reasons.Tell(to, finding, finding.Names)).Should().BeEmpty(finding.Key);
                foreach (var line in finding.Evidence)
                {
                    EnglishLeft.In(language, finding.Names!, line.RequiredText.Tell).Should().BeEmpty($"{finding.Key}: {line.Required}");
                }

                foreach (var remark in finding.Remarks)
                {
                    EnglishLeft.In(language, finding.Names!, to => to.Tell(remark, finding.Names!)).Should().BeEmpty(finding.Key);
                }
            }
        }
    }

    [Fact]
    public void In_another_language_no_English_is_left_in_what_explains_a_finding()
    {
        var assessment = RealStates.Assess("2025-02-18");
        var language = Disguised.For(assessment);
        foreach (var finding in assessment.Findings)
        {
            var explained = finding.Explain();
            foreach (var node in new[] { explained.Applies, explained.Required, explained.Lesser }.OfType<ExplainedNode>().SelectMany(All))
            {
                foreach (var message in node.Told.Append(node.Said).Concat(TreeWords.LeftOut(node)))
                {
                    EnglishLeft.In(language, finding.Names!, to => to.Add(message)).Should().BeEmpty($"{finding.Key}: {message}");
                }
            }
        }

        static IEnumerable<ExplainedNode> All(ExplainedNode node) => node.Parts.SelectMany(All).Prepend(node);
    }

    [Fact]
    public void In_another_language_no_English_is_left_in_what_a_requirement_is_taken_down_as()
    {
        foreach (var framework in Frameworks.All)
        {
            var assessment = framework.Evaluate(RealStates.Load("2025-02-18"));
            var language = Disguised.For(assessment);
            foreach (var definition in framework.Entries.Select(entry => entry.Precondition.Definition))
            {
                var outline = new Outline();
                definition.Requirement.Describe(outline);
                foreach (var line in outline.Lines)
                {
                    EnglishLeft.In(language, assessment.Findings[0].Names!, to => to.Add(line)).Should().BeEmpty(line.ToString());
                }
            }
        }
    }

    [Fact]
    public void What_is_marked_as_a_value_stands_in_the_submission_or_is_a_name_that_the_framework_knows()
    {
        foreach (var state in RealStates.Names)
        {
            var assessment = RealStates.Assess(state);
            var submitted = Encoding.UTF8.GetString(assessment.View.State.ToCanonicalJson().Span);
            submitted = Regex.Unescape(submitted.Replace("\\\"", "\"", StringComparison.Ordinal));
            var known = assessment
                .Framework.Actors.SelectMany(actor => actor.OtherNames.Append(actor.Id))
                .Concat(assessment.Framework.Commitments.SelectMany(commitment => commitment.OwedBy))
                .Concat(assessment.Findings.SelectMany(finding => finding.DutyBearers))
                .ToHashSet();

            EnglishLeft
                .Spans(ReportBuilder.Build(assessment, Disguised.For(assessment)))
                .Where(span => span.Kind is SpanKind.Value or SpanKind.Link)
                .Select(span => span.Text)
                .Where(text => !submitted.Contains(text, StringComparison.Ordinal) && !known.Contains(text))
                .Distinct()
                .Should()
                .BeEmpty(state);
        }
    }

    [Theory]
    [InlineData("1 finding rests", 1)]
    [InlineData("2 findings rest", 2)]
    public void One_is_not_many(string words, int count) =>
        new Speech(ReportLanguage.English).Say(MessageId.RestOnCompleteness, count).ToString().Should().StartWith(words);

    [Theory]
    [InlineData("positions", 1, "position")]
    [InlineData("localities", 1, "locality")]
    [InlineData("people", 1, "person")]
    [InlineData("positions", 5, "positions")]
    [InlineData("km²", 1, "km²")]
    public void A_unit_is_in_the_singular_where_it_counts_one(string unit, int count, string words) =>
        ReportLanguage.English.UnitFor(unit, count).Should().Be(words);

    [GeneratedRegex(@"\{[0-9](\?[^{}]*)?\}")]
    private static partial Regex Place();
}

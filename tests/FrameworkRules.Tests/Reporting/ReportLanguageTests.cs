using System.Globalization;
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
            EnglishIn(ReportBuilder.Build(assessment, new Disguised()), assessment).Should().BeEmpty(state);
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

                EnglishIn(ReportBuilder.Build(timeline, new Disguised()), timeline.Assess(timeline.Until)).Should().BeEmpty();
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

            EnglishIn(ReportBuilder.Build(comparison, new Disguised()), known).Should().BeEmpty($"{before} and {after}");
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

            Spans(ReportBuilder.Build(assessment, new Disguised()))
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
    [InlineData("positions", "1", "position")]
    [InlineData("localities", "1", "locality")]
    [InlineData("people", "1", "person")]
    [InlineData("positions", "5", "positions")]
    [InlineData("km²", "1", "km²")]
    public void A_unit_is_in_the_singular_where_it_counts_one(string unit, string count, string words) =>
        ReportLanguage.English.UnitFor(unit, count).Should().Be(words);

    private static IEnumerable<string> EnglishIn(ReportDocument document, params Assessment[] assessments)
    {
        var allowed = assessments
            .SelectMany(assessment =>
                assessment
                    .Findings.Select(finding => finding.Id)
                    .Append($"{assessment.Framework.Id} {assessment.Framework.Version}")
                    .Append(assessment.Receipt.Digest[..12])
                    .Append(assessment.View.Days.Zone ?? "UTC")
            )
            .Concat(KindSet.Library.Kinds.Select(kind => kind.Name))
            .ToHashSet(StringComparer.Ordinal);
        return Spans(document)
            .Where(span => span.Kind is not (SpanKind.Value or SpanKind.Link) && !allowed.Contains(span.Text))
            .Select(span => span.Text)
            .Where(text => text.Any(char.IsAsciiLetter) && !text.StartsWith("UTC", StringComparison.Ordinal))
            .Distinct();
    }

    private static IEnumerable<Span> Spans(ReportDocument document) =>
        new[] { document.Title, document.Subtitle, document.Contents }
            .Concat(document.Closing)
            .Concat(document.Sections.SelectMany(section => section.Blocks.SelectMany(block => block.Phrases).Prepend(section.Heading)))
            .SelectMany(phrase => phrase.Spans);

    [GeneratedRegex(@"\{[0-9](\?[^{}]*)?\}")]
    private static partial Regex Place();

    /// <summary>Says the same as English with every letter disguised.</summary>
    private sealed class Disguised : ReportLanguage
    {
        public override string Code => "x-disguised";

        public override CultureInfo Culture { get; } = DisguisedMonths();

        public override string Template(string message) =>
            Regex.Replace(
                English.Template(message),
                @"\{([0-9])(\?[^{}]*)?\}|[^{}]+",
                part => part.Value[0] != '{' ? Disguise(part.Value) : $"{{{part.Groups[1].Value}{Disguise(part.Groups[2].Value)}}}"
            );

        public override string Term(string declared) => Disguise(declared);

        private static string Disguise(string text) =>
            string.Concat(text.Select(letter => char.IsAsciiLetter(letter) ? (char)(letter + 0x4E00) : letter));

        private static CultureInfo DisguisedMonths()
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.DateTimeFormat.AbbreviatedMonthNames = [.. culture.DateTimeFormat.AbbreviatedMonthNames.Select(Disguise)];
            culture.DateTimeFormat.AbbreviatedMonthGenitiveNames =
            [
                .. culture.DateTimeFormat.AbbreviatedMonthGenitiveNames.Select(Disguise),
            ];
            return culture;
        }
    }
}

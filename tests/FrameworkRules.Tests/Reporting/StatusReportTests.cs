using System.Text.RegularExpressions;
using FrameworkRules.Reporting;
using FrameworkRules.Tests.Catalogue;

namespace FrameworkRules.Tests.Reporting;

/// <summary>Holds what a report says, and in which order.</summary>
public sealed partial class StatusReportTests
{
    private static readonly Assessment Assessment = Frameworks.Cessation2024.Evaluate(RealStates.Load("2025-02-18"));

    private static readonly string Text = Reports.Text(StatusReport.Of(Assessment));

    private static string Running => Regex.Replace(Text, @"\s+", " ");

    [Fact]
    public void It_opens_with_what_is_in_force_the_counts_what_has_lapsed_and_the_newest_report()
    {
        var opening = Running[Running.IndexOf("IN SHORT", StringComparison.Ordinal)..];

        opening
            .Should()
            .StartWith(
                $"IN SHORT The cessation of hostilities has been in force since 27 Nov 2024. The text lays 2 duties on Israel alone, 9 duties on Lebanon alone, 7 on several together and 6 on others. Of {Assessment.Findings.Count - Assessment.Count(Outcome.NotApplicable)} preconditions that apply, {Assessment.Count(Outcome.Met)} are met,"
            )
            .And.Contain($"and {Assessment.Count(Outcome.Unknown)} are not known.")
            .And.Contain("lapsed without being met: Foreign forces withdrawn (18 Feb 2025) and Milestones kept (Israel, 18 Feb 2025)")
            .And.Contain("The newest report on file is of 18 Feb 2025");
    }

    [Fact]
    public void Sections_stand_in_the_order_of_a_reader()
    {
        string[] order =
        [
            "IN SHORT",
            "PAST DUE",
            "PROBABLY NOT MEANT AS IT STANDS",
            "WHAT EACH SIDE OWES",
            "OWED TOGETHER, OR BY OTHERS",
            "WHO WAITS FOR WHOM",
            "OPEN QUESTIONS",
            "ON FILE, BY SIDE",
            "SHORT NAMES",
            "WHAT IS OWED, IN FULL",
            "OPEN QUESTIONS, IN FULL",
            "ALL FINDINGS, BY THEME",
            "SURVEYS AND TEXTS THESE FINDINGS REST ON",
            "SOURCES",
        ];

        order.Select(heading => Text.IndexOf($"\n{heading}\n", StringComparison.Ordinal)).Should().BeInAscendingOrder().And.NotContain(-1);
    }

    [Fact]
    public void A_reason_is_a_sentence_that_names_who_said_what_when_and_what_is_allowed() =>
        StatusReport
            .Of(Assessment)
            .ToMarkdown()
            .Should()
            .Contain("none is allowed.")
            .And.MatchRegex(@"at least 5 positions \(IDF, 18 Feb 2025, admitted\)");

    [Fact]
    public void Every_finding_is_shown_with_its_outcome()
    {
        var wide = Reports.Text(StatusReport.Of(Assessment), 200);

        foreach (var id in Assessment.Findings.Select(finding => finding.Id).Distinct())
        {
            Regex.Count(wide, $@"\({id}\)").Should().Be(Assessment.Findings.Count(finding => finding.Id == id), id);
        }
    }

    [Theory]
    [InlineData(72)]
    [InlineData(80)]
    [InlineData(133)]
    public void No_line_is_wider_than_asked_for(int width)
    {
        foreach (var state in RealStates.Names)
        {
            Reports.Text(StatusReport.Of(RealStates.Assess(state)), width).Split('\n').Should().OnlyContain(line => line.Length <= width);
        }
    }

    [Fact]
    public void A_width_that_holds_no_table_is_refused() =>
        FluentActions
            .Invoking(() => StatusReport.Of(Assessment).WriteText(TextWriter.Null, StatusReport.NarrowestText - 1))
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void The_note_without_details_is_a_part_of_the_whole()
    {
        var note = Reports.Text(StatusReport.Of(Assessment), withDetails: false);

        note.Should().NotContain("ALL FINDINGS").And.NotContain("\nSOURCES\n").And.Contain("OPEN QUESTIONS");
        note.Split('\n').Except(Text.Split('\n')).Should().BeEmpty();
    }

    [Fact]
    public void The_three_forms_say_the_same()
    {
        var report = StatusReport.Of(Assessment);
        var words = Words(Reports.Text(report, 1000));

        Words(Regex.Replace(report.ToMarkdown(), @"\\|\*\*", "")).Should().BeEquivalentTo(words);
        var html = Words(PlainOf(report.ToHtml()));
        html.Should().BeSubsetOf(words);
        words.Except(html).Should().BeSubsetOf(["contested"], "bars do not name an outcome that nothing has");
    }

    [Fact]
    public void Html_needs_nothing_else_and_closes_what_it_opens()
    {
        var html = StatusReport.Of(Assessment).ToHtml();

        html.Should().NotContain("<script").And.NotContain("src=").And.NotContain("url(http").And.NotContain("@import");
        foreach (
            var tag in new[] { "table", "section", "div", "ul", "ol", "svg", "tr", "td", "bdi", "b", "a", "strong", "details", "summary" }
        )
        {
            Regex.Count(html, $@"<{tag}[\s>]").Should().Be(Regex.Count(html, $"</{tag}>"), tag);
        }

        foreach (Match link in Regex.Matches(html, "href=\"#([a-z-]+)\""))
        {
            html.Should().Contain($"<section id=\"{link.Groups[1].Value}\"");
        }
    }

    [Fact]
    public void A_bar_says_its_counts_in_words_too()
    {
        var html = StatusReport.Of(Assessment).ToHtml();

        Regex.Count(html, "<svg class=\"bar\"").Should().Be(Regex.Count(html, "<div class=\"counts\">")).And.BeGreaterThan(10);
        html.Should().Contain("aria-label=\"").And.Contain("prefers-color-scheme: dark").And.Contain("size: A4");
    }

    [Fact]
    public void A_source_with_an_address_is_a_link_and_another_is_not()
    {
        var state = RealStates.Load("2025-02-18");
        var linked = state.With(
            sources:
            [
                .. state.Sources.Select(
                    (source, i) => i > 1 ? source : With(source, i == 0 ? "Note, https://example.org/a?b=c&d" : "javascript:alert(1)")
                ),
            ]
        );
        var report = StatusReport.Of(Frameworks.Cessation2024.Evaluate(linked));

        report.ToHtml().Should().Contain("<a href=\"https://example.org/a?b=c&amp;d\"").And.NotContain("href=\"javascript");
        report.ToMarkdown().Should().Contain("<https://example.org/a?b=c&d>");
    }

    [Fact]
    public void Waivers_exceptions_and_waivers_without_effect_are_told_apart()
    {
        var state = RealStates.Load("2025-02-18");
        var waived = state.With(waivers: [Waiver("BORD-02", "LB"), Waiver("BORD-02", "IL"), Waiver("BORD-99", "LB")]);
        var text = Regex.Replace(Reports.Text(StatusReport.Of(Frameworks.Cessation2024.Evaluate(waived)), 200), @"\s+", " ");

        text.Should()
            .Contain("Foreign forces withdrawn: waived by Lebanon until")
            .And.Contain("Foreign forces withdrawn: Israel, to whom it is not owed, claims an exception until")
            .And.Contain("The waiver of BORD-99 by Lebanon has no effect");

        Waiver Waiver(string id, string by) =>
            new(id)
            {
                By = by,
                Reason = "agreed",
                From = Assessment.AsOf.AddDays(-1),
                Until = Assessment.AsOf.AddDays(30),
            };
    }

    [Fact]
    public void A_state_of_many_incidents_stays_bounded_and_says_what_is_left_out()
    {
        var small = Evaluate(200);
        var large = Evaluate(20_000);

        foreach (var (few, many) in Reports.AllForms(small).Zip(Reports.AllForms(large)))
        {
            many.Length.Should().BeLessThan(few.Length * 11 / 10);
            Regex.Replace(many, @"\s+", " ").Should().MatchRegex("19[,.]?[89][0-9]{2} more");
        }

        static Assessment Evaluate(int count)
        {
            var state = RealStates.Load("2025-02-18");
            var day = state.AsOf!.Value.AddDays(-3);
            return Frameworks.Cessation2024.Evaluate(
                state.With(
                    sources:
                    [
                        .. state.Sources,
                        .. Enumerable
                            .Range(0, count)
                            .Select(i => new Source($"many-{i}")
                            {
                                Publisher = "UNIFIL",
                                Date = day,
                                Grade = SourceGrade.Observer,
                            }),
                    ],
                    claims:
                    [
                        .. state.Claims,
                        .. Enumerable
                            .Range(0, count)
                            .Select(i => new AgreementClaim(Incident.Kind, $"many-{i}")
                            {
                                AssertedBy = "UNIFIL",
                                At = day.AddSeconds(-i),
                                SourceId = $"many-{i}",
                                [Incident.Side] = "IL",
                                [Incident.IsAttack] = true,
                            }),
                    ]
                )
            );
        }
    }

    [Fact]
    public void Every_precondition_of_the_library_has_a_short_title() =>
        Frameworks
            .All.SelectMany(framework => framework.Describe())
            .Where(entry => entry.Title.Length > 40 || entry.Title == entry.Statement.TrimEnd('.'))
            .Select(entry => entry.Id)
            .Should()
            .BeEmpty("reports list preconditions by short titles; give each one with Titled");

    private static Source With(Source source, string title) =>
        new(source.Id)
        {
            Publisher = source.Publisher,
            Date = source.Date,
            DateUntil = source.DateUntil,
            Grade = source.Grade,
            Title = title,
        };

    private static HashSet<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value.ToLowerInvariant())];

    private static string PlainOf(string html) =>
        System.Net.WebUtility.HtmlDecode(
            Regex.Replace(Regex.Replace(html, "(?s)<(style|svg).*?</\\1>|<title>.*?</title>", " "), "<[^>]*>", " ")
        );

    [GeneratedRegex("[A-Za-z]{3,}")]
    private static partial Regex Word();

    [Theory]
    [InlineData("\"utcOffset\": \"-05:30\"", "(UTC-05:30)")]
    [InlineData("\"utcOffset\": \"+03:00\"", "(UTC+03:00)")]
    [InlineData("\"utcOffset\": \"+00:00\"", "(UTC)")]
    [InlineData("\"zone\": \"Asia/Jerusalem\"", "(Asia/Jerusalem)")]
    public void It_says_in_which_days_it_counts(string days, string said) =>
        Reports
            .Text(
                StatusReport.Of(
                    Frameworks.Comparator.Evaluate(
                        AgreementState.Parse($"{{ \"format\": 1, \"submission\": \"state\", {days}, \"asOf\": \"2025-03-01\" }}")
                    )
                ),
                withDetails: false
            )
            .Should()
            .Contain(said);
}

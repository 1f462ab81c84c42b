using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using FrameworkRules.Reporting;

namespace FrameworkRules.Tests.Reporting;

/// <summary>Holds that names and titles that run the other way stay in place in every form, and turn nothing around them.</summary>
public sealed class DirectionTests
{
    private const string Hebrew = "דובר צה״ל";
    private const string Arabic = "قيادة الجيش";
    private const string Title = "بيان UNIFIL رقم 5, 18/2";
    private const char LeftToRight = '\u2066';
    private const char RightToLeft = '\u2067';
    private const char End = '\u2069';

    private static readonly Assessment Assessment = Frameworks.Cessation2024.Evaluate(
        AgreementState.Parse(
            $$"""
            {
              "format": 1, "framework": "coh-2024", "submission": "state", "asOf": "2025-02-18", "zone": "Asia/Beirut",
              "bodies": [ { "id": "{{Hebrew}}", "speaksFor": "IL" }, { "id": "{{Arabic}}", "speaksFor": "LB" } ],
              "sources": [
                { "id": "a", "publisher": "{{Hebrew}}", "title": "{{Title}}", "date": "2025-02-18", "grade": "party" },
                { "id": "b", "publisher": "{{Arabic}}", "title": "{{Title}}", "date": "2025-02-17", "grade": "party" }
              ],
              "claims": {
                "foreignPresence": [
                  { "id": "IL", "holder": "IL", "positions": 5, "assertedBy": "{{Hebrew}}", "from": "2025-02-18", "source": "a" },
                  { "id": "IL", "holder": "IL", "positions": 7, "assertedBy": "{{Arabic}}", "from": "2025-02-17", "source": "b" }
                ]
              }
            }
            """
        )
    );

    private static readonly StatusReport Report = StatusReport.Of(Assessment);

    [Fact]
    public void In_plain_text_and_Markdown_a_name_is_set_apart_so_that_the_day_after_it_stays_after_it()
    {
        foreach (var form in new[] { Regex.Replace(Reports.Text(Report, 200), @"\s+", " "), Report.ToMarkdown() })
        {
            form.Should().Contain($"({RightToLeft}{Hebrew}{End}, 18 Feb 2025").And.Contain($"{RightToLeft}{Arabic}{End}");
        }
    }

    [Fact]
    public void A_title_that_mixes_scripts_is_set_apart_as_a_whole() =>
        Regex.Replace(Reports.Text(Report, 200), @"\s+", " ").Should().Contain($"{RightToLeft}{Title}{End}");

    [Theory]
    [InlineData(72)]
    [InlineData(80)]
    public void On_every_line_what_is_set_apart_is_closed_and_no_line_is_too_wide(int width)
    {
        foreach (var line in Reports.Text(Report, width).Split('\n'))
        {
            Regex
                .Replace(line, $"[{LeftToRight}{RightToLeft}][^{LeftToRight}{RightToLeft}{End}]*{End}", "")
                .Should()
                .NotContainAny($"{LeftToRight}", $"{RightToLeft}", $"{End}");
            CellWidth.Of(line).Should().BeLessThanOrEqualTo(width);
        }
    }

    [Fact]
    public void In_HTML_each_name_has_a_direction_of_its_own()
    {
        var html = Report.ToHtml();

        html.Should().Contain($"<bdi dir=\"auto\">{Hebrew}</bdi>, 18 Feb 2025").And.Contain("<html lang=\"en\" dir=\"ltr\">");
        Regex.Replace(html, "<bdi dir=\"auto\">[^<]*</bdi>", "").Should().NotMatchRegex("[\u0590-\u08FF]");
    }

    [Theory]
    [InlineData("قيادة الجيش", "وزارة الصحة")]
    [InlineData("דובר צה״ל", "משרד הביטחון")]
    public void Two_names_in_the_list_of_a_warning_stay_in_their_order_in_every_form(string first, string second)
    {
        var report = StatusReport.Of(RecordedBy(first, second));
        var list = $"{RightToLeft}{first}{End}, {RightToLeft}{second}{End}";

        report.ToMarkdown().Should().Contain($"on file: {list}");
        Regex.Replace(Reports.Text(report, 200), @"\s+", " ").Should().Contain($"on file: {list}");
        report.ToHtml().Should().Contain($"on file: <bdi dir=\"auto\">{first}</bdi>, <bdi dir=\"auto\">{second}</bdi>");
    }

    [Theory]
    [InlineData("قيادة الجيش, وزارة الصحة", false, 2)]
    [InlineData("דובר צה״ל, משרד הביטחון, ועדה", false, 3)]
    [InlineData("UNIFIL\u060C IDF", true, 2)]
    [InlineData("קו 1,200 מטר", false, 1)]
    public void Names_that_a_comma_parts_in_words_are_set_apart_one_by_one(string words, bool isRightToLeft, int apart) =>
        Isolation.Parts(new Span(words), isRightToLeft).Count(part => part.IsApart).Should().Be(apart);

    [Fact]
    public void A_chart_sets_names_apart()
    {
        var (from, until) = (DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(9));
        var met = new Phrase(new Span("met"));
        var lane = new Lane(
            Phrase.Join(" ", [Phrase.Value(Hebrew), new Phrase(new Span("12"))]),
            [new LaneSpan(from, until, Outcome.Met, met, met)]
        );

        LaneSvg
            .Within(new LaneChart(from, until, [], [], [new LaneGroup(met, [lane])]), isRightToLeft: false)
            .Should()
            .Contain($"{RightToLeft}{HtmlForm.Escape(Hebrew)}{End} 12");
    }

    [Fact]
    public void On_a_page_from_right_to_left_it_is_the_other_way_round()
    {
        var document = ReportBuilder.Build(Assessment, new Mirrored());
        var text = string.Join('\n', TextForm.Of(document, 200, withDetails: true));

        HtmlForm.Of(document).Should().Contain("dir=\"rtl\"").And.Contain("<bdi dir=\"auto\">AUTH-02</bdi>");
        text.Should().Contain($"{LeftToRight}AUTH-02{End}").And.Contain(Hebrew).And.NotContain($"{RightToLeft}{Hebrew}");
        MarkdownForm.Of(document).Should().Contain($"{LeftToRight}AUTH-02{End}");
    }

    [Fact]
    public void Text_is_parted_without_loss_and_what_is_set_apart_begins_and_ends_with_a_letter_or_what_is_joined_to_it() =>
        Gen.Char["ab אבג ש״ 1 2-./(),"]
            .Array[0, 12]
            .Select(letters => new string(letters))
            .Sample(text =>
            {
                foreach (var isRightToLeft in new[] { false, true })
                {
                    var parts = Isolation.Parts(new Span(text), isRightToLeft).ToList();

                    string.Concat(parts.Select(part => part.Text)).Should().Be(SafeText.Of(text));
                    parts.Should().NotContain(part => part.IsApart && (part.Text.Trim() != part.Text || !part.Text.Any(char.IsLetter)));
                    parts
                        .Should()
                        .NotContain(part =>
                            !part.IsApart && part.Text.Any(letter => char.IsLetter(letter) && letter > 'z' != isRightToLeft)
                        );
                }
            });

    /// <summary>Two incidents that bodies have recorded of whom no precondition asks, so that a warning lists these.</summary>
    private static Assessment RecordedBy(string first, string second) =>
        Frameworks.Cessation2024.Evaluate(
            AgreementState.Parse(
                $$"""
                {
                  "format": 1, "framework": "coh-2024", "submission": "state", "asOf": "2025-02-18", "zone": "Asia/Beirut",
                  "bodies": [ { "id": "{{first}}" }, { "id": "{{second}}" } ],
                  "sources": [ { "id": "a", "publisher": "UNIFIL", "date": "2025-02-18", "grade": "observer" } ],
                  "claims": {
                    "incidents": [
                      { "id": "1", "side": "IL", "attack": true, "recordedBy": "{{first}}", "assertedBy": "UNIFIL", "at": "2025-02-15", "source": "a" },
                      { "id": "2", "side": "LB", "attack": true, "recordedBy": "{{second}}", "assertedBy": "UNIFIL", "at": "2025-02-16", "source": "a" }
                    ]
                  }
                }
                """
            )
        );

    /// <summary>Says the same as English in letters that run from right to left.</summary>
    private sealed class Mirrored : ReportLanguage
    {
        public override string Code => "x-mirrored";

        public override CultureInfo Culture => CultureInfo.InvariantCulture;

        public override bool IsRightToLeft => true;

        public override string Template(string message) =>
            Regex.Replace(
                English.Template(message),
                @"\{([0-9])(\?[^{}]*)?\}|[^{}]+",
                part => part.Value[0] != '{' ? Mirror(part.Value) : $"{{{part.Groups[1].Value}{Mirror(part.Groups[2].Value)}}}"
            );

        public override string Term(string declared) => Mirror(declared);

        private static string Mirror(string text) =>
            string.Concat(
                text.Select(letter => char.IsAsciiLetter(letter) ? (char)(0x05D0 + (char.ToLowerInvariant(letter) - 'a')) : letter)
            );
    }

    [Theory]
    [InlineData(0x0587, false)] // Armenian
    [InlineData(0x05D0, true)] // Hebrew
    [InlineData(0x0627, true)] // Arabic
    [InlineData(0x0710, true)] // Syriac
    [InlineData(0x08A0, true)] // Arabic, extended
    [InlineData(0x0904, false)] // Devanagari
    [InlineData(0xFB17, false)] // Armenian ligature
    [InlineData(0xFB1D, true)] // Hebrew presentation form, the first
    [InlineData(0xFB50, true)] // Arabic presentation form
    [InlineData(0xFDFB, true)] // Arabic ligature
    [InlineData(0xFE70, true)] // Arabic presentation form, the first
    [InlineData(0xFEFC, true)] // Arabic ligature, the last
    [InlineData(0xFF21, false)] // Latin, of full width
    [InlineData(0x10784, false)] // modifier letter
    [InlineData(0x10800, true)] // Cypriot, the first
    [InlineData(0x10FE0, true)] // Elymaic
    [InlineData(0x11003, false)] // Brahmi
    [InlineData(0x1E7E0, false)] // Ethiopic, extended
    [InlineData(0x1E800, true)] // Mende Kikakui, the first
    [InlineData(0x1EEBB, true)] // Arabic mathematical letter, the last
    [InlineData(0x20000, false)] // Chinese
    public void A_script_runs_in_its_own_direction(int letter, bool isRightToLeft) =>
        Isolation.SetApart(char.ConvertFromUtf32(letter))[0].Should().Be(isRightToLeft ? RightToLeft : LeftToRight);
}

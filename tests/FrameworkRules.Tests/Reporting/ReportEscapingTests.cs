using System.Text.RegularExpressions;
using FrameworkRules.Reporting;

namespace FrameworkRules.Tests.Reporting;

/// <summary>Holds that what a submission says stays text, whatever it is, in every form.</summary>
public sealed partial class ReportEscapingTests
{
    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</style><b>",
        "&lt;b&gt; &amp; &#x3c;",
        "[a](javascript:alert(1)) ![i](http://x/y.png)",
        "| a | b |\n|---|---|",
        "# no heading\n- no item\n1. no number\n> no quotation\n```\nno code",
        "*a* _b_ ~~c~~ `d` **e** $f$ ^g^ \\",
        "http://a.example/ www.example.org a@example.org",
        "\u001b[31mred\u001b[0m \u001b]0;title\u0007 \b\r\0\u009b2J",
        "\u202Eevil\u202C \u2066x\u2069 \u2028y\u2029",
        "\ud800 alone",
        "العربية עברית 日本語 é",
    ];

    /// <summary>What a submission may hold; the reader refuses signs that steer.</summary>
    private static readonly string[] Accepted =
    [
        .. Hostile.Where(text =>
            !text.Any(letter => char.IsControl(letter) || char.IsSurrogate(letter) || letter is >= '\u2028' and <= '\u2069')
        ),
    ];

    private static readonly StatusReport Report = StatusReport.Of(Frameworks.Cessation2024.Evaluate(State()));

    /// <summary>A document with everything hostile in every place, as if a value had got past the reader.</summary>
    private static readonly ReportDocument Document = MakeDocument();

    [Fact]
    public void Html_has_no_element_and_no_attribute_that_the_report_did_not_make()
    {
        var html =
            Report.ToHtml()
            + HtmlForm.Of(Document)
            + LaneSvg.Alone(
                Chart([.. Hostile.Select(Phrase.Value)], Phrase.Value(string.Concat(Hostile))),
                Phrase.Value(string.Concat(Hostile)),
                isRightToLeft: false
            );
        var tags = Tag().Matches(html).Select(tag => tag.Groups[1].Value).Distinct();

        tags.Should()
            .BeSubsetOf([
                "html",
                "head",
                "meta",
                "title",
                "style",
                "body",
                "svg",
                "defs",
                "pattern",
                "rect",
                "circle",
                "header",
                "h1",
                "h2",
                "h3",
                "p",
                "nav",
                "ol",
                "ul",
                "li",
                "a",
                "main",
                "section",
                "details",
                "summary",
                "table",
                "colgroup",
                "col",
                "thead",
                "tbody",
                "tr",
                "th",
                "td",
                "div",
                "text",
                "line",
                "g",
                "figure",
                "br",
                "bdi",
                "b",
                "strong",
                "footer",
            ]);
        html.Should().NotContainAny("<script", "<img", " onerror=\"", " onmouseover=\"");
        Attribute()
            .Matches(Regex.Replace(html, "\"[^\"]*\"", "\"\""))
            .Select(attribute => attribute.Value)
            .Should()
            .NotContain(text => text.StartsWith(" on"));
        html.Should().Contain("<bdi dir=\"auto\">العربية עברית 日本語 é</bdi>").And.Contain("&lt;script&gt;");
        html.Should().Contain("&amp;lt;b&amp;gt;");
    }

    [Fact]
    public void Markdown_has_no_markup_from_a_value()
    {
        var whole = Report.ToMarkdown() + MarkdownForm.Of(Document);
        var strips = Regex.Matches(whole, "(?ms)^```text\n(.*?)^```$");

        // What stands between fences is text as it is, as long as nothing in it closes them.
        strips.Should().ContainSingle().Which.Groups[1].Value.Should().Contain("no code").And.NotContain("`");
        var markdown = whole.Replace(strips[0].Value, "", StringComparison.Ordinal);
        markdown
            .Should()
            .NotMatchRegex(@"(?<!\\)<(script|img|b|/style)")
            .And.NotContainAny("\n# no", "\n- no item", "\n1. no", "\n> no", "```");
        markdown.Should().Contain("\\<script\\>").And.Contain("\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\`");
        markdown.Should().NotMatchRegex(@"(?<!\\)\]\(");
        markdown.Should().Contain("http\\://").And.Contain("www\\.example.org");
        foreach (var table in Regex.Matches(markdown, @"(?m)(^\|.*\n)+").Select(match => match.Value.TrimEnd('\n').Split('\n')))
        {
            table
                .Select(row => Regex.Count(row, @"(?<!\\)\|"))
                .Distinct()
                .Should()
                .ContainSingle("every row has as many cells as the head");
        }
    }

    [Fact]
    public void No_form_has_a_sign_that_steers_a_terminal_or_turns_the_text()
    {
        foreach (
            var form in new[]
            {
                string.Join('\n', TextForm.Of(Document, 80, withDetails: true)),
                MarkdownForm.Of(Document),
                HtmlForm.Of(Document),
            }
        )
        {
            form.Where(letter => char.IsControl(letter) && letter != '\n').Should().BeEmpty();
            form.Should().NotContainAny("\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2068", "\u2028", "\u2029");
            form.EnumerateRunes().Should().Contain(rune => rune.Value == 0xFFFD);
            for (var i = 0; i < form.Length; i++)
            {
                if (char.IsSurrogate(form[i]))
                {
                    char.IsSurrogatePair(form, i).Should().BeTrue();
                    i++;
                }
            }
        }
    }

    [Fact]
    public void Lines_with_wide_signs_fit_the_page() =>
        TextForm
            .Of(Document, 80, withDetails: true)
            .Concat(Reports.Text(Report, 80).Split('\n'))
            .Should()
            .OnlyContain(line => CellWidth.Of(line) <= 80);

    [Theory]
    [InlineData("https://example.org/a", true)]
    [InlineData("http://example.org", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("https://", false)]
    [InlineData("https://user:word@example.org", false)]
    [InlineData("https://example.org/\"onclick=", false)]
    [InlineData("https://example.org/<b>", false)]
    [InlineData("ftp://example.org", false)]
    public void Only_an_address_of_the_web_is_a_link(string word, bool isLink) => WebAddress.Is(word).Should().Be(isLink);

    private static ReportDocument MakeDocument()
    {
        Phrase[] values = [.. Hostile.Select(Phrase.Value)];
        var all = Phrase.Join(" ", values);
        return new ReportDocument(
            all,
            all,
            [
                new Section(
                    "section",
                    all,
                    [
                        .. values.Select(value => new Block.Paragraph(value)),
                        .. values.Select(value => new Block.Heading(value)),
                        new Block.Items(values),
                        new Block.More(all, "section"),
                        new Block.Grid(values, [.. Hostile.Select(_ => 1)], [values]),
                        new Block.Columns([
                            [new Block.Paragraph(all)],
                            [new Block.Items(values)],
                        ]),
                        new Block.Tallies([all, all, all], [Outcome.Met], [new FrameworkRules.Reporting.Tally(all, all, [1])]),
                        new Block.Lanes(Chart(values, all)),
                    ]
                ),
            ],
            values
        )
        {
            Contents = all,
            Language = "en",
            IsRightToLeft = false,
        };
    }

    private static LaneChart Chart(IReadOnlyList<Phrase> values, Phrase all)
    {
        var (from, until) = (DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(90));
        LaneSpan[] spans = [new(from, until.AddDays(-30), Outcome.Met, all, all), new(until.AddDays(-30), until, Outcome.Unmet, all, all)];
        return new LaneChart(
            from,
            until,
            [new LaneTick(from.AddDays(30), all.ToString())],
            [.. values.Select((value, number) => new LaneMark(from.AddDays(number), number + 1, value))],
            [.. values.Select(value => new LaneGroup(value, [new Lane(value, spans)]))]
        );
    }

    /// <summary>A state with something hostile wherever a text may stand.</summary>
    private static AgreementState State()
    {
        var day = Make.Instant("2025-02-17T00:00:00Z");
        return new AgreementState
        {
            AsOf = day.AddDays(1),
            Bodies = [.. Accepted.Select((text, i) => new Body($"body {i} {text}") { Name = text, SpeaksFor = "LB" })],
            Sources =
            [
                .. Accepted.Select(
                    (text, i) =>
                        new Source($"{i}{text}")
                        {
                            Publisher = text,
                            Title = text,
                            Date = day,
                            Grade = SourceGrade.Press,
                        }
                ),
            ],
            Claims =
            [
                .. Accepted.Select(
                    (text, i) =>
                        new AgreementClaim(ForeignPresence.Kind, text)
                        {
                            AssertedBy = i % 2 == 0 ? text : $"body {i} {text}",
                            From = day,
                            SourceId = $"{i}{text}",
                            [ForeignPresence.Holder] = text,
                            [ForeignPresence.Positions] = 3,
                        }
                ),
            ],
            Waivers =
            [
                .. Accepted.Select(text => new Waiver("BORD-02")
                {
                    By = text,
                    Reason = text,
                    From = day,
                    Until = day.AddDays(9),
                }),
            ],
        };
    }

    [GeneratedRegex(@"</?([a-zA-Z][a-zA-Z0-9]*)")]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<=<[a-z0-9]+(?: [^<>]*)?) [a-zA-Z-]+(?==)")]
    private static partial Regex Attribute();
}

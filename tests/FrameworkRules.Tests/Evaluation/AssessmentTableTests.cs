using System.Buffers;
using System.Text;
using System.Text.Json;
using FrameworkRules.Tests.Catalogue;

namespace FrameworkRules.Tests.Evaluation;

using static Make;
using static Quantify;
using static WhenNone;

public sealed class AssessmentTableTests
{
    private static readonly IReadOnlyList<Assessment> Two = [RealStates.Assess("2025-02-18"), RealStates.Assess("2026-06-30")];

    public static TheoryData<string> Tables() => [.. AssessmentTable.All.Select(table => table.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Both_forms_say_the_same_cell_by_cell(string name)
    {
        var table = Table(name);
        var rows = Rows(Csv(table, Two));
        var lines = Lines(table, Two);

        rows[0].Should().Equal(table.Columns.Select(column => column.Name));
        rows.Should().HaveCount(1 + lines.Count).And.OnlyContain(row => row.Length == table.Columns.Count);
        foreach (var (row, line) in rows.Skip(1).Zip(lines))
        {
            line.EnumerateObject().Select(member => member.Name).Should().Equal(rows[0]);
            row.Should().Equal(line.EnumerateObject().Select(member => Cell(member.Value)));
        }
    }

    [Fact]
    public void There_is_a_row_for_each_finding_line_of_evidence_and_gate()
    {
        Lines(AssessmentTable.Findings, Two).Should().HaveCount(Two.Sum(assessment => assessment.Findings.Count));
        Lines(AssessmentTable.Gates, Two).Should().HaveCount(Two.Sum(assessment => assessment.Gates.Count));
        Lines(AssessmentTable.Evidence, Two)
            .Should()
            .HaveCount(Two.Sum(assessment => Document(assessment).Sum(finding => finding.GetProperty("evidence").GetArrayLength())));
    }

    [Fact]
    public void The_table_of_evidence_has_all_there_is()
    {
        var depots = Enumerable.Range(0, 250).Select(number => Depot(1, $"d{number:0000}"));
        var assessment = Framework(new Stated(Every<Depot>(Holds).Must(Tests.Depot.Weapons.EqualTo(0))))
            .Evaluate(State(depots, Survey(Tests.Depot.Kind)));

        Lines(AssessmentTable.Evidence, [assessment]).Should().HaveCount(250);
    }

    [Fact]
    public void Findings_are_those_of_the_document()
    {
        string[] shared = ["key", "outcome", "due", "days", "dutyBearers", "alsoFailing", "reason", "withheld"];
        foreach (var (line, finding) in Lines(AssessmentTable.Findings, [Two[0]]).Zip(Document(Two[0])))
        {
            foreach (var name in shared)
            {
                JsonElement.DeepEquals(line.GetProperty(name), finding.GetProperty(name)).Should().BeTrue("of {0}", name);
            }
        }
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("＝1")]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")")]
    public void A_text_that_a_spreadsheet_would_take_for_a_formula_stands_after_an_apostrophe(string text)
    {
        var assessment = Framework(new Stated(Every<Depot>(Holds).Must(Tests.Depot.Weapons.EqualTo(0))))
            .Evaluate(Closed(Tests.Depot.Kind, Depot(5, by: text)));

        Column(Csv(AssessmentTable.Evidence, [assessment]), "assertedBy").Should().Equal("'" + text);
        Lines(AssessmentTable.Evidence, [assessment])[0].GetProperty("assertedBy").GetString().Should().Be(text);
    }

    [Theory]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("\r\nx", "\"'\r\nx\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a \"b\"", "\"a \"\"b\"\"\"")]
    [InlineData(" a", "\" a\"")]
    [InlineData("a'=b", "a'=b")]
    [InlineData("", "")]
    public void A_text_is_quoted_where_it_must_be(string text, string cell)
    {
        var output = new ArrayBufferWriter<byte>();

        new CsvRows(output).Text(text);

        // What begins with a tab needs no quotes, and is as good with them.
        Encoding.UTF8.GetString(output.WrittenSpan).Should().BeOneOf(cell, cell.Trim('"'));
        Rows(Encoding.UTF8.GetString(output.WrittenSpan) + "\r\n")[0].Should().Equal(text.Length > 0 && text[0] < ' ' ? "'" + text : text);
    }

    [Fact]
    public void Numbers_stay_numbers_below_zero_too()
    {
        var days = Column(Csv(AssessmentTable.Findings, Two), "days").Where(cell => cell.Length > 0).ToList();

        days.Should().Contain(cell => cell[0] == '-');
        days.Where(cell => !int.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out var _)).Should().BeEmpty();
    }

    [Fact]
    public void A_range_stands_in_two_columns_and_an_open_bound_is_empty()
    {
        var claims = new[] { FieldValue.Between(5, 7), FieldValue.AtLeast(5), 5 }.Select((value, i) => Depot(value, $"d{i}"));
        var csv = Csv(
            AssessmentTable.Evidence,
            [
                Framework(new Stated(Every<Depot>(Holds).Must(Tests.Depot.Weapons.EqualTo(0))))
                    .Evaluate(State(claims, Survey(Tests.Depot.Kind))),
            ]
        );

        Column(csv, "low").Should().Equal("5", "5", "5");
        Column(csv, "high").Should().Equal("7", "", "5");
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_stream_is_given_the_same_bytes_and_is_left_open(string name)
    {
        var table = Table(name);
        using var csv = new MemoryStream();
        using var lines = new MemoryStream();

        table.WriteCsv(Two, csv);
        table.WriteJsonLines(Two, lines);

        csv.CanWrite.Should().BeTrue();
        Encoding.UTF8.GetString(csv.ToArray()).Should().Be(Csv(table, Two));
        Encoding.UTF8.GetString(lines.ToArray()).Should().Be(Written(output => table.WriteJsonLines(Two, output)));
    }

    [Fact]
    public void An_assessment_is_asked_for_when_those_before_it_are_written()
    {
        var output = new ArrayBufferWriter<byte>();
        var seen = new List<int>();

        AssessmentTable.Findings.WriteCsv(OneByOne(), output);

        seen.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();

        IEnumerable<Assessment> OneByOne()
        {
            foreach (var assessment in Two)
            {
                seen.Add(output.WrittenCount);
                yield return assessment;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Of_no_assessments_there_is_a_header_and_nothing_else(string name)
    {
        Rows(Csv(Table(name), [])).Should().ContainSingle();
        Lines(Table(name), []).Should().BeEmpty();
    }

    private static AssessmentTable Table(string name) => AssessmentTable.All.Single(table => table.Name == name);

    private static string Csv(AssessmentTable table, IEnumerable<Assessment> assessments) =>
        Written(output => table.WriteCsv(assessments, output));

    private static List<JsonElement> Lines(AssessmentTable table, IEnumerable<Assessment> assessments) =>
        [
            .. Written(output => table.WriteJsonLines(assessments, output))
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonElement.Parse(line)),
        ];

    private static IEnumerable<JsonElement> Document(Assessment assessment) =>
        JsonDocument.Parse(assessment.ToJson()).RootElement.GetProperty("findings").EnumerateArray();

    private static string Written(Action<IBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static IEnumerable<string> Column(string csv, string name)
    {
        var rows = Rows(csv);
        var at = Array.IndexOf(rows[0], name);
        return rows.Skip(1).Select(row => row[at]);
    }

    private static string Cell(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => "",
            JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(name => name.GetString())),
            JsonValueKind.String => value.GetString()!,
            _ => value.GetRawText(),
        };

    /// <summary>Reads CSV as RFC 4180 has it.</summary>
    private static List<string[]> Rows(string csv)
    {
        var (rows, row, cell, isQuoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < csv.Length; i++)
        {
            switch (csv[i])
            {
                case '"' when isQuoted && i + 1 < csv.Length && csv[i + 1] == '"':
                    cell.Append('"');
                    i++;
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case ',' when !isQuoted:
                    row.Add(cell.ToString());
                    cell.Clear();
                    break;
                case '\r' when !isQuoted && csv[i + 1] == '\n':
                    row.Add(cell.ToString());
                    rows.Add([.. row]);
                    cell.Clear();
                    row.Clear();
                    i++;
                    break;
                default:
                    cell.Append(csv[i]);
                    break;
            }
        }

        return rows;
    }
}

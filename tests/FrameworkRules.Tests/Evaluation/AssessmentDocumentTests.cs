using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsCheck;
using FrameworkRules.Tests.Catalogue;

namespace FrameworkRules.Tests.Evaluation;

using static Make;
using static Quantify;
using static WhenNone;

/// <summary>What the document of an assessment tells a program, without a text to take apart.</summary>
public sealed partial class AssessmentDocumentTests
{
    private static readonly TimeSpan TwoHours = TimeSpan.FromHours(2);

    public static TheoryData<string> States() => [.. RealStates.Names];

    /// <summary>What a claim may say of a field, and how it is written down.</summary>
    public static TheoryData<string, string, string> Values =>
        new()
        {
            { "exact", "given", "5" },
            { "tenths", "given", "5.1" },
            { "between", "given", """{"low":5,"high":7.25}""" },
            { "at least", "given", """{"low":5}""" },
            { "at most", "given", """{"high":5}""" },
            { "none", "none", "null" },
            { "not known", "notKnown", "null" },
            { "flag", "given", "true" },
            { "names", "given", """["1st","2nd"]""" },
            { "choice", "given", "\"Land\"" },
            { "instant", "given", "\"2025-02-18T00:00:00+02:00\"" },
            { "instants", "given", """{"earliest":"2025-02-18T00:00:00+02:00","latest":"2025-02-19T00:00:00+02:00"}""" },
        };

    [Fact]
    public void The_schema_that_ships_with_the_package_is_the_one_the_library_writes() =>
        Repository.ShouldHold("src/FrameworkRules/assessment.schema.json", AssessmentSchema.Write());

    [Theory]
    [MemberData(nameof(States))]
    public void Every_document_of_a_shipped_state_fits_the_schema_and_has_no_member_beyond_it(string name)
    {
        var state = RealStates.Load(name);
        foreach (var framework in Frameworks.All)
        {
            var assessment = framework.Evaluate(state);

            Misfits(assessment).Should().BeEmpty("of {0}", framework);
            Misfits(assessment.WithoutConfidential()).Should().BeEmpty("of {0}", framework);
        }
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Every_source_that_a_document_cites_is_described_in_it_once_and_no_other_is(string name)
    {
        var document = JsonNode.Parse(RealStates.Assess(name).WithoutConfidential().ToJson().Span)!;

        var cited = document["findings"]!
            .AsArray()
            .SelectMany(finding => finding!["evidence"]!.AsArray().Concat(finding["surveys"]!.AsArray()))
            .Select(line => (string)line!["source"]!)
            .Distinct()
            .Order(StringComparer.Ordinal);
        document["sources"]!.AsArray().Select(source => (string)source!["id"]!).Should().Equal(cited);
    }

    [Fact]
    public void A_source_is_described_with_where_it_is_found()
    {
        var found = new Source("observer")
        {
            Publisher = "a publisher",
            Date = Before,
            Grade = SourceGrade.Observer,
            Title = "A title",
            Symbol = "S/2025/1",
            Paragraph = "para. 4",
            Address = "https://example.org/1",
            Quotation = "a few words",
        };
        var state = State(Depot(5, by: "the mechanism", grade: SourceGrade.Observer)).With(sources: [found]);
        var assessment = Framework(new Stated(Some<Depot>(Fails).That(Tests.Depot.Weapons.AtLeast(1)))).Evaluate(state);

        var source = JsonNode.Parse(assessment.ToJson().Span)!["sources"]!.AsArray().Should().ContainSingle().Subject!;
        source.ToJsonString().Should().ContainAll("A title", "S/2025/1", "para. 4", "https://example.org/1", "a few words");
        ((bool)source["retrievable"]!).Should().BeTrue();
    }

    [Fact]
    public void Documents_of_generated_states_fit_the_schema() =>
        Gen.Select(Generated.Requirement, Generated.Requirement, Generated.State)
            .Sample(
                sample =>
                    Misfits(Framework(new Stated(sample.Item1, "A-1"), new Stated(sample.Item2, "B-1")).Evaluate(sample.Item3))
                        .Should()
                        .BeEmpty(),
                iter: 200
            );

    [Fact]
    public void A_document_with_waivers_and_what_a_host_added_fits_the_schema()
    {
        var framework = Frameworks.Cessation2024;
        var read = JsonNode.Parse(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "States", "2025-02-18.json")),
            documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }
        )!;
        read["waivers"] = JsonNode.Parse(
            """
            [
              { "precondition": "BORD-02", "by": "LB", "reason": "agreed", "from": "2025-02-01", "until": "2025-02-28" },
              { "precondition": "BORD-99", "by": "LB", "reason": "agreed", "from": "2025-02-01", "until": "2025-02-28" }
            ]
            """
        );
        var plain = framework.Evaluate(AgreementState.Parse(read.ToJsonString()));
        var assessment = new Assessment(framework, plain.View, plain.Findings, ["a note"]);

        var document = Document(assessment);

        Misfits(assessment).Should().BeEmpty();
        document["unusedWaivers"]!.AsArray().Should().ContainSingle();
        document["furtherFindings"]!.AsArray().Should().ContainSingle();
        Finding(document, "BORD-02")["waivers"]![0]!["until"]!.GetValue<string>().Should().Be("2025-03-01T00:00:00+02:00");
    }

    [Fact]
    public void A_document_that_does_not_fit_is_found()
    {
        var document = Document(RealStates.Assess("2025-02-18"));
        document["findings"]![0]!["outcome"] = "good";
        Misfits(document).Should().NotBeEmpty();

        document = Document(RealStates.Assess("2025-02-18"));
        document["findings"]![0]!["score"] = 5;
        Misfits(document).Should().NotBeEmpty();
    }

    [Fact]
    public void The_document_begins_with_its_format_and_names_framework_version_and_state()
    {
        var assessment = RealStates.Assess("2025-02-18");
        var document = Document(assessment);

        document.First().Key.Should().Be("format");
        document["format"]!.GetValue<int>().Should().Be(1);
        document["frameworkVersion"]!.GetValue<string>().Should().Be(assessment.Framework.Version);
        document["state"]!.GetValue<string>().Should().Be(assessment.Receipt.State);
    }

    [Fact]
    public void Each_finding_has_a_key_of_its_own()
    {
        var assessment = RealStates.Assess("2025-02-18");

        Document(assessment)["findings"]!
            .AsArray()
            .Select(finding => finding!["key"]!.GetValue<string>())
            .Should()
            .Equal(assessment.Framework.FindingKeys)
            .And.OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Instants_have_the_offset_of_the_state_so_that_days_stay_days(string name)
    {
        var state = RealStates.Load(name);
        var document = Document(Frameworks.Find(state.Framework!).Evaluate(state));
        document.Remove("receipt");

        var days = state.Zone is { } zone ? LocalDays.InZone(zone) : new LocalDays(state.UtcOffset!.Value);
        var instants = AnyInstant().Matches(document.ToJsonString(Relaxed)).Select(match => Instant(match.Value.Trim('"'))).ToList();
        instants.Should().NotBeEmpty().And.OnlyContain(instant => instant.Offset == days.Local(instant).Offset);
    }

    [Fact]
    public void A_source_of_the_18th_is_a_source_of_the_18th() =>
        Finding(Document(RealStates.Assess("2025-02-18")), "BORD-02")["evidence"]!
            .AsArray()
            .Single(line => line!["assertedBy"]!.GetValue<string>() == "IDF")!["date"]!
            .GetValue<string>()
            .Should()
            .Be("2025-02-18T00:00:00+02:00");

    [Fact]
    public void Without_an_offset_of_the_state_instants_are_in_UTC() =>
        Document(Framework(new Stated(new Fixed(Truth.True))).Evaluate(State()))["asOf"]!
            .GetValue<string>()
            .Should()
            .Be("2025-03-01T00:00:00Z");

    [Fact]
    public void At_the_ends_of_the_calendar_instants_are_in_UTC()
    {
        InstantText.Of(DateTimeOffset.MaxValue, new LocalDays(TwoHours)).Should().Be("9999-12-31T23:59:59.9999999Z");
        InstantText.Of(DateTimeOffset.MinValue, new LocalDays(-TwoHours)).Should().Be("0001-01-01T00:00:00Z");
    }

    [Fact]
    public void Days_are_null_where_there_is_no_date_and_a_number_where_there_is()
    {
        var findings = Document(RealStates.Assess("2025-02-18"))["findings"]!.AsArray();

        findings.Should().Contain(finding => finding!["due"] == null).And.Contain(finding => finding!["due"] != null);
        findings.Should().OnlyContain(finding => finding!["due"] == null == (finding["days"] == null));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_written_as_what_it_is(string what, string state, string written)
    {
        var at = Instant("2025-02-18T00:00:00+02:00");
        var (check, value) = what switch
        {
            "exact" => (Tests.Depot.Weapons.EqualTo(0), (FieldValue)5),
            "tenths" => (Tests.Depot.Floor.EqualTo(0), 5.10m),
            "between" => (Tests.Depot.Floor.EqualTo(0), FieldValue.Between(5, 7.25m)),
            "at least" => (Tests.Depot.Weapons.EqualTo(0), FieldValue.AtLeast(5)),
            "at most" => (Tests.Depot.Weapons.EqualTo(0), FieldValue.AtMost(5)),
            "none" => (Tests.Depot.Floor.EqualTo(0), FieldValue.None),
            "not known" => (Tests.Depot.Weapons.EqualTo(0), FieldValue.NotKnown),
            "flag" => (Tests.Depot.Guarded.Is(false), true),
            "names" => (Tests.Depot.Units.HasAtLeast(3), new[] { "2nd", "1st" }),
            "choice" => (Tests.Depot.Access.Is("Sea"), "Land"),
            "instant" => (Tests.Depot.Opened.IsNone(), at),
            _ => ((FieldCondition)Tests.Depot.Opened.IsNone(), FieldValue.Between(at, at.AddDays(1))),
        };
        var submitted = new SubmittedEvidence(check, value);

        var line = Document(submitted.Assess())["findings"]![0]!["evidence"]?.AsArray().SingleOrDefault();

        if (state == "notKnown")
        {
            line.Should().BeNull("nothing that is said is a remark, not evidence");
            return;
        }

        line!["valueState"]!.GetValue<string>().Should().Be(state);
        (line["value"]?.ToJsonString(Relaxed) ?? "null").Should().Be(written);
    }

    [Fact]
    public void Evidence_is_shown_up_to_a_limit_and_the_rest_is_counted()
    {
        var depots = Enumerable.Range(0, 1_000).Select(number => Depot(1, $"d{number:0000}"));
        var assessment = Framework(new Stated(Every<Depot>(Holds).Must(Tests.Depot.Weapons.EqualTo(0))))
            .Evaluate(State(depots, Survey(Tests.Depot.Kind)));

        var finding = Document(assessment)["findings"]![0]!;

        finding["evidence"]!.AsArray().Should().HaveCount(100);
        finding["evidenceLeftOut"]!.GetValue<int>().Should().Be(900);
        assessment.Findings[0].Evidence.Should().HaveCount(1_000, "only the document is bounded");
    }

    [Fact]
    public void What_decides_comes_before_what_was_replaced()
    {
        var replaced = Depot("d1", from: AsOf.AddDays(-20)).With(Tests.Depot.Weapons, 7);
        var assessment = Framework(new Stated(Every<Depot>(Holds).Must(Tests.Depot.Weapons.EqualTo(0))))
            .Evaluate(State([replaced, Depot(6), Depot(5, "d2")], Survey(Tests.Depot.Kind)));

        var evidence = Document(assessment)["findings"]![0]!["evidence"]!.AsArray();

        evidence
            .Select(line => $"{line!["subject"]} {line["value"]} {line["standing"]}")
            .Should()
            .Equal("d1 6 reported", "d2 5 reported", "d1 7 superseded");
    }

    [Theory]
    [MemberData(nameof(States))]
    public void No_line_of_evidence_stands_in_a_finding_twice(string name)
    {
        foreach (var framework in Frameworks.All)
        {
            foreach (var finding in Document(framework.Evaluate(RealStates.Load(name)))["findings"]!.AsArray())
            {
                finding!["evidence"]!.AsArray().Select(line => line!.ToJsonString()).Should().OnlyHaveUniqueItems();
            }
        }
    }

    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Json.Schema.JsonSchema Schema = Json.Schema.JsonSchema.FromText(
        Closed(JsonNode.Parse(AssessmentSchema.Write())!).ToJsonString()
    );

    private static JsonObject Document(Assessment assessment) => JsonNode.Parse(assessment.ToJson().Span)!.AsObject();

    private static JsonNode Finding(JsonObject document, string key) =>
        document["findings"]!.AsArray().Single(finding => finding!["key"]!.GetValue<string>() == key)!;

    private static List<string> Misfits(Assessment assessment) => Misfits(Document(assessment));

    private static List<string> Misfits(JsonObject document)
    {
        var results = Schema.Evaluate(document, new Json.Schema.EvaluationOptions { OutputFormat = Json.Schema.OutputFormat.List });
        return results.IsValid
            ? []
            :
            [
                .. results
                    .Details.Where(detail => detail.HasErrors)
                    .Select(detail => $"{detail.InstanceLocation}: {string.Join("; ", detail.Errors!.Values)}"),
                "it does not fit",
            ];
    }

    /// <summary>Forbids members that a schema does not name: to a program they are to come, but the writer of this version has none.</summary>
    private static JsonNode Closed(JsonNode schema)
    {
        if (schema is JsonObject of)
        {
            foreach (var (_, part) in of.ToList())
            {
                if (part is not null)
                {
                    _ = Closed(part);
                }
            }

            if (of["properties"] is JsonObject && of["required"] is JsonArray)
            {
                of["additionalProperties"] = false;
            }
        }
        else if (schema is JsonArray list)
        {
            foreach (var part in list.OfType<JsonObject>())
            {
                _ = Closed(part);
            }
        }

        return schema;
    }

    [GeneratedRegex(
        "\"\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(?<offset>Z|[+-]\\d{2}:\\d{2})",
        RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex AnyInstant();

    /// <summary>One depot of which something is said, and a requirement of it.</summary>
    private sealed class SubmittedEvidence(FieldCondition check, FieldValue value)
    {
        public Assessment Assess() =>
            Framework(new Stated(Every<Depot>(Holds).Must(check)))
                .Evaluate(
                    new AgreementState
                    {
                        AsOf = AsOf,
                        UtcOffset = TwoHours,
                        Sources = Sources,
                        Surveys = [Survey(Tests.Depot.Kind)],
                        Claims = [Depot().With(check.Field, value)],
                    }
                );
    }
}

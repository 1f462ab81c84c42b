using System.Globalization;
using FrameworkRules.Kinds;
using FrameworkRules.Reporting;
using FrameworkRules.Tests.Catalogue;
using FrameworkRules.Tests.Reporting;

namespace FrameworkRules.Tests.Language;

/// <summary>Every warning is a message: on states that between them have each one, another language leaves no English but what is quoted.</summary>
public sealed class WarningLanguageTests
{
    private static readonly Framework Framework = Make.Framework(
        builder => builder.Between("IL", "LB").Knows(KnownActor.Organ("guard", "LB", "Coast Guard"), KnownActor.Independent("UNIFIL")),
        new Stated(Quantify.Every<Crossing>(WhenNone.Fails).Surveyed("harbours").Must(Crossing.ControlledBy.Is("guard"))),
        new Stated(
            Quantify.The<CessationStatus>().Where(CessationStatus.SetBy.Is("truce")).That(CessationStatus.Denounced.Is(false)),
            "TEST-02"
        ),
        new Stated(Quantify.None<Incident>(WhenNone.Holds).That(Incident.Location.Is("Naqoura")), "TEST-03"),
        new Stated(Quantify.Every<NegotiatingTrack>(WhenNone.Holds).Must(NegotiatingTrack.About.Is("borders")), "TEST-04"),
        new Stated(Quantify.Every<AreaReport>(WhenNone.Holds).Must(AreaReport.Area.Is("south of the river")), "TEST-05")
    );

    private static readonly string[] Files =
    [
        // What is wrong with names.
        File(
            """
            "framework": "tset",
            "bodies": [ { "id": "IL" }, { "id": "LB" }, { "id": "Watch", "mandate": "trcue" } ],
            "instruments": [ { "id": "truce", "date": "2025-02-01", "source": "o", "completeness": "full" } ],
            "surveys": [
              { "of": "crossings", "scope": "harbors", "from": "2025-02-01", "until": "2025-03-02", "by": "IL", "source": "o" },
              { "of": "crossings", "scope": "the whole coast", "from": "2025-02-01", "until": "2025-03-02", "by": "IL", "source": "o" } ],
            """,
            """
            "crossings": [
              { "id": "c1", "controlledBy": "Coats Guard", "assertedBy": "IL", "from": "2025-02-01", "source": "o" },
              { "id": "c2", "controlledBy": "rangers", "assertedBy": "a stranger", "from": "2025-02-01", "source": "o" } ],
            "cessations": [ { "id": "x", "instrument": "the other pact", "denounced": false, "assertedBy": "IL", "from": "2025-02-01", "source": "o" } ],
            "areaReports": [ { "id": "a", "area": "elsewhere", "nonStateArms": true, "assertedBy": "IL", "from": "2025-02-01", "source": "o" } ],
            "tracks": [ { "id": "t", "subject": "bordres", "mandated": true, "assertedBy": "IL", "from": "2025-02-01", "source": "o" } ],
            "deadlineExtensions": [ { "id": "d", "deadline": "some day", "newEnd": "2025-09-01", "agreed": true, "assertedBy": "IL", "at": "2025-02-01", "source": "o" } ]
            """
        ),
        // What is one-sided, or looks alike.
        File(
            "",
            $"\"incidents\": [ {string.Join(", ", new[] { "2024-06-10", "2024-08-10", "2024-10-10", "2024-11-10", "2025-01-10", "2025-01-10", "2025-01-10", "2025-01-10", "2025-02-10" }.Select(Attack))} ]"
        ),
        // What is written otherwise than it is read, and waivers.
        File(
            """
            "instruments": [ { "id": "armistice", "date": "2025-02-01", "source": "o", "completeness": "full" } ],
            "waivers": [
              { "precondition": "TEST-20", "by": "IL", "reason": "r", "from": "2025-02-01", "until": "2025-04-01" },
              { "precondition": "TEST-01", "by": "IL", "reason": "r", "from": "2025-03-20", "until": "2025-04-01" },
              { "precondition": "TEST-01", "by": "LB", "reason": "r", "from": "2025-02-01", "until": "2025-02-20" },
              { "precondition": "TEST-03", "by": "IL", "reason": "r", "from": "2025-02-01", "until": "2025-04-01" } ],
            """,
            """
            "crossings": [ { "id": "c1", "controlledBy": "guard ", "assertedBy": "IL", "from": "2025-02-01T12:00:00+05:00", "source": "o" } ],
            "cessations": [ { "id": "x", "instrument": "armistice", "denounced": false, "assertedBy": "IL", "from": "2025-02-01", "source": "o" } ]
            """
        ),
        File(
            """
            "instruments": [ { "id": "truce", "date": "2025-02-01", "source": "o", "completeness": "full" } ],
            "waivers": [ { "precondition": "TEST-02", "by": "IL", "reason": "r", "from": "2025-02-01", "until": "2025-04-01" } ],
            """,
            """
            "cessations": [ { "id": "x", "instrument": "truce", "denounced": false, "assertedBy": "UNIFIL", "from": "2025-02-01", "source": "o" } ]
            """
        ),
        // More of one kind than are listed.
        File("", $"\"crossings\": [ {string.Join(", ", Enumerable.Range(0, 30).Select(Held))} ]"),
    ];

    private static readonly IReadOnlyList<Assessment> Assessments =
    [
        .. Files.Select(file => Framework.Evaluate(AgreementState.Parse(file))),
        Frameworks.Comparator.Evaluate(
            AgreementState.Parse(
                """
                { "format": 1, "framework": "comparator-generic", "submission": "state", "asOf": "2025-03-01", "zone": "Asia/Beirut",
                  "cast": { "first side": "IL", "facilitator": "the envoy", "agreement": "the pact" } }
                """
            )
        ),
    ];

    [Fact]
    public void The_states_have_every_kind_of_warning_and_every_sentence_of_one()
    {
        Assessments
            .SelectMany(assessment => assessment.Warnings)
            .Select(warning => warning.Kind)
            .Distinct()
            .Should()
            .BeEquivalentTo(Enum.GetValues<WarningKind>());
        Enum.GetValues<MessageId>()
            .Where(id => id.ToString().StartsWith("Warning", StringComparison.Ordinal))
            .Except(Assessments.SelectMany(assessment => assessment.Warnings).SelectMany(Said))
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void In_another_language_a_report_of_them_has_no_English_left()
    {
        foreach (var assessment in Assessments)
        {
            EnglishLeft.In(ReportBuilder.Build(assessment, Disguised.For(assessment)), assessment).Should().BeEmpty();
        }
    }

    [Fact]
    public void A_warning_alone_is_put_into_another_language_with_its_place_and_what_to_do()
    {
        var language = Disguised.For();
        var warning = Assessments[0].Warnings.First(warning => warning.Kind == WarningKind.UnknownSpeaker);

        warning
            .FoundIn(language)
            .Should()
            .Be($"\"a stranger\" {Disguised.Disguise("speaks, and is neither among the bodies nor known to")} test");
        warning.SuggestionIn(language).Should().Be(Disguised.Disguise("declare it among the bodies"));
        warning.In(language).Should().Be($"/claims/crossings/1/assertedBy: {warning.FoundIn(language)}; {warning.SuggestionIn(language)}");
        warning.In(ReportLanguage.English).Should().Be(warning.ToString());
    }

    [Theory]
    [InlineData(21, "1 more of this kind is not listed")]
    [InlineData(22, "2 more of this kind are not listed")]
    public void One_that_is_not_listed_is_not_several(int count, string words) =>
        Framework
            .Evaluate(AgreementState.Parse(File("", $"\"crossings\": [ {string.Join(", ", Enumerable.Range(0, count).Select(Held))} ]")))
            .Warnings[^1]
            .Found.Should()
            .Be(words);

    [Fact]
    public void A_side_of_whose_acts_none_is_on_file_is_called_by_its_name_in_a_report() =>
        StatusReport
            .Of(Assessments[1])
            .ToMarkdown()
            .Should()
            .Contain("no incident of LB is on file")
            .And.Contain("Oct 2024 to Nov 2024 and 1 more period, no");

    /// <summary>Every kind of warning that claims can give rise to.</summary>
    private static readonly WarningKind[] OfClaims =
    [
        WarningKind.UnknownName,
        WarningKind.UnknownSpeaker,
        WarningKind.NoneMatches,
        WarningKind.OuterBlanks,
        WarningKind.LookAlike,
        WarningKind.OtherOffset,
        WarningKind.OneSided,
    ];

    [Fact]
    public void No_warning_of_any_kind_tells_of_confidential_claims_where_these_are_left_out()
    {
        var secret = Files
            .Select(file => file.Replace(", \"mandate\": \"trcue\"", "", StringComparison.Ordinal))
            .Select(Hidden)
            .Select(file => Framework.Evaluate(AgreementState.Parse(file)))
            .ToList();

        secret.SelectMany(assessment => assessment.Warnings).Select(warning => warning.Kind).Should().Contain(OfClaims);
        foreach (var open in secret.Select(assessment => assessment.WithoutConfidential()))
        {
            open.Warnings.Select(warning => warning.Kind).Should().NotIntersectWith(OfClaims);
        }
    }

    /// <summary>Makes every claim of a file confidential.</summary>
    private static string Hidden(string file)
    {
        var claims = file.IndexOf("\"claims\"", StringComparison.Ordinal);
        return file[..claims]
            + file[claims..].Replace("\"source\": \"o\" }", "\"confidential\": true, \"source\": \"o\" }", StringComparison.Ordinal);
    }

    private static IEnumerable<MessageId> Said(Warning warning) =>
        new[] { warning.Told, warning.Advice }
            .OfType<Message>()
            .SelectMany(message => message.Parts.ToArray())
            .Where(part => part.Kind == MessagePartKind.Message)
            .Select(part => part.Id);

    private static string Held(int number) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""{ "id": "c{{number}}", "controlledBy": "holder {{number}}", "assertedBy": "IL", "from": "2025-02-01", "source": "o" }"""
        );

    private static string Attack(string day, int number) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""{ "id": "i{{number}}", "side": "IL", "attack": true, "means": "air", "place": "{{(number == 8 ? "Naquora" : "Naqoura")}}", "assertedBy": "UNIFIL", "at": "{{day}}", "source": "o" }"""
        );

    private static string File(string more, string claims) =>
        $$"""
            { "format": 1, "submission": "state", "asOf": "2025-03-01", "zone": "Asia/Beirut", {{more}}
              "sources": [ { "id": "o", "publisher": "p", "date": "2025-02-20", "grade": "observer" } ],
              "claims": { {{claims}} } }
            """;
}

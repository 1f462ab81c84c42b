using System.Text.Json;
using FrameworkRules.Reporting;

namespace FrameworkRules.Tests.Made;

/// <summary>Holds what a host is told that asks for something that makes no sense, as a person has read it.</summary>
public sealed class RefusalsTests
{
    private static readonly Parameter<decimal> Other = new("other", "another limit");
    private static readonly Parameter<decimal> Twin = new("other", "a limit of the same name");
    private static readonly DateTimeOffset Then = Make.Instant("2025-03-01T00:00:00Z");

    private static readonly (string What, Action Ask)[] Questions =
    [
        ("a precondition twice", () => Define(framework => framework.Includes(Stated("A-1"), Gate.Entry, Weight.Minor))),
        ("a precondition that is not there weighed", () => Define(framework => framework.Weighs("A-9", Gate.Entry, Weight.Minor))),
        ("a precondition that is not there left out", () => Define(framework => framework.Without("A-9"))),
        (
            "a precondition that is not there called inapplicable",
            () => Define(framework => framework.DoesNotApply("A-9", "it is not there"))
        ),
        ("two findings of one key", () => Define(framework => framework.Includes(TwoFindings(), Gate.Entry, Weight.Minor))),
        ("a parameter that nothing uses", () => Define(framework => framework.Sets(Other, 1m, "art. 1"))),
        ("a parameter that nothing sets", () => Define(framework => framework.Includes(Limited("B-1", Other), Gate.Entry, Weight.Minor))),
        (
            "two parameters of one name",
            () =>
                Define(framework =>
                    framework
                        .Includes(Limited("B-1", Other), Gate.Entry, Weight.Minor)
                        .Includes(Limited("B-2", Twin), Gate.Entry, Weight.Minor)
                        .Sets(Other, 1m, "art. 1")
                        .Sets(Twin, 2m, "art. 2")
                )
        ),
        (
            "a commitment of nobody",
            () => Define(framework => framework.Commits(CitedTexts.Taif, "art. 1", [], CommitmentWording.Shall, "do it"))
        ),
        (
            "a commitment tested by what is not there",
            () => Define(framework => framework.Commits(CitedTexts.Taif, "art. 1", ["north"], CommitmentWording.Shall, "do it", "A-9"))
        ),
        ("a zone that is none", () => Define(framework => framework.InZone("Asia/Berut"))),
        ("two actors of one name", () => Define(framework => framework.Knows(KnownActor.Side("north"), KnownActor.Side("south", "north")))),
        ("an instant for a parameter that is a number", () => Defined().With("limit", "soon")),
        ("a parameter below its range", () => Defined().With("limit", -1m)),
        ("a parameter that is not there", () => Defined().With("limitt", 1m)),
        ("a description of what is not there", () => Defined().Describe("A-11")),
        ("an evaluation at no instant", () => Defined().Evaluate(new AgreementState())),
        (
            "an evaluation of the view of another framework",
            () => Defined().Evaluate(Frameworks.Cessation2024.View(new AgreementState(), Then))
        ),
        ("a finding that is not there", () => _ = Assess()["A-11"]),
        ("an assessment without a finding", () => _ = new Assessment(Assess().Framework, Assess().View, [])),
        ("a table of an assessment that is missing", () => AssessmentTable.All[0].WriteCsv([Assess(), null!], new MemoryStream())),
        ("an assessment read back", () => JsonSerializer.Deserialize<Assessment>("{}")),
        ("a comparison with nothing", () => Comparison.Of(Assess(), null!)),
        ("a timeline that does not begin", () => Defined().Timeline(new AgreementState())),
        ("a timeline that ends before it begins", () => Defined().Timeline(new AgreementState(), Period("2025-03-01", "2025-02-01"))),
        ("spans of what is not there", () => Defined().Timeline(new AgreementState(), Period("2025-02-01", "2025-03-01")).Spans("A-11")),
        (
            "what a timeline shows after its end",
            () => Defined().Timeline(new AgreementState(), Period("2025-02-01", "2025-03-01")).Assess(Then.AddDays(1))
        ),
        (
            "a report with the timeline of another framework",
            () => StatusReport.Of(Assess(), Frameworks.Cessation2024.Timeline(new AgreementState(), Period("2025-02-01", "2025-03-01")))
        ),
        ("a report too narrow to read", () => StatusReport.Of(Assess()).WriteText(TextWriter.Null, 71)),
        ("a state built of records that break its rules", () => Defined().Evaluate(Broken(), Then)),
        ("a claim with a field of another kind", () => new AgreementClaim(Depot.Kind, "d").With(Visit.Admitted, true)),
        ("a claim with a value that its field does not take", () => new AgreementClaim(Depot.Kind, "d").With(Depot.Emptied, 101m)),
        ("a clause in confidence by itself", () => _ = new AgreementClaim(DepotClause.Kind, "c") { Confidential = true }),
        ("a claim that somebody proposes", () => _ = new AgreementClaim(Depot.Kind, "d") { ProposedBy = ["north"] }),
        (
            "a bracket around a required field",
            () =>
                _ = new AgreementClaim(DepotClause.Kind, "c") { Brackets = [new Bracket(Depot.Guarded, ("north", true), ("south", false))] }
        ),
        ("a bracket with one alternative", () => _ = new Bracket(DepotClause.Bans, ("north", true), ("south", true))),
        ("a bracket in which one proposes two", () => _ = new Bracket(DepotClause.Bans, ("north", true), ("North", false))),
        (
            "a source dated backwards",
            () =>
                _ = new Source("s")
                {
                    Publisher = "a paper",
                    Grade = SourceGrade.Press,
                    Date = Then,
                    DateUntil = Then.AddTicks(-1),
                }
        ),
        ("a day that is none", () => LocalDays.InZone("Asia/Beirut").LastOf("2025-02-30")),
        (
            "times of belief that are none",
            () => _ = new ViewOptions { BelievedFor = new Dictionary<Kind, TimeSpan> { [Depot.Kind] = TimeSpan.Zero } }
        ),
        ("an enumerated value that is none", () => Define(framework => framework.Includes(Stated("C-1"), (Gate)99, Weight.Minor))),
        ("a name with a control character", () => _ = new Body("a\u0007")),
    ];

    [Fact]
    public void What_makes_no_sense_is_refused_in_words_that_a_person_has_read() =>
        Repository.ShouldHold(
            "tests/FrameworkRules.Tests/Data/Made/refusals.txt",
            string.Concat(Questions.Select(question => $"{question.What}: {Told(question.Ask)}\n"))
        );

    /// <summary>What a host passes on that it was given by somebody else.</summary>
    public static TheoryData<string> PassedOn =>
        [
            "a finding",
            "a precondition",
            "a parameter",
            "a value of a parameter",
            "a finding over time",
            "a framework",
            "a time zone",
            "a day",
            "a proposer",
            "a name",
            "a choice",
            "a list of names",
            "a word compared with",
            "a rule on drafts",
        ];

    [Theory]
    [MemberData(nameof(PassedOn))]
    public void What_is_refused_is_quoted_without_signs_that_steer_a_terminal_and_in_a_line(string what)
    {
        var hostile = "a\u0007\u001b[31m\u202e\n" + new string('x', 100_000);
        Action ask = what switch
        {
            "a finding" => () => _ = Assess()[hostile],
            "a precondition" => () => Defined().Describe(hostile),
            "a parameter" => () => Defined().With(hostile, 1m),
            "a value of a parameter" => () => Defined().With("limit", hostile),
            "a finding over time" => () => Defined().Timeline(new AgreementState(), Period("2025-02-01", "2025-03-01")).Spans(hostile),
            "a framework" => () => Frameworks.Find(hostile),
            "a time zone" => () => LocalDays.InZone(hostile),
            "a day" => () => LocalDays.InZone("Asia/Beirut").LastOf(hostile),
            "a proposer" => () => _ = new Bracket(DepotClause.Bans, (hostile, true), ("south", false)),
            "a name" => () => _ = new Body(hostile),
            "a choice" => () => new AgreementClaim(Depot.Kind, "d").With(Depot.Access, hostile),
            "a list of names" => () => new AgreementClaim(Depot.Kind, "d").With(Depot.Units, (FieldValue)new[] { hostile }),
            "a word compared with" => () => Depot.Access.Is(hostile),
            _ => () => _ = FrameworkRules.Drafting.LintRules.Library[hostile],
        };

        var message = ask.Should().Throw<ArgumentException>().Which.Message;
        message.Length.Should().BeLessThan(600);
        message
            .Where(sign => char.IsControl(sign) || char.GetUnicodeCategory(sign) == System.Globalization.UnicodeCategory.Format)
            .Should()
            .BeEmpty();
    }

    private static string Told(Action ask)
    {
        try
        {
            ask();
            return "taken";
        }
        catch (Exception refusal)
        {
            return $"{refusal.GetType().Name}: {refusal.Message.ReplaceLineEndings(" / ")}";
        }
    }

    private static Framework Defined() =>
        Define(framework => framework.Includes(Limited("L-1", Limit), Gate.Operation, Weight.Blocking).Sets(Limit, 5m, "art. 5"));

    private static readonly Parameter<decimal> Limit = new("limit", "the limit");

    private static Framework Define(Action<FrameworkBuilder> more) =>
        Framework.Define(
            "refusing",
            "Refusing",
            "1.0",
            framework => more(framework.Between("north", "south").Includes(Stated("A-1"), Gate.Operation, Weight.Blocking))
        );

    private static Precondition Stated(string id) => new Stated(new Fixed(Truth.True), id);

    private static Precondition Limited(string id, Parameter<decimal> limit) =>
        new Stated(id, define => define.Requires(Quantify.The<Depot>().That(Depot.Floor.AtMost(limit))));

    private static Precondition TwoFindings() =>
        new Stated("T-1", define => define.OneFindingPer("north", "north").Requires(new Fixed(Truth.True)));

    private static Assessment Assess() => Defined().Evaluate(new AgreementState(), Then);

    private static TimelineOptions Period(string from, string until) =>
        new() { From = Make.Instant($"{from}T00:00:00Z"), Until = Make.Instant($"{until}T00:00:00Z") };

    private static AgreementState Broken() =>
        new()
        {
            Sources =
            [
                new Source("s")
                {
                    Publisher = "a paper",
                    Date = Then,
                    Grade = SourceGrade.Press,
                },
            ],
            Claims =
            [
                new AgreementClaim(Depot.Kind, "d")
                {
                    AssertedBy = "north",
                    From = Then,
                    Until = Then,
                    SourceId = "t",
                },
            ],
        };
}

using FrameworkRules.Drafting;
using FrameworkRules.Testing;
using FrameworkRules.Tests.Drafting;
using static FrameworkRules.Tests.CollectionsTests;

namespace FrameworkRules.Tests;

/// <summary>Examples of the collections that what looks at drafts hands out and takes.</summary>
internal static class DraftingCollections
{
    public static Dictionary<string, Func<object>> Results { get; } =
        new()
        {
            ["AcceptedDifference.Load"] = () => Accepted(),
            ["AcceptedDifference.ParseUtf8"] = () => Accepted(),
            ["DraftText.SidesOwing"] = () => Text().SidesOwing(Text().Clauses[0]),
            ["LintReport.AtLeast"] = () => LintReport.Of(DraftSamples.Assess(2)).AtLeast(LintSeverity.Note),
            ["Mending.Of"] = () => Mending.Of(DraftSamples.Assess(2)["BORD-03"]),
        };

    public static Dictionary<string, Func<bool>> Given { get; } =
        new()
        {
            ["AssessmentAssertions.FailBecauseOf(ids)"] = () =>
                IsAsked(ids => DraftSamples.Assess(1).Should().FailBecauseOf("5.3", ids), "PROC-03"),
            ["AssessmentAssertions.FailOnlyIn(ids)"] = () => IsAsked(ids => _ = DraftSamples.Assess(1).Should(), "PROC-03"),
            ["AssessmentAssertions.MeetAll(ids)"] = () => IsAsked(ids => DraftSamples.Assess(1).Should().MeetAll(ids), "BORD-03"),
            ["AssessmentAssertions.LoseNoDutyAgainst(accepted)"] = () =>
                IsAsked(_ => DraftSamples.Assess(1).Should().LoseNoDutyAgainst(DraftSamples.Assess(1), []), "x"),
            ["Bracket..ctor(alternatives)"] = () =>
                IsSeen(
                    ("IL", (FieldValue)1),
                    ("US", 1),
                    given => Told(new Bracket(Commitment.WithinDays, [given[0], ("LB", 2)]), bracket => bracket)
                ),
            ["Draft.Clause(contents)"] = () =>
                IsSeen<ClauseContent>(
                    DraftSamples.Withdraw,
                    DraftSamples.Deploy,
                    given =>
                        Told(
                            DraftSamples.Small().Clause("9", "x", given),
                            draft => draft.ToState().Instruments[0].Provisions[^1][Commitment.What]
                        )
                ),
            ["Draft.Declaring(body)"] = () =>
                IsSeen(
                    new Body("x"),
                    new Body("y"),
                    given => Told(DraftSamples.Small().Declaring(given), draft => draft.ToState().Bodies[^1].Id)
                ),
            ["Draft.Knowing(known)"] = () =>
                IsSeen(
                    Make.Depot("x"),
                    Make.Depot("y"),
                    given => Told(DraftSamples.Small().Knowing(Make.Sources[0], given), draft => draft.ToState().Claims[0].Id)
                ),
            ["Draft.Settling(matter)"] = () =>
                IsSeen(
                    "arms",
                    "form",
                    given => Told(DraftSamples.Small().Settling(given), draft => draft.ToState().Instruments[0].Settles[0])
                ),
            ["DraftDelta.Between(accepted)"] = () =>
                IsSeen(
                    One("x"),
                    One("y"),
                    given =>
                        Told(
                            DraftDelta.Between(DraftSamples.Assess(1), DraftSamples.Assess(1), given),
                            delta => delta.WithoutConfidential().Stale[0]
                        )
                ),
            ["Duty.InBrackets(alternatives)"] = () =>
                IsSeen(
                    ("IL", (FieldValue)1),
                    ("US", 1),
                    given =>
                        Told(
                            DraftSamples.Small(DraftSamples.Withdraw.InBrackets(Commitment.WithinDays, [given[0], ("LB", 2)]).Named("z")),
                            draft => draft.ToState().Instruments[0].Provisions[^1].Brackets[0]
                        )
                ),
            ["Duty.Of(actors)"] = () =>
                IsSeen(
                    "IL",
                    "LB",
                    given =>
                        Told(
                            Duty.Of(given),
                            duty => DraftSamples.Small(duty.Named("z")).ToState().Instruments[0].Provisions[^1][Commitment.Actors]
                        )
                ),
            ["FrameworkBuilder.TakesForVague(terms)"] = () =>
                IsSeen(
                    new VagueTerm("robust", "x"),
                    new VagueTerm("strong", "x"),
                    given =>
                        Told(Make.Framework(builder => builder.TakesForVague(given)), framework => framework.OwnVagueTerms.Single().Phrase)
                ),
            ["LintRules.With(rules)"] = () =>
                IsSeen(Rule("a"), Rule("b"), given => Told(LintRules.Library.With(given), rules => rules.All[^1].Id)),
            ["LintRules.Without(ids)"] = () =>
                IsSeen(
                    "no-place",
                    "no-time",
                    given => Told(LintRules.Library.Without(given), rules => string.Join(',', rules.All.Select(rule => rule.Id)))
                ),
            ["Verify.All(assertions)"] = () => IsAsked(_ => Verify.All(() => { }), "x"),
        };

    /// <summary>Objects from which every property that is a collection is reached.</summary>
    public static IEnumerable<object> Roots()
    {
        var second = DraftSamples.Assess(2);
        yield return Text();
        yield return LintReport.Of(second);
        yield return DraftDelta.Between(DraftSamples.Assess(1), second, One("x"));
        var open = DraftSamples.Small(
            DraftSamples.Withdraw.InBrackets(Commitment.WithinDays, ("IL", FieldValue.None), ("LB", 2)).Named("z")
        );
        yield return DraftReadings.Of(Frameworks.Trilateral2026, open.Settling("withdrawal").ToState());
        yield return open.Settling("withdrawal").ToState();
        yield return open;
        yield return new AgreementClaim(Commitment.Kind, "p") { ProposedBy = ["IL"] };
        yield return new PreconditionCoverage(Frameworks.Trilateral2026);
    }

    private static bool IsAsked(Action<string[]> ask, string id)
    {
        string[] given = [id];
        ask(given);
        return false;
    }

    private static Func<string> Told<T>(T made, Func<T, object> read) => () => read(made).ToString()!;

    private static LintRule Rule(string id) => new(id, LintSeverity.Note, "x", _ => []);

    private static AcceptedDifference One(string name) => new(name) { Reason = "x", Until = Make.AsOf };

    private static DraftText Text() => new(DraftSamples.Assess(1));

    private static IReadOnlyList<AcceptedDifference> Accepted() =>
        AcceptedDifference.ParseUtf8(
            """{ "accepted": [ { "difference": "x", "reason": "y", "until": "2027-01-01T00:00:00Z" } ] }"""u8.ToArray()
        );
}

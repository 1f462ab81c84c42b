using System.Text;
using System.Text.RegularExpressions;
using FrameworkRules.Drafting;
using FrameworkRules.Kinds;
using FrameworkRules.Testing;
using FrameworkRules.Tests.Drafting;
using FrameworkRules.Tests.Reporting;

namespace FrameworkRules.Tests.Language;

/// <summary>What is said of drafts is a message, every sentence of it: lint, what would mend a finding, what became of a duty, what hangs on brackets.</summary>
public sealed partial class DraftLanguageTests
{
    private static readonly LocalDays Days = LocalDays.InZone("Asia/Beirut");

    private static readonly Draft Faulty = Made()
        .Annexing(new Annex("Annex B") { Completeness = "missing" })
        .Clause("1.1", "Israel shall withdraw in parallel.", DraftSamples.Withdraw.Named("1.1-IL"))
        .Clause(
            "1.2",
            "The Security Perimeter shall be cleared in principle, by the method in Annex Z and Annex B, as paragraph 1.9 says.",
            Duty.Of().Shall("be cleared")
        )
        .Clause("1.3", "What is owed is reviewed.", Duty.Of().Shall("review"), DraftSamples.Deploy.Should("deploy").Named("1.3-soft"))
        .Clause(
            "1.6",
            "Lebanon shall act.",
            Duty.Of("LB").Shall("answer").InReturnFor("1.1-IL").VerifiedBy("an agreed third party").On("once calm is there").Named("a"),
            Duty.Of("LB").Should("report").InReturnFor("1.1-IL").At("the relevant areas").Named("b"),
            Duty.Of("IL").Shall("report").InReturnFor("1.1-IL").At("Sector East, as appropriate").Named("c"),
            Duty.Of("IL").Shall("patrol").InReturnFor("1.3-soft").After("1.3-soft").WithinDays(5).Named("d"),
            Duty.Of("LB").Shall("patrol").InReturnFor("nothing").After("no such step").WithinDays(5).Named("e"),
            Duty.Of("LB").Shall("train").WithinDays(5).By(Days.StartOf("2026-09-01")).Named("f"),
            DraftSamples.Withdraw.WithinDays(90).Named("g"),
            Duty.Of("LB").Shall("guard").By(Days.StartOf("2027-09-01")).VerifiedBy("Committee").Named("h"),
            Duty.Of("LB").Shall("count").InBrackets(Commitment.WithinDays, ("IL", 60), ("LB", 30)).Named("i"),
            DraftSamples
                .Withdraw.Shall("repeat")
                .With(Commitment.Kind.Paragraph!, "1.1")
                .With(Commitment.Kind.Words!, "Other words.")
                .Named("j")
        )
        .Knowing(
            new Source("mandate")
            {
                Publisher = "United Nations",
                Date = Days.StartOf("2026-01-01"),
                Grade = SourceGrade.Document,
            },
            new AgreementClaim(Mandate.Kind, "Committee")
            {
                AssertedBy = "UN",
                From = Days.StartOf("2026-01-01"),
                SourceId = "mandate",
                [Mandate.ToMonitor] = true,
                [Mandate.EndsOn] = Days.StartOf("2027-01-01"),
            }
        );

    private static readonly Draft Bracketed = Made()
        .Clause(
            "1.1",
            "Israel shall withdraw.",
            DraftSamples.Withdraw.InBrackets(Commitment.Verifier, ("IL", "Committee"), ("LB", "an agreed third party")),
            DraftSamples.Deploy.InBrackets(Commitment.Verifier, ("LB", "Committee"), ("IL", "an agreed third party")),
            new AgreementClaim(Commitment.Kind, "only")
            {
                ProposedBy = ["IL", "US"],
                [Commitment.Actors] = new[] { "LB" },
                [Commitment.Wording] = "shall",
                [Commitment.What] = "report",
            }
        );

    /// <summary>A draft of which not all is typed in.</summary>
    private const string Unfilled = """
        { "format": 1, "framework": "trilateral-2026-06", "submission": "draft", "asOf": "2026-07-01", "zone": "Asia/Beirut",
          "sources": [ { "id": "s", "publisher": "the drafters", "date": "2026-06-30", "grade": "document" } ],
          "instruments": [ { "id": "d", "date": "2026-06-30", "source": "s", "completeness": "full",
            "commitments": [ { "id": "1", "actors": ["IL"], "wording": "shall", "action": "withdraw" } ] } ] }
        """;

    /// <summary>A draft under a framework that allows no time for a withdrawal, and wants one for a restraint.</summary>
    private static readonly Draft Banning = Draft
        .Of(
            "ban",
            Make.Framework(
                builder => builder.Between("IL", "LB"),
                new Stated(Quantify.Every<WithdrawalStep>(WhenNone.Holds).Must(WithdrawalStep.WithinDays.AtMost(0)), layer: Layer.Text),
                new Stated(Quantify.Every<LegalRestraint>(WhenNone.Holds).Must(LegalRestraint.End.IsStated()), "TEST-02", Layer.Text)
            )
        )
        .Clause("1", "East", new AgreementClaim(WithdrawalStep.Kind, "East") { [WithdrawalStep.WithinDays] = 20 })
        .Clause("2", "Suits rest.", new AgreementClaim(LegalRestraint.Kind, "suits") { [LegalRestraint.End] = "in due course" });

    private static readonly Assessment[] Assessments =
    [
        DraftSamples.Assess(1),
        DraftSamples.Assess(2),
        DraftSamples.Assess(3),
        Faulty.Assess(),
        Bracketed.Assess(),
        Banning.Assess(),
        Frameworks.Trilateral2026.Evaluate(AgreementState.Parse(Unfilled)),
        Made().InPart().Clause("1.1", "Israel shall withdraw.", DraftSamples.Withdraw).Assess(),
    ];

    private static readonly DraftDelta[] Deltas =
    [
        .. Pairs().Select(pair => DraftDelta.Between(pair.Before, pair.After, Accepted(pair.After))),
    ];

    private static readonly DraftReadings[] Readings =
    [
        DraftReadings.Of(Frameworks.Trilateral2026, Bracketed.ToState()),
        DraftReadings.Of(Frameworks.Trilateral2026, Made().Clause("1.1", "x", DraftSamples.Withdraw).ToState()),
    ];

    private static readonly Dictionary<string, IReadOnlyList<Message>> Told = new(StringComparer.Ordinal)
    {
        ["lint"] =
        [
            .. Assessments.SelectMany(draft => LintReport.Of(draft).Issues).SelectMany(issue => new[] { issue.Told, issue.Advice }),
        ],
        ["mending"] = [.. Assessments.SelectMany(draft => draft.Findings).SelectMany(Mending.Messages)],
        ["changes"] = [.. Deltas.SelectMany(delta => delta.Changes).Select(change => change.Told)],
        ["accepted"] = [.. Deltas.SelectMany(delta => delta.Stale).Select(stale => stale.Told)],
        ["readings"] =
        [
            .. Readings.SelectMany(readings => readings.All).Select(reading => reading.Told),
            .. Readings.SelectMany(readings => readings.Brackets).Select(bracket => Message.Write(bracket.Tell)),
            .. Readings.SelectMany(readings => readings.Hanging).Select(hanging => Message.Write(hanging.Tell)),
        ],
    };

    [Fact]
    public void The_drafts_have_every_sentence_that_there_is_of_a_draft() =>
        Enum.GetValues<MessageId>()
            .Where(id => OfDrafts().IsMatch(id.ToString()))
            .Except(
                Told.Values.SelectMany(messages => messages)
                    .SelectMany(message => message.Parts.ToArray())
                    .Where(part => part.Kind is MessagePartKind.Message or MessagePartKind.Joined)
                    .Select(part => part.Id)
            )
            .Should()
            .BeEmpty();

    [Fact]
    public void The_drafts_have_every_rule_and_every_sort_of_change()
    {
        Assessments
            .SelectMany(draft => LintReport.Of(draft).Issues)
            .Select(issue => issue.Rule.Id)
            .Distinct()
            .Should()
            .BeEquivalentTo(LintRules.Library.All.Select(rule => rule.Id));
        Deltas
            .SelectMany(delta => delta.Changes)
            .Select(change => change.Sort)
            .Distinct()
            .Should()
            .BeEquivalentTo(Enum.GetValues<DutyChangeSort>());
    }

    [Theory]
    [InlineData("lint")]
    [InlineData("mending")]
    [InlineData("changes")]
    [InlineData("accepted")]
    [InlineData("readings")]
    public void In_another_language_no_English_is_left_in_what_is_said_of_a_draft(string what)
    {
        var language = Disguised.For(Assessments);
        foreach (var message in Told[what])
        {
            EnglishLeft.In(language, names: null, to => to.Add(message)).Should().BeEmpty(message.ToString());
        }
    }

    [Fact]
    public void What_is_marked_as_a_value_stands_in_a_draft()
    {
        var submitted = string.Join(
            ' ',
            Assessments
                .Concat(Pairs().SelectMany(pair => new[] { pair.Before, pair.After }))
                .Select(draft => draft.View.State.ToCanonicalJson())
                .Select(json => Regex.Unescape(Encoding.UTF8.GetString(json.Span)))
        );

        var keys = Deltas
            .SelectMany(delta => delta.Changes.Select(change => change.Key))
            .Concat(Assessments[0].Framework.FindingKeys)
            .Concat(Deltas.SelectMany(delta => delta.Stale).Select(stale => stale.Accepted.Reason))
            .ToHashSet(StringComparer.Ordinal);

        Told.Values.SelectMany(messages => messages)
            .SelectMany(message => message.Parts.ToArray())
            .Where(part => part.Kind is MessagePartKind.Value or MessagePartKind.Known)
            .Select(part => part.Text!)
            .Where(text => !submitted.Contains(text, StringComparison.OrdinalIgnoreCase) && !keys.Contains(text))
            .Distinct()
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void Each_is_put_into_a_language_by_itself()
    {
        var language = Disguised.For(Assessments);
        var issue = LintReport.Of(Assessments[1]).Issues[0];
        var finding = Assessments[1].Findings.First(finding => Mending.Of(finding).Count > 0);

        issue.MessageIn(language).Should().Be(issue.Told.In(language)).And.NotBe(issue.Message);
        issue.SuggestionIn(language).Should().Be(issue.Advice.In(language)).And.NotBe(issue.Suggestion);
        Mending.Of(finding, language).Should().HaveCount(Mending.Of(finding).Count).And.NotIntersectWith(Mending.Of(finding));
        Deltas[0].Changes[0].TextIn(language).Should().NotBe(Deltas[0].Changes[0].Text);
        Deltas[0].Stale[0].In(language).Should().StartWith(Deltas[0].Stale[0].Accepted.Difference).And.NotBe(Deltas[0].Stale[0].ToString());
        Readings[0].Brackets[0].In(language).Should().NotBe(Readings[0].Brackets[0].ToString());
        Readings[0].Hanging[0].In(language).Should().NotBe(Readings[0].Hanging[0].ToString());
    }

    [Fact]
    public void In_another_language_no_English_is_left_in_what_an_assertion_on_a_draft_says()
    {
        var language = Disguised.For(Assessments);
        var (first, second, faulty) = (Assessments[0], Assessments[1], Assessments[3]);
        var (before, later) = (DraftSamples.Small().Assess(), With(DraftSamples.Withdraw.WithinDays(61)).Assess());
        Assessment[] judged = [first, second, faulty, before, later];
        Action[] failing =
        [
            () => faulty.Should(language).HaveNoLint(LintSeverity.Note),
            () => later.Should(language).LoseNoDutyAgainst(before, Accepted(later)),
            () => second.Should(language).GainOver(first),
            () => second.Should(language).BeNoWorseThan(first),
            () => second.Should(language).MeetAll("BORD-03", "MONV-03", "PROC-05"),
            () => second.Should(language).FailBecauseOf("5.3"),
            () => second.Should(language).FailOnlyIn("BORD-03"),
        ];
        var known = Words()
            .Matches(
                string.Join(
                    ' ',
                    judged
                        .Select(draft => Regex.Unescape(Encoding.UTF8.GetString(draft.View.State.ToCanonicalJson().Span)))
                        .Concat(first.Framework.FindingKeys)
                        .Concat(first.Framework.Parameters.Select(value => value.Parameter.Name))
                        .Concat(first.Framework.Actors.SelectMany(actor => actor.OtherNames.Append(actor.Id)))
                        .Concat(LintRules.Library.All.Select(rule => rule.Id))
                        .Concat(DraftDelta.Between(before, later).Changes.Select(change => change.Key))
                        .Concat(DraftDelta.Between(first, second).Changes.Select(change => change.Key))
                        .Concat(Accepted(later).SelectMany(accepted => new[] { accepted.Difference, accepted.Reason }))
                )
            )
            .Select(word => word.Value)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

        foreach (var fail in failing)
        {
            var message = fail.Should().Throw<AssessmentAssertionException>().Which.Message;
            Words()
                .Matches(message)
                .Select(word => word.Value)
                .Where(word => word.Length > 1 && !known.Contains(word))
                .Should()
                .BeEmpty(message);
        }
    }

    [Fact]
    public void In_another_language_no_English_is_left_in_what_is_counted()
    {
        var language = Disguised.For(Assessments);
        var coverage = new PreconditionCoverage(Frameworks.Trilateral2026);
        var failing = FluentActions
            .Invoking(() =>
                Verify.All(language, () => throw new InvalidOperationException("1"), () => throw new InvalidOperationException("2"))
            )
            .Should()
            .Throw<AssessmentAssertionException>()
            .Which.Message;

        failing.Should().NotMatchRegex("[a-z]");
        coverage.Watch(Assessments[0]);
        Regex.Replace(coverage.In(language), "[A-Z]{4}-[0-9]{2}(/[A-Z]{2})?|trilateral-2026-06", "").Should().NotMatchRegex("[a-z]");
        coverage.In(ReportLanguage.English).Should().Be(coverage.ToString());
    }

    [Fact]
    public void Two_who_propose_something_and_two_who_are_to_act_are_spoken_of_in_the_plural()
    {
        Readings[0].Brackets[^1].In(ReportLanguage.English).Should().StartWith("1.1, the clause: [IL and US: the clause]");
        Readings[0]
            .All.Select(reading => reading.Name)
            .Should()
            .Contain(name => name.EndsWith("1.1 as IL and US propose it", StringComparison.Ordinal));
        Told["changes"]
            .Select(message => message.ToString())
            .Should()
            .Contain(text => text.Contains("IL and LB are to review", StringComparison.Ordinal));
    }

    private static IEnumerable<AcceptedDifference> Accepted(Assessment after) =>
        [
            new("later 1.1-I") { Reason = "agreed elsewhere", Until = after.AsOf.AddDays(1) },
            new("nothing of the kind") { Reason = "agreed elsewhere", Until = after.AsOf.AddDays(1) },
            new("later 1.1-IL") { Reason = "agreed elsewhere", Until = after.AsOf.AddDays(-1) },
        ];

    /// <summary>Lists pairs of drafts, each of which is compared both ways: what one way is lost is added the other way.</summary>
    private static IEnumerable<(Assessment Before, Assessment After)> Pairs()
    {
        var (whole, withdraw) = (DraftSamples.Small(), DraftSamples.Withdraw);
        Draft[] others =
        [
            With(withdraw.WithinDays(61)),
            With(withdraw.Should("withdraw its forces")),
            With(withdraw.With(Commitment.Wording, FieldValue.None)),
            With(withdraw.With(Commitment.WithinDays, FieldValue.None)),
            With(withdraw.With(Commitment.WithinDays, FieldValue.None).By(Days.StartOf("2026-09-01"))),
            With(withdraw.After("1.1-LB")),
            With(withdraw.InBrackets(Commitment.WithinDays, ("IL", 60), ("LB", 30))),
            With(withdraw.With(Commitment.PlaceName, FieldValue.None)),
            With(withdraw.With(Commitment.Verifier, FieldValue.None)),
            With(withdraw.InBrackets(Commitment.Verifier, ("IL", "Committee"), ("LB", "UN"))),
            With(withdraw.VerifiedBy("UNIFIL")),
            With(withdraw.With(Commitment.Actors, new[] { "US" }).Named("1.1-IL")),
            With(withdraw.With(Commitment.Actors, FieldValue.None).Named("1.1-IL")),
            DraftSamples.Small(Monitoring(["FR", "UN"], ["patrol", "report"])),
            DraftSamples.Small(Condition()),
            DraftSamples.Small(new AgreementClaim(WithdrawalStep.Kind, "East") { [WithdrawalStep.Area] = "Sector East" }),
            whole.Clause("1.2", "Both review.", Duty.Of("IL", "LB").With(Commitment.What, "review")),
            whole.Clause("1.1", "x", withdraw),
        ];
        foreach (var other in others)
        {
            yield return (whole.Assess(), other.Assess());
            yield return (other.Assess(), whole.Assess());
        }

        yield return (
            With(withdraw.With(Commitment.Wording, FieldValue.None)).Assess(),
            With(withdraw.Should("withdraw its forces")).Assess()
        );
        var (many, few, none) = (Monitoring(["FR", "UN"], ["patrol", "report"]), Monitoring(["FR"], ["patrol"]), Monitoring([], []));
        yield return (DraftSamples.Small(many).Assess(), DraftSamples.Small(few).Assess());
        yield return (DraftSamples.Small(few).Assess(), DraftSamples.Small(many).Assess());
        yield return (DraftSamples.Small(few).Assess(), DraftSamples.Small(none).Assess());
    }

    private static Draft With(Duty withdraw) => DraftSamples.Small().Clause("1.1", "x", withdraw, DraftSamples.Deploy);

    private static Draft Made() => Draft.Of("made", Frameworks.Trilateral2026).Declaring(new Body("Committee"));

    private static AgreementClaim Monitoring(string[] members, string[] tasks) =>
        new(MonitoringClause.Kind, "m") { [MonitoringClause.Members] = members, [MonitoringClause.Tasks] = tasks };

    private static AgreementClaim Condition() =>
        new(ConditionPrecedent.Kind, "c")
        {
            [ConditionPrecedent.Step] = "1.1-IL",
            [ConditionPrecedent.WaitsFor] = "1.1-LB",
            [ConditionPrecedent.WaitingParty] = "IL",
        };

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Words();

    [GeneratedRegex("^(Lint|Mend|Change(?!d)|Duty(?!With)|Bracket|Reading|Hanging|Stale|DraftWithdrawal)")]
    private static partial Regex OfDrafts();
}

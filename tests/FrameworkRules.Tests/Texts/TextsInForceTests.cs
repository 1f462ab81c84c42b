namespace FrameworkRules.Tests.Texts;

using static Make;
using static Quantify;
using static WhenNone;

/// <summary>Holds which texts and clauses are judged at an instant, and that a finding says which are not, and why.</summary>
public sealed class TextsInForceTests
{
    private static readonly Requirement Bans = Some<DepotClause>(Fails).That(DepotClause.Bans.Is(true));

    [Fact]
    public void A_text_that_another_replaces_is_judged_until_then_and_not_from_then_on()
    {
        var state = State(
            Text("old", Before.AddDays(-5), Clause("1", bans: true)),
            Text("new", Before, Clause("1", bans: false)).With(replaces: "old")
        );

        OutcomeAt(Before.AddTicks(-1), state).Should().Be(Outcome.Met);
        OutcomeAt(Before, state).Should().Be(Outcome.Unmet);
        Said(state).Should().Contain("old is not judged: it was replaced by new");
    }

    [Fact]
    public void A_replacing_text_that_was_not_known_yet_replaces_nothing()
    {
        var state = State(
            Text("old", Before.AddDays(-5), Clause("1", bans: true)),
            Text("new", Before.AddDays(-1), Clause("1", bans: false)).With(replaces: "old")
        );

        Bans.Finding(state).Outcome.Should().Be(Outcome.Unmet);
        Framework(new Stated(Bans)).Evaluate(state, knownAt: Before.AddTicks(-1))[Stated.DefaultId].Outcome.Should().Be(Outcome.Unknown);
    }

    [Theory]
    [InlineData("12")]
    [InlineData("para. 12")]
    [InlineData("Paragraph 12")]
    [InlineData("  PARA 12 ")]
    public void A_clause_that_another_text_amends_is_not_judged_whatever_it_is_called(string clause)
    {
        var state = State(
            Text("treaty", Before.AddDays(-5), Clause("12", bans: true), Clause("13", bans: false)),
            Text("letters", Before).With(amends: ("treaty", clause))
        );

        Bans.Finding(state).Outcome.Should().Be(Outcome.Unmet);
        Said(state).Should().Contain("treaty, 12, is not judged: it was amended by letters");
    }

    [Fact]
    public void A_clause_of_another_number_stays_as_it_is()
    {
        var state = State(
            Text("treaty", Before.AddDays(-5), Clause("12", bans: true)),
            Text("letters", Before).With(amends: ("treaty", "1"))
        );

        Bans.Finding(state).Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void A_text_that_amends_one_of_the_framework_is_judged_with_it_and_any_other_is_named()
    {
        var state = State(
            Text(CitedTexts.Cessation2024.Id, Before.AddDays(-5), Clause("12", bans: false)),
            Text("letters", Before, Clause("12", bans: true)).With(amends: (CitedTexts.Cessation2024.Id, "12")),
            Text("memoir", Before, Clause("1", bans: false))
        );
        var assessment = Framework(framework => framework.AppliesTo(CitedTexts.Cessation2024), new Stated(Bans)).Evaluate(state);

        assessment[Stated.DefaultId].Outcome.Should().Be(Outcome.Met);
        assessment
            .TextsNotJudged.Select(text => text.ToString())
            .Should()
            .BeEquivalentTo(
                "memoir is not judged: it is not a text of this framework",
                $"{CitedTexts.Cessation2024.Id}, 12, is not judged: it was amended by letters"
            );
    }

    [Fact]
    public void A_text_that_has_ended_shows_nothing_and_does_not_close_the_list()
    {
        var state = State(Text("treaty", Before, Clause("1", bans: true)).With(endsOn: AsOf));

        OutcomeAt(AsOf.AddTicks(-1), state).Should().Be(Outcome.Met);
        Bans.Finding(state).Outcome.Should().Be(Outcome.Unknown);
        Said(state).Should().Contain("treaty is not judged: it has ended");
        None<DepotClause>(Holds).That(DepotClause.Bans.Is(true)).Finding(state).Outcome.Should().Be(Outcome.Unknown);
    }

    [Fact]
    public void A_text_dated_after_the_instant_judged_shows_nothing()
    {
        var state = State(Text("treaty", AsOf.AddDays(1), Clause("1", bans: true)));

        Bans.Finding(state).Outcome.Should().Be(Outcome.Unknown);
        Said(state).Should().Contain("treaty is not judged: it is dated after the instant judged");
    }

    [Fact]
    public void A_paper_of_one_side_shows_nothing_until_the_other_has_accepted_it()
    {
        var paper = Text("paper", Before, Clause("1", bans: true)).With(source: "party");

        OutcomeBetween(State(paper)).Should().Be(Outcome.Unknown);
        OutcomeBetween(State(paper.With(acceptedBy: ["north"]))).Should().Be(Outcome.Unknown);
        OutcomeBetween(State(paper.With(acceptedBy: ["north", "militia"]))).Should().Be(Outcome.Met);
    }

    [Theory]
    [InlineData("full", Outcome.Unmet, Outcome.Met)]
    [InlineData("excerpt", Outcome.Unknown, Outcome.Met)]
    [InlineData("missing", Outcome.Unknown, Outcome.Unknown)]
    public void An_annex_that_was_not_submitted_in_full_opens_the_list_and_one_that_is_missing_shows_nothing(
        string completeness,
        Outcome elsewhere,
        Outcome inAnnex
    )
    {
        var annex = new Annex("B") { Completeness = completeness };
        var other = State(Text("treaty", Before, Clause("1", bans: false)).With(annex: annex));
        var own = State(Text("treaty", Before, Clause("1", bans: true).With(DepotClause.Kind.Annex!, "B")).With(annex: annex));

        Bans.Finding(other).Outcome.Should().Be(elsewhere);
        Bans.Finding(own).Outcome.Should().Be(inAnnex);
    }

    [Fact]
    public void An_annex_that_is_about_something_else_opens_no_list()
    {
        var annex = new Annex("B") { Completeness = "missing", Holds = ["deploymentPlans"] };

        Bans.Finding(State(Text("treaty", Before).With(annex: annex))).Outcome.Should().Be(Outcome.Unmet);
    }

    [Fact]
    public void What_a_clause_does_not_say_is_silence_only_where_its_own_words_are_on_file_in_a_full_text()
    {
        var clause = new AgreementClaim(DepotClause.Kind, "1");
        var quoted = new AgreementClaim(DepotClause.Kind, "1") { Words = "The Parties\nshall keep the peace." };

        Bans.Finding(Make.Text(complete: true, clause)).Outcome.Should().Be(Outcome.Unknown);
        Bans.Finding(Make.Text(complete: true, quoted)).Outcome.Should().Be(Outcome.Unmet);
        Bans.Finding(Make.Text(complete: false, quoted)).Outcome.Should().Be(Outcome.Unknown);
    }

    [Theory]
    [InlineData("shall", Outcome.Met)]
    [InlineData("will", Outcome.Met)]
    [InlineData("should", Outcome.Met)]
    [InlineData("intends", Outcome.Unmet)]
    [InlineData("welcomes", Outcome.Unmet)]
    public void What_is_only_intended_or_welcomed_is_no_duty_and_the_finding_shows_the_level(string level, Outcome outcome)
    {
        var clause = Clause("1", bans: true).With(DepotClause.Kind.Level!, level);
        var finding = Some<DepotClause>(Fails)
            .That(Binds<DepotClause>() & DepotClause.Bans.Is(true))
            .Finding(Make.Text(complete: true, clause));

        finding.Outcome.Should().Be(outcome);
        finding.Evidence.Should().Contain(line => line.Field.Name == "level" && line.Actual == level);
    }

    [Fact]
    public void Nothing_is_pieced_together_from_two_texts()
    {
        var both = InOneText(Bans & Some<DepotClause>(Fails).That(DepotClause.Bans.Is(false)));
        var (one, other) = (Clause("1", bans: true), Clause("2", bans: false));

        both.Finding(State(Text("a", Before, one), Text("b", Before, other))).Outcome.Should().Be(Outcome.Unmet);
        both.Finding(State(Text("a", Before, one, other), Text("b", Before))).Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Of_one_text_only_its_clauses_can_be_asked() =>
        FluentActions.Invoking(() => InOneText(Bans & Some<Depot>(Fails).Exist())).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData(true, Outcome.Unmet)]
    [InlineData(false, Outcome.Unknown)]
    public void What_one_text_is_to_say_may_stand_in_the_part_of_another_that_is_not_on_file(bool isInFull, Outcome expected)
    {
        var other = new Instrument("b")
        {
            Date = Before,
            SourceId = "document",
            IsComplete = isInFull,
        };

        InOneText(Bans).Finding(State(Text("a", Before, Clause("1", bans: false)), other)).Outcome.Should().Be(expected);
    }

    [Fact]
    public void Whoever_asks_texts_names_those_of_the_framework_that_are_not_judged()
    {
        Requirement[] askers = [Bans, InOneText(Bans), new AnyClause()];
        var state = State(
            Text(CitedTexts.Cessation2024.Id, Before.AddDays(-5), Clause("1", bans: true)).With(endsOn: Before),
            Text(CitedTexts.Trilateral2026.Id, Before, Clause("1", bans: false))
        );

        foreach (var asker in askers)
        {
            var framework = Framework(
                builder => builder.AppliesTo(CitedTexts.Cessation2024, CitedTexts.Trilateral2026),
                new Stated(asker, layer: Layer.Text)
            );

            framework
                .Evaluate(state)[Stated.DefaultId]
                .Remarks.Should()
                .ContainSingle(remark => remark.Kind == RemarkKind.TextNotJudged)
                .Which.SubjectId.Should()
                .Be(CitedTexts.Cessation2024.Id);
        }
    }

    [Fact]
    public void A_text_that_amends_an_amendment_is_judged_with_the_framework_too()
    {
        var state = State(
            Text(CitedTexts.Cessation2024.Id, Before.AddDays(-5)),
            Text("letters", Before.AddDays(-1)).With(amends: (CitedTexts.Cessation2024.Id, "12")),
            Text("protocol", Before, Clause("12", bans: true)).With(amends: ("letters", "1"))
        );
        var framework = Framework(framework => framework.AppliesTo(CitedTexts.Cessation2024), new Stated(Bans));

        framework.Evaluate(state)[Stated.DefaultId].Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void What_a_clause_in_brackets_may_come_to_say_is_named_as_open()
    {
        var bracketed = new AgreementClaim(DepotClause.Kind, "2") { ProposedBy = ["north"], Number = "Article 2" };

        var draft = new AgreementState
        {
            AsOf = AsOf,
            IsDraft = true,
            Sources = Sources,
            Instruments = [Text("treaty", Before, Clause("1", bans: false), bracketed)],
        };

        Framework(new Stated(Bans, layer: Layer.Text))
            .Evaluate(draft)[Stated.DefaultId]
            .Remarks.Should()
            .ContainSingle(remark => remark.Kind == RemarkKind.TextNotInFull)
            .Which.Detail.Should()
            .Contain("treaty, Article 2 in brackets");
    }

    [Fact]
    public void A_name_that_a_requirement_asks_for_is_known_in_every_text()
    {
        var asked = Some<Depot>(Fails).That(Tests.Depot.Owner.Is("Keepers") & Tests.Depot.Units.HasAny("Wardens"));
        var framework = Framework(new Stated(asked));
        var names = framework.ContextOf(framework.View(State())).Texts.Names;

        names.Knows("keepers").Should().BeTrue();
        names.Knows("Wardens").Should().BeTrue();
        names.Knows("Porters").Should().BeFalse();
    }

    [Fact]
    public void Of_a_single_record_the_latest_text_of_a_framework_prevails_and_clauses_of_one_text_that_differ_are_named()
    {
        var sole = The<DepotClause>().That(DepotClause.Bans.Is(true));
        var framework = Framework(
            builder => builder.AppliesTo(CitedTexts.Cessation2024, CitedTexts.Trilateral2026),
            new Stated(sole, layer: Layer.Text)
        );
        var later = framework.Evaluate(
            State(
                Text(CitedTexts.Cessation2024.Id, Before.AddDays(-5), Clause("1", bans: false)),
                Text(CitedTexts.Trilateral2026.Id, Before, Clause("1", bans: true))
            )
        );
        var differing = framework.Evaluate(
            State(Text(CitedTexts.Trilateral2026.Id, Before, Clause("annex-1", bans: true), Clause("annex-2", bans: false)))
        );

        later[Stated.DefaultId].Outcome.Should().Be(Outcome.Met);
        differing[Stated.DefaultId].Outcome.Should().Be(Outcome.Unmet);
        differing[Stated.DefaultId].Reason.Should().Contain("The text (annex-1) and the text (annex-2) differ");
    }

    [Fact]
    public void Findings_that_rest_on_nothing_but_the_word_that_a_text_is_full_are_counted()
    {
        var precondition = new Stated(Bans, layer: Layer.Text);

        Framework(precondition).Evaluate(Make.Text(complete: true)).RestingOnCompletenessAlone.Should().Be(1);
        Framework(precondition).Evaluate(Make.Text(complete: true, Clause("1", bans: true))).RestingOnCompletenessAlone.Should().Be(0);
    }

    [Fact]
    public void What_a_full_text_does_not_say_rests_on_that_text()
    {
        var state = State(Text("treaty", Before), Text("old", Before.AddDays(-5)).With(endsOn: Before));

        Bans.Finding(state).Instruments.Select(text => text.Id).Should().Equal("treaty");
    }

    [Fact]
    public void Where_a_text_is_not_on_file_in_full_the_finding_says_what_is_missing()
    {
        var excerpt = new Instrument("treaty")
        {
            Date = Before,
            SourceId = "document",
            IsComplete = false,
        };

        Bans.Finding(State(excerpt))
            .Remarks.Should()
            .ContainSingle(remark => remark.Kind == RemarkKind.TextNotInFull)
            .Which.Detail.Should()
            .Contain("treaty");
    }

    [Fact]
    public void A_text_of_the_framework_that_is_not_on_file_is_named_as_missing()
    {
        var framework = Framework(builder => builder.AppliesTo(CitedTexts.Cessation2024), new Stated(Bans, layer: Layer.Text));
        var finding = framework.Evaluate(State())[Stated.DefaultId];

        finding.Outcome.Should().Be(Outcome.Unknown);
        finding.Reason.Should().Contain(CitedTexts.Cessation2024.Id);
    }

    [Fact]
    public void That_a_confidential_text_replaced_another_is_told_in_confidence()
    {
        var state = State(
            Text("old", Before.AddDays(-5), Clause("1", bans: true)),
            Text("secret", Before).With(replaces: "old", isConfidential: true)
        );
        var assessment = Framework(new Stated(Bans)).Evaluate(state);

        assessment.TextsNotJudged.Should().ContainSingle().Which.Reason.Should().Contain("secret");
        assessment.WithoutConfidential().TextsNotJudged.Should().BeEmpty();
    }

    [Fact]
    public void That_a_confidential_text_amended_a_clause_is_told_in_confidence()
    {
        var state = State(
            Text("treaty", Before.AddDays(-5), Clause("12", bans: true), Clause("13", bans: false)),
            Text("secret", Before).With(amends: ("treaty", "12"), isConfidential: true)
        );
        var assessment = Framework(new Stated(Bans)).Evaluate(state);

        assessment.TextsNotJudged.Should().ContainSingle().Which.Reason.Should().Contain("secret");
        assessment.WithoutConfidential().TextsNotJudged.Should().BeEmpty();
        assessment.WithoutConfidential().Findings[0].Remarks.Should().NotContain(remark => remark.Kind == RemarkKind.TextNotJudged);
    }

    [Fact]
    public void That_clauses_differ_is_told_in_confidence_where_one_of_them_is()
    {
        var framework = Framework(
            builder => builder.AppliesTo(CitedTexts.Trilateral2026),
            new Stated(The<DepotClause>().That(DepotClause.Bans.Is(true)), layer: Layer.Text)
        );
        var text = Text(CitedTexts.Trilateral2026.Id, Before, Clause("annex-1", bans: true), Clause("annex-2", bans: false));

        framework.Evaluate(State(text)).WithoutConfidential().Findings[0].Reason.Should().Contain("annex-2");
        framework
            .Evaluate(State(text.With(isConfidential: true)))
            .WithoutConfidential()
            .Findings[0]
            .Remarks.Should()
            .NotContain(remark => remark.Kind == RemarkKind.ClausesDiffer);
    }

    [Fact]
    public void The_title_of_a_text_is_told_in_every_report_unless_the_text_is_confidential()
    {
        Named(isConfidential: false).Should().Contain("The Treaty");
        Named(isConfidential: true).Should().NotContain("The Treaty");

        static string Named(bool isConfidential)
        {
            var text = Text("treaty", Before).With(title: "The Treaty", isConfidential: isConfidential);
            var state = State(text).With(claims: [Depot(5, by: "treaty")]);
            var open = Framework(new Stated(The<Depot>().That(Tests.Depot.Weapons.AtMost(3)))).Evaluate(state).WithoutConfidential();
            return open[Stated.DefaultId].Reason;
        }
    }

    [Fact]
    public void Where_a_framework_has_no_sides_a_paper_counts_once_somebody_else_accepts_it()
    {
        var framework = FrameworkRules.Framework.Define(
            "without-sides",
            "A framework without sides",
            "1.0",
            builder => builder.Includes(new Stated(Bans), Gate.Operation, Weight.Blocking)
        );
        var paper = Text("paper", Before, Clause("1", bans: true)).With(source: "party");

        framework.Evaluate(State(paper))[Stated.DefaultId].Outcome.Should().Be(Outcome.Unknown);
        framework.Evaluate(State(paper.With(acceptedBy: ["militia"])))[Stated.DefaultId].Outcome.Should().Be(Outcome.Met);
    }

    [Theory]
    [InlineData("UNIFIL", false)]
    [InlineData("an agreed third party", true)]
    public void A_clause_that_names_nobody_is_remarked_on(string verifier, bool isVague)
    {
        var clause = new AgreementClaim(VerifierClause.Kind, "1") { [VerifierClause.VerifyingBody] = verifier };
        var finding = Some<VerifierClause>(Fails)
            .That(VerifierClause.VerifyingBody.IsStated())
            .Finding(State(Text("treaty", Before, clause)));

        finding
            .Remarks.Where(remark => remark.Kind == RemarkKind.Vague)
            .Select(remark => remark.Named)
            .Should()
            .Equal(isVague ? [verifier] : []);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_words_of_a_confidential_text_are_remarked_on_in_confidence(bool isConfidential)
    {
        var clause = new AgreementClaim(VerifierClause.Kind, "1") { [VerifierClause.VerifyingBody] = "an agreed third party" };
        var assessment = Framework(new Stated(Some<VerifierClause>(Fails).That(VerifierClause.VerifyingBody.IsStated())))
            .Evaluate(State(Text("treaty", Before, clause).With(isConfidential: isConfidential)));

        assessment.Findings[0].Remarks.Should().Contain(remark => remark.Kind == RemarkKind.Vague);
        assessment.WithoutConfidential().Findings[0].Remarks.Any(remark => remark.Kind == RemarkKind.Vague).Should().Be(!isConfidential);
    }

    private static Outcome OutcomeAt(DateTimeOffset instant, AgreementState state) =>
        Framework(new Stated(Bans)).Evaluate(state, instant)[Stated.DefaultId].Outcome;

    private static Outcome OutcomeBetween(AgreementState state) =>
        Framework(framework => framework.Between("north", "south"), new Stated(Bans)).Evaluate(state)[Stated.DefaultId].Outcome;

    private static IEnumerable<string?> Said(AgreementState state) => Bans.Finding(state).Remarks.Select(remark => remark.Detail);

    private static AgreementState State(params Instrument[] instruments) =>
        new()
        {
            AsOf = AsOf,
            Sources = Sources,
            Bodies = [new Body("militia") { SpeaksFor = "south" }],
            Instruments = instruments,
        };

    private static Instrument Text(string id, DateTimeOffset date, params AgreementClaim[] provisions) =>
        new(id)
        {
            Date = date,
            SourceId = "document",
            IsComplete = true,
            Provisions = provisions,
        };

    private sealed class AnyClause() : OpenRequirement("whether there is a clause", DepotClause.Kind)
    {
        protected override OpenAnswer Answer(OpenReading reading) =>
            new() { Truth = reading.Of(DepotClause.Kind).Any() ? Truth.True : Truth.False };
    }
}

namespace FrameworkRules.Tests;

using static Make;
using static Truth;

public sealed class OutcomeTests
{
    public static TheoryData<Truth, Truth, Truth, Outcome> Combinations()
    {
        var data = new TheoryData<Truth, Truth, Truth, Outcome>();
        foreach (var requirement in Enum.GetValues<Truth>())
        {
            foreach (var weaker in Enum.GetValues<Truth>())
            {
                foreach (var applicability in Enum.GetValues<Truth>())
                {
                    data.Add(requirement, weaker, applicability, Expected(requirement, weaker, applicability));
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Combinations))]
    public void Requirement_weaker_requirement_and_applicability_make_the_outcome(
        Truth requirement,
        Truth weaker,
        Truth applicability,
        Outcome expected
    )
    {
        var finding = Framework(
                new Stated(
                    "A-1",
                    define =>
                        define
                            .Requires(new Fixed(requirement))
                            .OtherwisePartly("Something less.", new Fixed(weaker))
                            .AppliesWhen("it applies", new Fixed(applicability))
                )
            )
            .Evaluate(State())["A-1"];
        finding.Outcome.Should().Be(expected);
        finding.IsWeakerMet.Should().Be(weaker == True && (expected is Outcome.PartiallyMet or Outcome.Unknown or Outcome.Contested));
        finding.Reason.Should().NotBeNullOrWhiteSpace();
    }

    [Theory]
    [InlineData(True, Outcome.Met)]
    [InlineData(False, Outcome.Unmet)]
    [InlineData(Unknown, Outcome.Unknown)]
    [InlineData(Contested, Outcome.Contested)]
    public void Without_a_weaker_requirement_nothing_is_met_in_part(Truth requirement, Outcome expected) =>
        new Fixed(requirement).Finding(State()).Outcome.Should().Be(expected);

    [Fact]
    public void What_does_not_apply_says_why()
    {
        var finding = Framework(
                new Stated("A-1", define => define.Requires(new Fixed(False)).AppliesWhen("a plan has such a phase", new Fixed(False)))
            )
            .Evaluate(State())["A-1"];
        finding.Reason.Should().Contain("a plan has such a phase");
    }

    [Fact]
    public void A_precondition_whose_code_fails_is_faulted_and_the_others_stand()
    {
        var framework = Framework(
            new Stated(new Fixed(True), "A-1"),
            new Stated(new Throwing(), "B-1"),
            new Stated("C-1", define => define.Requires(new Fixed(False)).OtherwisePartly("Less.", new Throwing())),
            new Stated("D-1", define => define.Requires(new Fixed(False)).AppliesWhen("it applies", new Throwing())),
            new Stated(new Fixed(False), "E-1")
        );
        var assessment = framework.Evaluate(State());
        assessment
            .Findings.Select(finding => finding.Outcome)
            .Should()
            .Equal(Outcome.Met, Outcome.Faulted, Outcome.Faulted, Outcome.Faulted, Outcome.Unmet);
        assessment["B-1"].Fault.Should().BeOfType<InvalidOperationException>();
        assessment["B-1"].Reason.Should().Contain("a mistake in the host's code");
        assessment["B-1"].Evidence.Should().BeEmpty();

        var outcomes = new Outcome[framework.FindingCount];
        framework.Outcomes(framework.View(State()), outcomes);
        outcomes.Should().Equal(assessment.Findings.Select(finding => finding.Outcome));
    }

    [Fact]
    public void Every_check_runs_even_when_the_verdict_is_clear_before()
    {
        (new Fixed(False) & new Throwing()).Finding(State()).Outcome.Should().Be(Outcome.Faulted);
        (new Fixed(True) | new Throwing()).Finding(State()).Outcome.Should().Be(Outcome.Faulted);
    }

    [Fact]
    public void Of_a_draft_only_what_the_text_says_is_judged()
    {
        var framework = Framework(
            new Stated(new Fixed(True), "A-1", Layer.Text),
            new Stated(new Fixed(True), "B-1", Layer.Status),
            new Stated(new Fixed(False), "C-1", Layer.Implementation),
            new Stated(new Throwing(), "D-1", Layer.Political)
        );
        var draft = new AgreementState
        {
            IsDraft = true,
            AsOf = AsOf,
            Sources = Sources,
        };
        framework
            .Evaluate(draft)
            .Findings.Select(finding => finding.Outcome)
            .Should()
            .Equal(Outcome.Met, Outcome.NotApplicable, Outcome.NotApplicable, Outcome.NotApplicable);
    }

    [Theory]
    [InlineData("", GateStatus.Undetermined)]
    [InlineData("Met", GateStatus.Satisfied)]
    [InlineData("Met NotApplicable", GateStatus.Satisfied)]
    [InlineData("NotApplicable", GateStatus.Undetermined)]
    [InlineData("Met Unknown", GateStatus.Undetermined)]
    [InlineData("Met Contested", GateStatus.Undetermined)]
    [InlineData("Met Faulted", GateStatus.Undetermined)]
    [InlineData("Met Unmet", GateStatus.NotSatisfied)]
    [InlineData("Met PartiallyMet", GateStatus.NotSatisfied)]
    [InlineData("Unknown Contested Faulted Unmet", GateStatus.NotSatisfied)]
    public void A_gate_stands_as_its_blocking_preconditions_do(string outcomes, GateStatus expected)
    {
        var preconditions = outcomes
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select((outcome, number) => Giving(Enum.Parse<Outcome>(outcome), $"A-{number}"));
        var framework = FrameworkRules.Framework.Define(
            "test",
            "A framework for tests",
            "1.0",
            builder =>
            {
                foreach (var precondition in preconditions)
                {
                    builder.Includes(precondition, Gate.Withdrawal, Weight.Blocking);
                }

                builder.Includes(Giving(Outcome.Unmet, "Z-1"), Gate.Withdrawal, Weight.Major);
                builder.Includes(Giving(Outcome.Met, "Z-2"), Gate.Withdrawal, Weight.Minor);
                builder.Includes(Giving(Outcome.Unmet, "Z-3"), Gate.Entry, Weight.Blocking);
            }
        );
        var assessment = framework.Evaluate(State());
        var gate = assessment.Gates.Single(gate => gate.Gate == Gate.Withdrawal);
        gate.Status.Should().Be(expected);
        gate.Count(Outcome.Met).Should().Be(outcomes.Split(' ').Count(outcome => outcome == "Met") + 1);
        assessment.Gates.Should().HaveCount(5);
    }

    [Fact]
    public void A_waiver_changes_no_outcome()
    {
        var state = State(Depot(5));
        var waived = new AgreementState
        {
            AsOf = state.AsOf,
            Sources = state.Sources,
            Claims = state.Claims,
            Waivers =
            [
                new Waiver(Stated.DefaultId)
                {
                    By = "south",
                    Reason = "a goodwill step",
                    From = Before,
                    Until = AsOf.AddDays(10),
                },
            ],
        };
        var framework = Framework(new Stated(Quantify.The<Depot>().That(Tests.Depot.Weapons.EqualTo(0))));
        var (without, with) = (framework.Evaluate(state), framework.Evaluate(waived));
        with.Findings.Select(finding => finding.Outcome)
            .Should()
            .Equal(without.Findings.Select(finding => finding.Outcome))
            .And.Equal(Outcome.Unmet);
        with.Gates.Select(gate => gate.Status).Should().Equal(without.Gates.Select(gate => gate.Status));
    }

    [Fact]
    public void A_precondition_declared_per_party_has_one_finding_for_each()
    {
        var framework = Framework(
            new Stated(
                "A-1",
                define =>
                    define
                        .OneFindingPer("north", "south")
                        .Requires(Quantify.None<Depot>(WhenNone.Holds).That(Tests.Depot.Owner.IsPartyOfTheFinding()))
            )
        );
        var assessment = framework.Evaluate(Closed(Tests.Depot.Kind, Depot().With(Tests.Depot.Owner, "north")));
        assessment["A-1/north"].Outcome.Should().Be(Outcome.Unmet);
        assessment["A-1/south"].Outcome.Should().Be(Outcome.Met);
        assessment["A-1/south"].DutyBearers.Should().Equal("south");
        FluentActions.Invoking(() => assessment["A-1"]).Should().Throw<ArgumentException>().WithMessage("*A-1/north, A-1/south*");
        FluentActions
            .Invoking(() => assessment["A-1/nort"])
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*did you mean \"A-1/north\"?*");
    }

    [Fact]
    public void An_assessment_with_a_finding_missing_cannot_be_made()
    {
        var framework = Framework(new Stated(new Fixed(True), "A-1"), new Stated(new Fixed(True), "B-1"));
        var view = framework.View(State());
        var findings = framework.Evaluate(view).Findings.Take(1).ToList();
        FluentActions
            .Invoking(() => new Assessment(framework, view, findings))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*B-1 has no finding*");
    }

    private static Stated Giving(Outcome outcome, string id) =>
        outcome switch
        {
            Outcome.Met => new Stated(new Fixed(True), id),
            Outcome.Unmet => new Stated(new Fixed(False), id),
            Outcome.PartiallyMet => new Stated(id, define => define.Requires(new Fixed(False)).OtherwisePartly("Less.", new Fixed(True))),
            Outcome.NotApplicable => new Stated(
                id,
                define => define.Requires(new Fixed(False)).AppliesWhen("it applies", new Fixed(False))
            ),
            Outcome.Contested => new Stated(new Fixed(Contested), id),
            Outcome.Unknown => new Stated(new Fixed(Unknown), id),
            _ => new Stated(new Throwing(), id),
        };

    private static Outcome Expected(Truth requirement, Truth weaker, Truth applicability) =>
        (requirement, applicability) switch
        {
            (_, False) => Outcome.NotApplicable,
            (True, _) => Outcome.Met,
            (_, Unknown) => Outcome.Unknown,
            (_, Contested) => Outcome.Contested,
            (Unknown, _) => Outcome.Unknown,
            (Contested, _) => Outcome.Contested,
            _ => weaker == True ? Outcome.PartiallyMet : Outcome.Unmet,
        };
}

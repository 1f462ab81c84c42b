namespace FrameworkRules.Tests.Preconditions;

/// <summary>Holds what a definition must say, and what its author is told where it does not.</summary>
public sealed class DefinitionTests
{
    private static readonly Requirement Guarded = Quantify.Every<Depot>(WhenNone.Holds).Must(Depot.Guarded.Is(true));
    private static readonly Requirement Enough =
        Quantify.AtLeast<Depot>(new Parameter<decimal>("guards", "the guards needed") { Proposal = 2 }, WhenNone.Fails).Exist()
        & Quantify.None<Visit>(WhenNone.Holds).Exist();

    [Fact]
    public void A_definition_that_says_what_is_required_and_by_whom_is_complete() =>
        Defining(define => define.Statement("Depots are guarded.").DutyBearers("north").Requires(Guarded)).Should().NotThrow();

    [Fact]
    public void A_definition_without_a_statement_is_refused() =>
        Defining(define => define.DutyBearers("north").Requires(Guarded))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("TEST-01 must give a statement and say what it requires.");

    [Fact]
    public void A_definition_that_requires_nothing_is_refused() =>
        Defining(define => define.Statement("Depots are guarded.").DutyBearers("north"))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("TEST-01 must give a statement and say what it requires.");

    [Fact]
    public void A_definition_without_a_duty_bearer_is_refused() =>
        Defining(define => define.Statement("Depots are guarded.").Requires(Guarded))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("TEST-01 must say whose duty it is.");

    [Fact]
    public void Each_way_to_name_a_duty_bearer_is_enough()
    {
        Defining(define => define.Statement("Depots are guarded.").DutyBearer(Depot.Owner).Requires(Guarded)).Should().NotThrow();
        Defining(define => define.Statement("Depots are guarded.").OneFindingPer("north").Requires(Guarded)).Should().NotThrow();
    }

    [Fact]
    public void A_check_that_does_not_say_of_how_many_subjects_is_refused_in_every_place()
    {
        const string Refusal = "TEST-01 requires something of \"depots\" without saying of how many: start with Every, Some or None.";
        Requirement check = Depot.Guarded.Is(true);
        Action<Definition>[] definitions =
        [
            define => define.Requires(check),
            define => define.Requires(Guarded).OtherwisePartly("Some are.", check),
            define => define.Requires(Guarded).AppliesWhen("One is guarded.", check),
        ];
        foreach (var definition in definitions)
        {
            Defining(define => definition(define.Statement("Depots are guarded.").DutyBearers("north")))
                .Should()
                .Throw<InvalidOperationException>()
                .WithMessage(Refusal);
        }
    }

    [Fact]
    public void A_placeholder_that_names_nothing_the_requirement_uses_is_refused_in_every_place()
    {
        const string Refusal =
            "TEST-01: \"{guard}\" names neither a parameter of the precondition nor, as \"{belief:kind}\", a kind about the ground that it reads; "
            + "did you mean \"guards\"?";
        Action<Definition>[] definitions =
        [
            define => define.Statement("There are {guard} guards.").Requires(Enough),
            define => define.Statement("Depots are guarded.").Requires(Enough).OtherwisePartly("There are {guard}.", Guarded),
            define => define.Statement("Depots are guarded.").Requires(Enough).AppliesWhen("there are {guard}", Guarded),
        ];
        foreach (var definition in definitions)
        {
            Defining(define => definition(define.DutyBearers("north"))).Should().Throw<InvalidOperationException>().WithMessage(Refusal);
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{belief}")]
    [InlineData("{belief:guards}")]
    [InlineData("{belief:visits}", "visits happen and do not go stale")]
    [InlineData("{belief:crossings}", "the requirement reads no crossings")]
    [InlineData("{ guards }")]
    [InlineData("{Guards}")]
    [InlineData("{party}", "the sentence is one for all parties")]
    public void Only_what_the_requirement_uses_can_be_named_and_exactly(string placeholder, string because = "") =>
        Defining(define => define.Statement($"There are {placeholder}.").DutyBearers("north").Requires(Enough))
            .Should()
            .Throw<InvalidOperationException>(because)
            .WithMessage($"TEST-01: \"{placeholder}\" names neither *");

    [Theory]
    [InlineData("There are {guards guards.")]
    [InlineData("There are guards} guards.")]
    [InlineData("There are {guards} guards}.")]
    public void A_brace_that_belongs_to_no_placeholder_is_refused(string statement) =>
        Defining(define => define.Statement(statement).DutyBearers("north").Requires(Enough))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage($"TEST-01: \"{statement}\" has a brace that belongs to no placeholder.");

    [Fact]
    public void What_narrows_a_definition_is_said_and_asked_beside_what_it_says_itself()
    {
        var alone = new Bare(define =>
            define.Statement("Depots are guarded.").DutyBearers("north").Requires(Guarded).AlsoAppliesWhen("two are", Guarded)
        );
        var both = new Bare(define =>
            define
                .Statement("Depots are guarded.")
                .DutyBearers("north")
                .Requires(Guarded)
                .AppliesWhen("one is", Enough)
                .AlsoAppliesWhen("two are", Guarded)
        );

        alone.Definition.ApplicabilitySentence!.ToString().Should().Be("two are");
        alone.Definition.Applicability.Should().BeSameAs(Guarded);
        both.Definition.ApplicabilitySentence!.ToString().Should().Be("one is, and two are");
        both.Definition.Applicability!.Describe().Should().Be((Enough & Guarded).Describe());
    }

    [Fact]
    public void A_definition_says_all_that_must_be_there_before_it_applies()
    {
        var some = Quantify.Every<Depot>(WhenNone.NotApplicable).Must(Depot.Guarded.Is(true));

        var there = new Bare(define =>
            define.Statement("Depots are guarded.").DutyBearers("north").Requires(some).AppliesWhen("one is", Guarded)
        );
        var begun = new Bare(define =>
            define
                .Statement("Depots are guarded.")
                .DutyBearers("north")
                .Requires(Guarded)
                .AppliesWhen("one is", Guarded)
                .SinceTheCessation()
        );

        there.Definition.ApplicabilitySentence!.ToString().Should().Be("one is, and there is any depot");
        begun.Definition.ApplicabilitySentence!.ToString().Should().Be("the cessation has begun, and one is");
    }

    private static Action Defining(Action<Definition> define)
    {
        var precondition = new Bare(define);
        return () => _ = precondition.Definition;
    }

    private sealed class Bare(Action<Definition> define) : Precondition("TEST-01", Theme.Process, Layer.Implementation)
    {
        protected override void Define(Definition definition) => define(definition);
    }
}

namespace FrameworkRules.Tests.Preconditions;

/// <summary>Holds what a definition must say, and what its author is told where it does not.</summary>
public sealed class DefinitionTests
{
    private static readonly Requirement Guarded = Quantify.Every<Depot>(WhenNone.Holds).Must(Depot.Guarded.Is(true));

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

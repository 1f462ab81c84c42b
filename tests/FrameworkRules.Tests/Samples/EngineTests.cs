using FrameworkRules.Samples;

namespace FrameworkRules.Tests.Samples;

/// <summary>Runs what needs NRules, in a build with it and in one without.</summary>
public sealed class EngineTests
{
    [Theory]
    [InlineData("live")]
    [InlineData("evaluate", "--engine", "nrules")]
    public void What_needs_NRules_works_or_says_in_one_line_how_to_bring_it_in(params string[] args)
    {
        var program = SampleProgram.Run(args);

        if (Engines.HasNRules)
        {
            program.Code.Should().BeLessThan((int)ExitCode.InputError);
            program.Out.Should().NotBeEmpty();
            return;
        }

        program.Code.Should().Be((int)ExitCode.Usage);
        program.Error.Split('\n')[0].Should().Contain("dotnet run --project src/FrameworkRules.Samples -p:UseNRules=true -- ");
        program.Out.Should().BeEmpty();
    }

    [Fact]
    public void Both_engines_print_the_same()
    {
        var embedded = SampleProgram.Run("evaluate", "--engine", "embedded", "--details");

        embedded.Out.Should().Be(SampleProgram.Run("evaluate", "--details").Out);
        if (Engines.HasNRules)
        {
            SampleProgram.Run("evaluate", "--engine", "nrules", "--details").Out.Should().Be(embedded.Out);
        }
    }

    [Fact]
    public void An_engine_that_there_is_not_is_an_error()
    {
        var program = SampleProgram.Run("evaluate", "--engine", "nrule");

        program.Code.Should().Be((int)ExitCode.Usage);
        program.Error.Should().StartWith("There is no engine \"nrule\"; did you mean \"nrules\"?");
    }
}

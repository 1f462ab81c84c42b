using FrameworkRules.Samples;

namespace FrameworkRules.Tests.Samples;

public sealed class EvaluatorOptionTests
{
    [Fact]
    public void Both_engines_print_the_same()
    {
        var usual = SampleProgram.Run("evaluate", "--details");

        SampleProgram.Run("evaluate", "--engine", "nrules", "--details").Out.Should().Be(usual.Out);
        SampleProgram.Run("evaluate", "--engine", "direct", "--details").Out.Should().Be(usual.Out);
    }

    [Fact]
    public void The_record_is_replayed_with_the_sample_s_own_rule()
    {
        var program = SampleProgram.Run("live");

        program.Code.Should().BeLessThan((int)ExitCode.InputError);
        program.Out.Should().Contain("BORD-02: ").And.Contain("By a rule of the sample's own: ");
    }

    [Fact]
    public void An_engine_that_there_is_not_is_an_error()
    {
        var program = SampleProgram.Run("evaluate", "--engine", "nrule");

        program.Code.Should().Be((int)ExitCode.Usage);
        program.Error.Should().StartWith("There is no engine \"nrule\"; did you mean \"nrules\"?");
    }
}

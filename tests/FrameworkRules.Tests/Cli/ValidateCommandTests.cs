using FrameworkRules.Cli;

namespace FrameworkRules.Tests.Cli;

/// <summary>Holds what <c>validate</c> and <c>schema</c> print.</summary>
public sealed class ValidateCommandTests
{
    [Fact]
    public void A_state_that_can_be_evaluated_is_valid_with_its_warnings_on_stderr()
    {
        var file = ToolRun.StateFile("2025-01-26");
        var run = ToolRun.Of("validate", file);

        run.Code.Should().Be(0);
        run.Out.Should().Be($"{file}: valid, 2 warnings; 60 claims, 1 text, 40 sources, under coh-2024.\n");
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Should()
            .HaveCount(2)
            .And.OnlyContain(line => line.StartsWith($"{file}: warning: ", StringComparison.Ordinal));
        ToolRun.Of("validate", file, "--strict").Code.Should().Be((int)ExitCode.InputError);
    }

    [Fact]
    public void Every_error_is_told_and_nothing_else_is()
    {
        using var file = new TemporaryFile("""{ "format": 2, "framework": "coh-2042", "submission": "state", "asOf": "soon" }""");
        var run = ToolRun.Of("validate", file.Path);

        run.Code.Should().Be((int)ExitCode.InputError);
        run.Out.Should().BeEmpty();
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(3);
    }

    [Fact]
    public void The_schemas_are_those_of_the_library()
    {
        ToolRun.Of("schema").Out.Should().Be(JsonSchema.Write());
        ToolRun.Of("schema", "--assessment").Out.Should().Be(AssessmentSchema.Write());
    }
}

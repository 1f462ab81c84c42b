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
        run.Out.Should().Be($"{file}: valid, 2 warnings; 66 claims, 1 text, 46 sources, under coh-2024.\n");
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

    [Theory]
    [InlineData("validate")]
    [InlineData("evaluate")]
    public void A_schema_that_lies_among_the_states_is_skipped_and_told_for_what_it_is_when_it_is_alone(string command)
    {
        using var schema = new TemporaryFile(JsonSchema.Write());
        var state = ToolRun.StateFile("2025-01-26");

        var among = ToolRun.Of(command, state, schema.Path);
        var alone = ToolRun.Of(command, schema.Path);

        among.Code.Should().Be(ToolRun.Of(command, state).Code);
        among.Out.Should().Be(ToolRun.Of(command, state).Out);
        among.Error.Should().Contain($"{schema.Path}: skipped: it is a JSON Schema, which describes states and is none\n");
        alone.Code.Should().Be((int)ExitCode.InputError);
        alone.Error.Should().Be($"{schema.Path}: it is a JSON Schema, which describes states and is none; name a state\n");
        ToolRun.Of(command, schema.Path, schema.Path).Code.Should().Be((int)ExitCode.InputError);
    }

    [Fact]
    public void A_state_that_names_its_schema_is_read()
    {
        using var file = new TemporaryFile(
            """{ "$schema": "./agreement-state.schema.json", "format": 1, "framework": "coh-2024", "submission": "state", "asOf": "2025-01-26" }"""
        );

        ToolRun.Of("validate", file.Path, ToolRun.StateFile("2025-01-26")).Out.Should().Contain($"{file.Path}: valid");
    }

    [Theory]
    [InlineData("\"title\": \"...\"", "or take the line out")]
    [InlineData("\"title\": \"…\"", "or take the line out")]
    [InlineData("\"acceptedBy\": [\"IL\", \"...\"]", "or take the line out")]
    [InlineData("\"endsOn\": \"...\"", "or take the line out")]
    [InlineData("\"confidential\": \"...\"", "or take the line out")]
    [InlineData("\"source\": \"...\"", "fill it in")]
    public void What_is_still_as_the_template_has_it_is_told(string field, string suggestion)
    {
        var name = field.Split('"')[1];
        using var file = new TemporaryFile(
            $$"""
            { "format": 1, "framework": "coh-2024", "submission": "state", "asOf": "2025-01-26",
              "sources": [ { "id": "s", "publisher": "UN", "date": "2024-11-27", "grade": "document" } ],
              "instruments": [ { "id": "t", "date": "2024-11-27", "completeness": "excerpt", {{(
                name == "source" ? "" : "\"source\": \"s\", "
            )}}{{field}} } ] }
            """
        );
        var run = ToolRun.Of("validate", file.Path);

        run.Code.Should().Be((int)ExitCode.InputError);
        run.Error.Should().Contain($"/instruments/0/{name}: found ").And.Contain("still as the template has it").And.Contain(suggestion);
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle();
    }

    [Fact]
    public void The_schemas_are_those_of_the_library()
    {
        ToolRun.Of("schema").Out.Should().Be(JsonSchema.Write());
        ToolRun.Of("schema", "--assessment").Out.Should().Be(AssessmentSchema.Write());
    }
}

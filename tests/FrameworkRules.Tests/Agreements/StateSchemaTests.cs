using System.Text.Json;
using System.Text.Json.Nodes;
using FrameworkRules.Tests.Cli;
using Json.Schema;

namespace FrameworkRules.Tests.Agreements;

/// <summary>Holds the JSON Schema of states against states, with a validator that is not ours.</summary>
public sealed class StateSchemaTests
{
    private static readonly Json.Schema.JsonSchema Schema = Json.Schema.JsonSchema.FromText(JsonSchema.Write());

    [Fact]
    public void States_that_are_shipped_and_new_ones_are_valid_and_may_name_the_schema()
    {
        string[] states =
        [
            .. ToolRun.StateFiles.Select(File.ReadAllText),
            .. Frameworks.All.Select(framework => StateTemplate.Write(framework)),
            """{ "$schema": "urn:framework-rules:agreement-state:1", "format": 1, "submission": "draft" }""",
        ];

        states.Should().OnlyContain(state => IsValid(state)).And.OnlyContain(state => IsRead(state));
    }

    [Fact]
    public void Its_examples_are_valid_and_are_read()
    {
        using var schema = JsonDocument.Parse(JsonSchema.Write());
        var examples = schema.RootElement.GetProperty("examples").EnumerateArray().Select(example => example.GetRawText()).ToList();

        schema.RootElement.GetProperty("$id").GetString().Should().Be("urn:framework-rules:agreement-state:1");
        examples.Should().NotBeEmpty().And.OnlyContain(example => IsValid(example)).And.OnlyContain(example => IsRead(example));
    }

    [Theory]
    [InlineData("""{ "format": 2, "submission": "state" }""")]
    [InlineData("""{ "format": 1, "submission": "state", "claims": { "crossing": [] } }""")]
    [InlineData("""{ "format": 1, "submission": "state", "claims": { "foreignPresence": [ { "id": "IL" } ] } }""")]
    [InlineData(
        """{ "format": 1, "submission": "state", "sources": [ { "id": "a", "publisher": "b", "date": "2025-02-18", "grade": "rumour" } ] }"""
    )]
    public void What_the_reader_refuses_of_the_structure_is_not_valid(string state) =>
        (IsValid(state), IsRead(state)).Should().Be((false, false));

    private static bool IsValid(string state) =>
        Schema
            .Evaluate(
                JsonNode.Parse(
                    state,
                    documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }
                )
            )
            .IsValid;

    private static bool IsRead(string state) => AgreementState.TryRead(state, out _, out _);
}

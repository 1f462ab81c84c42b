using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FrameworkRules.Tests.Made;

/// <summary>Holds a document that has every member, each with a value of its own, so that nothing can be written in the place of something else.</summary>
public sealed partial class WholeDocumentTests
{
    internal static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Assessment Whole = MadeForWriting.Assess();

    [Theory]
    [InlineData("assessment.json", false)]
    [InlineData("assessment-open.json", true)]
    public void The_document_is_the_one_that_was_read_by_a_person(string file, bool withoutConfidential) =>
        Repository.ShouldHold(
            $"tests/FrameworkRules.Tests/Data/Made/{file}",
            WithoutBuild(Document(withoutConfidential ? Whole.WithoutConfidential() : Whole).ToJsonString(Indented)) + "\n"
        );

    [Fact]
    public void Every_member_that_the_schema_names_is_in_it_with_something_to_say()
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        Collect(Document(Whole), "", said);
        Collect(Document(Whole.WithoutConfidential()), "", said);

        // Only what the framework itself owes has a wording; other texts are cited in the same form, without one.
        Members(JsonNode.Parse(AssessmentSchema.Write())!, "").Except(said).Should().Equal("/findings[]/compare[]/wording");
    }

    [Theory]
    [InlineData("evidence")]
    [InlineData("surveys")]
    [InlineData("remarks")]
    [InlineData("waivers")]
    [InlineData("citations")]
    [InlineData("parameters")]
    [InlineData("sources")]
    [InlineData("textDuties")]
    [InlineData("unusedWaivers")]
    [InlineData("commitmentsWithoutTest")]
    public void No_two_members_of_one_object_say_the_same(string list)
    {
        var document = Document(Whole);
        var items = (document[list] ?? new JsonArray())
            .AsArray()
            .Concat(document["findings"]!.AsArray().SelectMany(finding => (finding![list] ?? new JsonArray()).AsArray()))
            .Select(item => item!.AsObject())
            .ToList();

        items.Should().NotBeEmpty();
        foreach (var item in items)
        {
            // An instant is rendered for people as it is written for programs.
            item.Where(member => member.Key != "value")
                .Select(member => member.Value)
                .OfType<JsonValue>()
                .Where(value => value.GetValueKind() == JsonValueKind.String)
                .Select(value => value.GetValue<string>())
                .Should()
                .OnlyHaveUniqueItems(item.ToJsonString());
        }
    }

    private static JsonObject Document(Assessment assessment) => JsonNode.Parse(assessment.ToJson().Span)!.AsObject();

    /// <summary>Leaves out what is another with every build.</summary>
    private static string WithoutBuild(string document) => Build().Replace(document, "\"$1\": \"…\"");

    private static void Collect(JsonNode? node, string path, HashSet<string> said)
    {
        if (node is JsonObject members)
        {
            foreach (var (name, value) in members)
            {
                Collect(value, $"{path}/{name}", said);
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Collect(item, $"{path}[]", said);
            }
        }

        if (node is not null && node is not JsonArray { Count: 0 })
        {
            said.Add(path);
        }
    }

    private static IEnumerable<string> Members(JsonNode schema, string path)
    {
        if (schema is not JsonObject of)
        {
            yield break;
        }

        foreach (var (name, member) in of["properties"]?.AsObject() ?? [])
        {
            yield return $"{path}/{name}";
            foreach (var inner in Members(member!, $"{path}/{name}"))
            {
                yield return inner;
            }
        }

        foreach (var alternative in (of["oneOf"] ?? of["anyOf"])?.AsArray() ?? [])
        {
            foreach (var inner in Members(alternative!, path))
            {
                yield return inner;
            }
        }

        if (of["items"] is { } items)
        {
            foreach (var inner in Members(items, $"{path}[]"))
            {
                yield return inner;
            }
        }
    }

    [GeneratedRegex("\"(library|digest|rules)\": \"[^\"]*\"", RegexOptions.None, 10_000)]
    private static partial Regex Build();
}

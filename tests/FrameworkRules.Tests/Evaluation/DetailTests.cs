using System.Buffers;
using System.Text.Json.Nodes;
using FrameworkRules.Tests.Catalogue;

namespace FrameworkRules.Tests.Evaluation;

/// <summary>A document with less detail leaves members out, says of the others what the full one says, and costs less.</summary>
[Collection(nameof(Undisturbed))]
public sealed class DetailTests
{
    public static TheoryData<string, Detail> Documents() =>
        [.. RealStates.Names.SelectMany(state => Enum.GetValues<Detail>().Select(detail => (state, detail)))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_has_the_members_of_its_schema_and_what_it_says_the_full_one_says_too(string state, Detail detail)
    {
        var schema = Parse(System.Text.Encoding.UTF8.GetBytes(AssessmentSchema.Write(detail)));
        foreach (var assessment in new[] { RealStates.Assess(state), RealStates.Assess(state).WithoutConfidential() })
        {
            var full = Parse(assessment.ToJson());
            var document = Parse(assessment.ToJson(detail));

            ShouldHaveTheMembersOf(document, schema);
            ShouldHaveTheMembersOf(document["findings"]![0]!, schema["properties"]!["findings"]!["items"]!);
            ShouldHaveTheMembersOf(document["gates"]![0]!, schema["properties"]!["gates"]!["items"]!);
            ShouldBePartOf(document, full);
            Written(assessment, detail).Should().Equal(assessment.ToJson(detail).ToArray());
        }
    }

    [Fact]
    public void Less_detail_says_less()
    {
        var assessment = RealStates.Assess("2026-06-30");

        assessment.ToJson(Detail.Full).Length.Should().BeGreaterThan(2 * assessment.ToJson(Detail.Reasons).Length);
        assessment.ToJson(Detail.Reasons).Length.Should().BeGreaterThan(2 * assessment.ToJson(Detail.Outcomes).Length);
        assessment.ToJson().ToArray().Should().Equal(assessment.ToJson(Detail.Full).ToArray());
        var unknown = () => assessment.ToJson((Detail)7);
        unknown.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void What_a_document_does_not_tell_is_not_worked_out()
    {
        var (outcomes, reasons, full) = (Allocated(Detail.Outcomes), Allocated(Detail.Reasons), Allocated(Detail.Full));

        (outcomes * 10).Should().BeLessThan(reasons);
        reasons.Should().BeLessThan(full);
    }

    /// <summary>Counts what it costs to evaluate a state that is at hand and to write the document.</summary>
    private static long Allocated(Detail detail)
    {
        var framework = Frameworks.Trilateral2026;
        var view = framework.View(RealStates.Load("2026-06-30"));
        var output = new ArrayBufferWriter<byte>(1 << 20);
        framework.Evaluate(view).WriteJson(output, detail);
        output.ResetWrittenCount();
        var before = GC.GetAllocatedBytesForCurrentThread();
        framework.Evaluate(view).WriteJson(output, detail);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static JsonNode Parse(ReadOnlyMemory<byte> document) => JsonNode.Parse(document.Span)!;

    private static byte[] Written(Assessment assessment, Detail detail)
    {
        var output = new ArrayBufferWriter<byte>();
        assessment.WriteJson(output, detail);
        return output.WrittenSpan.ToArray();
    }

    private static void ShouldHaveTheMembersOf(JsonNode node, JsonNode schema) =>
        node.AsObject().Select(member => member.Key).Should().Equal(schema["required"]!.AsArray().Select(name => (string)name!));

    private static void ShouldBePartOf(JsonNode document, JsonNode full)
    {
        foreach (var (name, value) in document.AsObject())
        {
            if (name is "findings" or "gates")
            {
                value!.AsArray().Should().HaveCount(full[name]!.AsArray().Count);
                foreach (var (one, other) in value.AsArray().Zip(full[name]!.AsArray()))
                {
                    ShouldBePartOf(one!, other!);
                }
            }
            else
            {
                JsonNode.DeepEquals(value, full[name]).Should().BeTrue(name);
            }
        }
    }
}

using System.Text.Json;
using FrameworkRules.Tests.Catalogue;

namespace FrameworkRules.Tests.Evaluation;

public sealed class AssessmentConverterTests
{
    private static readonly Assessment Assessment = RealStates.Assess("2025-02-18");

    [Fact]
    public async Task The_serializer_writes_the_document_of_an_assessment()
    {
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, Assessment, JsonSerializerOptions.Web, TestContext.Current.CancellationToken);

        stream.ToArray().Append((byte)'\n').Should().Equal(Assessment.ToJson().ToArray());
        JsonSerializer.Serialize(Assessment).Should().Be(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void An_assessment_may_be_a_part_of_a_larger_document()
    {
        using var document = JsonDocument.Parse(JsonSerializer.Serialize(new { day = 5, assessments = new[] { Assessment } }));

        document.RootElement.GetProperty("assessments")[0].GetProperty("framework").GetString().Should().Be("coh-2024");
    }

    [Fact]
    public void An_assessment_is_not_read_back()
    {
        var read = () => JsonSerializer.Deserialize<Assessment>("{}");

        read.Should().Throw<NotSupportedException>().WithMessage("An assessment is made by evaluating a state*");
    }
}

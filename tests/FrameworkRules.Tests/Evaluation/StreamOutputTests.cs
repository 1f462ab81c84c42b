using System.Buffers;

namespace FrameworkRules.Tests.Evaluation;

/// <summary>Holds that what is written to a stream arrives whole and in order, and only when there is no room for more.</summary>
public sealed class StreamOutputTests
{
    [Theory]
    [InlineData(1_000)]
    [InlineData(16_384)]
    [InlineData(100_000)]
    public void What_is_written_arrives_in_order_when_there_is_no_more_room(int length)
    {
        using var stream = new MemoryStream();
        using var output = new StreamOutput(stream);

        output.Write("first"u8);
        stream.Length.Should().Be(0, "there is room for more");
        output.GetMemory(length).Length.Should().BeGreaterThanOrEqualTo(length);
        output.GetSpan(length)[..length].Fill((byte)'x');
        output.Advance(length);
        output.Write("last"u8);
        output.Flush();

        System.Text.Encoding.ASCII.GetString(stream.ToArray()).Should().Be("first" + new string('x', length) + "last");
    }
}

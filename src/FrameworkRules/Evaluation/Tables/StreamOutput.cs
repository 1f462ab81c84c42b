using System.Buffers;

namespace FrameworkRules;

/// <summary>Gathers bytes for a stream, and hands them on whenever there is no more room. It leaves the stream open.</summary>
internal sealed class StreamOutput : IBufferWriter<byte>, IDisposable
{
    private const int Room = 1 << 14;

    private readonly Stream stream;
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(Room);
    private int written;

    public StreamOutput(Stream output) => stream = Given.There(output);

    public void Advance(int count) => written += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        var needed = Math.Max(1, sizeHint);
        if (buffer.Length - written < needed)
        {
            Flush();
            if (buffer.Length < needed)
            {
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = ArrayPool<byte>.Shared.Rent(needed);
            }
        }

        return buffer.AsMemory(written);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Flush()
    {
        stream.Write(buffer, 0, written);
        written = 0;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }
}

using System.Buffers;

namespace FrameworkRules;

/// <summary>Takes in what a stream gives, be it a file or a pipe whose length nobody knows, and no more than a submission may have. Its room is lent, and given back empty.</summary>
internal sealed class SubmissionBuffer : IDisposable
{
    private const int LeastRead = 16 * 1024;

    private readonly ReadOptions options;
    private byte[] bytes;
    private int count;

    private SubmissionBuffer(Stream stream, ReadOptions options)
    {
        this.options = options;
        var expected = stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : 0;
        bytes =
            expected <= options.MaxBytes
                ? ArrayPool<byte>.Shared.Rent((int)Math.Clamp(expected + 1, LeastRead, Array.MaxLength))
                : throw JsonFile.TooLarge($"{expected} bytes", options);
    }

    /// <summary>Gets what was read. It is not to be used when the room is given back.</summary>
    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, count);

    /// <summary>Gets where the next bytes go: one more than a submission may have, so that one byte too many is seen.</summary>
    private Memory<byte> Free
    {
        get
        {
            if (count == bytes.Length)
            {
                Grow();
            }

            var free = bytes.AsMemory(count);
            var left = options.MaxBytes - count;
            return left < free.Length ? free[..(int)(left + 1)] : free;
        }
    }

    public static SubmissionBuffer ReadAll(Stream stream, ReadOptions options)
    {
        // Room in which reading failed is left to the collector: who knows whether the stream has done with it.
        var buffer = new SubmissionBuffer(stream, options);
        while (buffer.Take(stream.Read(buffer.Free.Span))) { }

        return buffer;
    }

    public static async Task<SubmissionBuffer> ReadAllAsync(Stream stream, ReadOptions options, CancellationToken cancellationToken)
    {
        var buffer = new SubmissionBuffer(stream, options);
        while (buffer.Take(await stream.ReadAsync(buffer.Free, cancellationToken).ConfigureAwait(false))) { }

        return buffer;
    }

    public void Dispose()
    {
        GiveBack(bytes);
        (bytes, count) = ([], 0);
    }

    /// <summary>Takes note of what was read, and tells whether there may be more.</summary>
    private bool Take(int read)
    {
        count += read;
        return count <= options.MaxBytes ? read > 0 : throw JsonFile.TooLarge($"more than {options.MaxBytes} bytes", options);
    }

    private void Grow()
    {
        if (bytes.Length >= Array.MaxLength)
        {
            throw JsonFile.TooLarge($"more than {bytes.Length} bytes", options);
        }

        var room = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * bytes.Length, Array.MaxLength));
        bytes.CopyTo(room, 0);
        GiveBack(bytes);
        bytes = room;
    }

    /// <summary>Gives room back without what stood in it, which may be confidential.</summary>
    private static void GiveBack(byte[] room)
    {
        if (room.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(room, clearArray: true);
        }
    }
}

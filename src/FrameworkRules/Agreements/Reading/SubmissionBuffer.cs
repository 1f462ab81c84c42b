using System.Buffers;

namespace FrameworkRules;

/// <summary>Takes in what a stream gives, be it a file or a pipe whose length nobody knows, and no more than a submission may have.</summary>
internal sealed class SubmissionBuffer
{
    private const int LeastRead = 16 * 1024;

    private readonly ArrayBufferWriter<byte> bytes = new();
    private readonly ReadOptions options;

    private SubmissionBuffer(ReadOptions options) => this.options = options;

    /// <summary>Gets where the next bytes go: one more than a submission may have, so that one byte too many is seen.</summary>
    private Memory<byte> Free
    {
        get
        {
            var free = bytes.GetMemory(LeastRead);
            var left = options.MaxBytes - bytes.WrittenCount;
            return left < free.Length ? free[..(int)(left + 1)] : free;
        }
    }

    public static ReadOnlyMemory<byte> ReadAll(Stream stream, ReadOptions options)
    {
        RequireSize(stream, options);
        var buffer = new SubmissionBuffer(options);
        while (buffer.Take(stream.Read(buffer.Free.Span))) { }

        return buffer.bytes.WrittenMemory;
    }

    public static async Task<ReadOnlyMemory<byte>> ReadAllAsync(Stream stream, ReadOptions options, CancellationToken cancellationToken)
    {
        RequireSize(stream, options);
        var buffer = new SubmissionBuffer(options);
        while (buffer.Take(await stream.ReadAsync(buffer.Free, cancellationToken).ConfigureAwait(false))) { }

        return buffer.bytes.WrittenMemory;
    }

    /// <summary>Refuses what is known to be too large before anything is read.</summary>
    private static void RequireSize(Stream stream, ReadOptions options)
    {
        if (stream.CanSeek && stream.Length - stream.Position > options.MaxBytes)
        {
            throw JsonFile.TooLarge($"{stream.Length - stream.Position} bytes", options);
        }
    }

    /// <summary>Takes note of what was read, and tells whether there may be more.</summary>
    private bool Take(int count)
    {
        bytes.Advance(count);
        return bytes.WrittenCount <= options.MaxBytes ? count > 0 : throw JsonFile.TooLarge($"more than {options.MaxBytes} bytes", options);
    }
}

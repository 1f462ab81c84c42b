using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FrameworkRules;

/// <summary>Lends each thread one writer of JSON and one buffer, so that no document but the first pays for them.</summary>
/// <remarks>What is lent is taken out of the store: whoever asks while it is out, such as a host's own text of a finding, is given a new one.</remarks>
internal static class JsonScratch
{
    /// <summary>A buffer that has grown beyond this is not kept, or one huge document would hold its room for as long as the thread lives.</summary>
    private const int KeptAtMost = 1 << 20;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>What a writer that nobody uses writes to, so that it holds on to no output of a host.</summary>
    private static readonly ArrayBufferWriter<byte> Nowhere = new();

    [ThreadStatic]
    private static Utf8JsonWriter? spareWriter;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? spareBuffer;

    public static Utf8JsonWriter RentWriter(IBufferWriter<byte> output)
    {
        if (spareWriter is not { } writer)
        {
            return new Utf8JsonWriter(output, Options);
        }

        spareWriter = null;
        writer.Reset(output);
        return writer;
    }

    public static void Return(Utf8JsonWriter writer)
    {
        writer.Reset(Nowhere);
        spareWriter = writer;
    }

    public static ArrayBufferWriter<byte> RentBuffer()
    {
        var buffer = spareBuffer ?? new ArrayBufferWriter<byte>();
        spareBuffer = null;
        return buffer;
    }

    public static void Return(ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        spareBuffer = buffer.Capacity <= KeptAtMost ? buffer : null;
    }
}

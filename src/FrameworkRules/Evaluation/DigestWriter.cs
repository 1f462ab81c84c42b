using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace FrameworkRules;

/// <summary>Takes texts and numbers into a SHA-256 so that no two sequences of them give the same bytes: each text comes after its length, each list after its count.</summary>
internal sealed class DigestWriter : IDisposable
{
    private const int NoText = -1;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Adds a text: the number of its bytes in UTF-8, then the bytes; -1 for none.</summary>
    public void Add(string? text)
    {
        if (text is null)
        {
            Add(NoText);
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        Add(bytes.Length);
        hash.AppendData(bytes);
    }

    /// <summary>Adds a number as eight bytes, the lowest first.</summary>
    public void Add(long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        hash.AppendData(bytes);
    }

    /// <summary>Adds a yes or no as a number.</summary>
    public void Add(bool flag) => Add(flag ? 1 : 0);

    /// <summary>Adds an instant as a text in UTC.</summary>
    public void Add(DateTimeOffset? instant) => Add(instant is { } given ? InstantField.Canonical(given) : null);

    /// <summary>Adds the number of texts, then each.</summary>
    public void Add(IEnumerable<string> texts) => Add(texts, static (writer, text) => writer.Add(text));

    /// <summary>Adds the number of items, then each.</summary>
    public void Add<T>(IEnumerable<T> items, Action<DigestWriter, T> add)
    {
        T[] all = [.. items];
        Add(all.Length);
        foreach (var item in all)
        {
            add(this, item);
        }
    }

    /// <summary>Returns the hash of all that was added, in lower-case hexadecimal, and begins anew.</summary>
    public string Take() => Convert.ToHexStringLower(hash.GetHashAndReset());

    public void Dispose() => hash.Dispose();
}

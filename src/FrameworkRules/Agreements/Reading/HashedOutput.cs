using System.Buffers;
using System.Security.Cryptography;

namespace FrameworkRules;

/// <summary>Takes bytes into a SHA-256 as they are written, and keeps none of them.</summary>
internal sealed class HashedOutput : IBufferWriter<byte>, IDisposable
{
    private const int PieceLength = 16 * 1024;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] piece = ArrayPool<byte>.Shared.Rent(PieceLength);

    public void Advance(int count) => hash.AppendData(piece, 0, count);

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (piece.Length < sizeHint)
        {
            ArrayPool<byte>.Shared.Return(piece);
            piece = ArrayPool<byte>.Shared.Rent(sizeHint);
        }

        return piece;
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Returns the hash of all that was written, in lower-case hexadecimal.</summary>
    public string Take() => Convert.ToHexStringLower(hash.GetHashAndReset());

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(piece);
        hash.Dispose();
    }
}

namespace FrameworkRules.Cli;

/// <summary>Reads files, and standard input where <c>-</c> is given.</summary>
internal static class Input
{
    public const string StandardName = "standard input";

    /// <summary>Gets what a path stands for.</summary>
    public const string PathDescription = "a state in format version 1; - for standard input";

    public static bool IsStandard(string path) => path == "-";

    /// <summary>Reads a file to its end, or what there is of it beyond what a submission may have.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static ReadOnlyMemory<byte> Read(string path, Stream standard, long atMost)
    {
        if (IsStandard(path))
        {
            return ReadAll(standard, atMost);
        }

        if (Directory.Exists(path))
        {
            throw new IOException("that is a folder; name the files in it, like FOLDER/*.json");
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        return ReadAll(file, atMost);
    }

    /// <summary>Says what keeps a file from being read or written.</summary>
    public static string Reason(Exception exception) =>
        exception is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : exception.Message;

    private static ReadOnlyMemory<byte> ReadAll(Stream stream, long atMost)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int count; bytes.Length <= atMost && (count = stream.Read(buffer)) > 0; )
        {
            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }
}

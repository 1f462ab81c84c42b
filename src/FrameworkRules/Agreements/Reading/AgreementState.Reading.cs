using System.Diagnostics.CodeAnalysis;

namespace FrameworkRules;

public sealed partial class AgreementState
{
    /// <summary>Reads a state from a file.</summary>
    /// <param name="path">The file, in format version 1.</param>
    /// <param name="options">Kinds of the host's own and limits; <see langword="null"/> for the defaults.</param>
    /// <exception cref="InvalidSubmissionException">The file is not a valid state; every error in it is listed.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static AgreementState Load(string path, ReadOptions? options = null)
    {
        using var file = Open(path, FileOptions.SequentialScan);
        return Load(file, options);
    }

    /// <summary>Reads a state from a stream: a file, a pipe, the body of a request. It is read to its end and stays open.</summary>
    /// <param name="utf8">The stream, in format version 1. Its length need not be known; no more is read than <see cref="ReadOptions.MaxBytes"/> allows.</param>
    /// <param name="options">Kinds of the host's own and limits; <see langword="null"/> for the defaults.</param>
    /// <exception cref="InvalidSubmissionException">The text is not a valid state; every error in it is listed.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static AgreementState Load(Stream utf8, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using var buffer = SubmissionBuffer.ReadAll(utf8, options ?? ReadOptions.Default);
        return ParseUtf8(buffer.Written, options);
    }

    /// <summary>Reads a state from a file.</summary>
    /// <param name="path">The file, in format version 1.</param>
    /// <param name="options">Kinds of the host's own and limits; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidSubmissionException">The file is not a valid state; every error in it is listed.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static async Task<AgreementState> LoadAsync(
        string path,
        ReadOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        await using var file = Open(path, FileOptions.SequentialScan | FileOptions.Asynchronous);
        return await LoadAsync(file, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a state from a stream: a file, a pipe, the body of a request. It is read to its end and stays open.</summary>
    /// <param name="utf8">The stream, in format version 1. Its length need not be known; no more is read than <see cref="ReadOptions.MaxBytes"/> allows.</param>
    /// <param name="options">Kinds of the host's own and limits; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidSubmissionException">The text is not a valid state; every error in it is listed.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static async Task<AgreementState> LoadAsync(
        Stream utf8,
        ReadOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using var buffer = await SubmissionBuffer
            .ReadAllAsync(utf8, options ?? ReadOptions.Default, cancellationToken)
            .ConfigureAwait(false);
        return ParseUtf8(buffer.Written, options);
    }

    /// <summary>Reads a state from UTF-8 text.</summary>
    /// <param name="utf8">The text, in format version 1.</param>
    /// <param name="options">Kinds of the host's own and limits; <see langword="null"/> for the defaults.</param>
    /// <exception cref="InvalidSubmissionException">The text is not a valid state; every error in it is listed.</exception>
    public static AgreementState ParseUtf8(ReadOnlyMemory<byte> utf8, ReadOptions? options = null)
    {
        using var reading = Telemetry.Reading(utf8.Length);
        try
        {
            var state = StateReader.Read(utf8, options ?? ReadOptions.Default);
            Telemetry.HasRead();
            return state;
        }
        catch (InvalidSubmissionException invalid)
        {
            Telemetry.HasRefused(reading, invalid.Errors.Count);
            throw;
        }
    }

    /// <summary>Reads a state from text.</summary>
    /// <param name="json">The text, in format version 1.</param>
    /// <param name="options">Kinds of the host's own and limits; <see langword="null"/> for the defaults.</param>
    /// <exception cref="InvalidSubmissionException">The text is not a valid state; every error in it is listed.</exception>
    public static AgreementState Parse(string json, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ParseUtf8(JsonFile.Encode(json), options);
    }

    /// <summary>Reads a state from text, and tells what is wrong with it without throwing.</summary>
    /// <param name="json">The text, in format version 1.</param>
    /// <param name="state">Receives the state.</param>
    /// <param name="errors">Receives every error; empty where there is none.</param>
    /// <param name="options">Kinds of the host's own and limits; <see langword="null"/> for the defaults.</param>
    /// <returns>Whether the text is a valid state.</returns>
    public static bool TryRead(
        string json,
        [NotNullWhen(true)] out AgreementState? state,
        out IReadOnlyList<InputError> errors,
        ReadOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(json);
        return Try(() => Parse(json, options), out state, out errors);
    }

    /// <summary>Reads a state from UTF-8 text, and tells what is wrong with it without throwing.</summary>
    /// <param name="utf8">The text, in format version 1.</param>
    /// <param name="state">Receives the state.</param>
    /// <param name="errors">Receives every error; empty where there is none.</param>
    /// <param name="options">Kinds of the host's own and limits; <see langword="null"/> for the defaults.</param>
    /// <returns>Whether the text is a valid state.</returns>
    public static bool TryReadUtf8(
        ReadOnlyMemory<byte> utf8,
        [NotNullWhen(true)] out AgreementState? state,
        out IReadOnlyList<InputError> errors,
        ReadOptions? options = null
    ) => Try(() => ParseUtf8(utf8, options), out state, out errors);

    private static FileStream Open(string path, FileOptions options)
    {
        ArgumentNullException.ThrowIfNull(path);
        // All of it is read into one buffer; a second one in between would only be copied.
        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, options);
    }

    private static bool Try(Func<AgreementState> read, [NotNullWhen(true)] out AgreementState? state, out IReadOnlyList<InputError> errors)
    {
        try
        {
            (state, errors) = (read(), []);
            return true;
        }
        catch (InvalidSubmissionException invalid)
        {
            (state, errors) = (null, invalid.Errors);
            return false;
        }
    }
}

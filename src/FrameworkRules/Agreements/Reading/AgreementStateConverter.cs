using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FrameworkRules;

/// <summary>Reads and writes submissions where System.Text.Json is asked for an <see cref="AgreementState"/>: the body of a request, a part of a larger document.</summary>
/// <remarks>
/// A state has this converter by itself, with <see cref="ReadOptions.Default"/>. Add one of a host's own to <see cref="JsonSerializerOptions.Converters"/> to have
/// its kinds and limits apply. Comments and trailing commas are for the serializer to allow: <see cref="JsonSerializerOptions.ReadCommentHandling"/>,
/// <see cref="JsonSerializerOptions.AllowTrailingCommas"/>. It uses no reflection.
/// </remarks>
public sealed class AgreementStateConverter : JsonConverter<AgreementState>
{
    private readonly ReadOptions options;

    /// <summary>Makes a converter that reads with the defaults.</summary>
    public AgreementStateConverter()
        : this(ReadOptions.Default) { }

    /// <summary>Makes a converter.</summary>
    /// <param name="options">Kinds of the host's own and limits, such as <c>FrameworkCatalog.ReadOptions</c>.</param>
    public AgreementStateConverter(ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
    }

    /// <summary>Reads a whole submission, whatever surrounds it.</summary>
    /// <exception cref="JsonException">
    /// The submission is not valid. The message lists every error, and the inner <see cref="InvalidSubmissionException"/> holds them; lines are counted from
    /// where the submission begins.
    /// </exception>
    /// <inheritdoc/>
    public override AgreementState Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // Its own text is read again, so that errors are located, and the format is read in one place only.
        using var document = JsonDocument.ParseValue(ref reader);
        try
        {
            return AgreementState.ParseUtf8(JsonMarshal.GetRawUtf8Value(document.RootElement).ToArray(), this.options);
        }
        catch (InvalidSubmissionException invalid)
        {
            throw Failure(invalid);
        }
    }

    /// <summary>Writes a state in its canonical form.</summary>
    /// <exception cref="JsonException">The state was built in code and is not valid.</exception>
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AgreementState value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        try
        {
            writer.WriteRawValue(value.ToCanonicalJson().Span, skipInputValidation: true);
        }
        catch (InvalidSubmissionException invalid)
        {
            throw Failure(invalid);
        }
    }

    private static JsonException Failure(InvalidSubmissionException invalid) => new(invalid.Message, invalid);
}

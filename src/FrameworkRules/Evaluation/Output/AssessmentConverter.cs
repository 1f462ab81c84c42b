using System.Text.Json;
using System.Text.Json.Serialization;

namespace FrameworkRules;

/// <summary>Writes assessments where System.Text.Json is given one: as the answer to a request, a part of a larger document. It is the document that <see cref="Assessment.ToJson"/> gives.</summary>
/// <remarks>An assessment has this converter by itself. It uses no reflection. An assessment is not read back: it is made by evaluating a state.</remarks>
public sealed class AssessmentConverter : JsonConverter<Assessment>
{
    /// <summary>Refuses: an assessment is made by evaluating a state.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    /// <inheritdoc/>
    public override Assessment Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("An assessment is made by evaluating a state; it is not read back.");

    /// <summary>Writes the document of an assessment.</summary>
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Assessment value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteRawValue(value.ToJson().Span[..^1], skipInputValidation: true);
    }
}

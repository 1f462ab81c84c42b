using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FrameworkRules;

/// <summary>Writes a state in the one form that does not depend on order, comments or white space.</summary>
internal static class CanonicalWriter
{
    /// <summary>Gets the order of the records of a list.</summary>
    public static readonly Comparer<StateRecord> Order = Comparer<StateRecord>.Create(Compare);

    public static byte[] Write(AgreementState state)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(state, buffer);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Returns the SHA-256 of what would be written, without holding all of it: of a large state it is large.</summary>
    public static string DigestOf(AgreementState state)
    {
        using var hashed = new HashedOutput();
        Write(state, hashed);
        return hashed.Take();
    }

    private static void Write(AgreementState state, IBufferWriter<byte> to)
    {
        state.Require();
        using var writer = new Utf8JsonWriter(to, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        WriteHeader(writer, state);
        WriteCast(writer, state.Cast);
        WriteList(writer, "bodies", state.Bodies);
        WriteList(writer, "sources", state.Sources);
        WriteInstruments(writer, state.Instruments);
        WriteList(writer, "surveys", state.Surveys);
        WriteList(writer, "looks", state.Looks);
        WriteClaims(writer, state.Claims);
        WriteList(writer, "waivers", state.Waivers);
        writer.WriteEndObject();
    }

    private static void WriteHeader(Utf8JsonWriter writer, AgreementState state)
    {
        writer.WriteNumber("format", StateHeader.FormatVersion);
        if (state.Framework is not null)
        {
            writer.WriteString("framework", state.Framework);
        }

        writer.WriteString("submission", state.IsDraft ? "draft" : "state");
        if (state.AsOf is { } asOf)
        {
            writer.WriteString("asOf", InstantField.Canonical(asOf));
        }

        if (state.Zone is not null)
        {
            writer.WriteString("zone", state.Zone);
        }

        if (state.UtcOffset is { } offset)
        {
            writer.WriteString(
                "utcOffset",
                (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture)
            );
        }
    }

    private static void WriteCast(Utf8JsonWriter writer, IReadOnlyDictionary<string, IReadOnlyList<string>> cast)
    {
        if (cast.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("cast");
        foreach (var (role, names) in cast.OrderBy(role => role.Key, StringComparer.Ordinal))
        {
            if (names is [var only])
            {
                writer.WriteString(role, only);
                continue;
            }

            writer.WriteStartArray(role);
            foreach (var name in names)
            {
                writer.WriteStringValue(name);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteInstruments(Utf8JsonWriter writer, IReadOnlyList<Instrument> instruments)
    {
        if (instruments.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("instruments");
        foreach (var instrument in instruments.OrderBy(instrument => instrument.Id, StringComparer.Ordinal))
        {
            writer.WriteStartObject();
            WriteFields(writer, instrument);
            WriteList(writer, "amends", instrument.Amends);
            WriteList(writer, "replaces", instrument.Replaces);
            WriteList(writer, "annexes", instrument.Annexes);
            if (instrument.Provisions.Count > 0)
            {
                writer.WriteStartArray("provisions");
                foreach (
                    var provision in instrument
                        .Provisions.OrderBy(provision => provision.Kind.Name, StringComparer.Ordinal)
                        .ThenBy(provision => provision.Id, StringComparer.Ordinal)
                )
                {
                    writer.WriteStartObject();
                    writer.WriteString("kind", provision.Kind.Name);
                    WriteFields(writer, provision);
                    WriteBrackets(writer, provision.Brackets);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteClaims(Utf8JsonWriter writer, IReadOnlyList<AgreementClaim> claims)
    {
        if (claims.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("claims");
        foreach (
            var list in claims.GroupBy(claim => claim.Kind.Name, StringComparer.Ordinal).OrderBy(list => list.Key, StringComparer.Ordinal)
        )
        {
            WriteList(writer, list.Key, list);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, string name, IEnumerable<StateRecord> records)
    {
        var ordered = records.ToArray();
        if (ordered.Length == 0)
        {
            return;
        }

        Array.Sort(ordered, Order);
        writer.WriteStartArray(name);
        foreach (var record in ordered)
        {
            writer.WriteStartObject();
            WriteFields(writer, record);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteFields(Utf8JsonWriter writer, StateRecord record)
    {
        foreach (var field in record.Schema.FieldSpan)
        {
            ref readonly var value = ref record.Get(field);
            if (value.State == ValueState.Absent)
            {
                continue;
            }

            writer.WritePropertyName(field.Name);
            WriteValue(writer, field, value);
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, Field field, in FieldValue value)
    {
        switch (value.State)
        {
            case ValueState.NotKnown:
                writer.WriteNullValue();
                break;
            case ValueState.None:
                writer.WriteStringValue(JsonText.NoneWord);
                break;
            default:
                field.Write(writer, value);
                break;
        }
    }

    private static void WriteBrackets(Utf8JsonWriter writer, IReadOnlyList<Bracket> brackets)
    {
        if (brackets.Count == 0)
        {
            return;
        }

        writer.WriteStartObject(BracketReader.MemberName);
        foreach (var bracket in brackets.OrderBy(bracket => bracket.Field.Ordinal))
        {
            writer.WriteStartObject(bracket.Field.Name);
            foreach (
                var (by, value) in bracket
                    .Alternatives.SelectMany(alternative => alternative.By, (alternative, by) => (by, alternative.Value))
                    .OrderBy(proposal => proposal.by, StringComparer.Ordinal)
            )
            {
                writer.WritePropertyName(by);
                WriteValue(writer, bracket.Field, value);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <summary>Orders records by the name of their list, then by their fields.</summary>
    private static int Compare(StateRecord left, StateRecord right) =>
        left.Schema == right.Schema ? CompareFields(left, right) : string.CompareOrdinal(left.Schema.Name, right.Schema.Name);

    /// <summary>Orders records by their fields, in declared order; the fields that make up an identity are declared first.</summary>
    private static int CompareFields(StateRecord left, StateRecord right)
    {
        foreach (var field in left.Schema.FieldSpan)
        {
            ref readonly var one = ref left.Get(field);
            ref readonly var other = ref right.Get(field);
            var order = one.State.CompareTo(other.State);
            order = order != 0 ? order : string.CompareOrdinal(one.Text, other.Text);
            order = order != 0 ? order : one.Low.CompareTo(other.Low);
            order = order != 0 ? order : one.High.CompareTo(other.High);
            order = order != 0 ? order : string.CompareOrdinal(string.Join('\n', one.NameSpan), string.Join('\n', other.NameSpan));
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}

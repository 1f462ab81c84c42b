using System.Text.Json;

namespace FrameworkRules;

/// <summary>Takes records through the fields their schema declares, as long as nothing is odd or wrong.</summary>
/// <param name="kinds">The kinds of claim a file may hold.</param>
/// <param name="texts">Takes texts and instants.</param>
internal sealed class QuickRecords(KindSet kinds, QuickTexts texts)
{
    /// <summary>The values of the record that is being read, by the places of the fields.</summary>
    private readonly FieldValue[] taken = new FieldValue[RecordSchema.MostFields];

    /// <summary>Takes a list of records that hold nothing but fields.</summary>
    public bool TryTakeList<T>(ref Utf8JsonReader reader, Place place, List<T> into, Func<T> create)
        where T : StateRecord
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        Span<byte> order = stackalloc byte[RecordSchema.MostFields + 1];
        order.Clear();
        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            var record = create();
            record.Place = place.Item(index);
            if (reader.TokenType != JsonTokenType.StartObject || !TryTakeFields(ref reader, record, order))
            {
                return false;
            }

            into.Add(record);
        }

        return true;
    }

    /// <summary>Takes the fields of a record that holds nothing else, up to the end of its object.</summary>
    /// <param name="reader">Stands at the beginning of the object.</param>
    /// <param name="record">Receives the values.</param>
    /// <param name="order">By the place after a field, where the one stands, counted from 1, that followed on it in the record before: mostly the next one has the same order.</param>
    private bool TryTakeFields(ref Utf8JsonReader reader, StateRecord record, scoped Span<byte> order)
    {
        var (fields, after) = (0UL, 0);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (
                record.Schema.Find(ref reader, order[after] > 0 ? order[after] - 1 : after) is not { } field
                || ((fields >> field.Ordinal) & 1) != 0
                || !TryTakeValue(ref reader, field, out taken[field.Ordinal])
            )
            {
                return false;
            }

            order[after] = (byte)(field.Ordinal + 1);
            after = field.Ordinal + 1;
            fields |= 1UL << field.Ordinal;
        }

        record.Read(fields, taken);
        return true;
    }

    /// <summary>Takes the value of a field whose name was read.</summary>
    public bool TryTakeField(ref Utf8JsonReader reader, StateRecord record, Field field)
    {
        if (record.Has(field) || !TryTakeValue(ref reader, field, out var value))
        {
            return false;
        }

        record.Read(field, value, oddity: null);
        return true;
    }

    private bool TryTakeValue(ref Utf8JsonReader reader, Field field, out FieldValue value)
    {
        value = default;
        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType == JsonTokenType.Null)
        {
            value = FieldValue.NotKnown;
            return !field.Required;
        }

        if (
            reader.TokenType == JsonTokenType.String
            && (reader.ValueIsEscaped || reader.ValueSpan.Length == JsonText.NoneWord.Length)
            && reader.ValueTextEquals("none"u8)
        )
        {
            value = FieldValue.None;
            return !field.Required && field.MayBeNone;
        }

        return field.TryTake(ref reader, texts, out value);
    }

    /// <summary>Takes the lists of claims of each kind.</summary>
    public bool TryTakeClaims(ref Utf8JsonReader reader, Place place, List<AgreementClaim> claims)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        var taken = new HashSet<Kind>();
        for (var index = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; index++)
        {
            if (
                kinds.Find(reader.GetString()!) is not { } kind
                || kind.Nature == ClaimNature.Provision
                || !taken.Add(kind)
                || !TryTakeList(ref reader, place.Member(index, kind.Name), claims, () => new AgreementClaim(kind))
            )
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes the instruments, with what stands in them.</summary>
    public bool TryTakeInstruments(ref Utf8JsonReader reader, Place list, List<Instrument> instruments)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            if (reader.TokenType != JsonTokenType.StartObject || !TryTakeInstrument(ref reader, list.Item(index), instruments))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryTakeInstrument(ref Utf8JsonReader reader, Place place, List<Instrument> instruments)
    {
        var instrument = new Instrument { Place = place };
        var own = new HashSet<string>(StringComparer.Ordinal);
        List<AmendedClause> amends = [];
        List<ReplacedText> replaces = [];
        List<Annex> annexes = [];
        List<AgreementClaim> provisions = [];
        for (var index = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; index++)
        {
            var name = reader.GetString()!;
            var member = place.Member(index, name);
            var isTaken =
                own.Add(name)
                && name switch
                {
                    "amends" => TryTakeList(ref reader, member, amends, static () => new AmendedClause()),
                    "replaces" => TryTakeList(ref reader, member, replaces, static () => new ReplacedText()),
                    "annexes" => TryTakeList(ref reader, member, annexes, static () => new Annex()),
                    "provisions" => TryTakeProvisions(ref reader, member, provisions),
                    "commitments" => TryTakeList(ref reader, member, provisions, static () => new AgreementClaim(KindSet.OfCommitments)),
                    _ => instrument.Schema.Find(name) is { } field && TryTakeField(ref reader, instrument, field),
                };
            if (!isTaken)
            {
                return false;
            }
        }

        if (instrument.Id is not { } id)
        {
            return false;
        }

        provisions.ForEach(provision => provision.PutInto(id));
        instruments.Add(new Instrument(instrument, amends, replaces, annexes, provisions));
        return true;
    }

    /// <summary>Takes provisions, each of which says first of what kind it is.</summary>
    private bool TryTakeProvisions(ref Utf8JsonReader reader, Place list, List<AgreementClaim> provisions)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        Span<byte> order = stackalloc byte[RecordSchema.MostFields + 1];
        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            if (
                reader.TokenType != JsonTokenType.StartObject
                || !reader.Read()
                || !reader.ValueTextEquals("kind"u8)
                || !reader.Read()
                || reader.TokenType != JsonTokenType.String
                || kinds.Find(reader.GetString()!) is not { Nature: ClaimNature.Provision } kind
            )
            {
                return false;
            }

            var provision = new AgreementClaim(kind) { Place = list.Item(index) };
            order.Clear();
            if (!TryTakeFields(ref reader, provision, order))
            {
                return false;
            }

            provisions.Add(provision);
        }

        return true;
    }
}

using System.Text.Json;
using System.Text.Unicode;

namespace FrameworkRules;

/// <summary>Reads a file in which nothing is odd or wrong in one pass, through the declared fields, and gives up at anything else.</summary>
/// <remarks>What it reads is what <see cref="StateReader.ReadWithErrors"/> reads; of errors it knows nothing, not even which there are.</remarks>
internal sealed class QuickReader
{
    private readonly ReadOptions options;
    private readonly QuickTexts texts;
    private readonly QuickRecords records;
    private readonly StateHeader.HeaderRecord header = new() { Place = Place.Root };
    private readonly HashSet<string> members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> cast = new(StringComparer.Ordinal);
    private readonly List<Body> bodies = [];
    private readonly List<Source> sources = [];
    private readonly List<Instrument> instruments = [];
    private readonly List<Survey> surveys = [];
    private readonly List<Look> looks = [];
    private readonly List<AgreementClaim> claims = [];
    private readonly List<Waiver> waivers = [];
    private LocalDays? zone;
    private TimeSpan? utcOffset;

    /// <summary>How many members stand before the first list.</summary>
    private int scalars;

    private QuickReader(ReadOptions options, QuickTexts texts)
    {
        (this.options, this.texts) = (options, texts);
        records = new QuickRecords(options.Kinds, texts);
    }

    /// <summary>Reads a file without a byte order mark.</summary>
    /// <returns>The state, or <see langword="null"/>: something is odd or wrong, or may be.</returns>
    public static AgreementState? Read(ReadOnlySpan<byte> utf8, ReadOptions options)
    {
        if (!Utf8.IsValid(utf8))
        {
            return null;
        }

        var reader = new Utf8JsonReader(
            utf8,
            new JsonReaderOptions
            {
                CommentHandling = JsonCommentHandling.Skip,
                AllowTrailingCommas = true,
                MaxDepth = options.MaxDepth,
            }
        );
        var texts = QuickTexts.Rent();
        try
        {
            var quick = new QuickReader(options, texts);
            return quick.TryTakeState(ref reader) && !reader.Read() ? quick.ToState() : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // It is no JSON, or a text has half of a surrogate pair.
            return null;
        }
        finally
        {
            QuickTexts.Return(texts);
        }
    }

    private AgreementState? ToState()
    {
        if (
            !members.Contains("format")
            || !header.IsSubmission
            || (header.Framework is { } id && options.KnownFrameworks?.Contains(id) == false)
            || (options.RequireAsOf && header.AsOf is null)
        )
        {
            return null;
        }

        var state = new AgreementState
        {
            Framework = header.Framework,
            IsDraft = header.IsDraft,
            AsOf = header.AsOf,
            Zone = zone?.Zone,
            UtcOffset = utcOffset,
            Cast = cast,
            Bodies = bodies,
            Sources = sources,
            Instruments = instruments,
            Surveys = surveys,
            Looks = looks,
            Claims = claims,
            Waivers = waivers,
        };
        var isValid =
            surveys.TrueForAll(survey => IsKnown(survey, Survey.OfField))
            && looks.TrueForAll(look => IsKnown(look, Look.OfField))
            && instruments.TrueForAll(instrument => instrument.Annexes.All(HoldsWhatIsKnown))
            && !Matters.Unknown(state, options.Kinds).Any();
        state.Check((_, _, _) => isValid = false);
        return isValid ? state : null;
    }

    private bool IsKnown(StateRecord record, TextField of) => record.Get(of).Text is not { } kind || options.Kinds.Find(kind) is not null;

    private bool HoldsWhatIsKnown(Annex annex)
    {
        foreach (var kind in annex.Get(Annex.HoldsField).NameSpan)
        {
            if (options.Kinds.Find(kind) is not { Nature: ClaimNature.Provision })
            {
                return false;
            }
        }

        return true;
    }

    private bool TryTakeState(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        if (!TryLookAtDays(reader))
        {
            return false;
        }

        for (var index = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; index++)
        {
            var name = reader.GetString()!;
            if (!members.Add(name) || !TryTakeMember(ref reader, name, index))
            {
                return false;
            }
        }

        return reader.TokenType == JsonTokenType.EndObject;
    }

    /// <summary>Looks for what places bare days, up to the first list; who puts it behind one is read by the other reader.</summary>
    private bool TryLookAtDays(Utf8JsonReader ahead)
    {
        LocalDays? ofFramework = null;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var (isZone, isOffset, isFramework) = (
                ahead.ValueTextEquals("zone"u8),
                ahead.ValueTextEquals("utcOffset"u8),
                ahead.ValueTextEquals("framework"u8)
            );
            if (!ahead.Read() || ahead.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
                break;
            }

            scalars++;
            var text = ahead.TokenType == JsonTokenType.String ? ahead.GetString()! : "";
            if (isZone)
            {
                if (TimeZones.Find(text) is null)
                {
                    return false;
                }

                zone = LocalDays.InZone(text);
            }
            else if (isOffset)
            {
                utcOffset = StateHeader.ParseOffset(text);
                if (utcOffset is null)
                {
                    return false;
                }
            }
            else if (isFramework && options.Zones.TryGetValue(text, out var known))
            {
                ofFramework = LocalDays.InZone(known);
            }
        }

        zone ??= ofFramework;
        texts.Days = zone ?? (utcOffset is { } offset ? new LocalDays(offset) : null);
        return true;
    }

    private bool TryTakeMember(ref Utf8JsonReader reader, string name, int index)
    {
        var place = Place.Root.Member(index, name);
        return name switch
        {
            "$schema" => reader.Read() && reader.TokenType == JsonTokenType.String,
            "format" => reader.Read()
                && reader.TokenType == JsonTokenType.Number
                && reader.TryGetInt32(out var version)
                && version == StateHeader.FormatVersion,
            "zone" or "utcOffset" => index < scalars && reader.Read(),
            "framework" when index >= scalars => false,
            "cast" => reader.Read() && TryTakeCast(ref reader),
            "bodies" => records.TryTakeList(ref reader, place, bodies, static () => new Body()),
            "sources" => records.TryTakeList(ref reader, place, sources, static () => new Source()),
            "instruments" => records.TryTakeInstruments(ref reader, place, instruments),
            "surveys" => records.TryTakeList(ref reader, place, surveys, static () => new Survey()),
            "looks" => records.TryTakeList(ref reader, place, looks, static () => new Look()),
            "claims" => reader.Read() && records.TryTakeClaims(ref reader, place, claims),
            "waivers" => records.TryTakeList(ref reader, place, waivers, static () => new Waiver()),
            _ => StateHeader.Declared.Find(name) is { } field && records.TryTakeField(ref reader, header, field),
        };
    }

    private bool TryTakeCast(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var role = NameForm.Tidy(reader.GetString()!);
            var names = new List<string>();
            var forms = new HashSet<string>(StringComparer.Ordinal);
            var isList = reader.Read() && reader.TokenType == JsonTokenType.StartArray;
            while (!isList || (reader.Read() && reader.TokenType != JsonTokenType.EndArray))
            {
                if (!texts.TryTakeName(ref reader, out var name) || !forms.Add(NameForm.Of(name)))
                {
                    return false;
                }

                names.Add(name);
                if (!isList)
                {
                    break;
                }
            }

            if (!cast.TryAdd(role, names))
            {
                return false;
            }
        }

        return true;
    }
}

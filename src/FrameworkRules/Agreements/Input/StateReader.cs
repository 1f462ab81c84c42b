using System.Globalization;
using System.Text.Json;

namespace FrameworkRules;

/// <summary>Reads format version 1 through the declared fields and collects every error of a file in one pass.</summary>
internal sealed class StateReader
{
    public const int FormatVersion = 1;

    public static readonly Shape Header = Shape.Of("state");
    private static readonly TextField Framework = Header.TextField("framework", "the id of the framework");
    private static readonly TextField Submission = Header.ChoiceField(
        "submission",
        "whether it is a state or a draft",
        ["state", "draft"],
        required: true
    );
    private static readonly InstantField AsOf = Header.InstantField("asOf", "the instant to judge", isEnd: true);

    private readonly ReadOptions options;
    private readonly List<(Place Place, Mismatch Mismatch)> errors = [];
    private readonly HashSet<(Place, Field)> misread = [];
    private readonly JsonElement root;
    private int found;
    private ReadingContext context = new(UtcOffset: null);

    private StateReader(JsonElement root, ReadOptions options)
    {
        this.root = root;
        this.options = options;
    }

    public static AgreementState Load(string path, ReadOptions options)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        if (file.Length > options.MaxBytes)
        {
            throw TooLarge(file.Length, options);
        }

        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return Read(bytes, options);
    }

    public static AgreementState Read(ReadOnlyMemory<byte> utf8, ReadOptions options)
    {
        utf8 = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        if (utf8.Length > options.MaxBytes)
        {
            throw TooLarge(utf8.Length, options);
        }

        using var document = JsonFile.Parse(utf8, options);
        var reader = new StateReader(document.RootElement, options);
        var state = reader.ReadState();
        return reader.found == 0 ? state : throw reader.Failure(utf8.Span);
    }

    private static InvalidSubmissionException TooLarge(long length, ReadOptions options) =>
        JsonFile.Failure(
            0,
            0,
            string.Create(CultureInfo.InvariantCulture, $"{length} bytes"),
            string.Create(CultureInfo.InvariantCulture, $"at most {options.MaxBytes} bytes (option {nameof(ReadOptions.MaxBytes)})")
        );

    private InvalidSubmissionException Failure(ReadOnlySpan<byte> utf8)
    {
        var lines = LineFinder.Find(utf8, errors.Select(error => error.Place));
        var result = errors
            .Select(error => error.Mismatch.At(error.Place.Pointer, lines[error.Place].Line, lines[error.Place].Column))
            .OrderBy(error => error.Line)
            .ThenBy(error => error.Column)
            .ToList();
        if (found > errors.Count)
        {
            result.Add(
                new InputError
                {
                    Pointer = "",
                    Found = string.Create(CultureInfo.InvariantCulture, $"{found} errors"),
                    Expected = string.Create(
                        CultureInfo.InvariantCulture,
                        $"a submission without errors; the first {errors.Count} are listed (option {nameof(ReadOptions.MaxErrors)})"
                    ),
                }
            );
        }

        return new InvalidSubmissionException(result);
    }

    private AgreementState ReadState()
    {
        var members = Members(root, Place.Root, "a submission: an object with \"format\", \"submission\" and \"claims\"");
        RequireFormat(members);
        context = new ReadingContext(ReadOffset(members));
        var header = new HeaderRecord { Place = Place.Root };
        List<Body> bodies = [];
        List<Source> sources = [];
        List<Instrument> instruments = [];
        List<Survey> surveys = [];
        List<AgreementClaim> claims = [];
        List<Waiver> waivers = [];
        foreach (var member in members)
        {
            switch (member.Name)
            {
                case "format" or "utcOffset":
                    break;
                case "bodies":
                    ReadList(member, bodies, () => new Body());
                    break;
                case "sources":
                    ReadList(member, sources, () => new Source());
                    break;
                case "instruments":
                    ReadInstruments(member, instruments);
                    break;
                case "surveys":
                    ReadList(member, surveys, () => new Survey());
                    break;
                case "claims":
                    ReadClaims(member, claims);
                    break;
                case "waivers":
                    ReadList(member, waivers, () => new Waiver());
                    break;
                default:
                    ReadField(header, member, "format", "utcOffset", "bodies", "sources", "instruments", "surveys", "claims", "waivers");
                    break;
            }
        }

        RequireHeader(header, members);
        RequireKnownKinds(surveys);
        var state = new AgreementState
        {
            Framework = header.Get(Framework).Text,
            IsDraft = header.Get(Submission).Text == "draft",
            AsOf = header.Get(AsOf).Speech == Speech.Given ? header.Get(AsOf).Instant : null,
            UtcOffset = context.UtcOffset,
            Bodies = bodies,
            Sources = sources,
            Instruments = instruments,
            Surveys = surveys,
            Claims = claims,
            Waivers = waivers,
            IsChecked = true,
        };
        StateRules.Check(state, ReportRecord);
        return state;
    }

    private void RequireFormat(List<Member> members)
    {
        var format = members.Find(member => member.Name == "format");
        if (format is null && root.ValueKind == JsonValueKind.Object)
        {
            Report(Place.Root, new("no \"format\"", "\"format\": 1"));
        }
        else if (
            format is not null
            && !(format.Value.ValueKind == JsonValueKind.Number && format.Value.TryGetInt32(out var version) && version == FormatVersion)
        )
        {
            Report(format.Place, new(JsonText.Describe(format.Value), "1, the version of the format this library reads"));
        }
    }

    private TimeSpan? ReadOffset(List<Member> members)
    {
        if (members.Find(member => member.Name == "utcOffset") is not { } member)
        {
            return null;
        }

        if (
            member.Value.ValueKind == JsonValueKind.String
            && TryGetString(member, out var text)
            && text.Length == 6
            && text[0] is '+' or '-'
            && TimeSpan.TryParseExact(text.AsSpan(1), @"hh\:mm", CultureInfo.InvariantCulture, out var offset)
            && offset <= TimeSpan.FromHours(14)
        )
        {
            return text[0] == '-' ? -offset : offset;
        }

        Report(member.Place, new(JsonText.Describe(member.Value), "an offset from UTC, like \"+02:00\""));

        // Bare days are read all the same, so that this one mistake is not reported at every one of them.
        return TimeSpan.Zero;
    }

    private void RequireHeader(HeaderRecord header, List<Member> members)
    {
        if (header.Get(Submission).Speech != Speech.Given && !misread.Contains((Place.Root, Submission)))
        {
            Report(Place.Root, new("no \"submission\"", $"\"submission\": {Submission.Expected}"));
        }

        if (header.Get(Framework).Text is { } id && options.KnownFrameworks is { } known && !known.Contains(id))
        {
            Report(
                members.Find(member => member.Name == Framework.Name)!.Place,
                new(JsonText.Quote(id), $"one of {string.Join(", ", known.Select(JsonText.Quote))}", Suggestions.Nearest(id, known))
            );
        }

        if (options.RequireAsOf && header.Get(AsOf).Speech != Speech.Given && !misread.Contains((Place.Root, AsOf)))
        {
            Report(
                Place.Root,
                new(
                    "no \"asOf\"",
                    "\"asOf\", the instant to judge, in the submission or from the host",
                    "add for example \"asOf\": \"2025-02-18T23:59:59+02:00\""
                )
            );
        }
    }

    private void RequireKnownKinds(List<Survey> surveys)
    {
        foreach (var survey in surveys)
        {
            if (survey.Get(Survey.OfField).Text is { } kind && options.Kinds.Find(kind) is null)
            {
                ReportRecord(
                    survey,
                    Survey.OfField,
                    new(JsonText.Quote(kind), "a kind of claim") { Like = (kind, options.Kinds.Kinds.Select(known => known.Name)) }
                );
            }
        }
    }

    private void ReadInstruments(Member list, List<Instrument> instruments)
    {
        foreach (var (item, place) in Items(list))
        {
            var members = Members(item, place, "an instrument: an object with \"id\", \"date\", \"source\" and \"completeness\"");
            List<Annex> annexes = [];
            List<AgreementClaim> provisions = [];
            var instrument = new Instrument
            {
                Annexes = annexes,
                Provisions = provisions,
                Place = place,
            };
            foreach (var member in members)
            {
                switch (member.Name)
                {
                    case "annexes":
                        ReadList(member, annexes, () => new Annex());
                        break;
                    case "provisions":
                        ReadProvisions(member, provisions);
                        break;
                    case "commitments":
                        ReadList(member, provisions, () => new AgreementClaim(Commitment.Kind));
                        break;
                    default:
                        ReadField(instrument, member, "annexes", "provisions", "commitments");
                        break;
                }
            }

            instruments.Add(instrument);
            if (instrument.Get(Instrument.Declared.Find("id")!).Text is { } id)
            {
                for (var i = 0; i < provisions.Count; i++)
                {
                    provisions[i] = provisions[i].In(id);
                }
            }
        }
    }

    private void ReadProvisions(Member list, List<AgreementClaim> provisions)
    {
        var kinds = options.Kinds.Kinds.Where(kind => kind.Nature == Nature.Provision).Select(kind => kind.Name);
        foreach (var (item, place) in Items(list))
        {
            var members = Members(item, place, "a provision: an object with \"kind\" and \"id\"");
            var named = members.Find(member => member.Name == "kind");
            if (named is null)
            {
                if (item.ValueKind == JsonValueKind.Object)
                {
                    Report(place, new("no \"kind\"", $"\"kind\": one of {string.Join(", ", kinds.Select(JsonText.Quote))}"));
                }

                continue;
            }

            var name = named.Value.ValueKind == JsonValueKind.String && TryGetString(named, out var text) ? text : "";
            if (options.Kinds.Find(name) is not { Nature: Nature.Provision } kind)
            {
                Report(
                    named.Place,
                    new(JsonText.Describe(named.Value), $"one of {string.Join(", ", kinds.Select(JsonText.Quote))}")
                    {
                        Like = (name, kinds),
                    }
                );
                continue;
            }

            var provision = new AgreementClaim(kind) { Place = place };
            foreach (var member in members.Where(member => member != named))
            {
                ReadField(provision, member, "kind");
            }

            provisions.Add(provision);
        }
    }

    private void ReadClaims(Member claims, List<AgreementClaim> into)
    {
        foreach (var list in Members(claims.Value, claims.Place, "an object with one list of claims for each kind"))
        {
            if (options.Kinds.Find(list.Name) is { } kind && kind.Nature != Nature.Provision)
            {
                ReadList(list, into, () => new AgreementClaim(kind));
                continue;
            }

            var known = options.Kinds.Kinds.Where(known => known.Nature != Nature.Provision).Select(known => known.Name);
            Report(list.Place, new(JsonText.Quote(JsonText.Cut(list.Name)), "the name of a kind of claim") { Like = (list.Name, known) });
        }
    }

    private void ReadList<T>(Member list, List<T> into, Func<T> create)
        where T : StateRecord
    {
        foreach (var (item, place) in Items(list))
        {
            var record = create();
            record.Place = place;
            if (item.ValueKind != JsonValueKind.Object)
            {
                Report(
                    place,
                    new(
                        JsonText.Describe(item),
                        $"an object with {string.Join(", ", record.Shape.Fields.Where(field => field.Required).Select(field => JsonText.Quote(field.Name)))}"
                    )
                );
                continue;
            }

            foreach (var member in Members(item, place, "an object"))
            {
                ReadField(record, member);
            }

            into.Add(record);
        }
    }

    private void ReadField(StateRecord record, Member member, params ReadOnlySpan<string> others)
    {
        if (record.Shape.Find(member.Name) is not { } field)
        {
            Report(
                member.Place,
                new($"\"{JsonText.Cut(member.Name)}\"", $"a property of \"{record.Shape.Name}\"")
                {
                    Like = (member.Name, [.. record.Shape.Fields.Select(known => known.Name), .. others]),
                }
            );
            return;
        }

        if (TryReadValue(field, member.Value, out var value, out var mismatch))
        {
            record.Values[field.Ordinal] = value;
        }
        else
        {
            misread.Add((record.Place!, field));
            Report(member.Place, mismatch);
        }
    }

    private bool TryReadValue(Field field, JsonElement element, out FieldValue value, out Mismatch mismatch)
    {
        mismatch = default;
        value = element.ValueKind == JsonValueKind.Null ? FieldValue.NotKnown : default;
        try
        {
            value = element.ValueKind == JsonValueKind.String && element.ValueEquals(JsonText.NoneWord) ? FieldValue.None : value;
            if (value.Speech == Speech.Absent)
            {
                return field.TryRead(element, context, out value, out mismatch);
            }
        }
        catch (InvalidOperationException)
        {
            mismatch = new("text with half of a surrogate pair", field.Expected);
            return false;
        }

        mismatch = new(JsonText.Describe(element), field.Expected, "the field is required");
        return !field.Required;
    }

    private List<Member> Members(JsonElement element, Place place, string expected)
    {
        var members = new List<Member>();
        if (element.ValueKind != JsonValueKind.Object)
        {
            Report(place, new(JsonText.Describe(element), expected));
            return members;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        var index = 0;
        foreach (var property in element.EnumerateObject())
        {
            if (!TryGetName(property, out var name))
            {
                Report(place.Member(index++, "?"), new("a name with half of a surrogate pair", "a name of well-formed text"));
                continue;
            }

            var member = new Member(name, property.Value, place.Member(index++, name));
            if (names.Add(name))
            {
                members.Add(member);
            }
            else
            {
                Report(member.Place, new($"\"{JsonText.Cut(name)}\" a second time", "each property once"));
            }
        }

        return members;
    }

    private IEnumerable<(JsonElement Item, Place Place)> Items(Member list)
    {
        if (list.Value.ValueKind != JsonValueKind.Array)
        {
            Report(list.Place, new(JsonText.Describe(list.Value), "a list"));
            yield break;
        }

        var index = 0;
        foreach (var item in list.Value.EnumerateArray())
        {
            yield return (item, list.Place.Item(index++));
        }
    }

    private void ReportRecord(StateRecord record, Field? field, Mismatch mismatch)
    {
        if (field is not null && misread.Contains((record.Place!, field)))
        {
            return;
        }

        // Finding the place takes time that grows with the file, so it is found for errors that are listed only.
        if (errors.Count < options.MaxErrors)
        {
            Report(field is null ? record.Place! : PlaceOf(record, field), mismatch);
        }
        else
        {
            found++;
        }
    }

    /// <summary>Finds where a field stands in its record; a field that is missing, where the record stands.</summary>
    private Place PlaceOf(StateRecord record, Field field)
    {
        var element = root;
        foreach (var position in record.Place!.Path)
        {
            element = element.ValueKind == JsonValueKind.Array ? element[position] : element.EnumerateObject().ElementAt(position).Value;
        }

        var index = 0;
        foreach (var property in element.EnumerateObject())
        {
            if (TryGetName(property, out var name) && name == field.Name)
            {
                return record.Place.Member(index, field.Name);
            }

            index++;
        }

        return record.Place;
    }

    private void Report(Place place, Mismatch mismatch)
    {
        found++;
        if (errors.Count < options.MaxErrors)
        {
            errors.Add((place, mismatch));
        }
    }

    private static bool TryGetName(JsonProperty property, out string name)
    {
        try
        {
            name = property.Name;
            return true;
        }
        catch (InvalidOperationException)
        {
            name = "";
            return false;
        }
    }

    private static bool TryGetString(Member member, out string text)
    {
        try
        {
            text = member.Value.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = "";
            return false;
        }
    }

    private sealed record Member(string Name, JsonElement Value, Place Place);

    private sealed class HeaderRecord() : StateRecord(Header);
}

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
    private readonly JsonElement root;
    private readonly ErrorList errors;
    private readonly RecordReader records;

    private StateReader(JsonElement root, ReadOptions options)
    {
        this.root = root;
        this.options = options;
        errors = new ErrorList(root, options.MaxErrors);
        records = new RecordReader(errors);
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
        return reader.errors.Count == 0 ? state : throw reader.errors.Failure(utf8.Span);
    }

    private static InvalidSubmissionException TooLarge(long length, ReadOptions options) =>
        JsonFile.Failure(
            0,
            0,
            string.Create(CultureInfo.InvariantCulture, $"{length} bytes"),
            string.Create(CultureInfo.InvariantCulture, $"at most {options.MaxBytes} bytes (option {nameof(ReadOptions.MaxBytes)})")
        );

    private AgreementState ReadState()
    {
        var members = records.Members(root, Place.Root, "a submission: an object with \"format\", \"submission\" and \"claims\"");
        RequireFormat(members);
        records.Context = new ReadingContext(ReadOffset(members));
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
                    records.ReadList(member, bodies, () => new Body());
                    break;
                case "sources":
                    records.ReadList(member, sources, () => new Source());
                    break;
                case "instruments":
                    ReadInstruments(member, instruments);
                    break;
                case "surveys":
                    records.ReadList(member, surveys, () => new Survey());
                    break;
                case "claims":
                    ReadClaims(member, claims);
                    break;
                case "waivers":
                    records.ReadList(member, waivers, () => new Waiver());
                    break;
                default:
                    records.ReadField(
                        header,
                        member,
                        "format",
                        "utcOffset",
                        "bodies",
                        "sources",
                        "instruments",
                        "surveys",
                        "claims",
                        "waivers"
                    );
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
            UtcOffset = records.Context.UtcOffset,
            Bodies = bodies,
            Sources = sources,
            Instruments = instruments,
            Surveys = surveys,
            Claims = claims,
            Waivers = waivers,
            IsChecked = true,
        };
        StateRules.Check(state, errors.ReportRecord);
        return state;
    }

    private void RequireFormat(List<Member> members)
    {
        var format = members.Find(member => member.Name == "format");
        if (format is null && root.ValueKind == JsonValueKind.Object)
        {
            errors.Report(Place.Root, new("no \"format\"", "\"format\": 1"));
        }
        else if (
            format is not null
            && !(format.Value.ValueKind == JsonValueKind.Number && format.Value.TryGetInt32(out var version) && version == FormatVersion)
        )
        {
            errors.Report(format.Place, new(JsonText.Describe(format.Value), "1, the version of the format this library reads"));
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
            && RecordReader.TryGetString(member, out var text)
            && text.Length == 6
            && text[0] is '+' or '-'
            && TimeSpan.TryParseExact(text.AsSpan(1), @"hh\:mm", CultureInfo.InvariantCulture, out var offset)
            && offset <= TimeSpan.FromHours(14)
        )
        {
            return text[0] == '-' ? -offset : offset;
        }

        errors.Report(member.Place, new(JsonText.Describe(member.Value), "an offset from UTC, like \"+02:00\""));

        // Bare days are read all the same, so that this one mistake is not reported at every one of them.
        return TimeSpan.Zero;
    }

    private void RequireHeader(HeaderRecord header, List<Member> members)
    {
        if (header.Get(Submission).Speech != Speech.Given && !errors.IsMisread(header, Submission))
        {
            errors.Report(Place.Root, new("no \"submission\"", $"\"submission\": {Submission.Expected}"));
        }

        if (header.Get(Framework).Text is { } id && options.KnownFrameworks is { } known && !known.Contains(id))
        {
            errors.Report(
                members.Find(member => member.Name == Framework.Name)!.Place,
                new(JsonText.Quote(id), $"one of {string.Join(", ", known.Select(JsonText.Quote))}", Suggestions.Nearest(id, known))
            );
        }

        if (options.RequireAsOf && header.Get(AsOf).Speech != Speech.Given && !errors.IsMisread(header, AsOf))
        {
            errors.Report(
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
                errors.ReportRecord(
                    survey,
                    Survey.OfField,
                    new(JsonText.Quote(kind), "a kind of claim") { Like = (kind, options.Kinds.Kinds.Select(known => known.Name)) }
                );
            }
        }
    }

    private void ReadInstruments(Member list, List<Instrument> instruments)
    {
        foreach (var (item, place) in records.Items(list))
        {
            var members = records.Members(item, place, "an instrument: an object with \"id\", \"date\", \"source\" and \"completeness\"");
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
                        records.ReadList(member, annexes, () => new Annex());
                        break;
                    case "provisions":
                        ReadProvisions(member, provisions);
                        break;
                    case "commitments":
                        records.ReadList(member, provisions, () => new AgreementClaim(Commitment.Kind));
                        break;
                    default:
                        records.ReadField(instrument, member, "annexes", "provisions", "commitments");
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
        foreach (var (item, place) in records.Items(list))
        {
            var members = records.Members(item, place, "a provision: an object with \"kind\" and \"id\"");
            var named = members.Find(member => member.Name == "kind");
            if (named is null)
            {
                if (item.ValueKind == JsonValueKind.Object)
                {
                    errors.Report(place, new("no \"kind\"", $"\"kind\": one of {string.Join(", ", kinds.Select(JsonText.Quote))}"));
                }

                continue;
            }

            var name = named.Value.ValueKind == JsonValueKind.String && RecordReader.TryGetString(named, out var text) ? text : "";
            if (options.Kinds.Find(name) is not { Nature: Nature.Provision } kind)
            {
                errors.Report(
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
                records.ReadField(provision, member, "kind");
            }

            provisions.Add(provision);
        }
    }

    private void ReadClaims(Member claims, List<AgreementClaim> into)
    {
        foreach (var list in records.Members(claims.Value, claims.Place, "an object with one list of claims for each kind"))
        {
            if (options.Kinds.Find(list.Name) is { } kind && kind.Nature != Nature.Provision)
            {
                records.ReadList(list, into, () => new AgreementClaim(kind));
                continue;
            }

            var known = options.Kinds.Kinds.Where(known => known.Nature != Nature.Provision).Select(known => known.Name);
            errors.Report(
                list.Place,
                new(JsonText.Quote(JsonText.Cut(list.Name)), "the name of a kind of claim") { Like = (list.Name, known) }
            );
        }
    }

    private sealed class HeaderRecord() : StateRecord(Header);
}

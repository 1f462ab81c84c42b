using System.Text.Json;

namespace FrameworkRules;

/// <summary>Reads format version 1 through the declared fields and collects every error of a file in one pass.</summary>
/// <remarks>A file in which nothing is odd or wrong is read by <see cref="QuickReader"/>, which gives the same state.</remarks>
internal sealed class StateReader
{
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

    public static AgreementState Read(ReadOnlyMemory<byte> utf8, ReadOptions options)
    {
        utf8 = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        if (utf8.Length > options.MaxBytes)
        {
            throw JsonFile.TooLarge($"{utf8.Length} bytes", options);
        }

        return QuickReader.Read(utf8.Span, options) ?? ReadWithErrors(utf8, options);
    }

    /// <summary>Reads a file without a byte order mark, or lists what is wrong with it.</summary>
    public static AgreementState ReadWithErrors(ReadOnlyMemory<byte> utf8, ReadOptions options)
    {
        using var document = JsonFile.Parse(utf8, options);
        var reader = new StateReader(document.RootElement, options);
        var state = reader.ReadState();
        return reader.errors.Count == 0 ? state : throw reader.errors.Failure(utf8.Span);
    }

    private AgreementState ReadState()
    {
        var members = records.Members(root, Place.Root, "a submission: an object with \"format\", \"submission\" and \"claims\"");
        var header = new StateHeader(options, records, errors, members);
        header.RequireFormat(root);
        records.Context = new ReadingContext(header.ReadDays());
        var cast = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        List<Body> bodies = [];
        List<Source> sources = [];
        List<Instrument> instruments = [];
        List<Survey> surveys = [];
        List<Look> looks = [];
        List<AgreementClaim> claims = [];
        List<Waiver> waivers = [];
        foreach (var member in members)
        {
            switch (member.Name)
            {
                case "cast":
                    ReadCast(member, cast);
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
                case "looks":
                    records.ReadList(member, looks, () => new Look());
                    break;
                case "claims":
                    ReadClaims(member, claims);
                    break;
                case "waivers":
                    records.ReadList(member, waivers, () => new Waiver());
                    break;
                default:
                    header.Read(member);
                    break;
            }
        }

        header.RequireRest();
        RequireKnownKinds(surveys, Survey.OfField);
        RequireKnownKinds(looks, Look.OfField);
        RequireKnownKinds(instruments.SelectMany(instrument => instrument.Annexes));
        var state = new AgreementState
        {
            Framework = header.Framework,
            IsDraft = header.IsDraft,
            AsOf = header.AsOf,
            HasOtherOffsetAsOf = header.HasOtherOffsetAsOf,
            Zone = header.Zone,
            UtcOffset = header.UtcOffset,
            Cast = cast,
            Bodies = bodies,
            Sources = sources,
            Instruments = instruments,
            Surveys = surveys,
            Looks = looks,
            Claims = claims,
            Waivers = waivers,
        };
        foreach (var (text, mismatch) in Matters.Unknown(state, options.Kinds))
        {
            errors.ReportRecord(text, Instrument.SettlesField, mismatch);
        }

        state.Check(errors.ReportRecord);
        return state;
    }

    private void ReadCast(Member list, Dictionary<string, IReadOnlyList<string>> cast)
    {
        foreach (var role in records.Members(list.Value, list.Place, "an object that gives for each role a name, or a list of names"))
        {
            var names = new List<string>();
            var forms = new HashSet<string>(StringComparer.Ordinal);
            if (role.Value.ValueKind == JsonValueKind.Array)
            {
                foreach (var (item, place) in records.Items(role))
                {
                    ReadCast(new Member(role.Name, item, place), names, forms);
                }
            }
            else
            {
                ReadCast(role, names, forms);
            }

            cast.TryAdd(NameForm.Tidy(role.Name), names);
        }
    }

    private void ReadCast(Member played, List<string> names, HashSet<string> forms)
    {
        var name = played.Value.ValueKind == JsonValueKind.String && RecordReader.TryGetString(played, out var text) ? text : "";
        if (!JsonText.IsName(name) || name == JsonText.Placeholder)
        {
            errors.Report(
                played.Place,
                new(JsonText.Describe(played.Value), "a name used in the submission, or a list of them", JsonText.NameInvisible(name))
            );
        }
        else if (!forms.Add(NameForm.Of(name)))
        {
            errors.Report(played.Place, new($"{JsonText.Quote(name)} a second time", "each name once"));
        }
        else
        {
            names.Add(NameForm.Tidy(name));
        }
    }

    private void RequireKnownKinds(IEnumerable<StateRecord> records, TextField of)
    {
        foreach (var record in records)
        {
            if (record.Get(of).Text is { } kind && options.Kinds.Find(kind) is null)
            {
                errors.ReportRecord(
                    record,
                    of,
                    new(JsonText.Quote(kind), "a kind of claim") { Like = (kind, options.Kinds.Kinds.Select(known => known.Name)) }
                );
            }
        }
    }

    private void RequireKnownKinds(IEnumerable<Annex> annexes)
    {
        var known = options.Kinds.Kinds.Where(kind => kind.Nature == ClaimNature.Provision).Select(kind => kind.Name).ToList();
        foreach (var annex in annexes)
        {
            foreach (var kind in annex.Holds.Except(known, StringComparer.Ordinal))
            {
                errors.ReportRecord(annex, Annex.HoldsField, new(JsonText.Quote(kind), "a kind of provision") { Like = (kind, known) });
            }
        }
    }

    private void ReadInstruments(Member list, List<Instrument> instruments)
    {
        foreach (var (item, place) in records.Items(list))
        {
            var members = records.Members(item, place, "an instrument: an object with \"id\", \"date\", \"source\" and \"completeness\"");
            if (item.ValueKind != JsonValueKind.Object)
            {
                errors.Unread(list.Name);
                continue;
            }

            List<AmendedClause> amends = [];
            List<ReplacedText> replaces = [];
            List<Annex> annexes = [];
            List<AgreementClaim> provisions = [];
            var instrument = new Instrument { Place = place };
            foreach (var member in members)
            {
                switch (member.Name)
                {
                    case "amends":
                        records.ReadList(member, amends, () => new AmendedClause());
                        break;
                    case "replaces":
                        records.ReadList(member, replaces, () => new ReplacedText());
                        break;
                    case "annexes":
                        records.ReadList(member, annexes, () => new Annex());
                        break;
                    case "provisions":
                        ReadProvisions(member, provisions);
                        break;
                    case "commitments":
                        records.ReadList(member, provisions, () => new AgreementClaim(KindSet.OfCommitments));
                        break;
                    default:
                        records.ReadField(instrument, member, "amends", "replaces", "annexes", "provisions", "commitments");
                        break;
                }
            }

            records.NoteUnnamed(instrument);
            var id = instrument.Get(Instrument.Declared.Find("id")!).Text;
            if (id is not null)
            {
                provisions.ForEach(provision => provision.PutInto(id));
            }

            instruments.Add(new Instrument(instrument, amends, replaces, annexes, provisions));
        }
    }

    private void ReadProvisions(Member list, List<AgreementClaim> provisions)
    {
        var kinds = options.Kinds.Kinds.Where(kind => kind.Nature == ClaimNature.Provision).Select(kind => kind.Name);
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
            if (options.Kinds.Find(name) is not { Nature: ClaimNature.Provision } kind)
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
            if (options.Kinds.Find(list.Name) is { } kind && kind.Nature != ClaimNature.Provision)
            {
                records.ReadList(list, into, () => new AgreementClaim(kind));
                continue;
            }

            var known = options.Kinds.Kinds.Where(known => known.Nature != ClaimNature.Provision).Select(known => known.Name);
            errors.ReportUnknown(list.Place, new(JsonText.Quote(list.Name), "the name of a kind of claim") { Like = (list.Name, known) });
        }
    }
}

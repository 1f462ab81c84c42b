using System.Globalization;
using System.Text.Json;

namespace FrameworkRules;

/// <summary>Reads what a submission says of itself: the format, the framework, the instant to judge and the offset from UTC.</summary>
internal sealed class StateHeader
{
    public const int FormatVersion = 1;

    public static readonly RecordSchema Declared = RecordSchema.Of("state");

    private static readonly string[] Others =
    [
        "$schema",
        "format",
        "zone",
        "utcOffset",
        "cast",
        "bodies",
        "sources",
        "instruments",
        "surveys",
        "looks",
        "claims",
        "waivers",
    ];
    private static readonly TextField FrameworkField = Declared.TextField("framework", "the id of the framework");
    private static readonly TextField SubmissionField = Declared.ChoiceField(
        "submission",
        "whether it is a state or a draft",
        ["state", "draft"],
        required: true
    );
    private static readonly InstantField AsOfField = Declared.InstantField("asOf", "the instant to judge", DayMeaning.Last);

    private readonly ReadOptions options;
    private readonly RecordReader records;
    private readonly ErrorList errors;
    private readonly List<Member> members;
    private readonly HeaderRecord header = new() { Place = Place.Root };

    public StateHeader(ReadOptions options, RecordReader records, ErrorList errors, List<Member> members) =>
        (this.options, this.records, this.errors, this.members) = (options, records, errors, members);

    public string? Framework => header.Framework;

    public bool IsDraft => header.IsDraft;

    public bool HasOtherOffsetAsOf => header.Oddities.Contains((AsOfField, Oddity.OtherOffset));

    public DateTimeOffset? AsOf => header.AsOf;

    /// <summary>Reads a member that no list bears the name of.</summary>
    public void Read(Member member)
    {
        if (member.Name is not ("$schema" or "format" or "zone" or "utcOffset"))
        {
            records.ReadField(header, member, Others);
        }
    }

    public void RequireFormat(JsonElement root)
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

    /// <summary>Gets the time zone that places bare days: the file's, else that of the framework it names.</summary>
    public string? Zone { get; private set; }

    /// <summary>Gets the offset from UTC that the file gives.</summary>
    public TimeSpan? UtcOffset { get; private set; }

    /// <summary>Reads what places bare days: a time zone with rules, and an offset from UTC only where there is none.</summary>
    public LocalDays? ReadDays()
    {
        RequireSchemaText();
        UtcOffset = ReadOffset();
        var zone = ReadZone();
        Zone = zone?.Zone;
        return zone ?? (UtcOffset is { } offset ? new LocalDays(offset) : null);
    }

    /// <summary>A line that tells an editor which schema to use is no part of the state.</summary>
    private void RequireSchemaText()
    {
        if (members.Find(member => member.Name == "$schema") is { } member && member.Value.ValueKind != JsonValueKind.String)
        {
            errors.Report(member.Place, new(JsonText.Describe(member.Value), "the address of a schema, as text"));
        }
    }

    private LocalDays? ReadZone()
    {
        if (members.Find(member => member.Name == "zone") is not { } member)
        {
            var named = members.Find(other => other.Name == FrameworkField.Name);
            return
                named?.Value.ValueKind == JsonValueKind.String
                && RecordReader.TryGetString(named, out var framework)
                && options.Zones.TryGetValue(framework, out var known)
                ? LocalDays.InZone(known)
                : null;
        }

        if (member.Value.ValueKind != JsonValueKind.String || !RecordReader.TryGetString(member, out var zone))
        {
            errors.Report(member.Place, new(JsonText.Describe(member.Value), "a time zone, like \"Asia/Beirut\""));
            return LocalDays.Utc;
        }

        if (TimeZones.Find(zone) is null)
        {
            errors.Report(
                member.Place,
                new(JsonText.Quote(zone), "a time zone of the IANA database, like \"Asia/Beirut\"", TimeZones.NotFound(zone))
            );
            return LocalDays.Utc;
        }

        return LocalDays.InZone(zone);
    }

    private TimeSpan? ReadOffset()
    {
        if (members.Find(member => member.Name == "utcOffset") is not { } member)
        {
            return null;
        }

        if (
            member.Value.ValueKind == JsonValueKind.String
            && RecordReader.TryGetString(member, out var text)
            && ParseOffset(text) is { } offset
        )
        {
            return offset;
        }

        errors.Report(member.Place, new(JsonText.Describe(member.Value), "an offset from UTC, like \"+02:00\""));

        // Bare days are read all the same, so that this one mistake is not reported at every one of them.
        return TimeSpan.Zero;
    }

    /// <summary>Reads an offset from UTC, like "+02:00"; <see langword="null"/>: it is none.</summary>
    public static TimeSpan? ParseOffset(string text) =>
        text.Length == 6
        && text[0] is '+' or '-'
        && TimeSpan.TryParseExact(text.AsSpan(1), @"hh\:mm", CultureInfo.InvariantCulture, out var offset)
        && offset <= TimeSpan.FromHours(14)
            ? (text[0] == '-' ? -offset : offset)
            : null;

    /// <summary>Reports what is missing once all members are read.</summary>
    public void RequireRest()
    {
        if (header.Get(SubmissionField).State != ValueState.Given && !errors.IsMisread(header, SubmissionField))
        {
            errors.Report(Place.Root, new("no \"submission\"", $"\"submission\": {SubmissionField.Expected}"));
        }

        if (Framework is { } id && options.KnownFrameworks is { } known && !known.Contains(id))
        {
            errors.Report(
                members.Find(member => member.Name == FrameworkField.Name)!.Place,
                new(JsonText.Quote(id), $"one of {string.Join(", ", known.Select(JsonText.Quote))}", Suggestions.Nearest(id, known))
            );
        }

        if (options.RequireAsOf && AsOf is null && !errors.IsMisread(header, AsOfField))
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

    /// <summary>What a submission says of itself in fields.</summary>
    public sealed class HeaderRecord() : StateRecord(Declared)
    {
        public string? Framework => Text(FrameworkField);

        public bool IsSubmission => Get(SubmissionField).State == ValueState.Given;

        public bool IsDraft => Text(SubmissionField) == "draft";

        public DateTimeOffset? AsOf => Instant(AsOfField);
    }
}

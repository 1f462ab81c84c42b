namespace FrameworkRules.Drafting;

/// <summary>Reads a list of accepted differences, with every error of the file at once.</summary>
internal static class AcceptedReader
{
    private const string Expected = "an object with \"accepted\", a list, and \"zone\" or \"utcOffset\" where days are given";

    public static IReadOnlyList<AcceptedDifference> Read(ReadOnlyMemory<byte> utf8)
    {
        var options = new ReadOptions();
        utf8 = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        using var document = JsonFile.Parse(utf8, options);
        var errors = new ErrorList(document.RootElement, options.MaxErrors);
        var records = new RecordReader(errors);
        var members = records.Members(document.RootElement, Place.Root, Expected);
        var header = new StateHeader(options, records, errors, members);
        records.Context = new ReadingContext(header.ReadDays());
        var accepted = new List<AcceptedDifference>();
        foreach (var member in members)
        {
            switch (member.Name)
            {
                case "accepted":
                    records.ReadList(member, accepted, () => new AcceptedDifference());
                    break;
                case "$schema" or "zone" or "utcOffset":
                    break;
                default:
                    errors.Report(member.Place, new(JsonText.Quote(member.Name), "\"accepted\", \"zone\" or \"utcOffset\""));
                    break;
            }
        }

        Require(accepted, errors);
        return errors.Count == 0 ? accepted.AsReadOnly() : throw errors.Failure(utf8.Span);
    }

    private static void Require(List<AcceptedDifference> accepted, ErrorList errors)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var difference in accepted)
        {
            foreach (var field in difference.Schema.Fields.Where(field => difference.Get(field).State != ValueState.Given))
            {
                errors.ReportRecord(difference, field, new($"no \"{field.Name}\"", $"\"{field.Name}\": {field.Expected}"));
            }

            if (difference.Difference is { } name && !known.Add(name))
            {
                errors.ReportRecord(
                    difference,
                    AcceptedDifference.DifferenceField,
                    new($"{JsonText.Quote(name)} a second time", "each difference once")
                );
            }
        }
    }
}

using System.Globalization;
using System.Text;

namespace FrameworkRules;

/// <summary>Writes an empty state for a framework, with every list that the framework reads and how a record of it is filled in, as comments.</summary>
public static class StateTemplate
{
    private const int ShownReaders = 8;
    private const string Placeholder = "\"" + JsonText.Placeholder + "\"";

    /// <summary>Returns the state as JSON with comments. It is valid as it stands; what is left commented out says nothing.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="asOf">The instant to judge, or a day, as a file would give it; <see langword="null"/>: the day on which the framework took effect, to be changed.</param>
    public static string Write(Framework framework, string? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var read = framework
            .Describe()
            .SelectMany(precondition => precondition.SettledBy.Select(kind => (Kind: kind, precondition.Id)))
            .GroupBy(reader => reader.Kind, reader => reader.Id)
            .OrderBy(kind => kind.Key.Name, StringComparer.Ordinal)
            .ToList();
        var text = new StringBuilder("{\n");
        Line(text, 2, "// A line that begins with two strokes says nothing. To use a record, take the two strokes off each of its lines,");
        Line(text, 2, $"// put what you know in place of every {Placeholder}, and take out the lines that you know nothing about.");
        Header(text, framework, asOf);
        List(text, 2, Body.Declared, "Who speaks for whom; sides, groups and observers that the framework knows need no entry.");
        List(text, 2, Source.Declared, "Where each claim and text is found.");
        Line(text, 2, "// The texts. \"completeness\" is \"full\" only if every clause of a text is typed in below.");
        Line(text, 2, "\"instruments\": [");
        Line(text, 4, "//   {");
        Fields(text, 4, Instrument.Declared);
        Clauses(text, read);
        Line(text, 4, "//   },");
        Line(text, 2, "],");
        List(text, 2, Survey.Declared, "Who says that a list is complete, over which period.");
        List(text, 2, Look.Declared, "For whose acts somebody looked, where and when; a look closes no list.");
        Line(
            text,
            2,
            "// What is so, by whose word. A value may be left out, null (said not to be known), or a range like { \"atLeast\": 5, \"atMost\": 7 }."
        );
        Line(text, 2, "\"claims\": {");
        foreach (var kind in read.Where(kind => kind.Key.Nature != ClaimNature.Provision))
        {
            About(text, 4, kind.Key, kind);
            Line(text, 4, $"\"{kind.Key.Name}\": [");
            Record(text, 6, kind.Key, more: null);
            Line(text, 4, "],");
        }

        Line(text, 2, "},");
        List(text, 2, Waiver.Declared, "Who has waived what; a waiver is shown and changes nothing.");
        return text.Append("}\n").ToString();
    }

    private static void Header(StringBuilder text, Framework framework, string? asOf)
    {
        var day = (framework.EffectiveFrom ?? new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero)).ToString(
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture
        );
        Line(text, 2, "\"format\": 1,");
        Line(text, 2, $"\"framework\": \"{framework.Id}\", // {framework.Title}");
        Line(text, 2, "\"submission\": \"state\", // or \"draft\": only what its text says is judged");
        Line(text, 2, $"\"asOf\": \"{asOf ?? day}\", // the instant to judge; a day means its end");
        Line(text, 2, $"\"zone\": \"{framework.Zone ?? "UTC"}\", // the time zone in which days are meant");
        if (framework.Roles.Count > 0)
        {
            Line(text, 2, "// The framework is written for roles. Say who or what plays each, by the names used below.");
            Line(text, 2, "\"cast\": {");
            foreach (var role in framework.Roles)
            {
                Line(text, 4, $"//   \"{role}\": {Placeholder},");
            }

            Line(text, 2, "},");
        }
    }

    private static void Clauses(StringBuilder text, IEnumerable<IGrouping<Kind, string>> read)
    {
        var clauses = read.Where(kind => kind.Key.Nature == ClaimNature.Provision).ToLookup(kind => kind.Key == KindSet.OfCommitments);
        Line(text, 4, "//     \"provisions\": [");
        foreach (var clause in clauses[false])
        {
            About(text, 6, clause.Key, clause);
            Record(text, 6, clause.Key, $"\"kind\": \"{clause.Key.Name}\"");
        }

        Line(text, 4, "//     ],");
        Line(text, 4, "//     \"commitments\": [");
        foreach (var commitments in clauses[true])
        {
            About(text, 6, commitments.Key, commitments);
        }

        Record(text, 6, KindSet.OfCommitments, more: null);
        Line(text, 4, "//     ],");
    }

    private static void About(StringBuilder text, int indent, Kind kind, IEnumerable<string> readers)
    {
        var ids = readers.Distinct(StringComparer.Ordinal).ToList();
        var more = ids.Count > ShownReaders ? string.Create(CultureInfo.InvariantCulture, $" and {ids.Count - ShownReaders} more") : "";
        Line(
            text,
            indent,
            $"// {kind.Noun}: read by {string.Join(", ", ids.Take(ShownReaders))}{more}.{(kind.KnownTo is null ? "" : $" Could tell: {kind.KnownTo}.")}"
        );
    }

    private static void List(StringBuilder text, int indent, RecordSchema schema, string about)
    {
        Line(text, indent, $"// {about}");
        Line(text, indent, $"\"{schema.Name}\": [");
        Record(text, indent + 2, schema, more: null);
        Line(text, indent, "],");
    }

    /// <summary>Writes a record with all its fields as a comment that can be taken for a record by taking off the strokes.</summary>
    private static void Record(StringBuilder text, int indent, RecordSchema schema, string? more)
    {
        Line(text, indent, "//   {");
        if (more is not null)
        {
            Line(text, indent, $"//     {more},");
        }

        Fields(text, indent, schema);
        Line(text, indent, "//   },");
    }

    private static void Fields(StringBuilder text, int indent, RecordSchema schema)
    {
        foreach (var field in schema.Fields.Where(field => !IsOfDrafts(field)))
        {
            var unit = field.Unit is null ? "" : $", in {field.Unit}";
            Line(
                text,
                indent,
                $"//     \"{field.Name}\": {Example(field)}, // {(field.Required ? "required: " : "")}{field.Title}{unit}{Expected(field)}"
            );
        }
    }

    /// <summary>Tells whether a field has a meaning in drafts only.</summary>
    private static bool IsOfDrafts(Field field) =>
        field == Instrument.SettlesField || (field.Schema is Kind { ProposedBy: { } proposedBy } && field == proposedBy);

    /// <summary>Says what may stand in a field, unless it is just any text.</summary>
    private static string Expected(Field field) =>
        field is TextField { Choices.Count: 0, Target: null } or NamesField { Choices.Count: 0 } ? "" : $"; {field.Expected}";

    /// <summary>Says nothing that somebody could have meant: only of a text is it the cautious word that not all of it is on file.</summary>
    private static string Example(Field field) =>
        field == Instrument.CompletenessField ? $"\"{Instrument.Excerpt}\""
        : field is NamesField ? $"[{Placeholder}]"
        : Placeholder;

    private static void Line(StringBuilder text, int indent, string line) => text.Append(' ', indent).Append(line).Append('\n');
}

using System.Globalization;

namespace FrameworkRules;

/// <summary>Collects warnings: what is found in several places stands once, and of each kind there are no more than anybody reads.</summary>
internal sealed class WarningList
{
    /// <summary>How many warnings of one kind are listed.</summary>
    public const int ListedAtMost = 20;

    private readonly Dictionary<(WarningKind Kind, string Found), Entry> entries = [];

    /// <summary>Adds a warning, or a further place of one.</summary>
    /// <param name="kind">What it is about.</param>
    /// <param name="found">What was found.</param>
    /// <param name="pointer">Where.</param>
    /// <param name="suggest">Finds what was probably meant; asked only of what is listed, because it takes time.</param>
    public void Add(WarningKind kind, string found, string? pointer = null, Func<string?>? suggest = null)
    {
        if (entries.TryGetValue((kind, found), out var known))
        {
            known.Places++;
        }
        else
        {
            entries.Add((kind, found), new Entry(pointer, suggest));
        }
    }

    /// <summary>Adds a warning about a field of a record.</summary>
    public void Add(WarningKind kind, string found, StateRecord record, Field field, Func<string?>? suggest = null) =>
        Add(kind, found, PointerOf(record, field), suggest);

    /// <summary>Lists the warnings, by kind.</summary>
    public IReadOnlyList<Warning> ToWarnings() =>
        entries
            .GroupBy(entry => entry.Key.Kind)
            .OrderBy(kind => kind.Key)
            .SelectMany(kind => Listed(kind.Key, [.. kind.OrderBy(entry => entry.Key.Found, StringComparer.Ordinal)]))
            .ToList()
            .AsReadOnly();

    private static IEnumerable<Warning> Listed(WarningKind kind, KeyValuePair<(WarningKind Kind, string Found), Entry>[] all)
    {
        foreach (var (key, entry) in all.Take(ListedAtMost))
        {
            yield return new Warning
            {
                Kind = kind,
                Pointer = entry.Pointer,
                Found = key.Found,
                Suggestion = entry.Suggest?.Invoke(),
                Places = entry.Places,
            };
        }

        if (all.Length > ListedAtMost)
        {
            yield return new Warning
            {
                Kind = kind,
                Found = string.Create(CultureInfo.InvariantCulture, $"{all.Length - ListedAtMost} more of this kind are not listed"),
                Places = all.Skip(ListedAtMost).Sum(entry => entry.Value.Places),
            };
        }
    }

    /// <summary>Says where in its file a field of a record stands.</summary>
    public static string? PointerOf(StateRecord record, Field field) => record.Place is { } place ? $"{place.Pointer}/{field.Name}" : null;

    private sealed class Entry(string? pointer, Func<string?>? suggest)
    {
        public string? Pointer => pointer;

        public Func<string?>? Suggest => suggest;

        public int Places { get; set; } = 1;
    }
}

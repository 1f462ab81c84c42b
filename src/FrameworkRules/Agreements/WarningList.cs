namespace FrameworkRules;

/// <summary>Collects warnings: what is found in several places stands once, and of each kind there are no more than anybody reads.</summary>
internal sealed class WarningList
{
    /// <summary>How many warnings of one kind are listed.</summary>
    public const int ListedAtMost = 20;

    private readonly Dictionary<(WarningKind Kind, Message Found), Entry> entries = [];

    /// <summary>Adds a warning, or a further place of one.</summary>
    /// <param name="kind">What it is about.</param>
    /// <param name="found">What was found.</param>
    /// <param name="pointer">Where.</param>
    /// <param name="suggest">Finds what was probably meant; asked only of what is listed, because it takes time.</param>
    public void Add(WarningKind kind, Message found, string? pointer = null, Func<Message?>? suggest = null)
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
    public void Add(WarningKind kind, Message found, StateRecord record, Field field, Func<Message?>? suggest = null) =>
        Add(kind, found, PointerOf(record, field), suggest);

    /// <summary>Lists the warnings, by kind.</summary>
    public IReadOnlyList<Warning> ToWarnings() =>
        entries
            .GroupBy(entry => entry.Key.Kind)
            .OrderBy(kind => kind.Key)
            .SelectMany(kind => Listed(kind.Key, [.. kind.OrderBy(entry => entry.Key.Found.ToString(), StringComparer.Ordinal)]))
            .ToList()
            .AsReadOnly();

    private static IEnumerable<Warning> Listed(WarningKind kind, KeyValuePair<(WarningKind Kind, Message Found), Entry>[] all)
    {
        foreach (var (key, entry) in all.Take(ListedAtMost))
        {
            yield return new Warning(kind, key.Found, entry.Suggest?.Invoke()) { Pointer = entry.Pointer, Places = entry.Places };
        }

        if (all.Length > ListedAtMost)
        {
            yield return new Warning(kind, Message.Of(MessageId.WarningNotListed, MessagePart.Count(all.Length - ListedAtMost)))
            {
                Places = all.Skip(ListedAtMost).Sum(entry => entry.Value.Places),
            };
        }
    }

    /// <summary>Says where in its file a field of a record stands.</summary>
    public static string? PointerOf(StateRecord record, Field field) => record.Place is { } place ? $"{place.Pointer}/{field.Name}" : null;

    private sealed class Entry(string? pointer, Func<Message?>? suggest)
    {
        public string? Pointer => pointer;

        public Func<Message?>? Suggest => suggest;

        public int Places { get; set; } = 1;
    }
}

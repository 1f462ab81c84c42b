namespace FrameworkRules;

/// <summary>Names by what they name, each with what it stands for. Of two things with one name the first keeps it.</summary>
internal sealed class NameShelves
{
    private readonly Dictionary<(NameOf Of, string Form), string> names = [];
    private readonly Dictionary<NameOf, List<string>> spellings = [];

    /// <summary>Returns the shelf on which names stand: parties are actors.</summary>
    public static NameOf Shelf(NameOf of) => of == NameOf.Party ? NameOf.Actor : of;

    /// <summary>Returns what a name stands for, or <see langword="null"/>.</summary>
    /// <param name="of">What it names.</param>
    /// <param name="form">The name, as <see cref="NameForm.Of"/> gives it.</param>
    public string? Find(NameOf of, string form) => names.GetValueOrDefault((Shelf(of), form));

    /// <summary>Lists the names of a sort, in every spelling.</summary>
    public IReadOnlyList<string> Spellings(NameOf of) => spellings.GetValueOrDefault(Shelf(of), []);

    /// <summary>Adds something under its id and other names.</summary>
    public void Add(NameOf of, string id, IEnumerable<string> otherNames)
    {
        foreach (var name in otherNames.Prepend(id))
        {
            Add(of, id, name);
        }
    }

    /// <summary>Adds something under one name.</summary>
    public void Add(NameOf of, string id, string name)
    {
        if (!names.TryAdd((Shelf(of), NameForm.Of(name)), id))
        {
            return;
        }

        if (!spellings.TryGetValue(Shelf(of), out var known))
        {
            spellings.Add(Shelf(of), known = []);
        }

        known.Add(name);
    }
}

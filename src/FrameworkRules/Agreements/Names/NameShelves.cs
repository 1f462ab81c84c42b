namespace FrameworkRules;

/// <summary>Names by what they name, each with what it stands for. Of two things with one name the first keeps it.</summary>
internal sealed class NameShelves
{
    private readonly Dictionary<string, string>?[] names = new Dictionary<string, string>?[Sorts];
    private readonly List<string>?[] spellings = new List<string>?[Sorts];

    /// <summary>Gets how many sorts of names there are.</summary>
    private static int Sorts { get; } = Enum.GetValues<NameOf>().Length;

    /// <summary>Returns the shelf on which names stand: parties are actors.</summary>
    public static NameOf Shelf(NameOf of) => of == NameOf.Party ? NameOf.Actor : of;

    /// <summary>Returns what a name stands for, or <see langword="null"/>.</summary>
    /// <param name="of">What it names.</param>
    /// <param name="form">The name, as <see cref="NameForm.Of"/> gives it.</param>
    public string? Find(NameOf of, string form) => names[(int)Shelf(of)]?.GetValueOrDefault(form);

    /// <summary>Lists the names of a sort, in every spelling.</summary>
    public IReadOnlyList<string> Spellings(NameOf of) => spellings[(int)Shelf(of)] ?? [];

    /// <summary>Adds something under its id and other names.</summary>
    public void Add(NameOf of, string id, IEnumerable<string> otherNames)
    {
        foreach (var name in otherNames.Prepend(id))
        {
            Add(of, id, name);
        }
    }

    /// <summary>Adds something under one name.</summary>
    public void Add(NameOf of, string id, string name) => Add(of, id, name, NameForm.Of(name));

    /// <summary>Adds something under one name, of which the form is known.</summary>
    public void Add(NameOf of, string id, string name, string form)
    {
        var shelf = (int)Shelf(of);
        if ((names[shelf] ??= new(StringComparer.Ordinal)).TryAdd(form, id))
        {
            (spellings[shelf] ??= []).Add(name);
        }
    }
}

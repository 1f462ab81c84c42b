namespace FrameworkRules;

/// <summary>Everybody a framework knows, by their names, and who of them plays the parts that preconditions name. Immutable.</summary>
internal sealed class Roster
{
    /// <summary>The name under which the sides speak together.</summary>
    public const string Parties = "parties";

    private readonly Dictionary<string, KnownActor> byName;
    private readonly IReadOnlyDictionary<string, string> cast;

    public Roster(
        IReadOnlyList<string> sides,
        IReadOnlyList<KnownActor> actors,
        IReadOnlyDictionary<string, string> cast,
        IReadOnlyList<KnownName> names,
        IReadOnlyList<string> roles
    )
    {
        Roles = roles;
        Names = names;
        this.cast = cast;
        Actors =
        [
            .. sides.Except(actors.Select(actor => actor.Id), StringComparer.Ordinal).Select(side => KnownActor.Side(side)),
            .. actors,
        ];
        byName = new(StringComparer.Ordinal);
        foreach (var actor in Actors)
        {
            foreach (var name in actor.OtherNames.Prepend(actor.Id))
            {
                if (!byName.TryAdd(NameForm.Of(name), actor))
                {
                    throw new ArgumentException($"Two actors are known as \"{name}\".");
                }
            }
        }
    }

    /// <summary>Gets the roster that knows nobody.</summary>
    public static Roster Empty { get; } = new([], [], new Dictionary<string, string>(), [], []);

    public IReadOnlyList<KnownActor> Actors { get; }

    /// <summary>Gets every name the framework knows, with what it stands for.</summary>
    public NameShelves Shelves => field ??= MakeShelves();

    /// <summary>Gets the roles that a state casts.</summary>
    public IReadOnlyList<string> Roles { get; }

    /// <summary>Gets what else the framework knows by name: areas, texts, and every name its preconditions compare with.</summary>
    public IReadOnlyList<KnownName> Names { get; }

    public IEnumerable<string> Sides => Actors.Where(actor => actor.Role == ActorRole.Side).Select(actor => actor.Id);

    public KnownActor? Find(string name) => byName.GetValueOrDefault(NameForm.Of(name));

    /// <summary>Returns the party that plays a part.</summary>
    public string PartyFor(string part) => cast.GetValueOrDefault(part, part);

    private NameShelves MakeShelves()
    {
        var shelves = new NameShelves();
        shelves.Add(NameOf.Actor, NameBook.Nobody, [NameBook.NoOne]);
        foreach (var actor in Actors)
        {
            shelves.Add(NameOf.Actor, actor.Id, actor.OtherNames);
        }

        foreach (var known in Names)
        {
            shelves.Add(known.Of, known.Id, known.OtherNames);
        }

        return shelves;
    }
}

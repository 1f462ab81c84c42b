namespace FrameworkRules;

/// <summary>Lists the kinds of claim a submission may hold: the library's own, and a host's beside them. Immutable.</summary>
public sealed partial class KindSet
{
    private readonly Dictionary<string, Kind> byName;

    private KindSet(IReadOnlyList<Kind> kinds)
    {
        var names = new Dictionary<string, Kind>(StringComparer.Ordinal);
        foreach (var kind in kinds)
        {
            if (!names.TryAdd(kind.Name, kind))
            {
                throw new ArgumentException($"There is a kind named \"{kind.Name}\" already.", nameof(kinds));
            }
        }

        Kinds = kinds;
        byName = names;
    }

    /// <summary>Gets the kinds, in the order in which they were added.</summary>
    public IReadOnlyList<Kind> Kinds { get; }

    /// <summary>Adds kinds of a host's own.</summary>
    /// <param name="kinds">The kinds to add.</param>
    /// <exception cref="ArgumentException">There is a kind of that name already.</exception>
    public KindSet With(params Kind[] kinds) => new([.. Kinds, .. Given.All(kinds)]);

    internal Kind? Find(string name) => byName.GetValueOrDefault(name);
}

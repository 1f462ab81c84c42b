namespace FrameworkRules.NRules;

/// <summary>Says how a framework runs in the network. Immutable once made, and shared by all sessions.</summary>
internal sealed class NetworkPlan
{
    private readonly Dictionary<Kind, int> slots = [];

    public NetworkPlan(Framework framework)
    {
        Framework = framework;
        Entries = [.. framework.Entries.Select((entry, position) => new EntryPlan(this, entry, position))];
        ByKind = Entries.SelectMany(entry => entry.AllLists).ToLookup(list => list.Kind);
    }

    public Framework Framework { get; }

    public EntryPlan[] Entries { get; }

    /// <summary>Gets all lists by the kind of their subjects.</summary>
    public ILookup<Kind, ListPlan> ByKind { get; }

    public int SlotsOf(Kind kind) => slots.GetValueOrDefault(kind);

    public int TakeSlot(Kind kind)
    {
        var slot = SlotsOf(kind);
        slots[kind] = slot + 1;
        return slot;
    }
}

namespace FrameworkRules.Tests;

/// <summary>A kind about the ground as a host would declare it: one field of every type.</summary>
internal sealed class Depot : IKind
{
    public static Kind Kind { get; } = Kind.Ground("depots", "depot", TimeSpan.FromDays(30), knownTo: "the inspectors");

    public static TextField Owner { get; } = Kind.Text("owner", "whose depot it is");

    public static NumberField Weapons { get; } = Kind.Count("weapons", "weapons", "weapons held", adverseConductOf: Owner);

    public static NumberField Floor { get; } = Kind.Amount("floorM2", "m²", "floor space");

    public static NumberField Emptied { get; } = Kind.Percentage("emptied", "share that was emptied");

    public static FlagField Guarded { get; } = Kind.Flag("guarded", "whether it is guarded");

    public static TextField Access { get; } = Kind.Choice("access", "how it is reached", "Land", "Sea", "Air");

    public static NamesField Units { get; } = Kind.Names("units", "the units that hold it");

    public static InstantField Opened { get; } = Kind.Instant("opened", "when it was opened");

    public static InstantField ClosesOn { get; } = Kind.End("closesOn", "the last day it is used");
}

/// <summary>An event that refers to a depot.</summary>
internal sealed class Visit : IKind
{
    public static Kind Kind { get; } = Kind.Event("visits", "visit", knownTo: "the inspectors");

    public static TextField Of { get; } = Kind.Reference<Depot>("depot", "the depot visited");

    public static FlagField Admitted { get; } = Kind.Flag("admitted", "whether the inspectors were let in");

    public static NumberField Inspectors { get; } = Kind.Count("inspectors", "inspectors", "how many came");
}

/// <summary>A status that does not go stale.</summary>
internal sealed class Permit : IKind
{
    public static Kind Kind { get; } = Kind.Status("permits", "permit");

    public static FlagField Granted { get; } = Kind.Flag("granted", "whether it is granted");

    public static InstantField Expires { get; } = Kind.End("expires", "the last day of the permit");
}

/// <summary>What a text says about depots.</summary>
internal sealed class DepotClause : IKind
{
    public static Kind Kind { get; } = Kind.Provision("depotClause", "clause on depots");

    public static FlagField Bans { get; } = Kind.Flag("bans", "whether it bans depots");
}

internal static class HostKinds
{
    public static KindSet All { get; } = KindSet.Library.With(Depot.Kind, Visit.Kind, Permit.Kind, DepotClause.Kind);

    public static ReadOptions Options { get; } = new() { Kinds = All };
}

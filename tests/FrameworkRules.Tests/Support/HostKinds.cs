namespace FrameworkRules.Tests;

/// <summary>A kind about the ground as a host would declare it: one field of every type.</summary>
internal sealed class Depot : IKind
{
    public static Kind Kind { get; } = Kind.Ground("depots", "depot", TimeSpan.FromDays(30), knownTo: "the inspectors");

    public static TextField Owner { get; } = Kind.Text("owner", "whose depot it is", testimony: Testimony.Plain);

    public static NumberField Weapons { get; } =
        Kind.Count("weapons", "weapons", "weapons held", testimony: Testimony.ConductOf(Owner, Adverse.More));

    public static NumberField Floor { get; } = Kind.Amount("floorM2", "m²", "floor space", testimony: Testimony.Plain);

    public static NumberField Emptied { get; } = Kind.Percentage("emptied", "share that was emptied", testimony: Testimony.Plain);

    public static FlagField Guarded { get; } = Kind.Flag("guarded", "whether it is guarded", testimony: Testimony.Plain);

    public static TextField Access { get; } = Kind.Choice("access", "how it is reached", Testimony.Plain, "Land", "Sea", "Air");

    public static NamesField Units { get; } = Kind.Names("units", "the units that hold it");

    public static FlagField Mined { get; } = Kind.Flag("mined", "whether it is mined", testimony: Testimony.ConductOf(Owner, Adverse.More));

    public static TextField Clearing { get; } =
        Kind.Choice("clearing", "how far it is cleared", Testimony.ConductOf(Owner, Adverse.Less), "refused", "begun", "complete");

    public static InstantField LastUsed { get; } =
        Kind.Happened("lastUsed", "when it was last used", Testimony.ConductOf(Owner, Adverse.More));

    public static InstantField Opened { get; } = Kind.Instant("opened", "when it was opened", testimony: Testimony.Plain);

    public static InstantField ClosesOn { get; } = Kind.End("closesOn", "the last day it is used", testimony: Testimony.Plain);
}

/// <summary>An event that refers to a depot.</summary>
internal sealed class Visit : IKind
{
    public static Kind Kind { get; } = Kind.Event("visits", "visit", knownTo: "the inspectors");

    public static TextField Of { get; } = Kind.Reference<Depot>("depot", "the depot visited");

    public static FlagField Admitted { get; } = Kind.Flag("admitted", "whether the inspectors were let in", testimony: Testimony.Plain);

    public static NumberField Inspectors { get; } = Kind.Count("inspectors", "inspectors", "how many came", testimony: Testimony.Plain);
}

/// <summary>A status that does not go stale.</summary>
internal sealed class Permit : IKind
{
    public static Kind Kind { get; } = Kind.Status("permits", "permit");

    public static FlagField Granted { get; } = Kind.Flag("granted", "whether it is granted", testimony: Testimony.ActOf("north"));

    public static FlagField Shared { get; } = Kind.Flag("shared", "whether both sides agreed", testimony: Testimony.Agreed);

    public static FlagField Certified { get; } = Kind.Flag("certified", "whether it is certified", testimony: Testimony.Certified);

    public static InstantField Expires { get; } = Kind.End("expires", "the last day of the permit", testimony: Testimony.Plain);
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

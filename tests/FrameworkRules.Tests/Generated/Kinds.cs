namespace FrameworkRules.Tests.Rules;

/// <summary>A place, told of on the ground.</summary>
public sealed class Place : IKind
{
    private Place() { }

    public static Kind Kind { get; } = Kind.Ground("places", "place", TimeSpan.FromDays(4));

    public static TextField Holder { get; } = Kind.Choice("holder", "who holds it", Testimony.Plain, "P", "Q");

    public static NumberField Troops { get; } =
        Kind.Count("troops", "soldiers", "soldiers there", testimony: Testimony.ConductOf(Holder, Adverse.More));

    public static FlagField Open { get; } = Kind.Flag("open", "whether it is open", testimony: Testimony.Plain);

    public static InstantField Reopens { get; } = Kind.Happened("reopens", "when it last reopened", Testimony.Agreed);

    public static NamesField Units { get; } = Kind.Names("units", "who is there", "a", "b", "c");
}

/// <summary>A unit, which refers to the place it is in.</summary>
public sealed class Unit : IKind
{
    private Unit() { }

    public static Kind Kind { get; } = Kind.Status("units", "unit");

    public static TextField Where { get; } = Kind.Reference<Place>("place", "where it is");

    public static NumberField Men { get; } = Kind.Count("men", "men", "its strength", testimony: Testimony.OwedBy("P", Adverse.Less));

    public static FlagField Ready { get; } = Kind.Flag("ready", "whether it is ready", testimony: Testimony.Agreed);

    public static InstantField Due { get; } = Kind.End("due", "until when it stays", testimony: Testimony.Plain);

    public static TextField Text { get; } = Kind.Text("instrument", "the text it was sent under", testimony: Testimony.Plain);
}

/// <summary>A report, which refers to the unit that made it.</summary>
public sealed class Report : IKind
{
    private Report() { }

    public static Kind Kind { get; } = Kind.Status("reports", "report");

    public static TextField By { get; } = Kind.Reference<Unit>("unit", "who made it");

    public static TextField Tone { get; } =
        Kind.Choice("tone", "what it says", Testimony.OwedBy("Q", Adverse.More), "calm", "tense", "grave");

    public static NumberField Pages { get; } = Kind.Count("pages", "pages", "its length", testimony: Testimony.Certified);
}

/// <summary>A clash, which happened at an instant, in a place.</summary>
public sealed class Clash : IKind
{
    private Clash() { }

    public static Kind Kind { get; } = Kind.Event("clashes", "clash");

    public static TextField Where { get; } = Kind.Reference<Place>("place", "where it happened");

    public static TextField By { get; } = Kind.Choice("by", "who began it", Testimony.Plain, "P", "Q");

    public static FlagField Grave { get; } = Kind.Flag("grave", "whether it was grave", testimony: Testimony.ConductOf(By, Adverse.More));

    public static NumberField Dead { get; } = Kind.Count("dead", "dead", "how many died", testimony: Testimony.ConductOf(By, Adverse.More));

    public static TextField SameAs { get; } = Kind.LooksAlikeBy(Where, By);
}

/// <summary>A clause of a text.</summary>
public sealed class Clause : IKind
{
    private Clause() { }

    public static Kind Kind { get; } = Kind.Provision("clauses", "clause");

    public static TextField On { get; } = Kind.Choice("on", "what it is on", "arms", "land");

    public static NumberField Days { get; } = Kind.Count("days", "days", "the days it gives");

    public static FlagField Binding { get; } = Kind.Flag("binding", "whether it binds");
}

/// <summary>Asks something of all units and clauses at once.</summary>
internal sealed class OddOnes() : OpenRequirement("the ready units are odd in number", Unit.Kind, Clause.Kind)
{
    protected override OpenAnswer Answer(OpenReading reading)
    {
        var ready = reading
            .Of(Unit.Kind)
            .SelectMany(unit => reading.Heard(unit, Unit.Ready))
            .Where(claim => claim.Claim[Unit.Ready] == true)
            .ToList();
        var clauses = reading.Of(Clause.Kind).Count();
        return clauses == 3
            ? throw new InvalidOperationException("Three clauses are too many.")
            : new OpenAnswer
            {
                Truth =
                    ready.Count == 0 ? Truth.Unknown
                    : clauses == 2 ? Truth.Contested
                    : ready.Count % 2 == 1 ? Truth.True
                    : Truth.False,
                Found = [$"{ready.Count} ready, texts complete: {reading.TextsAreComplete}"],
                Evidence = [.. ready.Select(claim => reading.Cite(claim, Unit.Ready, Truth.True))],
            };
    }
}

using System.Runtime.CompilerServices;

namespace FrameworkRules;

/// <summary>Says how a framework runs as rules. Immutable, made once for each framework object, and shared by all sessions.</summary>
internal sealed class FrameworkPlan
{
    private static readonly ConditionalWeakTable<Framework, FrameworkPlan> Plans = [];
    private readonly Dictionary<Kind, int> numbers = [];
    private readonly List<int> slots = [];

    private FrameworkPlan(Framework framework)
    {
        Framework = framework;
        Preconditions = [.. framework.Entries.Select((entry, position) => new PreconditionPlan(this, entry, position))];
        ByKind = Preconditions.SelectMany(precondition => precondition.AllQuantifiers).ToLookup(quantifier => quantifier.Kind);
    }

    public Framework Framework { get; }

    public PreconditionPlan[] Preconditions { get; }

    /// <summary>Gets all quantifiers by the kind of their subjects.</summary>
    public ILookup<Kind, QuantifierPlan> ByKind { get; }

    public static FrameworkPlan Of(Framework framework) => Plans.GetValue(framework, known => new FrameworkPlan(known));

    /// <summary>Returns the number of a kind among those that the framework reads, or -1.</summary>
    public int NumberOf(Kind kind) => numbers.GetValueOrDefault(kind, -1);

    /// <summary>Returns how many quantifiers look at subjects of the kind of a number.</summary>
    public int SlotsOf(int number) => number < 0 ? 0 : slots[number];

    /// <summary>Numbers a kind that the framework reads.</summary>
    public int Read(Kind kind)
    {
        if (!numbers.TryGetValue(kind, out var number))
        {
            number = numbers.Count;
            numbers.Add(kind, number);
            slots.Add(0);
        }

        return number;
    }

    public int TakeSlot(Kind kind) => slots[Read(kind)]++;

    /// <summary>Names the framework, as the nodes of a network show it.</summary>
    public override string ToString() => Framework.Id;
}

namespace FrameworkRules;

/// <summary>Says how one precondition of a framework, for one party, runs as a rule.</summary>
internal sealed class PreconditionPlan
{
    private readonly bool[] reads;

    public PreconditionPlan(FrameworkPlan framework, FrameworkEntry entry, int position)
    {
        Framework = framework;
        Entry = entry;
        Position = position;
        var definition = entry.Definition;
        var trees = definition.Trees;
        Quantifiers = [.. QuantifiersIn(trees, owner: null)];
        WholeNodes = [.. Nodes(trees).OfType<IJudgedWhole>().Distinct()];
        Beginnings = [.. Nodes(trees).OfType<CessationBegun>()];
        AllQuantifiers = [.. Quantifiers.SelectMany(quantifier => quantifier.WithJoined())];
        if (definition.Deadline is { } deadline && framework.Framework.Values.TryGet(deadline, out var set))
        {
            DeadlineName = deadline.Name;
            DeadlineSet = set;
        }

        int[] numbers =
        [
            .. AllQuantifiers
                .Select(quantifier => quantifier.Kind)
                .Concat(WholeNodes.SelectMany(node => node.Reads))
                .Concat(DeadlineName is null ? [] : [DeadlineExtension.Kind])
                .Select(framework.Read),
        ];
        reads = new bool[numbers.Append(-1).Max() + 1];
        Array.ForEach(numbers, number => reads[number] = true);
    }

    public FrameworkPlan Framework { get; }

    public FrameworkEntry Entry { get; }

    public int Position { get; }

    /// <summary>Gets the quantifiers that are about the state.</summary>
    public QuantifierPlan[] Quantifiers { get; }

    /// <summary>Gets the quantifiers that are about the state, and those joined with them.</summary>
    public QuantifierPlan[] AllQuantifiers { get; }

    /// <summary>Gets the nodes that look at several subjects at once.</summary>
    public IJudgedWhole[] WholeNodes { get; }

    /// <summary>Gets the nodes that tell of events before the start of the cessation.</summary>
    public CessationBegun[] Beginnings { get; }

    /// <summary>Gets whether what the texts say bears on the precondition.</summary>
    public bool ReadsTexts =>
        Array.Exists(AllQuantifiers, quantifier => quantifier.Kind.Nature == ClaimNature.Provision) || WholeNodes.Length > 0;

    /// <summary>Gets the name of the deadline, if there is one and the framework sets it.</summary>
    public string? DeadlineName { get; }

    public DateTimeOffset DeadlineSet { get; }

    /// <summary>Tells whether the precondition looks at subjects of the kind of a number.</summary>
    public bool Reads(int number) => (uint)number < (uint)reads.Length && reads[number];

    /// <summary>Makes plans for the quantifiers in some trees, without those inside other quantifiers.</summary>
    public IEnumerable<QuantifierPlan> QuantifiersIn(IEnumerable<Requirement> trees, QuantifierPlan? owner)
    {
        foreach (var node in Nodes(trees).Distinct())
        {
            if (node is Quantifier quantifier)
            {
                yield return new QuantifierPlan(this, quantifier, owner);
            }
            else if (owner is not null && node is IJudgedWhole)
            {
                throw new NotSupportedException(
                    $"{Entry.Key} asks an open question about each subject of \"{owner.Kind.Name}\"; as a rule it can be asked only about the state."
                );
            }
        }
    }

    /// <summary>Puts the requirement into one line, as the nodes of a network show it.</summary>
    public override string ToString() =>
        string.Join(
            "; ",
            Entry.Definition.Requirement.Describe().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        );

    private static IEnumerable<Requirement> Nodes(IEnumerable<Requirement> trees) =>
        trees.SelectMany(tree =>
            tree switch
            {
                IJudgedWhole whole => Nodes(whole.Watched).Prepend(tree),
                Quantifier or CessationBegun => [tree],
                _ => Nodes(tree.Parts),
            }
        );
}

namespace FrameworkRules.NRules;

/// <summary>Says how one precondition of a framework, for one party, runs in the network.</summary>
internal sealed class EntryPlan
{
    public EntryPlan(NetworkPlan network, FrameworkEntry entry, int position)
    {
        Network = network;
        Entry = entry;
        Position = position;
        var definition = entry.Definition;
        Requirement[] trees = [.. new[] { definition.Requirement, definition.Weaker, definition.Applicability }.OfType<Requirement>()];
        TopLists = [.. Lists(trees, owner: null)];
        OpenNodes = [.. Nodes(trees).OfType<OpenRequirement>().Distinct()];
        AllLists = [.. TopLists.SelectMany(list => list.WithNested())];
        if (definition.Deadline is { } deadline && network.Framework.Values.TryGet(deadline, out var set))
        {
            DeadlineName = deadline.Name;
            DeadlineSet = set;
        }
    }

    public NetworkPlan Network { get; }

    public FrameworkEntry Entry { get; }

    public int Position { get; }

    /// <summary>Gets the lists that are about the state.</summary>
    public ListPlan[] TopLists { get; }

    /// <summary>Gets the lists that are about the state, and those joined with them.</summary>
    public ListPlan[] AllLists { get; }

    public OpenRequirement[] OpenNodes { get; }

    /// <summary>Gets the name of the deadline, if there is one and the framework sets it.</summary>
    public string? DeadlineName { get; }

    public DateTimeOffset DeadlineSet { get; }

    /// <summary>Makes plans for the quantifiers in some trees, without those inside other quantifiers.</summary>
    public IEnumerable<ListPlan> Lists(IEnumerable<Requirement> trees, ListPlan? owner)
    {
        foreach (var node in Nodes(trees).Distinct())
        {
            if (node is Quantifier quantifier)
            {
                yield return ListPlan.Of(this, quantifier, owner);
            }
            else if (owner is not null)
            {
                throw new NotSupportedException(
                    $"{Entry.Key} asks an open question about each subject of \"{owner.Kind.Name}\"; the network can ask it only about the state."
                );
            }
        }
    }

    /// <summary>Tells whether a subject is an extension of the deadline.</summary>
    public bool IsExtension(SubjectFact subject) => subject.Subject.First[DeadlineExtension.Deadline] == DeadlineName;

    private static IEnumerable<Requirement> Nodes(IEnumerable<Requirement> trees) =>
        trees.SelectMany(tree => tree is Quantifier or OpenRequirement ? [tree] : Nodes(tree.Parts));
}

/// <summary>A fact of the network that stands for one precondition, and is updated when something besides subjects changes for it.</summary>
internal sealed class EntryFact(World world, EntryPlan plan) : NetworkFact
{
    public World World { get; } = world;

    public EntryPlan Plan { get; } = plan;
}

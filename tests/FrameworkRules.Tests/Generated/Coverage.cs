namespace FrameworkRules.Tests.Rules;

/// <summary>Counts what generated states and requirements have covered, so that a suite can assert that it has met every case. Several threads may count at once.</summary>
internal sealed class Coverage
{
    private readonly SortedDictionary<string, long> counts = new(StringComparer.Ordinal);

    public long this[string what]
    {
        get
        {
            lock (counts)
            {
                return counts.GetValueOrDefault(what);
            }
        }
    }

    public void Count(string what)
    {
        lock (counts)
        {
            counts[what] = counts.GetValueOrDefault(what) + 1;
        }
    }

    /// <summary>Returns which of the cases were met fewer times than asked for.</summary>
    public IReadOnlyList<string> Missing(IEnumerable<string> cases, long atLeast) =>
        [.. cases.Where(what => this[what] < atLeast).Select(what => $"{what}: {this[what]}")];

    public override string ToString() => string.Join(Environment.NewLine, counts.Select(count => $"{count.Key}: {count.Value}"));

    public void Count(Framework framework, StateView view, Assessment assessment)
    {
        foreach (var finding in assessment.Findings)
        {
            Count($"outcome {finding.Outcome}");
            Count($"timing {finding.Timing.Status}");
        }

        CountDisagreements(framework, view);
        foreach (var entry in framework.Entries)
        {
            var context = framework.ContextOf(view).For(entry.Party);
            var definition = entry.Definition;
            foreach (var tree in new[] { definition.Requirement, definition.Weaker, definition.Applicability }.OfType<Requirement>())
            {
                foreach (var node in tree.WithParts())
                {
                    CountVerdicts(node, view, context);
                }
            }
        }
    }

    public static string Name(Requirement node) =>
        node is Quantifier quantifier
            ? $"{(quantifier.Query.IsTreatedAsComplete ? "Sole" : quantifier.Query.Counting)}"
            : node.GetType().Name;

    private void CountDisagreements(Framework framework, StateView view)
    {
        var context = framework.ContextOf(view);
        foreach (
            var (kind, check) in new (Kind, Requirement)[]
            {
                (Place.Kind, Place.Open.Is(true)),
                (Unit.Kind, Unit.Ready.Is(true)),
                (Clash.Kind, Clash.Grave.Is(true)),
            }
        )
        {
            var subjects = view.Of(kind);
            for (var i = 0; i < subjects.Count; i++)
            {
                if (check.Judge(context, subjects[i]) == Truth.Contested)
                {
                    Count($"{subjects[i].Claims.Length} claims that disagree");
                }
            }
        }
    }

    private void CountVerdicts(Requirement node, StateView view, in Context context)
    {
        if (node is Quantifier quantifier)
        {
            Count(quantifier.IsCovered(context, []) ? "closed list" : "open list");
            if (quantifier.Query.Via is { } reference)
            {
                var owners = view.Of(reference.Target!);
                for (var i = 0; i < owners.Count; i++)
                {
                    Count($"join with {Math.Min(2, view.Referring(reference, owners[i].Id).Count)} partners");
                }
            }
        }

        if (node.About is not { } kind)
        {
            CountVerdict(node, context, default);
            return;
        }

        var subjects = view.Of(kind);
        for (var i = 0; i < subjects.Count; i++)
        {
            CountVerdict(node, context, subjects[i]);
        }
    }

    private void CountVerdict(Requirement node, in Context context, in Subject subject)
    {
        try
        {
            Count($"{Name(node)} {node.Judge(context, subject)}");
        }
        catch (Exception fault) when (fault is InvalidOperationException)
        {
            Count("a node that throws");
        }
    }
}

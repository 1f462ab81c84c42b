namespace FrameworkRules;

/// <summary>Finds circles among steps that wait for each other.</summary>
internal static class WaitingGraph
{
    /// <summary>Returns the shortest circle, edge by edge; of several, the one that begins with the step first in ordinal order. Empty if there is none.</summary>
    public static IReadOnlyList<Wait> ShortestCircle(IReadOnlyList<Wait> waits)
    {
        var byStep = waits
            .OrderBy(wait => wait.WaitsFor, StringComparer.Ordinal)
            .ThenBy(wait => wait.Basis, StringComparer.Ordinal)
            .GroupBy(wait => wait.Step, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        List<Wait> shortest = [];
        foreach (var step in byStep.Keys.Order(StringComparer.Ordinal))
        {
            var circle = ShortestFrom(step, byStep);
            if (circle.Count > 0 && (shortest.Count == 0 || circle.Count < shortest.Count))
            {
                shortest = circle;
            }
        }

        return shortest;
    }

    private static List<Wait> ShortestFrom(string start, Dictionary<string, List<Wait>> byStep)
    {
        var reachedBy = new Dictionary<string, Wait>(StringComparer.Ordinal);
        var steps = new Queue<string>([start]);
        while (steps.TryDequeue(out var step))
        {
            foreach (var wait in byStep.GetValueOrDefault(step, []))
            {
                if (!reachedBy.TryAdd(wait.WaitsFor, wait))
                {
                    continue;
                }

                if (wait.WaitsFor == start)
                {
                    return Unwind(start, reachedBy);
                }

                steps.Enqueue(wait.WaitsFor);
            }
        }

        return [];
    }

    private static List<Wait> Unwind(string start, Dictionary<string, Wait> reachedBy)
    {
        var circle = new List<Wait>();
        var step = start;
        do
        {
            var wait = reachedBy[step];
            circle.Insert(0, wait);
            step = wait.Step;
        } while (step != start);
        return circle;
    }
}

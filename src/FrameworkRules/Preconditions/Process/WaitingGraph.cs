namespace FrameworkRules;

/// <summary>Finds circles among steps that wait for each other.</summary>
internal sealed class WaitingGraph
{
    /// <summary>How much is looked at, at least, before the shortest circle found so far is taken for the shortest.</summary>
    private const long Patience = 50_000_000;

    private readonly Wait[] waits;
    private readonly int[] from;
    private readonly int[] to;
    private readonly int[] firstOf;
    private readonly int[] group;

    private WaitingGraph(IReadOnlyList<Wait> unordered)
    {
        waits =
        [
            .. unordered
                .OrderBy(wait => wait.StepKey, StringComparer.Ordinal)
                .ThenBy(wait => wait.WaitsForKey, StringComparer.Ordinal)
                .ThenBy(wait => wait.Basis.ToString(), StringComparer.Ordinal),
        ];
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var wait in waits)
        {
            numbers.TryAdd(wait.StepKey, numbers.Count);
        }

        // A step that waits for nothing lies on no circle and needs no number.
        from = Array.ConvertAll(waits, wait => numbers[wait.StepKey]);
        to = Array.ConvertAll(waits, wait => numbers.GetValueOrDefault(wait.WaitsForKey, -1));
        firstOf = new int[numbers.Count + 1];
        Array.ForEach(from, step => firstOf[step + 1]++);
        for (var step = 1; step < firstOf.Length; step++)
        {
            firstOf[step] += firstOf[step - 1];
        }

        group = CircleGroups.Of(firstOf, to);
    }

    private int StepCount => firstOf.Length - 1;

    /// <summary>Returns the shortest circle, edge by edge; of several, the one that begins with the step first in ordinal order. Empty if there is none.</summary>
    /// <remarks>
    /// Whether there is a circle takes time in proportion to steps and edges, and so does naming one that no other crosses. Where very many cross, the search
    /// ends within bounds, and a shorter one may exist.
    /// </remarks>
    public static IReadOnlyList<Wait> ShortestCircle(IReadOnlyList<Wait> waits)
    {
        // A step that waits for what does not wait itself lies on no circle by that.
        var waiting = waits.Select(wait => wait.StepKey).ToHashSet(StringComparer.Ordinal);
        List<Wait> onward = [.. waits.Where(wait => waiting.Contains(wait.WaitsForKey))];
        return onward.Count == 0 ? [] : new WaitingGraph(onward).Shortest();
    }

    private List<Wait> Shortest()
    {
        var single = SingleCircles();
        var (reachedBy, looked) = (new int[StepCount], 0L);
        List<Wait> shortest = [];
        for (var start = 0; start < StepCount && (shortest.Count == 0 || looked < Patience); start++)
        {
            if (group[start] < 0)
            {
                continue;
            }

            var circle = ShortestFrom(start, shortest.Count == 0 ? int.MaxValue : shortest.Count - 1, reachedBy, ref looked);
            shortest = circle.Count > 0 ? circle : shortest;
            if (single.Contains(group[start]))
            {
                // From the other steps the same circle would be found.
                MarkAsSearched(group[start]);
            }
        }

        return shortest;
    }

    /// <summary>Lists the groups whose steps wait in one circle and no other.</summary>
    private HashSet<int> SingleCircles()
    {
        var sizes = group.Where(of => of >= 0).CountBy(of => of).ToDictionary();
        return
        [
            .. from.Zip(to)
                .Where(edge => edge.Second >= 0 && group[edge.First] >= 0 && group[edge.First] == group[edge.Second])
                .CountBy(edge => group[edge.First])
                .Where(edges => edges.Value == sizes[edges.Key])
                .Select(edges => edges.Key),
        ];
    }

    private void MarkAsSearched(int searched)
    {
        for (var step = 0; step < StepCount; step++)
        {
            group[step] = group[step] == searched ? CircleGroups.NoCircle : group[step];
        }
    }

    private List<Wait> ShortestFrom(int start, int atMost, int[] reachedBy, ref long looked)
    {
        looked += StepCount;
        Array.Fill(reachedBy, -1);
        var (reached, next) = (new List<int> { start }, 0);
        for (var length = 1; next < reached.Count && length <= atMost; length++)
        {
            for (var end = reached.Count; next < end; next++)
            {
                for (var edge = firstOf[reached[next]]; edge < firstOf[reached[next] + 1]; edge++)
                {
                    looked++;
                    var step = to[edge];
                    if (step < 0 || group[step] != group[start] || reachedBy[step] >= 0)
                    {
                        continue;
                    }

                    reachedBy[step] = edge;
                    if (step == start)
                    {
                        return Unwind(start, reachedBy);
                    }

                    reached.Add(step);
                }
            }
        }

        return [];
    }

    private List<Wait> Unwind(int start, int[] reachedBy)
    {
        var circle = new List<Wait>();
        var step = start;
        do
        {
            circle.Add(waits[reachedBy[step]]);
            step = from[reachedBy[step]];
        } while (step != start);
        circle.Reverse();
        return circle;
    }
}

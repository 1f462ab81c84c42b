namespace FrameworkRules;

/// <summary>Parts the steps of a graph into groups in which each step waits, directly or not, for each other (Tarjan's algorithm, without recursion).</summary>
internal sealed class CircleGroups
{
    /// <summary>The group of a step that lies on no circle.</summary>
    public const int NoCircle = -1;

    private const int NotSeen = 0;

    private readonly int[] firstOf;
    private readonly int[] to;
    private readonly int[] group;
    private readonly int[] seenAs;
    private readonly int[] lowest;
    private readonly bool[] isOpen;
    private readonly Stack<int> open = [];
    private readonly Stack<(int Step, int Edge)> path = [];
    private int seen;

    private CircleGroups(int[] firstOf, int[] to)
    {
        (this.firstOf, this.to) = (firstOf, to);
        var count = firstOf.Length - 1;
        (group, seenAs, lowest, isOpen) = (new int[count], new int[count], new int[count], new bool[count]);
        Array.Fill(group, NoCircle);
    }

    /// <summary>Returns the group of each step, or <see cref="NoCircle"/>.</summary>
    /// <param name="firstOf">Where the edges of each step begin, and the end.</param>
    /// <param name="to">Where each edge leads; below zero: to a step that waits for nothing.</param>
    public static int[] Of(int[] firstOf, int[] to)
    {
        var groups = new CircleGroups(firstOf, to);
        for (var step = 0; step < groups.group.Length; step++)
        {
            if (groups.seenAs[step] == NotSeen)
            {
                groups.Visit(step);
            }
        }

        return groups.group;
    }

    private void Visit(int root)
    {
        Enter(root);
        while (path.TryPop(out var at))
        {
            if (at.Edge == firstOf[at.Step + 1])
            {
                Leave(at.Step);
                continue;
            }

            path.Push((at.Step, at.Edge + 1));
            var next = to[at.Edge];
            if (next >= 0 && seenAs[next] == NotSeen)
            {
                Enter(next);
            }
            else if (next >= 0 && isOpen[next])
            {
                lowest[at.Step] = Math.Min(lowest[at.Step], seenAs[next]);
            }
        }
    }

    private void Enter(int step)
    {
        seenAs[step] = lowest[step] = ++seen;
        isOpen[step] = true;
        open.Push(step);
        path.Push((step, firstOf[step]));
    }

    private void Leave(int step)
    {
        if (path.TryPeek(out var before))
        {
            lowest[before.Step] = Math.Min(lowest[before.Step], lowest[step]);
        }

        if (lowest[step] != seenAs[step])
        {
            return;
        }

        var isCircle = open.Peek() != step || to.AsSpan(firstOf[step]..firstOf[step + 1]).Contains(step);
        int member;
        do
        {
            member = open.Pop();
            isOpen[member] = false;
            group[member] = isCircle ? step : NoCircle;
        } while (member != step);
    }
}

using System.Diagnostics.CodeAnalysis;

namespace FrameworkRules;

/// <summary>Keeps what waits for its time, the earliest first. Each thing waits for one time, that of its <see cref="IScheduled.Next"/>; what it waited for before is passed over.</summary>
internal sealed class Schedule
{
    private const int TimesToKeep = 64;

    private readonly PriorityQueue<IScheduled, long> queue = new();

    /// <summary>Gets how many times are kept, with those that are passed over when they come.</summary>
    public int Count => queue.Count;

    /// <summary>Takes note of the time that something waits for, if it waits for any.</summary>
    /// <param name="scheduled">What waits.</param>
    /// <param name="waiting">How many things may be waiting: where far more times are kept, those to be passed over are forgotten.</param>
    public void Add(IScheduled scheduled, int waiting)
    {
        if (scheduled.Next is { } next)
        {
            queue.Enqueue(scheduled, next.UtcTicks);
        }

        if (queue.Count > TimesToKeep + (2 * waiting))
        {
            ForgetWhatIsOver();
        }
    }

    /// <summary>Returns the next time, up to a last one, that something waits for, or <see langword="null"/>.</summary>
    public DateTimeOffset? NextUntil(DateTimeOffset last)
    {
        while (queue.TryPeek(out var scheduled, out var ticks) && ticks <= last.UtcTicks)
        {
            if (scheduled.Next?.UtcTicks == ticks)
            {
                return new DateTimeOffset(ticks, TimeSpan.Zero);
            }

            _ = queue.Dequeue();
        }

        return null;
    }

    /// <summary>Takes out one of those that wait for a time, which is the earliest.</summary>
    public bool TryTake(DateTimeOffset time, [NotNullWhen(true)] out IScheduled? due)
    {
        due = NextUntil(time) is null ? null : queue.Dequeue();
        return due is not null;
    }

    private void ForgetWhatIsOver()
    {
        (IScheduled, long)[] waiting =
        [
            .. queue.UnorderedItems.Where(item => item.Element.Next?.UtcTicks == item.Priority).DistinctBy(item => item.Element),
        ];
        queue.Clear();
        queue.EnqueueRange(waiting);
    }
}

namespace FrameworkRules;

/// <summary>Counts judgements over the subjects of a list, and decides a bound from below and from above. Adding and removing one judgement takes constant time.</summary>
internal struct Tally
{
    private Count selected;
    private Count satisfied;
    private Count violated;
    private Int128 sumLow;
    private Int128 sumHigh;
    private long unbounded;

    /// <summary>Gets how many subjects are on the list for certain, whether or not they come into question.</summary>
    public long OnList { get; private set; }

    /// <summary>Gets how many subjects come into question for certain.</summary>
    public readonly long Selected => selected.Certain;

    /// <summary>Gets for how many of them the requirement holds for certain.</summary>
    public readonly long Satisfied => satisfied.Certain;

    /// <summary>Gets of how many of them it does not hold for certain.</summary>
    public readonly long Violated => violated.Certain;

    /// <summary>Counts a judgement.</summary>
    public void Add(in Judgement judgement) => Add(judgement, 1);

    /// <summary>Takes a judgement back.</summary>
    public void Remove(in Judgement judgement) => Add(judgement, -1);

    /// <summary>Decides the requirement.</summary>
    /// <param name="counting">What is counted.</param>
    /// <param name="bound">The bound the count must keep.</param>
    /// <param name="closure">Whether the list is known to be complete.</param>
    /// <param name="whenNone">What an empty, complete list means.</param>
    public readonly Truth Decide(Counting counting, decimal bound, ListClosure closure, WhenNone whenNone)
    {
        if (closure != ListClosure.Contested)
        {
            return Decide(counting, bound, closure == ListClosure.Closed, whenNone);
        }

        // What holds whether or not the list is complete does not turn on who has counted right.
        var open = Decide(counting, bound, closed: false, whenNone);
        return open == Truth.Unknown ? Truth.Contested : open;
    }

    private readonly Truth Decide(Counting counting, decimal bound, bool closed, WhenNone whenNone)
    {
        var decided = counting switch
        {
            Counting.Every => violated.AtMost(0, closed),
            Counting.AtMost => satisfied.AtMost(bound, closed),
            Counting.AtLeast => satisfied.AtLeast(bound, closed),
            Counting.Sum => Sum(bound, closed),
            _ => Share(bound, closed),
        };
        var exist = selected.AtLeast(1, closed);
        return whenNone == WhenNone.Holds ? decided.Or(exist.Not()) : decided.And(exist);
    }

    /// <summary>Counts a judgement a number of times; a negative number takes it back. A subject that does not come into question counts nowhere.</summary>
    public void Add(in Judgement judgement, long times)
    {
        OnList += judgement.IsOnList ? times : 0;
        if (judgement.Selected == Truth.False)
        {
            return;
        }

        selected.Add(judgement.Selected, times);
        satisfied.Add(judgement.Selected.And(judgement.Holds), times);
        violated.Add(judgement.Selected.And(judgement.Holds.Not()), times);
        if (judgement.High != 0)
        {
            AddValue(judgement, times);
        }
    }

    private void AddValue(in Judgement judgement, long times)
    {
        sumLow += judgement.Selected == Truth.True ? (Int128)judgement.Low * times : 0;
        unbounded += judgement.High == long.MaxValue ? times : 0;
        sumHigh += judgement.High == long.MaxValue ? 0 : (Int128)judgement.High * times;
    }

    private readonly Truth Sum(decimal atLeast, bool closed)
    {
        // No sum comes near the largest number there is.
        var bound = Math.Clamp(atLeast, decimal.MinValue / FieldValue.Scale, decimal.MaxValue / FieldValue.Scale) * FieldValue.Scale;
        return (decimal)sumLow >= bound ? Truth.True
            : closed && unbounded == 0 && (decimal)sumHigh < bound ? Truth.False
            : satisfied.Undecided();
    }

    private readonly Truth Share(decimal atLeast, bool closed)
    {
        // More than all is never reached, less than none always.
        var percent = Math.Clamp(atLeast, -1, 101);
        var decidedOnes = satisfied.Certain + violated.Certain;
        var atWorst = decidedOnes + violated.Open;
        var atBest = decidedOnes + satisfied.Open;
        return !closed || atBest == 0 ? satisfied.Undecided()
            : atWorst > 0 && satisfied.Certain * 100m >= percent * atWorst ? Truth.True
            : (satisfied.Certain + satisfied.Open) * 100m < percent * atBest ? Truth.False
            : satisfied.Undecided();
    }

    /// <summary>Counts truths: the certain ones bound the number from below, the open ones from above.</summary>
    private struct Count
    {
        public long Certain { get; private set; }

        public long Open { get; private set; }

        private long contested;

        public void Add(Truth truth, long times)
        {
            Certain += truth == Truth.True ? times : 0;
            Open += truth is Truth.Unknown or Truth.Contested ? times : 0;
            contested += truth == Truth.Contested ? times : 0;
        }

        public readonly Truth AtMost(decimal bound, bool closed) =>
            Certain > bound ? Truth.False
            : closed && Certain + Open <= bound ? Truth.True
            : Undecided();

        public readonly Truth AtLeast(decimal bound, bool closed) =>
            Certain >= bound ? Truth.True
            : closed && Certain + Open < bound ? Truth.False
            : Undecided();

        public readonly Truth Undecided() => contested > 0 ? Truth.Contested : Truth.Unknown;
    }
}

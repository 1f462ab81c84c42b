namespace FrameworkRules;

/// <summary>Requires a sum over the subjects of one kind to reach every amount that subjects of another kind state.</summary>
/// <remarks>It looks at both lists at once, so it is judged whole.</remarks>
internal sealed class SumReachesStated : Requirement, IJudgedWhole
{
    private static readonly Message ToReach = Message.Of(MessageId.RequiredReached);

    private readonly Quantifier sum;
    private readonly Quantifier stated;
    private readonly NumberField amount;

    /// <summary>Makes the node.</summary>
    /// <param name="sum">What is summed. Its own bound is not used.</param>
    /// <param name="stated">The subjects that state an amount to be reached.</param>
    /// <param name="amount">The amount they state, in the unit of what is summed.</param>
    public SumReachesStated(SubjectQuery sum, SubjectQuery stated, NumberField amount)
    {
        if (sum.Counting != Counting.Sum || sum.Summed!.Unit != amount.Unit || amount.Schema != stated.Kind)
        {
            throw new ArgumentException("What is summed must be compared with an amount in the same unit, of the kind that states it.");
        }

        this.sum = new Quantifier(sum, must: null);
        this.stated = new Quantifier(stated, must: null);
        this.amount = amount;
        Parts = [this.stated, this.sum];
    }

    public IReadOnlyList<Kind> Reads => [sum.Query.Kind, stated.Query.Kind];

    public IReadOnlyList<Requirement> Watched => Parts;

    internal override IReadOnlyList<Requirement> Parts { get; }

    internal override IEnumerable<object?> Literals => [amount.Name];

    public Truth JudgeAnew(in Context context) => Judge(context, default, recorder: null);

    internal override Truth Judge(in Context context, in Subject subject, EvidenceRecorder? recorder)
    {
        if (context.Verdicts is { } known)
        {
            return known.Of(this);
        }

        var whole = stated.Judge(context, subject);
        var subjects = context.View.Of(stated.Query.Kind);
        var most = default(decimal?);
        for (var i = 0; i < subjects.Count; i++)
        {
            var selected = stated.JudgeOne(context, subjects[i]).Selected;
            if (selected == Truth.False)
            {
                continue;
            }

            var (low, high, conflict) = HeardClaims.Range(subjects[i], amount);
            var reached = conflict ? Truth.Contested : Reached(low, high, context, subject);
            whole = whole.And(selected.Not().Or(reached));
            most = Math.Max(most ?? 0, (decimal)high / FieldValue.Scale);
            recorder?.Number(subjects[i], amount, ToReach);
        }

        if (recorder is not null)
        {
            Record(most, context, subject, recorder);
        }
        else if (most is null)
        {
            // What is judged for the evidence is judged for the verdict, so that code that fails does so in both.
            _ = sum.JudgeAgainst(bound: null, context, subject, recorder: null);
        }

        return whole;
    }

    internal override void Describe(Outline outline)
    {
        outline.Line(Message.Write(Opening));
        outline.Below(lines => QuantifierOutline.WriteParts(sum.Query, must: null, lines));
    }

    private void Opening(MessageWriter to)
    {
        var window = sum.Query.Window is null ? -1 : to.Open(MessageId.OutlineWindow);
        to.Say(
            MessageId.OutlineSumReaches,
            MessagePart.Term(sum.Query.Summed!.Title),
            MessagePart.Term(sum.Query.Kind.Noun),
            MessagePart.Term(amount.Title),
            MessagePart.Term(stated.Query.Kind.Noun)
        );
        if (sum.Query.Window is { } time)
        {
            time.Tell(to, Context.OfNoState);
            to.Close(window);
        }
    }

    /// <summary>Tells whether the sum reaches an amount that is known within bounds.</summary>
    private Truth Reached(long low, long high, in Context context, in Subject subject)
    {
        var most = sum.JudgeAgainst((decimal)high / FieldValue.Scale, context, subject, recorder: null);
        if (low == high || most == Truth.True)
        {
            return most;
        }

        var least = sum.JudgeAgainst((decimal)low / FieldValue.Scale, context, subject, recorder: null);
        return least == Truth.False ? Truth.False
            : most == Truth.Contested || least == Truth.Contested ? Truth.Contested
            : Truth.Unknown;
    }

    /// <summary>Takes down what is stated, and what is summed against the most of it.</summary>
    private void Record(decimal? most, in Context context, in Subject subject, EvidenceRecorder recorder)
    {
        if (most is null)
        {
            _ = stated.Judge(context, subject, recorder);
        }

        _ = sum.JudgeAgainst(most, context, subject, recorder);
    }
}

namespace FrameworkRules;

/// <summary>
/// Requires two fields of one subject to stand in a relation, such as a report that was made by the date the same record sets. Each claim heard under the
/// one field is judged with each heard under the other, and the results are settled. A field that is stated to be absent stands in no relation.
/// </summary>
internal sealed class FieldPairCondition : Requirement
{
    private readonly Field first;
    private readonly Field second;
    private readonly PairRelation relation;
    private static readonly Message Compared = Message.Of(MessageId.RequiredCompared);

    private readonly Message required;
    private readonly Message requiredNot;

    public FieldPairCondition(Field first, PairRelation relation, Field second)
    {
        if (first.Schema != second.Schema)
        {
            throw new ArgumentException($"{first} and {second} are not fields of one kind.", nameof(second));
        }

        (this.first, this.relation, this.second) = (first, relation, second);
        required = Message.Of(
            relation == PairRelation.Among ? MessageId.RequiredAmongThose : MessageId.RequiredBefore,
            MessagePart.Term(second.Title)
        );
        requiredNot = Message.Around(MessageId.RequiredNot, required);
    }

    public override Kind? About => (Kind)first.Schema;

    public IReadOnlyList<Field> Fields => [first, second];

    internal override IEnumerable<object?> Literals => [first.Name, relation, second.Name];

    internal override Truth Judge(in Context context, in Subject subject, EvidenceRecorder? recorder)
    {
        var claims = subject.Claims;
        var (rentedFirst, rentedSecond) = (Standings.RentFor(claims), Standings.RentFor(claims));
        var firsts = rentedFirst ?? stackalloc Standing[Standings.OnStack];
        var seconds = rentedSecond ?? stackalloc Standing[Standings.OnStack];
        ClaimWeighing.Weigh(subject, first, firsts[..claims.Length]);
        ClaimWeighing.Weigh(subject, second, seconds[..claims.Length]);
        var truth = Truth.Unknown;
        for (var i = 0; i < claims.Length; i++)
        {
            for (var j = 0; j < claims.Length && firsts[i].IsFull(); j++)
            {
                if (seconds[j].IsFull())
                {
                    truth = truth.Merge(Compare(claims[i].Claim.Get(first), claims[j].Claim.Get(second), context));
                }
            }
        }

        if (recorder is not null)
        {
            Record(first, recorder.Negated ? requiredNot : required, subject, firsts, recorder);
            Record(second, Compared, subject, seconds, recorder);
        }

        Standings.Return(rentedFirst);
        Standings.Return(rentedSecond);
        return truth;
    }

    internal override void Describe(Outline outline) =>
        outline.Line(Message.Around(MessageId.Labelled, Message.OfTerm(first.Title), required));

    /// <summary>Takes down what is said of one field. By itself it decides nothing.</summary>
    private static void Record(
        Field field,
        Message required,
        in Subject subject,
        ReadOnlySpan<Standing> standings,
        EvidenceRecorder recorder
    )
    {
        var claims = subject.Claims;
        var isHeard = false;
        for (var i = 0; i < claims.Length; i++)
        {
            if (standings[i] != Standing.Silent)
            {
                isHeard |= standings[i].IsFull();
                recorder.Claim(claims[i], field, required, Truth.Unknown, standings[i]);
            }
        }

        if (!isHeard)
        {
            recorder.Gap(claims.GapIn(field), subject, field, required);
        }
    }

    private Truth Compare(in FieldValue one, in FieldValue other, in Context context) =>
        one.IsNone || other.IsNone ? Truth.False
        : relation == PairRelation.Among ? IsAmong(one, other, context.View.Index)
        : one.High < other.Low ? Truth.True
        : one.Low >= other.High ? Truth.False
        : Truth.Unknown;

    /// <summary>Tells whether somebody is one of some others, or speaks for the same party as one of them. A name that nobody knows may be another name of any of them.</summary>
    private static Truth IsAmong(in FieldValue one, in FieldValue others, StateIndex index)
    {
        foreach (var other in others.NameSpan)
        {
            if (one.Text is { } name && index.SpeakerOf(other) == index.SpeakerOf(name))
            {
                return Truth.True;
            }
        }

        return one.UnknownNames + others.UnknownNames > 0 ? Truth.Unknown : Truth.False;
    }
}

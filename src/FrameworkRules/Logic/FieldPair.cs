namespace FrameworkRules;

/// <summary>
/// Requires two fields of one subject to stand in a relation, such as a report that was made by the date the same record sets. Each claim heard under the
/// one field is judged with each heard under the other, and the results are settled. A field that is stated to be absent stands in no relation.
/// </summary>
internal sealed class FieldPair : Requirement
{
    private readonly Field first;
    private readonly Field second;
    private readonly PairRelation relation;

    public FieldPair(Field first, PairRelation relation, Field second)
    {
        if (first.Shape != second.Shape)
        {
            throw new ArgumentException($"{first} and {second} are not fields of one kind.", nameof(second));
        }

        (this.first, this.relation, this.second) = (first, relation, second);
    }

    public override Kind? About => (Kind)first.Shape;

    public IReadOnlyList<Field> Fields => [first, second];

    internal override Truth Judge(in Context context, in Subject subject)
    {
        var claims = subject.Claims;
        var (rentedFirst, rentedSecond) = (Standings.RentFor(claims), Standings.RentFor(claims));
        var firsts = rentedFirst ?? stackalloc Standing[Standings.OnStack];
        var seconds = rentedSecond ?? stackalloc Standing[Standings.OnStack];
        context.Policy.Weigh(claims, first, firsts[..claims.Length]);
        context.Policy.Weigh(claims, second, seconds[..claims.Length]);
        var truth = Truth.Unknown;
        for (var i = 0; i < claims.Length; i++)
        {
            for (var j = 0; j < claims.Length && firsts[i] == Standing.Heard; j++)
            {
                if (seconds[j] == Standing.Heard)
                {
                    truth = truth.Settle(Compare(claims[i].Claim.Get(first), claims[j].Claim.Get(second)));
                }
            }
        }

        Standings.Return(rentedFirst);
        Standings.Return(rentedSecond);
        return truth;
    }

    internal override void Explain(in Context context, in Subject subject, Explanation into)
    {
        Explain(first, (into.Negated ? "not " : "") + Requires(second), context, subject, into);
        Explain(second, "compared", context, subject, into);
    }

    internal override void Describe(Outline outline) => outline.Line($"{first.Title}: {Requires(second)}");

    /// <summary>Cites what is said of one field. By itself it decides nothing.</summary>
    private void Explain(Field field, string required, in Context context, in Subject subject, Explanation into)
    {
        var claims = subject.Claims;
        var standings = new Standing[claims.Length];
        context.Policy.Weigh(claims, field, standings);
        for (var i = 0; i < claims.Length; i++)
        {
            if (standings[i] != Standing.Silent && claims[i].Claim.Get(field).IsStated)
            {
                into.Add(new Evidence(claims[i], field, new Check(required), Truth.Unknown, standings[i]));
            }
        }

        if (!standings.Contains(Standing.Heard))
        {
            var kind = claims.ContainsNotKnown(field) ? RemarkKind.NotKnown : RemarkKind.NotSubmitted;
            into.Add(new Remark(kind, About!, subject.Id, field, required) { IsConfidential = subject.IsSpokenOfInConfidence });
        }
    }

    private Truth Compare(in FieldValue one, in FieldValue other) =>
        one.IsNone || other.IsNone ? Truth.False
        : relation == PairRelation.Among ? (Array.IndexOf(other.Names, one.Text) >= 0 ? Truth.True : Truth.False)
        : one.High < other.Low ? Truth.True
        : one.Low >= other.High ? Truth.False
        : Truth.Unknown;

    private string Requires(Field other) => relation == PairRelation.Among ? $"one of: {other.Title}" : $"before: {other.Title}";
}

internal enum PairRelation
{
    Before,
    Among,
}

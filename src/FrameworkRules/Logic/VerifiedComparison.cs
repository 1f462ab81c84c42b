namespace FrameworkRules;

/// <summary>Requires what another comparison does, shown by a verified claim about that very field. What only unverified claims show is not known.</summary>
internal sealed class VerifiedComparison(Comparison reported) : Comparison(reported.Field)
{
    internal override IEnumerable<Parameter> Parameters => reported.Parameters;

    internal override Truth Compare(in FieldValue value, in Context context) => reported.Compare(value, context);

    internal override DateTimeOffset? NextChange(in FieldValue value, in Context context) => reported.NextChange(value, context);

    internal override Truth Judge(in Context context, in Subject subject)
    {
        var truth = base.Judge(context, subject);
        return truth == Truth.True && !IsVerified(context, subject) ? Truth.Unknown : truth;
    }

    internal override void Explain(in Context context, in Subject subject, Explanation into)
    {
        base.Explain(context, subject, into);
        if (base.Judge(context, subject) == Truth.True && !IsVerified(context, subject))
        {
            into.Add(new Remark(RemarkKind.NotSubmitted, About!, subject.Id, About!.VerifiedBy, "that it be verified"));
        }
    }

    private protected override string Require(in Context context, Rendering rendering) =>
        $"{reported.Require(context, negated: false, rendering)}, verified";

    private bool IsVerified(in Context context, in Subject subject)
    {
        var claims = subject.Claims;
        var rented = Standings.RentFor(claims);
        var standings = rented ?? stackalloc Standing[Standings.OnStack];
        context.Policy.Weigh(claims, Field, standings[..claims.Length]);
        var verified = false;
        for (var i = 0; i < claims.Length; i++)
        {
            verified |= standings[i] == Standing.Heard && claims[i].IsVerified;
        }

        Standings.Return(rented);
        return verified;
    }
}

namespace FrameworkRules;

/// <summary>Requires what another comparison does, shown by a verified claim about that very field. What only unverified claims show is not known.</summary>
internal sealed class VerifiedCondition(FieldCondition reported) : FieldCondition(reported.Field)
{
    private static readonly RequiredText VerificationRequired = new(Message.Of(MessageId.RequiredVerification));

    internal override IEnumerable<Parameter> Parameters => reported.Parameters;

    internal override IEnumerable<object?> Literals => reported.Literals;

    internal override IEnumerable<Operand<string>> Names => reported.Names;

    internal override Truth Compare(in FieldValue value, in Context context) => reported.Compare(value, context);

    internal override DateTimeOffset? NextChange(in FieldValue value, in Context context) => reported.NextChange(value, context);

    internal override Truth AsFarAsTold(Truth truth, SubmittedClaim claim, in Context context) =>
        reported.AsFarAsTold(truth, claim, context);

    internal override DateTimeOffset? NextChange(SubmittedClaim claim, in FieldValue value, in Context context) =>
        reported.NextChange(claim, value, context);

    internal override Truth Judge(in Context context, in Subject subject, EvidenceRecorder? recorder)
    {
        var truth = base.Judge(context, subject, recorder);
        if (truth != Truth.True || IsVerified(subject))
        {
            return truth;
        }

        recorder?.Remark(
            new Remark(RemarkKind.NotSubmitted, About!, subject.Id, About!.VerifiedBy)
            {
                Told = VerificationRequired,
                IsConfidential = subject.IsSpokenOfInConfidence,
            }
        );
        return Truth.Unknown;
    }

    private protected override void Require(MessageWriter to, in Context context)
    {
        var verified = to.Open(MessageId.RequiredVerified);
        reported.Require(to, context, negated: false);
        to.Close(verified);
    }

    private protected override bool HasConstantText() => false;

    private bool IsVerified(in Subject subject)
    {
        var claims = subject.Claims;
        var rented = Standings.RentFor(claims);
        var standings = rented ?? stackalloc Standing[Standings.OnStack];
        ClaimWeighing.Weigh(subject, Field, standings[..claims.Length]);
        var verified = false;
        for (var i = 0; i < claims.Length; i++)
        {
            verified |=
                standings[i] == Standing.Heard && claims[i].IsVerified && (subject.Times[i] & ClaimTimes.Unverified) == ClaimTimes.Current;
        }

        Standings.Return(rented);
        return verified;
    }
}

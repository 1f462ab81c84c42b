using System.Globalization;

namespace FrameworkRules;

/// <summary>Requires something of one field of one subject. It is judged on each claim that is heard, and the results are settled.</summary>
public abstract class Comparison : Requirement
{
    private protected Comparison(Field field) => Field = field;

    /// <summary>Gets the field.</summary>
    public Field Field { get; }

    /// <inheritdoc/>
    public override Kind? About => (Kind)Field.Shape;

    /// <summary>Gets what is presumed while no claim states the field, or <see langword="null"/>.</summary>
    internal string? Presumption { get; private set; }

    /// <summary>Presumes the requirement to hold until a claim states otherwise; the finding shows the presumption.</summary>
    /// <param name="basis">What the presumption rests on, such as "no notice of withdrawal is on file".</param>
    public Comparison PresumedUntilNotice(string basis)
    {
        var presumed = (Comparison)MemberwiseClone();
        presumed.Presumption = basis;
        return presumed;
    }

    /// <summary>Requires the same in a verified claim: what nobody has verified does not show it.</summary>
    internal Comparison AsVerified() =>
        About!.VerifiedBy is not null
            ? new VerifiedComparison(this)
            : throw new InvalidOperationException($"What a text says, such as {Field}, is not verified by anybody.");

    /// <summary>Judges a stated value.</summary>
    internal abstract Truth Compare(in FieldValue value, in Context context);

    /// <summary>Says what is required, with its unit.</summary>
    internal virtual string Require(in Context context, bool negated, Rendering rendering) =>
        negated ? $"not {Require(context, rendering)}" : Require(context, rendering);

    private protected abstract string Require(in Context context, Rendering rendering);

    /// <summary>Says in one line what is required of the field, with parameters by their names.</summary>
    internal string Describe(bool negated) =>
        $"{Field.Title}: {DescribeRequired(negated)}{(Presumption is null ? "" : $" (presumed while {Presumption})")}";

    private protected virtual string DescribeRequired(bool negated) =>
        Require(Context.OfNoState, negated, new Rendering(CultureInfo.InvariantCulture, TimeSpan.Zero));

    internal override void Describe(Outline outline) => outline.Line(Describe(negated: false));

    internal override Truth Judge(in Context context, in Subject subject)
    {
        var claims = subject.Claims;
        if (claims.Length == 1 && ReferenceEquals(context.Policy, SettlingPolicy.Default))
        {
            ref readonly var only = ref claims[0].Claim.Get(Field);
            return only.IsStated ? Compare(only, context)
                : Presumption is null ? Truth.Unknown
                : Truth.True;
        }

        var rented = Standings.RentFor(claims);
        var standings = rented ?? stackalloc Standing[Standings.OnStack];
        context.Policy.Weigh(claims, Field, standings[..claims.Length]);
        var (truth, stated) = (Truth.Unknown, false);
        for (var i = 0; i < claims.Length; i++)
        {
            if (standings[i] == Standing.Heard)
            {
                stated = true;
                truth = truth.Settle(Compare(claims[i].Claim.Get(Field), context));
            }
        }

        Standings.Return(rented);
        return !stated && Presumption is not null ? Truth.True : truth;
    }

    /// <summary>Returns when time alone next may change what a stated value is judged to be, or <see langword="null"/>.</summary>
    internal virtual DateTimeOffset? NextChange(in FieldValue value, in Context context) => null;

    internal override DateTimeOffset? NextChange(in Context context, in Subject subject)
    {
        DateTimeOffset? next = null;
        foreach (var claim in subject.Claims)
        {
            ref readonly var value = ref claim.Claim.Get(Field);
            if (value.Speech == Speech.Given)
            {
                next = Instants.Earlier(next, NextChange(value, context));
            }
        }

        return next;
    }

    internal override void Explain(in Context context, in Subject subject, Explanation into)
    {
        var claims = subject.Claims;
        var standings = new Standing[claims.Length];
        context.Policy.Weigh(claims, Field, standings);
        var check = new Check(this, context, into.Negated);
        var stated = false;
        for (var i = 0; i < claims.Length; i++)
        {
            ref readonly var value = ref claims[i].Claim.Get(Field);
            if (standings[i] != Standing.Silent && value.IsStated)
            {
                stated |= standings[i] == Standing.Heard;
                var truth = Compare(value, context);
                into.Add(new Evidence(claims[i], Field, check, into.Negated ? truth.Not() : truth, standings[i]));
            }
        }

        if (!stated)
        {
            var (kind, detail) =
                Presumption is not null ? (RemarkKind.Presumed, Presumption)
                : claims.ContainsNotKnown(Field) ? (RemarkKind.NotKnown, check.Require())
                : (RemarkKind.NotSubmitted, check.Require());
            into.Add(new Remark(kind, About!, subject.Id, Field, detail) { IsConfidential = subject.IsSpokenOfInConfidence });
        }
    }
}

internal static class ClaimSpans
{
    public static bool ContainsNotKnown(this ReadOnlySpan<SubmittedClaim> claims, Field field)
    {
        foreach (var claim in claims)
        {
            if (claim.Claim.Get(field).Speech == Speech.NotKnown)
            {
                return true;
            }
        }

        return false;
    }
}

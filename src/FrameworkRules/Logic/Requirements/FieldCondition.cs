using System.Globalization;

namespace FrameworkRules;

/// <summary>Requires something of one field of one subject. It is judged on each claim that is heard, and the results are settled.</summary>
public abstract class FieldCondition : Requirement
{
    private bool? hasConstantText;
    private string? constantText;
    private string? constantTextNegated;

    private protected FieldCondition(Field field) => Field = field;

    /// <summary>Gets the field.</summary>
    public Field Field { get; }

    /// <inheritdoc/>
    public override Kind? About => (Kind)Field.Schema;

    /// <summary>Gets what is presumed while no claim states the field, or <see langword="null"/>.</summary>
    internal string? Presumption { get; private set; }

    /// <summary>Presumes the requirement to hold until a claim states otherwise; the finding shows the presumption.</summary>
    /// <param name="basis">What the presumption rests on, such as "no notice of withdrawal is on file".</param>
    public FieldCondition PresumedUntilNotice(string basis)
    {
        var presumed = (FieldCondition)MemberwiseClone();
        presumed.Presumption = basis;
        return presumed;
    }

    /// <summary>Requires the same in a verified claim: what nobody has verified does not show it.</summary>
    internal FieldCondition AsVerified() =>
        About!.VerifiedBy is not null
            ? new VerifiedCondition(this)
            : throw new InvalidOperationException($"What a text says, such as {Field}, is not verified by anybody.");

    /// <summary>Gets the names that the field is compared with.</summary>
    internal virtual IEnumerable<Operand<string>> Names => [];

    /// <summary>Judges a stated value.</summary>
    internal abstract Truth Compare(in FieldValue value, in Context context);

    /// <summary>Says what is required, with its unit.</summary>
    internal virtual string Require(in Context context, bool negated, Rendering rendering) =>
        negated ? $"not {Require(context, rendering)}" : Require(context, rendering);

    private protected abstract string Require(in Context context, Rendering rendering);

    /// <summary>Says what is required in the invariant culture, kept from the first call on where nothing but the condition bears on it.</summary>
    internal string RequireInvariantly(in Context context, bool negated)
    {
        if (context.IsCast || !(hasConstantText ??= HasConstantText()))
        {
            var offset = context.View.State.UtcOffset ?? TimeSpan.Zero;
            return Require(context, negated, new Rendering(CultureInfo.InvariantCulture, offset));
        }

        ref var text = ref negated ? ref constantTextNegated : ref constantText;
        return text ??= Require(context, negated, new Rendering(CultureInfo.InvariantCulture, TimeSpan.Zero));
    }

    /// <summary>Tells whether neither parameters nor the local time bear on what is required.</summary>
    private protected virtual bool HasConstantText() => !Parameters.Any();

    /// <summary>Says in one line what is required of the field, with parameters by their names.</summary>
    internal string Describe(bool negated) =>
        $"{Field.Title}: {DescribeRequired(negated)}{(Presumption is null ? "" : $" (presumed while {Presumption})")}";

    private protected virtual string DescribeRequired(bool negated) =>
        Require(Context.OfNoState, negated, new Rendering(CultureInfo.InvariantCulture, TimeSpan.Zero));

    internal override void Describe(Outline outline) => outline.Line(Describe(negated: false));

    internal override Truth Judge(in Context context, in Subject subject, EvidenceRecorder? recorder)
    {
        var claims = subject.Claims;
        if (claims.Length == 1 && recorder is null)
        {
            ref readonly var only = ref claims[0].Claim.Get(Field);
            return only.IsStated ? Compare(only, context)
                : Presumption is null ? Truth.Unknown
                : Truth.True;
        }

        var rented = Standings.RentFor(claims);
        var standings = rented ?? stackalloc Standing[Standings.OnStack];
        ClaimWeighing.Weigh(claims, Field, standings[..claims.Length]);
        var (truth, isHeard) = (Truth.Unknown, false);
        for (var i = 0; i < claims.Length; i++)
        {
            if (standings[i] == Standing.Silent)
            {
                continue;
            }

            // Also of a claim that is not heard: evidence shows it, and what fails must fail whether somebody listens or not.
            var judged = Compare(claims[i].Claim.Get(Field), context);
            recorder?.Claim(claims[i], Field, this, judged, standings[i]);
            if (standings[i] == Standing.Heard)
            {
                isHeard = true;
                truth = truth.Merge(judged);
            }
        }

        Standings.Return(rented);
        if (!isHeard)
        {
            recorder?.Gap(Presumption is null ? claims.GapIn(Field) : RemarkKind.Presumed, subject, Field, this);
        }

        return !isHeard && Presumption is not null ? Truth.True : truth;
    }

    /// <summary>Returns when time alone next may change what a stated value is judged to be, or <see langword="null"/>.</summary>
    internal virtual DateTimeOffset? NextChange(in FieldValue value, in Context context) => null;

    internal override DateTimeOffset? NextChange(in Context context, in Subject subject)
    {
        DateTimeOffset? next = null;
        foreach (var claim in subject.Claims)
        {
            ref readonly var value = ref claim.Claim.Get(Field);
            if (value.State == ValueState.Given)
            {
                next = Instants.Earlier(next, NextChange(value, context));
            }
        }

        return next;
    }
}

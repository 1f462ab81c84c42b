namespace FrameworkRules;

/// <summary>Requires something of one field of one subject. It is judged on each claim that is heard, and the results are settled.</summary>
public abstract class FieldCondition : Requirement
{
    private bool? hasConstantText;
    private string? constantText;
    private string? constantTextNegated;

    private protected FieldCondition(Field field) => Field = Given.There(field);

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
        presumed.Presumption = Given.There(basis);
        return presumed;
    }

    /// <summary>Requires the same in a verified claim: what nobody has verified does not show it.</summary>
    internal FieldCondition AsVerified() =>
        About!.VerifiedBy is not null
            ? new VerifiedCondition(this)
            : throw new InvalidOperationException($"What a text says, such as {Field}, is not verified by anybody.");

    /// <summary>Gets whether it tells one side's subjects from the other's, so that it is no sign of a wrong name that none is of this side.</summary>
    internal virtual bool TellsSidesApart => false;

    /// <summary>Gets the names that the field is compared with.</summary>
    internal virtual IEnumerable<Operand<string>> Names => [];

    /// <summary>Judges a stated value.</summary>
    internal abstract Truth Compare(in FieldValue value, in Context context);

    /// <summary>Tells whether it requires that there be none.</summary>
    internal virtual bool IsBanIn(in Context context) => false;

    /// <summary>Says what is required, with its unit.</summary>
    internal virtual void Require(MessageWriter to, in Context context, bool negated)
    {
        var not = negated ? to.Open(MessageId.RequiredNot) : -1;
        Require(to, context);
        if (negated)
        {
            to.Close(not);
        }
    }

    private protected abstract void Require(MessageWriter to, in Context context);

    /// <summary>Says what is required in English, kept from the first call on where nothing but the condition bears on it.</summary>
    internal string RequireInEnglish(in Context context, bool negated)
    {
        if (context.IsCast || !(hasConstantText ??= HasConstantText()))
        {
            return InEnglish(context, negated);
        }

        ref var text = ref negated ? ref constantTextNegated : ref constantText;
        return text ??= InEnglish(context, negated);
    }

    private string InEnglish(in Context context, bool negated)
    {
        var writer = MessageWriter.Rent();
        Require(writer, context, negated);
        var text = TextRendition.Of(writer.Written, ReportLanguage.English);
        writer.Return();
        return text;
    }

    /// <summary>Tells whether neither parameters nor the local time bear on what is required.</summary>
    private protected virtual bool HasConstantText() => !Parameters.Any();

    /// <summary>Says in one line what is required of the field, with parameters by their names.</summary>
    internal Message Describe(bool negated)
    {
        var required = Message.Around(MessageId.Labelled, Message.OfTerm(Field.Title), Message.Write(to => Outline(to, negated)));
        return Presumption is null ? required : Message.Around(MessageId.OutlinePresumed, required, Message.OfTerm(Presumption));
    }

    /// <summary>Says what is required where nothing is judged.</summary>
    private protected virtual void Outline(MessageWriter to, bool negated) => Require(to, Context.OfNoState, negated);

    internal override void Describe(Outline outline) => outline.Line(Describe(negated: false));

    internal override Truth Judge(in Context context, in Subject subject, EvidenceRecorder? recorder)
    {
        var claims = subject.Claims;
        if (claims.Length == 1 && Presumption is null)
        {
            return JudgeOnly(context, subject, recorder);
        }

        var rented = Standings.RentFor(claims);
        var standings = (rented ?? stackalloc Standing[Standings.OnStack])[..claims.Length];
        ClaimWeighing.Weigh(subject, Field, standings);
        var observed = Observations.Of(subject, Field, standings);
        var hearing = new Hearing();
        var once = default(Truth?);
        for (var i = 0; i < claims.Length; i++)
        {
            if (standings[i] == Standing.Silent)
            {
                continue;
            }

            // Also of a claim that is not heard: evidence shows it, and what fails must fail whether somebody listens or not.
            var inFull = AsFarAsTold(Compare(claims[i].Claim.Get(Field), context), claims[i], context);
            var byHalf = AsFarAsTold(CompareHalf(claims[i], standings[i], inFull, context), claims[i], context);
            hearing.Add(claims[i], Field, standings[i], inFull, byHalf, observed.AreContestedBy(claims[i], standings[i]));
            once = standings[i] == Standing.Stale ? (once ?? inFull).Or(inFull) : once;
            recorder?.Claim(claims[i], Field, this, byHalf, standings[i]);
        }

        Standings.Return(rented);
        if (hearing.IsHeard)
        {
            return hearing.Result(Field);
        }

        if (once == Truth.False && NamesTheSubject)
        {
            return Truth.False;
        }

        var gap = claims.GapIn(Field);
        var isPresumed = Presumption is not null && !hearing.IsDenied && gap != RemarkKind.NotKnown;
        recorder?.Gap(isPresumed ? RemarkKind.Presumed : gap, subject, Field, this);
        if (isPresumed)
        {
            // What is presumed of a subject rests on the claims by which it is known.
            recorder?.Claim(claims[0], Field, this, Truth.True, Standing.Silent);
        }

        return isPresumed ? Truth.True : hearing.Result(Field);
    }

    /// <summary>Judges by the only claim there is, which no other can contest or replace.</summary>
    private Truth JudgeOnly(in Context context, in Subject subject, EvidenceRecorder? recorder)
    {
        var claim = subject.Claims[0];
        var standing = ClaimWeighing.StandingOfOnly(subject, Field);
        if (standing != Standing.Silent)
        {
            // Also of a claim that is not heard: evidence shows it, and what fails must fail whether somebody listens or not.
            var inFull = AsFarAsTold(Compare(claim.Claim.Get(Field), context), claim, context);
            var byHalf = AsFarAsTold(CompareHalf(claim, standing, inFull, context), claim, context);
            recorder?.Claim(claim, Field, this, byHalf, standing);
            if (standing.Establishes())
            {
                return byHalf;
            }

            if (standing == Standing.Stale && NamesTheSubject && inFull == Truth.False)
            {
                return Truth.False;
            }
        }

        recorder?.Gap(subject.Claims.GapIn(Field), subject, Field, this);
        return Truth.Unknown;
    }

    /// <summary>Gets whether the field tells which subject it is: the same in all claims about it, so that no age makes it another one.</summary>
    private bool NamesTheSubject => Field.Required && Field.Testimony.Nature == TestimonyNature.Plain && Presumption is null;

    /// <summary>Judges what an admission or a concession establishes: at least, or at most, what is said.</summary>
    private Truth CompareHalf(SubmittedClaim claim, Standing standing, Truth inFull, in Context context)
    {
        if (standing is not (Standing.Admission or Standing.Concession))
        {
            return inFull;
        }

        if (Field.Testimony.Adverse == Adverse.Any)
        {
            // That it happened is admitted, and as what; not that it was nothing else.
            return inFull == Truth.True ? Truth.True : Truth.Unknown;
        }

        ref readonly var value = ref claim.Claim.Get(Field);
        var isAdverse = standing == Standing.Admission;
        return Field is TextField { Choices.Count: > 0, Testimony.Adverse: Adverse.More or Adverse.Less } choice
            ? CompareChoices(choice, value, upward: (choice.Testimony.Adverse == Adverse.More) == isAdverse, context)
            : Compare(Direction.HalfOf(Field, value, isAdverse), context);
    }

    /// <summary>Judges all choices from one on, in the order they are declared in: what is not so of all of them is not known.</summary>
    private Truth CompareChoices(TextField choice, in FieldValue value, bool upward, in Context context)
    {
        var place = Direction.PlaceOf(choice, value.Text);
        Truth? all = null;
        for (var i = upward ? place : 0; i <= (upward ? choice.Choices.Count - 1 : place); i++)
        {
            var truth = Compare(choice.Choices[i], context);
            if (all is not null && all != truth)
            {
                return Truth.Unknown;
            }

            all = truth;
        }

        return all ?? Truth.Unknown;
    }

    /// <summary>Judges a value no further than the claim tells of it.</summary>
    internal virtual Truth AsFarAsTold(Truth truth, SubmittedClaim claim, in Context context) => truth;

    /// <summary>Returns when time alone next may change what a stated value is judged to be, or <see langword="null"/>.</summary>
    internal virtual DateTimeOffset? NextChange(in FieldValue value, in Context context) => null;

    /// <summary>Returns when time alone next may change what the value of a claim is judged to be, or <see langword="null"/>.</summary>
    internal virtual DateTimeOffset? NextChange(SubmittedClaim claim, in FieldValue value, in Context context) =>
        value.State == ValueState.Given ? NextChange(value, context) : null;

    internal override DateTimeOffset? NextChange(in Context context, in Subject subject)
    {
        DateTimeOffset? next = null;
        foreach (var claim in subject.Claims)
        {
            ref readonly var value = ref claim.Claim.Get(Field);
            next = Instants.Earlier(next, NextChange(claim, value, context));
        }

        return next;
    }
}

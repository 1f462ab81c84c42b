namespace FrameworkRules;

/// <summary>Requires something of one of the texts judged, each taken by itself.</summary>
internal sealed class InOneText : Requirement, IJudgedWhole
{
    private readonly Requirement requirement;
    private readonly Kind[] reads;
    private readonly bool takesOnFileForAll;

    public InOneText(Requirement requirement)
    {
        reads = [.. requirement.WithParts().SelectMany(part => part.KindsRead).Distinct()];
        takesOnFileForAll = requirement.WithParts().OfType<Quantifier>().All(quantifier => quantifier.Query.IsTreatedAsComplete);
        if (requirement.About is not null || reads.FirstOrDefault(kind => kind.Nature != ClaimNature.Provision) is not null)
        {
            throw new ArgumentException("What one text is to say must be asked of its clauses, and of nothing else.", nameof(requirement));
        }

        this.requirement = requirement;
    }

    public IReadOnlyList<Kind> Reads => reads;

    internal override IReadOnlyList<Requirement> Parts => [requirement];

    public Truth JudgeAnew(in Context context) => Judge(context, default, recorder: null);

    internal override Truth Judge(in Context context, in Subject subject, EvidenceRecorder? recorder)
    {
        if (context.Verdicts is { } known)
        {
            return known.Of(this);
        }

        var texts = context.Texts.Each;
        var whole = context.Texts.LacksText && !takesOnFileForAll ? Truth.Unknown : Truth.False;
        var isSaid = false;
        for (var i = 0; i < texts.Count; i++)
        {
            if (IsAskedOf(context, texts[i]))
            {
                isSaid = true;
                whole = whole.Or(requirement.Judge(context.In(texts[i]), subject));
            }
        }

        // Where no text has a clause on it, the requirement as a whole says what is missing.
        if (!isSaid)
        {
            return requirement.Judge(context, subject, recorder);
        }

        if (recorder is not null)
        {
            Record(context, subject, whole, recorder);
        }

        return whole;
    }

    /// <summary>Tells whether a text is asked: all are, unless the clauses on file are taken for all there are, and it has none.</summary>
    private bool IsAskedOf(in Context context, TextScope text)
    {
        if (!takesOnFileForAll)
        {
            return true;
        }

        for (var i = 0; i < reads.Length; i++)
        {
            var clauses = text.Of(reads[i], context.View);
            for (var j = 0; j < clauses.Count; j++)
            {
                if (text.Judges(clauses[j].First))
                {
                    return true;
                }
            }
        }

        return false;
    }

    internal override void Describe(Outline outline) => outline.Under(MessageId.OutlineInOneText, Parts);

    /// <summary>Takes down what is found in the texts that decide, and which texts are not on file.</summary>
    private void Record(in Context context, in Subject subject, Truth whole, EvidenceRecorder recorder)
    {
        foreach (var text in context.Texts.Each)
        {
            var narrowed = context.In(text);
            if (!IsAskedOf(context, text))
            {
                continue;
            }

            if (whole != Truth.True || requirement.Judge(narrowed, subject, recorder: null) == Truth.True)
            {
                _ = requirement.Judge(narrowed, subject, recorder);
            }
        }

        if (whole.IsOpen() && context.Texts.Unseen(reads) is { } unseen)
        {
            recorder.Remark(new Remark(RemarkKind.TextNotInFull, reads[0], null, null) { Told = unseen });
        }

        foreach (var kind in reads)
        {
            recorder.TextsNotJudged(context, kind);
        }
    }
}

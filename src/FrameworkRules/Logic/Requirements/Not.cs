namespace FrameworkRules;

/// <summary>Requires that its part does not hold.</summary>
internal sealed class Not(Requirement part) : Requirement
{
    public override Kind? About => part.About;

    internal override IReadOnlyList<Requirement> Parts { get; } = [part];

    internal override Truth Judge(in Context context, in Subject subject, EvidenceRecorder? recorder)
    {
        if (recorder is null)
        {
            return part.Judge(context, subject, recorder: null).Not();
        }

        recorder.Negated = !recorder.Negated;
        var truth = part.Judge(context, subject, recorder).Not();
        recorder.Negated = !recorder.Negated;
        return truth;
    }

    internal override void Describe(Outline outline)
    {
        if (part is FieldCondition condition)
        {
            outline.Line(condition.Describe(negated: true));
        }
        else
        {
            outline.Under(MessageId.OutlineNot, Parts);
        }
    }
}

namespace FrameworkRules;

/// <summary>Requires the wording of a clause to bind: what is only intended or welcomed is no duty. A clause of which no level is on file is taken to bind.</summary>
internal sealed class BindingCondition(Kind kind) : FieldCondition(LevelOf(kind))
{
    internal override IEnumerable<object?> Literals => [Field.Name];

    internal override Truth Compare(in FieldValue value, in Context context) =>
        value.Text is "intends" or "welcomes" ? Truth.False : Truth.True;

    internal override Truth Judge(in Context context, in Subject subject, EvidenceRecorder? recorder)
    {
        foreach (var claim in subject.Claims)
        {
            if (claim.Claim.Get(Field).State != ValueState.Absent)
            {
                return base.Judge(context, subject, recorder);
            }
        }

        return Truth.True;
    }

    private protected override void Require(MessageWriter to, in Context context) => to.Say(MessageId.RequiredBinding);

    private static TextField LevelOf(Kind kind) =>
        kind.Level ?? throw new ArgumentException($"\"{kind.Name}\" is not a kind of provision; nothing words it.", nameof(kind));
}

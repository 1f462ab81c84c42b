namespace FrameworkRules;

/// <summary>Requires that something be agreed, as both sides say, or another that can tell; or as one says to whom what the finding is about is owed.</summary>
/// <remarks>What nobody says whose agreement it takes is not agreed: who owes something does not put off its date by a word of its own.</remarks>
internal sealed class CreditorCondition(FlagField agreed) : FieldCondition(agreed)
{
    internal override IEnumerable<object?> Literals => [Field.Name];

    /// <summary>Tells whether a side that owes nothing by it says of itself that it has agreed.</summary>
    /// <param name="subject">What is agreed.</param>
    /// <param name="agreed">The field that says so.</param>
    /// <param name="owes">Tells whether a side is among those that owe it.</param>
    public static bool Agrees(in Subject subject, FlagField agreed, Func<string?, bool> owes)
    {
        var standings = new Standing[subject.Claims.Length];
        ClaimWeighing.Weigh(subject, agreed, standings);
        for (var i = 0; i < standings.Length; i++)
        {
            var claim = subject.Claims[i];
            if (
                standings[i] == Standing.Claimed
                && claim.Claim.Get(agreed).IsTrue
                && claim.Voice.Role == VoiceRole.Side
                && !owes(claim.Voice.Side)
            )
            {
                return true;
            }
        }

        return false;
    }

    internal override Truth Compare(in FieldValue value, in Context context) => value.IsTrue ? Truth.True : Truth.False;

    internal override Truth Judge(in Context context, in Subject subject, EvidenceRecorder? recorder)
    {
        if (base.Judge(context, subject, recorder) == Truth.True)
        {
            return Truth.True;
        }

        var debtor = context.Party is { } party ? context.View.Index.Voices.Of(party).Side : null;
        return debtor is not null && Agrees(subject, (FlagField)Field, side => side == debtor) ? Truth.True : Truth.False;
    }

    private protected override void Require(MessageWriter to, in Context context) => to.Say(MessageId.RequiredOfCreditor);
}

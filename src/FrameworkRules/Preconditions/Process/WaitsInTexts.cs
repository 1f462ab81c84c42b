namespace FrameworkRules;

/// <summary>Reads which steps wait for each other by the texts judged: by a condition precedent, by a trigger, or because their time runs from another step.</summary>
internal sealed class WaitsInTexts
{
    private WaitsInTexts(OpenReading reading)
    {
        var commitments = reading.Of(Commitment.Kind).SelectMany(commitment => reading.Heard(commitment, Commitment.Kind.Id)).ToList();
        Steps = new StepNames(commitments.Select(commitment => commitment.Claim));
        Waits =
        [
            .. reading
                .Of(ConditionPrecedent.Kind)
                .SelectMany(clause => reading.Heard(clause, ConditionPrecedent.WaitsFor))
                .Select(claim =>
                    Steps.WaitIn(
                        claim,
                        ConditionPrecedent.Step,
                        ConditionPrecedent.WaitsFor,
                        ConditionPrecedent.WaitingParty,
                        Basis(claim.Claim)
                    )
                ),
            .. commitments.SelectMany(InCommitment),
        ];
    }

    /// <summary>Reads the texts that are judged, once for all that ask.</summary>
    public static WaitsInTexts In(OpenReading reading) => reading.Once(typeof(WaitsInTexts), static reading => new WaitsInTexts(reading));

    /// <summary>Gets what the commitments are called.</summary>
    public StepNames Steps { get; }

    public IReadOnlyList<Wait> Waits { get; }

    private IEnumerable<Wait> InCommitment(SubmittedClaim commitment)
    {
        foreach (var field in new[] { Commitment.Trigger, Commitment.After })
        {
            if (commitment.Claim.Get(field).Text is { } awaited)
            {
                var actors = commitment.Claim.Get(Commitment.Actors).Names;
                yield return new Wait(commitment, field, commitment.Claim.Id, awaited, actors, Basis(commitment.Claim))
                {
                    StepKey = StepNames.KeyOf(commitment.Claim),
                    WaitsForKey = Steps.KeyOf(awaited, commitment.Claim.Instrument),
                };
            }
        }
    }

    private static Message Basis(AgreementClaim clause) =>
        Message.Of(MessageId.ClauseOf, MessagePart.Known(clause.Instrument!), MessagePart.Value(clause.Paragraph ?? clause.Id));
}

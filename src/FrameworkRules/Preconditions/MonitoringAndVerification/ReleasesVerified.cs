namespace FrameworkRules;

/// <summary>Asks whether each commitment of one side for which a step of another waits has a criterion of its own in the texts judged.</summary>
internal sealed class ReleasesVerified()
    : OpenRequirement(
        "each commitment that another side's step waits for has a criterion",
        ConditionPrecedent.Kind,
        Commitment.Kind,
        VerificationCriterion.Kind
    )
{
    protected override OpenAnswer Answer(OpenReading reading)
    {
        var texts = WaitsInTexts.In(reading);
        var verified = reading
            .Of(VerificationCriterion.Kind)
            .SelectMany(criterion => reading.Heard(criterion, VerificationCriterion.CommitmentName))
            .Where(claim => claim.Claim.Get(VerificationCriterion.CommitmentName).Text is not null)
            .Select(claim => texts.Steps.KeyOf(claim.Claim.Get(VerificationCriterion.CommitmentName).Text!, claim.Claim.Instrument))
            .ToHashSet(StringComparer.Ordinal);
        var without = texts
            .Waits.Where(wait =>
                texts.Steps.CommitmentNamed(wait.WaitsFor, wait.Claim.Claim.Instrument) is { } owed && IsOfAnother(owed, wait)
            )
            .Where(wait => !verified.Contains(wait.WaitsForKey))
            .DistinctBy(wait => wait.WaitsForKey)
            .ToList();
        return new OpenAnswer
        {
            Truth =
                without.Count == 0 ? Truth.True
                : reading.TextsAreComplete ? Truth.False
                : Truth.Unknown,
            Told = [.. without.Select(wait => Message.Write(to => Tell(wait, to)))],
            Evidence = [.. without.Select(wait => reading.Cite(wait.Claim, wait.Field, Truth.False))],
        };
    }

    private static void Tell(Wait wait, MessageWriter to)
    {
        var found = to.Open(MessageId.FoundNoCriterion);
        to.Value(wait.Step);
        wait.TellParties(to);
        to.Value(wait.WaitsFor);
        to.Close(found);
    }

    private static bool IsOfAnother(AgreementClaim owed, Wait wait) =>
        wait.Parties is not [var only] || !owed.Get(Commitment.Actors).Names.Contains(only);
}

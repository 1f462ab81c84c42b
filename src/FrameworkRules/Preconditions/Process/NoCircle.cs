namespace FrameworkRules;

/// <summary>
/// Asks whether steps wait for each other in a circle: by a condition precedent, by the trigger of a commitment or by the commitment after which its time
/// runs. A circle found is a fact; none found is one only where the text is on file in full, and never
/// where declared positions count, because positions are never known to be complete.
/// </summary>
internal sealed class NoCircle : OpenRequirement
{
    private readonly bool withPositions;

    public NoCircle(bool withPositions)
        : base(
            withPositions ? "no step waits for itself, by the text or by a declared position" : "no step waits for itself, by the text",
            withPositions ? [ConditionPrecedent.Kind, Commitment.Kind, DeclaredCondition.Kind] : [ConditionPrecedent.Kind, Commitment.Kind]
        ) => this.withPositions = withPositions;

    protected override OpenAnswer Answer(OpenReading reading)
    {
        var texts = WaitsInTexts.In(reading);
        List<Wait> waits = [.. texts.Waits, .. withPositions ? Declared(reading, texts.Steps) : []];
        var circle = WaitingGraph.ShortestCircle(waits);
        if (circle.Count == 0)
        {
            return reading.TextsAreComplete && !withPositions
                ? new OpenAnswer { Truth = Truth.True, Told = [Message.Of(MessageId.FoundNoCircleInText)] }
                : new OpenAnswer
                {
                    Truth = Truth.Unknown,
                    Told = [Message.Of(withPositions ? MessageId.FoundNoCircleInPositions : MessageId.FoundNoCircleSoFar)],
                };
        }

        return new OpenAnswer
        {
            Truth = Truth.False,
            Told = [.. circle.Select(wait => wait.Said)],
            Evidence = [.. circle.Select(wait => reading.Cite(wait.Claim, wait.Field, Truth.False))],
        };
    }

    private static IEnumerable<Wait> Declared(OpenReading reading, StepNames steps) =>
        reading
            .Of(DeclaredCondition.Kind)
            .Where(position =>
                !reading.Heard(position, DeclaredCondition.Withdrawn).Any(claim => claim.Claim[DeclaredCondition.Withdrawn] == true)
            )
            .SelectMany(position => reading.Heard(position, DeclaredCondition.WaitsFor))
            .Select(claim =>
                steps.WaitIn(
                    claim,
                    DeclaredCondition.Step,
                    DeclaredCondition.WaitsFor,
                    DeclaredCondition.WaitingParty,
                    Message.Of(MessageId.DeclaredBy, MessagePart.Known(claim.Claim.AssertedBy!))
                )
            );
}

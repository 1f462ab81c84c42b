namespace FrameworkRules;

/// <summary>
/// Asks whether steps wait for each other in a circle. A circle found is a fact; none found is one only where the text is on file in full, and never
/// where declared positions count, because positions are never known to be complete.
/// </summary>
internal sealed class NoCircle : OpenRequirement
{
    private readonly bool withPositions;

    public NoCircle(bool withPositions)
        : base(
            withPositions ? "no step waits for itself, by the text or by a declared position" : "no step waits for itself, by the text",
            withPositions ? [ConditionPrecedent.Kind, DeclaredCondition.Kind] : [ConditionPrecedent.Kind]
        ) => this.withPositions = withPositions;

    protected override OpenAnswer Answer(OpenReading reading)
    {
        var waits = Waits(reading);
        var circle = WaitingGraph.ShortestCircle(waits);
        if (circle.Count == 0)
        {
            return reading.TextsAreComplete && !withPositions
                ? new OpenAnswer { Truth = Truth.True, Found = ["the text, submitted in full, makes no step wait for itself"] }
                : new OpenAnswer
                {
                    Truth = Truth.Unknown,
                    Found =
                    [
                        withPositions
                            ? "no circle was found, but declared positions are never known to be complete"
                            : "no circle was found, but the text is not on file in full",
                    ],
                };
        }

        return new OpenAnswer
        {
            Truth = Truth.False,
            Found = [.. circle.Select(wait => $"{wait.Party}: {wait.Step} waits for {wait.WaitsFor} ({wait.Basis})")],
            Evidence = [.. circle.Select(wait => reading.Cite(wait.Claim, wait.Field, Truth.False))],
        };
    }

    private List<Wait> Waits(OpenReading reading)
    {
        var waits = new List<Wait>();
        foreach (var clause in reading.Of(ConditionPrecedent.Kind))
        {
            waits.AddRange(
                reading
                    .Heard(clause, ConditionPrecedent.WaitsFor)
                    .Select(claim => new Wait(
                        claim,
                        ConditionPrecedent.Step,
                        ConditionPrecedent.WaitsFor,
                        ConditionPrecedent.WaitingParty,
                        $"{claim.Claim.Instrument}, {claim.Claim.Paragraph ?? claim.Claim.Id}"
                    ))
            );
        }

        foreach (var position in withPositions ? reading.Of(DeclaredCondition.Kind) : [])
        {
            if (reading.Heard(position, DeclaredCondition.Withdrawn).Any(claim => claim.Claim[DeclaredCondition.Withdrawn] == true))
            {
                continue;
            }

            waits.AddRange(
                reading
                    .Heard(position, DeclaredCondition.WaitsFor)
                    .Select(claim => new Wait(
                        claim,
                        DeclaredCondition.Step,
                        DeclaredCondition.WaitsFor,
                        DeclaredCondition.WaitingParty,
                        $"declared by {claim.Claim.AssertedBy}"
                    ))
            );
        }

        return waits;
    }
}

namespace FrameworkRules;

/// <summary>Says that one step waits for another, on whose part and by what.</summary>
/// <param name="Claim">The claim that says so.</param>
/// <param name="Field">The field of the claim that names what is waited for.</param>
/// <param name="Step">The step that waits, as it is named.</param>
/// <param name="WaitsFor">The step it waits for, as it is named.</param>
/// <param name="Parties">Whose step waits.</param>
/// <param name="Basis">By what.</param>
internal sealed record Wait(
    SubmittedClaim Claim,
    TextField Field,
    string Step,
    string WaitsFor,
    IReadOnlyList<string> Parties,
    Message Basis
)
{
    /// <summary>Gets what tells the step that waits from all others, however it is written.</summary>
    public required string StepKey { get; init; }

    /// <summary>Gets what tells the step it waits for from all others, however it is written.</summary>
    public required string WaitsForKey { get; init; }

    /// <summary>Gets whose step waits for what, and by what.</summary>
    public Message Said => Message.Write(Tell);

    /// <summary>Names those whose step waits.</summary>
    public void TellParties(MessageWriter to)
    {
        var parties = to.OpenListed();
        foreach (var party in Parties)
        {
            to.Known(party);
        }

        to.Close(parties);
    }

    private void Tell(MessageWriter to)
    {
        var wait = to.Open(MessageId.FoundWait);
        TellParties(to);
        to.Value(Step);
        to.Value(WaitsFor);
        to.Add(Basis);
        to.Close(wait);
    }
}

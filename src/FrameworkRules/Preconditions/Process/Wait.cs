namespace FrameworkRules;

/// <summary>Says that one step waits for another, on whose part and by what.</summary>
/// <param name="Claim">The claim that says so.</param>
/// <param name="Field">The field of the claim that names what is waited for.</param>
/// <param name="Step">The step that waits, as it is named.</param>
/// <param name="WaitsFor">The step it waits for, as it is named.</param>
/// <param name="Party">Whose step waits.</param>
/// <param name="Basis">By what.</param>
internal sealed record Wait(SubmittedClaim Claim, TextField Field, string Step, string WaitsFor, string Party, string Basis)
{
    /// <summary>Gets what tells the step that waits from all others, however it is written.</summary>
    public required string StepKey { get; init; }

    /// <summary>Gets what tells the step it waits for from all others, however it is written.</summary>
    public required string WaitsForKey { get; init; }
}

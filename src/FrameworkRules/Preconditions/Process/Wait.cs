namespace FrameworkRules;

/// <summary>Says that one step waits for another, on whose part and by what.</summary>
internal sealed class Wait(SubmittedClaim claim, TextField step, TextField waitsFor, TextField party, string basis)
{
    public SubmittedClaim Claim => claim;

    public TextField Field => waitsFor;

    public string Step => claim.Claim.Get(step).Text!;

    public string WaitsFor => claim.Claim.Get(waitsFor).Text!;

    public string Party => claim.Claim.Get(party).Text!;

    public string Basis => basis;
}

namespace FrameworkRules;

/// <summary>A waiver that stands beside a finding. It changes neither the outcome nor the gate.</summary>
/// <param name="Waiver">The waiver.</param>
/// <param name="IsException">Whether it is only an exception: given by somebody to whom the duty is not owed.</param>
public sealed record AppliedWaiver(Waiver Waiver, bool IsException)
{
    /// <summary>Gets the waiver.</summary>
    public Waiver Waiver
    {
        get;
        init => field = Given.There(value);
    } = Given.There(Waiver);
}

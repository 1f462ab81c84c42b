namespace FrameworkRules;

/// <summary>Names the party of a finding in a requirement that is judged once per party.</summary>
public static class Party
{
    /// <summary>Gets the parameter that stands for the party whose finding is made.</summary>
    public static Parameter<string> OfTheFinding { get; } = new("party", "the party of the finding") { IsOptional = true };
}

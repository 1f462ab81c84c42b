namespace FrameworkRules;

/// <summary>Holds what many preconditions need to know of the cessation a framework is about.</summary>
public static class Cessation
{
    /// <summary>Gets the parameter that holds the start of the cessation. Windows of time are cut there: what came before belongs to the war.</summary>
    public static Parameter<DateTimeOffset> Start { get; } = new("cessation-start", "the start of the cessation") { IsOptional = true };
}

namespace FrameworkRules;

/// <summary>Holds what many preconditions need to know of the cessation and the text a framework is about.</summary>
public static class Cessation
{
    /// <summary>Gets the parameter that holds the start of the cessation. Once it has passed, windows of time are cut there: what came before belongs to the war.</summary>
    public static Parameter<DateTimeOffset> Start { get; } = new("cessation-start", "the start of the cessation") { IsOptional = true };

    /// <summary>Gets the parameter that names the instrument by which hostilities are to cease.</summary>
    public static Parameter<string> Instrument { get; } = new("cessation-instrument", "the instrument by which hostilities are to cease");

    /// <summary>Gets the parameter that names the text whose acceptance is in question.</summary>
    public static Parameter<string> PrincipalText { get; } = new("principal-text", "the text whose acceptance is in question");

    /// <summary>Gets the parameter that names the main non-state armed group the text's commitments concern.</summary>
    public static Parameter<string> MainArmedGroup { get; } =
        new("main-armed-group", "the main non-state armed group that the text's commitments concern");
}

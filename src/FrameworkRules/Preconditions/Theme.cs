namespace FrameworkRules;

/// <summary>Groups preconditions by what they are about. Hosts may make themes of their own.</summary>
public sealed class Theme
{
    /// <summary>Makes a theme.</summary>
    /// <param name="name">Its name for people.</param>
    public Theme(string name) => Name = JsonText.CheckName(name);

    /// <summary>Gets the theme of state control of arms.</summary>
    public static Theme StateControlOfArms { get; } = new("State control of arms");

    /// <summary>Gets the theme of border security.</summary>
    public static Theme BorderSecurity { get; } = new("Border security");

    /// <summary>Gets the theme of the cessation of hostilities.</summary>
    public static Theme Ceasefire { get; } = new("Ceasefire");

    /// <summary>Gets the theme of the state's forces and authority.</summary>
    public static Theme StateForcesAndAuthority { get; } = new("State forces and authority");

    /// <summary>Gets the theme of monitoring and verification.</summary>
    public static Theme MonitoringAndVerification { get; } = new("Monitoring and verification");

    /// <summary>Gets the theme of the maritime boundary.</summary>
    public static Theme MaritimeBoundary { get; } = new("Maritime boundary");

    /// <summary>Gets the theme of political support.</summary>
    public static Theme PoliticalSupport { get; } = new("Political support");

    /// <summary>Gets the theme of external actors: facilitators, patrons and regional powers.</summary>
    public static Theme ExternalActors { get; } = new("External actors");

    /// <summary>Gets the theme of the process.</summary>
    public static Theme Process { get; } = new("Process");

    /// <summary>Gets the theme of civilians.</summary>
    public static Theme Civilians { get; } = new("Civilians");

    /// <summary>Gets its name for people.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}

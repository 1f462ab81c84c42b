using Microsoft.Extensions.Configuration;

namespace FrameworkRules;

/// <summary>One parameter that a host overrides.</summary>
/// <param name="Place">Where the host says so, for messages.</param>
/// <param name="FrameworkId">The id of the framework.</param>
/// <param name="ParameterName">The name of the parameter, or <see langword="null"/> where configuration gives a value in place of a section.</param>
/// <param name="Value">The value, or <see langword="null"/> where configuration gives none.</param>
internal sealed record ParameterOverride(string Place, string FrameworkId, string? ParameterName, object? Value)
{
    /// <summary>Gets whether the value is text from configuration, yet to be read, under names that may differ in case.</summary>
    public bool IsText { get; init; }

    public StringComparison Naming => IsText ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    public static ParameterOverride Configured(IConfigurationSection parameter, string frameworkId) =>
        new(parameter.Path, frameworkId, parameter.Key, parameter.Value) { IsText = true };
}

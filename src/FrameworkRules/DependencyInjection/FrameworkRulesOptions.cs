using Microsoft.Extensions.Configuration;

namespace FrameworkRules;

/// <summary>Says what a host adds to this library and which parameters it overrides. Checked as a whole when the host starts.</summary>
/// <remarks>Each call returns the options themselves. Nothing is checked before the start, so that everything that is wrong is told at once.</remarks>
public sealed class FrameworkRulesOptions
{
    private readonly List<Kind> kinds = [];
    private readonly List<Framework> frameworks = [.. FrameworkRules.Frameworks.All];
    private readonly List<ParameterOverride> overrides = [];
    private readonly List<string> missingSections = [];

    /// <summary>Gets or sets how submissions are read: the limits, and the kinds that <see cref="AddKinds"/> adds to.</summary>
    public ReadOptions Reading
    {
        get;
        set => field = Given.There(value);
    } = ReadOptions.Default;

    internal IReadOnlyList<Kind> Kinds => kinds;

    internal IReadOnlyList<Framework> Frameworks => frameworks;

    internal IReadOnlyList<ParameterOverride> Overrides => overrides;

    /// <summary>Gets the paths of the sections of configuration that were asked for and are not there.</summary>
    internal IReadOnlyList<string> MissingSections => missingSections;

    /// <summary>Adds kinds of claim of the host's own. A kind that was added already is not added twice.</summary>
    /// <param name="added">The kinds.</param>
    public FrameworkRulesOptions AddKinds(params Kind[] added)
    {
        kinds.AddRange(Given.All(added).Except(kinds));
        return this;
    }

    /// <summary>Adds frameworks of the host's own. A framework that was added already is not added twice.</summary>
    /// <param name="added">The frameworks.</param>
    public FrameworkRulesOptions AddFrameworks(params Framework[] added)
    {
        frameworks.AddRange(Given.All(added).Except(frameworks));
        return this;
    }

    /// <summary>Overrides a parameter of a framework. The override is shown in every finding it bears on, and in the receipt.</summary>
    /// <param name="frameworkId">The id of the framework.</param>
    /// <param name="parameterName">The name of the parameter.</param>
    /// <param name="value">The value, of the parameter's type. Of several overrides of one parameter the last counts.</param>
    public FrameworkRulesOptions Override(string frameworkId, string parameterName, object value)
    {
        ArgumentNullException.ThrowIfNull(frameworkId);
        ArgumentNullException.ThrowIfNull(parameterName);
        ArgumentNullException.ThrowIfNull(value);
        overrides.Add(new ParameterOverride($"Override(\"{frameworkId}\", \"{parameterName}\", …)", frameworkId, parameterName, value));
        return this;
    }

    /// <summary>Overrides parameters from configuration: a section with one section for each framework, with one value for each parameter.</summary>
    /// <param name="section">
    /// The section, such as <c>configuration.GetSection("FrameworkRules:Parameters")</c> over
    /// <c>{ "FrameworkRules": { "Parameters": { "coh-2024": { "withdrawal-deadline": "2025-02-19T00:00:00+02:00" } } } }</c>.
    /// Like all keys of configuration, ids and names may differ in case. It is read once; later changes of the configuration have no effect.
    /// </param>
    /// <param name="optional">Whether the section may be missing. If it may not, a host without it does not start: its name may be misspelt.</param>
    public FrameworkRulesOptions OverrideFrom(IConfiguration section, bool optional = false)
    {
        ArgumentNullException.ThrowIfNull(section);
        if (!optional && section is IConfigurationSection named && !named.Exists())
        {
            missingSections.Add(named.Path);
        }

        foreach (var framework in section.GetChildren())
        {
            var parameters = framework.GetChildren().ToList();
            overrides.AddRange(parameters.Select(parameter => ParameterOverride.Configured(parameter, framework.Key)));
            if (parameters.Count == 0 && !string.IsNullOrEmpty(framework.Value))
            {
                overrides.Add(new ParameterOverride(framework.Path, framework.Key, ParameterName: null, framework.Value) { IsText = true });
            }
        }

        return this;
    }
}

namespace FrameworkRules;

/// <summary>Who or what plays the roles of a framework in a state, under each of its names. Immutable.</summary>
internal sealed class Cast
{
    private readonly Dictionary<string, string> roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> names;

    public Cast(AgreementState state, Roster roster)
    {
        names = state.Cast.Where(role => roster.Roles.Contains(role.Key)).ToDictionary(StringComparer.Ordinal);
        foreach (var (role, name) in names)
        {
            roles.TryAdd(NameForm.Of(name), role);
        }

        foreach (var body in state.Bodies)
        {
            string[] all = [body.Id, .. body.Aka];
            if (all.Select(RoleOf).FirstOrDefault(role => role is not null) is { } played)
            {
                Array.ForEach(all, name => roles.TryAdd(NameForm.Of(name), played));
            }
        }
    }

    /// <summary>Lists the names in the state, each with the role it plays.</summary>
    public IEnumerable<KeyValuePair<string, string>> Names => names;

    /// <summary>Gets whether nothing is cast.</summary>
    public bool IsEmpty => names.Count == 0;

    /// <summary>Returns the role that a name in the state plays, or <see langword="null"/>.</summary>
    public string? RoleOf(string name) => roles.Count == 0 ? null : roles.GetValueOrDefault(NameForm.Of(name));

    /// <summary>Returns what is shown for a role: the name in the state, if it is cast.</summary>
    public string Show(string role) => names.GetValueOrDefault(role, role);
}

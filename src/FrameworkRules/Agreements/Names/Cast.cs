namespace FrameworkRules;

/// <summary>Who or what plays the roles of a framework in a state, under each of its names. Immutable.</summary>
internal sealed class Cast
{
    private readonly Dictionary<string, IReadOnlyList<string>> played;
    private readonly Dictionary<string, string> roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Role, string Name)> further = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, string>> names = [];

    public Cast(AgreementState state, Roster roster)
    {
        if (state.Cast.Count == 0)
        {
            played = [];
            return;
        }

        // Where a side is the armed group too, its word is that of a side.
        played = state
            .Cast.Where(role => role.Value.Count > 0 && roster.Roles.Contains(role.Key))
            .OrderBy(role => roster.Find(role.Key)?.Role != ActorRole.Side)
            .ToDictionary(StringComparer.Ordinal);
        foreach (var (role, all) in played)
        {
            var isOther = !roles.TryAdd(NameForm.Of(all[0]), role);
            var first = roles[NameForm.Of(all[0])];
            names.Add(new(first, isOther ? role : all[0]));
            if (isOther)
            {
                roles.TryAdd(NameForm.Of(role), first);
            }
        }

        foreach (var (role, all) in played)
        {
            foreach (var name in all.Skip(1).Where(name => RoleOf(name) is null))
            {
                further.TryAdd(NameForm.Of(name), (role, name));
            }
        }

        foreach (var body in state.Bodies)
        {
            string[] all = [body.Id, .. body.Aka];
            if (all.Select(RoleOf).FirstOrDefault(role => role is not null) is { } role)
            {
                Array.ForEach(all, name => roles.TryAdd(NameForm.Of(name), role));
            }
            else if (all.Select(FurtherRoleOf).FirstOrDefault(role => role is not null) is { } also)
            {
                Array.ForEach(all, name => further.TryAdd(NameForm.Of(name), also));
            }
        }
    }

    /// <summary>Lists roles, each with a name that stands for it: that in the state, or that of another role which the same plays.</summary>
    public IEnumerable<KeyValuePair<string, string>> Names => names;

    /// <summary>Lists the names of those who speak in a role beside the first.</summary>
    public IEnumerable<string> Further => further.Values.Select(also => also.Name).Distinct(StringComparer.Ordinal);

    /// <summary>Gets whether nothing is cast.</summary>
    public bool IsEmpty => played.Count == 0;

    /// <summary>Returns the role that a name in the state plays, or <see langword="null"/>.</summary>
    public string? RoleOf(string name) => roles.Count == 0 ? null : roles.GetValueOrDefault(NameForm.Of(name));

    /// <summary>Returns the role in which somebody speaks beside the first who plays it, and the name in the cast; or <see langword="null"/>.</summary>
    public (string Role, string Name)? FurtherRoleOf(string name) =>
        further.Count > 0 && further.TryGetValue(NameForm.Of(name), out var also) ? also : null;

    /// <summary>Returns what is shown for a role: the name in the state, if it is cast.</summary>
    public string Show(string role) => played.TryGetValue(role, out var all) ? all[0] : role;

    /// <summary>Returns all who play a role.</summary>
    public IReadOnlyList<string> ShowAll(string role) => played.GetValueOrDefault(role) ?? [role];
}

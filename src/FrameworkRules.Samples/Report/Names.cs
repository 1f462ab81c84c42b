namespace FrameworkRules.Samples;

/// <summary>Gives the names by which people know parties and bodies: the state's own first.</summary>
internal sealed class Names
{
    private static readonly Dictionary<string, string> BuiltIn = new(StringComparer.Ordinal)
    {
        ["IL"] = "Israel",
        ["LB"] = "Lebanon",
        ["US"] = "United States",
        ["FR"] = "France",
        ["UN"] = "United Nations",
        ["SY"] = "Syria",
        ["IR"] = "Iran",
        ["EU"] = "European Union",
        ["HZ"] = "Hezbollah",
        ["HEZBOLLAH"] = "Hezbollah",
    };

    private readonly Dictionary<string, string> names;

    private Names(IEnumerable<Body> bodies)
    {
        names = new(BuiltIn, StringComparer.Ordinal);
        foreach (var body in bodies.Where(body => body.Name is not null))
        {
            names[body.Id] = body.Name!;
        }
    }

    /// <summary>Gets the names that do not depend on a state.</summary>
    public static Names Common { get; } = new([]);

    public string this[string id] => names.GetValueOrDefault(id, id);

    public static Names Of(AgreementState state) => new(state.Bodies);

    /// <summary>Joins names in alphabetical order: "France and the United States".</summary>
    public string List(IEnumerable<string> ids)
    {
        var shown = ids.Select(id => this[id]).Distinct().Order(StringComparer.OrdinalIgnoreCase).Select(WithArticle).ToList();
        return shown.Count < 2 ? string.Concat(shown) : $"{string.Join(", ", shown[..^1])} and {shown[^1]}";
    }

    /// <summary>Puts the name where a sentence starts with the id of who waits: "IL: …".</summary>
    public string Expand(string sentence)
    {
        var end = sentence.IndexOf(": ", StringComparison.Ordinal);
        return end > 0 && names.TryGetValue(sentence[..end], out var name) ? name + sentence[end..] : Words.Capital(sentence);
    }

    private static string WithArticle(string name) =>
        name.StartsWith("United ", StringComparison.Ordinal) || name.StartsWith("European ", StringComparison.Ordinal)
            ? $"the {name}"
            : name;
}

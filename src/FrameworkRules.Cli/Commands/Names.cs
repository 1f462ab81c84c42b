namespace FrameworkRules.Cli;

/// <summary>Gives the names by which people know the parties of the frameworks.</summary>
internal static class Names
{
    private static readonly Dictionary<string, string> Known = Frameworks
        .All.SelectMany(framework => framework.Actors)
        .Where(actor => actor.Id.Length == 2 && actor.OtherNames.Count > 0)
        .DistinctBy(actor => actor.Id)
        .ToDictionary(actor => actor.Id, actor => actor.OtherNames[0], StringComparer.Ordinal);

    /// <summary>Joins names in alphabetical order: "France and the United States".</summary>
    public static string List(IEnumerable<string> ids)
    {
        var shown = ids.Select(id => Known.GetValueOrDefault(id, id))
            .Distinct()
            .Order(StringComparer.OrdinalIgnoreCase)
            .Select(WithArticle)
            .ToList();
        return shown.Count < 2 ? string.Concat(shown) : $"{string.Join(", ", shown[..^1])} and {shown[^1]}";
    }

    private static string WithArticle(string name) =>
        name.StartsWith("United ", StringComparison.Ordinal) || name.StartsWith("European ", StringComparison.Ordinal)
            ? $"the {name}"
            : name;
}

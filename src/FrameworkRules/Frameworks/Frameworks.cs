namespace FrameworkRules;

/// <summary>Lists the frameworks this library encodes.</summary>
public static class Frameworks
{
    /// <summary>Gets Security Council resolution 1701 of 2006.</summary>
    public static Framework Resolution1701 { get; } = Resolution1701Framework.Make();

    /// <summary>Gets the cessation of hostilities announced in November 2024.</summary>
    public static Framework Cessation2024 { get; } = Cessation2024Framework.Make();

    /// <summary>Gets the paper of the United States of 2025.</summary>
    public static Framework UsPaper2025 { get; } = UsPaper2025Framework.Make();

    /// <summary>Gets the cessation of hostilities of April 2026.</summary>
    public static Framework Cessation2026 { get; } = Cessation2026Framework.Make();

    /// <summary>Gets the Trilateral Framework of June 2026.</summary>
    public static Framework Trilateral2026 { get; } = Trilateral2026Framework.Make();

    /// <summary>Gets the framework for comparing other agreements.</summary>
    public static Framework Comparator { get; } = ComparatorFramework.Make();

    /// <summary>Gets all of them, in the order in which they came into effect, and the comparator last.</summary>
    public static IReadOnlyList<Framework> All { get; } =
    [Resolution1701, Cessation2024, UsPaper2025, Cessation2026, Trilateral2026, Comparator];

    /// <summary>Finds a framework.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentException">There is none of that id; the message suggests one.</exception>
    public static Framework Find(string id) =>
        All.FirstOrDefault(framework => framework.Id == id)
        ?? throw new ArgumentException(
            $"There is no framework \"{id}\"; {Suggestions.Nearest(id, All.Select(framework => framework.Id)) ?? $"there are {string.Join(", ", All)}."}",
            nameof(id)
        );
}

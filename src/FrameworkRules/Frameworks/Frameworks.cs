namespace FrameworkRules;

/// <summary>Lists the frameworks this library encodes.</summary>
public static class Frameworks
{
    /// <summary>Gets the cessation of hostilities announced in November 2024.</summary>
    public static Framework Cessation2024 { get; } = Cessation2024Framework.Make();

    /// <summary>Gets the Trilateral Framework of June 2026.</summary>
    public static Framework Trilateral2026 { get; } = Trilateral2026Framework.Make();

    /// <summary>Gets all of them, in the order in which they came into effect.</summary>
    public static IReadOnlyList<Framework> All { get; } = [Cessation2024, Trilateral2026];

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

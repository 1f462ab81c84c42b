namespace FrameworkRules;

/// <summary>Lists the frameworks this library encodes. Each is put together when it is first asked for.</summary>
public static class Frameworks
{
    private static readonly KeyValuePair<string, Lazy<Framework>>[] Known =
    [
        new("unscr-1701-2006", new Lazy<Framework>(Resolution1701Framework.Make)),
        new("coh-2024", new Lazy<Framework>(Cessation2024Framework.Make)),
        new("us-paper-2025", new Lazy<Framework>(UsPaper2025Framework.Make)),
        new("coh-2026-04", new Lazy<Framework>(Cessation2026Framework.Make)),
        new("trilateral-2026-06", new Lazy<Framework>(Trilateral2026Framework.Make)),
        new("comparator-generic", new Lazy<Framework>(ComparatorFramework.Make)),
    ];

    /// <summary>Gets Security Council resolution 1701 of 2006.</summary>
    public static Framework Resolution1701 => Find("unscr-1701-2006");

    /// <summary>Gets the cessation of hostilities announced in November 2024.</summary>
    public static Framework Cessation2024 => Find("coh-2024");

    /// <summary>Gets the paper of the United States of 2025.</summary>
    public static Framework UsPaper2025 => Find("us-paper-2025");

    /// <summary>Gets the cessation of hostilities of April 2026.</summary>
    public static Framework Cessation2026 => Find("coh-2026-04");

    /// <summary>Gets the Trilateral Framework of June 2026.</summary>
    public static Framework Trilateral2026 => Find("trilateral-2026-06");

    /// <summary>Gets the framework for comparing other agreements.</summary>
    public static Framework Comparator => Find("comparator-generic");

    /// <summary>Gets all of them, in the order in which they came into effect, and the comparator last.</summary>
    public static IReadOnlyList<Framework> All => [.. Known.Select(framework => framework.Value.Value)];

    /// <summary>Gets the ids of all of them, in the same order.</summary>
    public static IReadOnlyList<string> Ids => [.. Known.Select(framework => framework.Key)];

    /// <summary>Finds a framework.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentException">There is none of that id; the message suggests one.</exception>
    public static Framework Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        foreach (var (known, framework) in Known)
        {
            if (known == id)
            {
                return framework.Value;
            }
        }

        throw new ArgumentException(
            $"There is no framework {JsonText.Quote(id)}; {Suggestions.Nearest(id, Ids) ?? $"there are {string.Join(", ", Ids)}."}",
            nameof(id)
        );
    }
}

namespace FrameworkRules;

/// <summary>The frameworks of a host: the library's and its own, with the parameters it overrides. Immutable and safe to share between threads.</summary>
/// <remarks><c>AddFrameworkRules</c> registers one as a singleton; <see cref="FrameworkRules.Frameworks"/> holds the library's own without overrides.</remarks>
public sealed class FrameworkCatalog
{
    internal FrameworkCatalog(IReadOnlyList<Framework> all, ReadOptions readOptions)
    {
        All = [.. all];
        ReadOptions = readOptions;
    }

    /// <summary>Gets all frameworks: the library's, then the host's.</summary>
    public IReadOnlyList<Framework> All { get; }

    /// <summary>Gets how submissions are read: the host's limits, and its kinds beside the library's. Give them to <see cref="AgreementState.Load(string, ReadOptions?)"/>.</summary>
    public ReadOptions ReadOptions { get; }

    /// <summary>Finds a framework.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentException">There is none of that id; the message suggests one.</exception>
    public Framework Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(framework => framework.Id == id) ?? throw new ArgumentException(NoFramework(id, All), nameof(id));
    }

    internal static string NoFramework(string id, IReadOnlyList<Framework> all) =>
        $"There is no framework {JsonText.Quote(id)}; {Suggestions.Nearest(id, all.Select(framework => framework.Id)) ?? $"there are {string.Join(", ", all)}."}";
}

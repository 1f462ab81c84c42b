using System.Globalization;

namespace FrameworkRules;

/// <summary>Says where something stands in a file: the chain of members and items that leads to it.</summary>
internal sealed class Place(Place? parent, int position, string? name)
{
    public static readonly Place Root = new(null, 0, "");

    /// <summary>A name of more characters is no name of anything that is read, and only its beginning is shown.</summary>
    private const int LongestName = 200;

    /// <summary>Gets the object or list that it stands in; <see langword="null"/> for the whole file.</summary>
    public Place? Parent => parent;

    /// <summary>Gets how many members or items stand before it.</summary>
    public int Position => position;

    /// <summary>Gets the JSON pointer (RFC 6901).</summary>
    public string Pointer =>
        parent is null ? ""
        : name is null ? string.Create(CultureInfo.InvariantCulture, $"{parent.Pointer}/{position}")
        : $"{parent.Pointer}/{Shown(name).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    /// <summary>Gets the positions, outermost first, of the members and items that lead here.</summary>
    public int[] Path => parent is null ? [] : [.. parent.Path, position];

    private static string Shown(string name) => name.Length <= LongestName ? name : name[..LongestName] + "...";

    public Place Member(int index, string member) => new(this, index, member);

    public Place Item(int index) => new(this, index, name: null);
}

namespace FrameworkRules;

/// <summary>Says what a name in a field is compared by.</summary>
internal enum NameComparison
{
    /// <summary>By the name itself.</summary>
    Name,

    /// <summary>By the one for whom the named one speaks.</summary>
    Speaker,

    /// <summary>By the side the named one belongs to, or on whose territory a group is.</summary>
    Side,
}

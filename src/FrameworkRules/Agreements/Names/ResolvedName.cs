namespace FrameworkRules;

/// <summary>What a name in a state stands for under a framework.</summary>
/// <param name="Name">The one name by which it is compared; of a name that nobody knows, the name itself.</param>
/// <param name="IsKnown">Whether the file or the framework knows it.</param>
internal sealed record ResolvedName(string Name, bool IsKnown);

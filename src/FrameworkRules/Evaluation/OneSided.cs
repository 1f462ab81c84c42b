namespace FrameworkRules;

/// <summary>A list that holds acts of one side only, over some months.</summary>
/// <param name="Kind">The kind of act.</param>
/// <param name="Missing">The side of which it holds none.</param>
/// <param name="Months">Which months.</param>
internal sealed record OneSided(Kind Kind, string Missing, Message Months);

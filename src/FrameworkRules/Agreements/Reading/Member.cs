using System.Text.Json;

namespace FrameworkRules;

/// <summary>A member of an object in a file.</summary>
internal sealed record Member(string Name, JsonElement Value, Place Place);

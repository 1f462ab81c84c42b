using System.Collections.Frozen;
using System.Text.Json;

namespace FrameworkRules;

/// <summary>Knows how the values of an enumeration are written: by their names in camel case, each put together and encoded once.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal static class WireName<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, JsonEncodedText> Names = Enum.GetValues<T>()
        .ToFrozenDictionary(value => value, value => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(value.ToString())));

    /// <summary>Gets the names in the order of their values.</summary>
    public static IEnumerable<string> All => Enum.GetValues<T>().Select(value => Of(value).Value);

    public static JsonEncodedText Of(T value) => Names[value];
}

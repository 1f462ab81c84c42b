using System.Reflection;

namespace FrameworkRules.Tests.Architecture.Arguments;

/// <summary>Lists what a parameter is wrongly given.</summary>
internal static class Misuses
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>Gives nothing where the declaration says that there must be something.</summary>
    public static IEnumerable<object?> Missing(ParameterInfo parameter) => MayNotBeNull(parameter) ? [null] : [];

    /// <summary>Gives a list in which an item is missing, or a dictionary in which a value or an item of one is.</summary>
    public static IEnumerable<object?> ItemMissing(ParameterInfo parameter)
    {
        if (parameter.IsOut || !Collections.IsCollection(parameter.ParameterType))
        {
            return [];
        }

        var type = parameter.ParameterType;
        var types = type.IsArray ? [type.GetElementType()!] : type.GetGenericArguments();
        return types switch
        {
            [{ IsValueType: false } item] => [Samples.ArrayOf(item, [null])],
            [{ IsGenericType: true } item] => [Samples.ArrayOf(item, [Activator.CreateInstance(item)])],
            [_, { IsValueType: true }] => [],
            [_, { IsGenericType: true } value] =>
            [
                Samples.DictionaryOf(types, _ => null),
                Samples.DictionaryOf(types, _ => Samples.ArrayOf(value.GetGenericArguments()[0], [null])),
            ],
            [_, _] => [Samples.DictionaryOf(types, _ => null)],
            _ => [],
        };
    }

    /// <summary>Gives a value that the enumeration does not declare.</summary>
    public static IEnumerable<object?> Undefined(ParameterInfo parameter) =>
        (Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType) is { IsEnum: true } type
            ? [Enum.ToObject(type, 99)]
            : [];

    /// <summary>Tells whether an exception says which argument was wrong, and, where it was missing, that it was.</summary>
    public static bool IsNamed(ParameterInfo parameter, object? misuse, Exception? thrown) =>
        thrown is ArgumentException { ParamName: { } name }
        && (misuse is not null || thrown is ArgumentNullException || parameter.ParameterType == typeof(string))
        && (name == parameter.Name || parameter.Member.Name == $"set_{name}");

    private static bool MayNotBeNull(ParameterInfo parameter) =>
        !parameter.IsOut && !parameter.ParameterType.IsValueType && Nullability.Create(parameter).WriteState == NullabilityState.NotNull;
}

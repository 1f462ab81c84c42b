using System.Reflection;

namespace FrameworkRules.Tests.Architecture.Arguments;

/// <summary>Lists what a parameter is wrongly given.</summary>
internal static class Misuses
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The greatest and the least of each type, what lies beside them, and texts that are hardly any.</summary>
    private static readonly Dictionary<Type, object[]> ExtremesOf = new()
    {
        [typeof(int)] = [int.MinValue, -1, 0, int.MaxValue],
        [typeof(long)] = [long.MinValue, -1L, 0L, long.MaxValue],
        [typeof(decimal)] = [decimal.MinValue, -1m, 0m, 0.00001m, 900_000_000_000_000m, decimal.MaxValue],
        [typeof(TimeSpan)] = [TimeSpan.MinValue, TimeSpan.FromTicks(-1), TimeSpan.Zero, TimeSpan.FromTicks(1), TimeSpan.MaxValue],
        [typeof(DateOnly)] = [DateOnly.MinValue, DateOnly.MaxValue],
        [typeof(DateTimeOffset)] =
        [
            DateTimeOffset.MinValue,
            DateTimeOffset.MinValue.AddTicks(1),
            new DateTimeOffset(DateTime.MinValue.AddHours(14), TimeSpan.FromHours(14)),
            new DateTimeOffset(DateTime.MaxValue.AddHours(-14), TimeSpan.FromHours(-14)),
            DateTimeOffset.MaxValue,
        ],
        [typeof(string)] =
        [
            "",
            " ",
            "none",
            "\0",
            "a\nb",
            "\ud800",
            "\u202e",
            "{",
            "}",
            "/",
            "0001-01-01",
            "9999-12-31",
            new string('x', 70_000),
        ],
    };

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

    /// <summary>Gives a value that hardly any other is greater or less than.</summary>
    public static IEnumerable<object?> Extreme(ParameterInfo parameter) =>
        parameter.IsOut ? [] : Extreme(Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType);

    private static IEnumerable<object> Extreme(Type type) =>
        ExtremesOf.TryGetValue(type, out var extremes) ? extremes
        : type == typeof(FieldValue) ? ExtremesOf.Keys.Where(key => key != typeof(TimeSpan) && key != typeof(DateOnly)).SelectMany(Values)
        : !type.IsGenericType ? []
        : type.GetGenericTypeDefinition() == typeof(Operand<>)
            ? Extreme(type.GetGenericArguments()[0]).Select(value => Converted(type, value)).OfType<object>()
        : type.GetGenericTypeDefinition() == typeof(ValueTuple<,>) && type.GetGenericArguments()[0] == type.GetGenericArguments()[1]
            ? Extreme(type.GetGenericArguments()[0]) is var bounds
                    ?
                    [
                        .. bounds.Select(bound => Activator.CreateInstance(type, bounds.First(), bound)!),
                        Activator.CreateInstance(type, bounds.Last(), bounds.First())!,
                    ]
                : []
        : [];

    private static IEnumerable<object> Values(Type type) =>
        ExtremesOf[type].Select(value => Converted(typeof(FieldValue), value)).OfType<object>();

    private static object? Converted(Type type, object value)
    {
        try
        {
            return type.GetMethod("op_Implicit", [value.GetType()])!.Invoke(null, [value]);
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Tells whether an exception says which argument was wrong, and, where it was missing, that it was.</summary>
    public static bool IsNamed(ParameterInfo parameter, object? misuse, Exception? thrown) =>
        thrown is ArgumentException { ParamName: { } name }
        && (misuse is not null || thrown is ArgumentNullException || parameter.ParameterType == typeof(string))
        && (name == parameter.Name || parameter.Member.Name == $"set_{name}");

    /// <summary>Tells whether an exception is one by which a value is refused: it names one of the arguments, or says what is wrong with a file, a state or a path.</summary>
    public static bool IsRefusal(ParameterInfo parameter, Exception thrown) =>
        thrown is ArgumentException
            ? ((MethodBase)parameter.Member).GetParameters().Any(other => IsNamed(other, misuse: thrown, thrown))
            : thrown is InvalidSubmissionException || (parameter.Name == "path" && thrown is IOException or UnauthorizedAccessException);

    private static bool MayNotBeNull(ParameterInfo parameter) =>
        !parameter.IsOut && !parameter.ParameterType.IsValueType && Nullability.Create(parameter).WriteState == NullabilityState.NotNull;
}

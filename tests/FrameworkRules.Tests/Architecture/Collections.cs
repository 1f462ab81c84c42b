using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace FrameworkRules.Tests;

/// <summary>Finds public members that hand out or take collections, and examines them on objects that are reached from examples.</summary>
internal sealed class Collections
{
    private readonly HashSet<Type> examined;
    private readonly Dictionary<PropertyInfo, object> examples = [];
    private readonly HashSet<object> visited = new(ReferenceEqualityComparer.Instance);
    private readonly SortedSet<string> violations = new(StringComparer.Ordinal);

    private Collections(IEnumerable<Type> examined) => this.examined = [.. examined];

    private IEnumerable<PropertyInfo> Properties =>
        examined
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => IsCollection(property.PropertyType));

    /// <summary>Lists what the properties of some types hand out that can be written to, and what they keep that they were given.</summary>
    /// <param name="types">The types.</param>
    /// <param name="roots">Objects from which an example of each property, one that is not empty, is reached through properties.</param>
    public static IReadOnlyCollection<string> Violations(IReadOnlyCollection<Type> types, params IEnumerable<object> roots)
    {
        var collections = new Collections(types);
        foreach (
            var property in types
                .Where(type => !type.ContainsGenericParameters && !type.IsInterface)
                .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
        )
        {
            collections.Examine(property, property.GetValue(null));
        }

        foreach (var root in roots)
        {
            collections.Visit(root);
        }

        foreach (var property in collections.Properties)
        {
            collections.ExamineSetter(property);
        }

        return collections.violations;
    }

    public static bool IsCollection(Type type) =>
        type != typeof(string)
        && typeof(IEnumerable).IsAssignableFrom(type)
        && (type.IsArray || type.Namespace!.StartsWith("System.Collections", StringComparison.Ordinal));

    /// <summary>Tells whether a collection can be cast to something that changes it.</summary>
    public static bool IsWritable(object collection) =>
        collection is Array array
            ? array.Length > 0
            : collection is IList { IsReadOnly: false }
                || collection
                    .GetType()
                    .GetInterfaces()
                    .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ICollection<>))
                    .Any(type => !(bool)type.GetProperty(nameof(ICollection<int>.IsReadOnly))!.GetValue(collection)!);

    private static string Name(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";

    private void Visit(object? value)
    {
        if (value is null || !visited.Add(value))
        {
            return;
        }

        foreach (
            var property in value
                .GetType()
                .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => examined.Contains(Open(property.DeclaringType!)) && !property.PropertyType.IsByRefLike)
                .Where(property => property.GetIndexParameters().Length == 0)
        )
        {
            try
            {
                Examine(property, property.GetValue(value));
            }
            catch (TargetInvocationException)
            {
                // A property that has no value here, such as the proposal of a parameter without one.
            }
        }
    }

    private void Examine(PropertyInfo property, object? value)
    {
        if (value is null || !IsCollection(property.PropertyType))
        {
            Visit(value);
            return;
        }

        if (IsWritable(value))
        {
            violations.Add($"{Name(property)} hands out {value.GetType().Name}");
        }

        var items = ((IEnumerable)value).Cast<object>().ToList();
        if (items.Count > 0)
        {
            examples[property] = value;
        }

        items.ForEach(Visit);
    }

    private void ExamineSetter(PropertyInfo property)
    {
        if (!examples.Any(example => example.Key.MetadataToken == property.MetadataToken && example.Key.Module == property.Module))
        {
            violations.Add($"{Name(property)} has no example");
            return;
        }

        if (property.SetMethod is not { IsPublic: true })
        {
            return;
        }

        var given = Changeable(property.PropertyType, examples[property]);
        var holder = HolderOf(property.DeclaringType!);
        property.SetValue(holder, given);
        var before = Items(property.GetValue(holder)!);
        given.GetType().GetMethod(nameof(IList.Clear))!.Invoke(given, null);
        if (!Items(property.GetValue(holder)!).SequenceEqual(before))
        {
            violations.Add($"{Name(property)} keeps what it was given");
        }
    }

    /// <summary>Makes an object without a value, through the constructor only where its properties need one: records keep their values in an array.</summary>
    private static object HolderOf(Type type) =>
        type == typeof(AgreementClaim) ? new AgreementClaim(FrameworkRules.Kinds.Commitment.Kind, "x")
        : type.IsSubclassOf(typeof(StateRecord)) && type.GetConstructor([typeof(string)]) is { } constructor ? constructor.Invoke(["x"])
        : RuntimeHelpers.GetUninitializedObject(type);

    private static List<object> Items(object collection) => [.. ((IEnumerable)collection).Cast<object>()];

    private static Type Open(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    /// <summary>Copies a collection into a list or a dictionary.</summary>
    private static object Changeable(Type type, object example)
    {
        var arguments = type.GetGenericArguments();
        return Activator.CreateInstance(
            (arguments.Length == 1 ? typeof(List<>) : typeof(Dictionary<,>)).MakeGenericType(arguments),
            example
        )!;
    }
}

using System.Reflection;

namespace FrameworkRules.Tests.Architecture.Arguments;

/// <summary>Finds all that a host can call and give something to.</summary>
internal static class PublicCalls
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>What the compiler writes for records, and what every object has: null is an answer to them.</summary>
    private static readonly HashSet<string> Written =
    [
        "<Clone>$",
        "Deconstruct",
        nameof(Equals),
        nameof(GetHashCode),
        "PrintMembers",
        "op_Equality",
        "op_Inequality",
    ];

    /// <summary>Lists the methods, constructors, setters, indexers and operators that are given something; generic ones for each type that they are tried with.</summary>
    public static IReadOnlyList<MethodBase> All { get; } =
    [
        .. typeof(Framework)
            .Assembly.GetExportedTypes()
            .Where(type => !type.IsEnum && !type.IsSubclassOf(typeof(Delegate)))
            .SelectMany(Closed)
            .SelectMany(type => type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared)))
            .Where(method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly)
            .Where(method => method.GetParameters().Length > 0 && !Written.Contains(method.Name))
            .SelectMany(Closed)
            .Select(Derived),
    ];

    /// <summary>Names a call as a reader of the code would.</summary>
    public static string Name(MethodBase method) =>
        $"{NameOf(method.DeclaringType!)}.{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => NameOf(parameter.ParameterType)))})";

    private static string NameOf(Type type) =>
        type.IsGenericType
            ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>"
            : type.Name;

    private static IEnumerable<Type> Closed(Type type) =>
        type.IsGenericTypeDefinition ? ArgumentsFor(type.GetGenericArguments()).Select(argument => type.MakeGenericType(argument)) : [type];

    private static IEnumerable<MethodBase> Closed(MethodBase method) =>
        method is MethodInfo { IsGenericMethodDefinition: true } open
            ? ArgumentsFor(open.GetGenericArguments()).Select(argument => open.MakeGenericMethod(argument))
            : [method];

    /// <summary>Takes the constructor of a class that derives from an abstract one in the place of that one's.</summary>
    private static MethodBase Derived(MethodBase method) =>
        method is ConstructorInfo && method.DeclaringType!.IsAbstract
            ? typeof(PublicCalls)
                .GetNestedTypes(BindingFlags.NonPublic)
                .Single(type => type.BaseType == method.DeclaringType && type != typeof(Plain))
                .GetConstructors()
                .Single()
            : method;

    private static Type[] ArgumentsFor(Type[] parameters)
    {
        var constraints = parameters.Single().GetGenericParameterConstraints();
        return constraints.Contains(typeof(IKind)) ? [typeof(Depot)]
            : constraints.Contains(typeof(Precondition)) ? [typeof(Plain)]
            : [typeof(string), typeof(decimal), typeof(long), typeof(TimeSpan), typeof(DateTimeOffset)];
    }

    /// <summary>A precondition that can be made of nothing.</summary>
    private sealed class Plain() : Precondition("PLAIN-01", Theme.Process, Layer.Text)
    {
        protected override void Define(Definition define) => define.Statement("Something is required.").Requires(new Fixed(Truth.True));
    }

    private sealed class Named(string id, Theme theme, Layer layer) : Precondition(id, theme, layer)
    {
        protected override void Define(Definition define) => throw new NotSupportedException();
    }

    private sealed class Asked(string statement, params Kind[] reads) : OpenRequirement(statement, reads)
    {
        protected override OpenAnswer Answer(OpenReading reading) => throw new NotSupportedException();
    }
}

using System.Reflection;
using System.Runtime.CompilerServices;

namespace FrameworkRules.Tests.Architecture;

/// <summary>Holds that no date or number is written in the calendar or with the signs of whoever runs the program. The analyzers see calls, but not what stands in an interpolation.</summary>
public sealed class CultureTests
{
    private static readonly Type[] Sensitive =
    [
        typeof(DateTime),
        typeof(DateTimeOffset),
        typeof(DateOnly),
        typeof(TimeOnly),
        typeof(decimal),
        typeof(double),
        typeof(float),
    ];

    [Theory]
    [InlineData(typeof(Framework))]
    [InlineData(typeof(FrameworkRules.Cli.Tool))]
    [InlineData(typeof(FrameworkRules.Samples.SampleCommands))]
    public void No_date_and_no_fraction_is_written_without_a_culture(Type of) =>
        string.Join(", ", Violations(of.Assembly)).Should().BeEmpty();

    [Fact]
    public void A_planted_violation_is_caught()
    {
        var found = Violations(typeof(CultureTests).Assembly);

        found.Should().Contain(place => place.Contains($"{nameof(Interpolates)}", StringComparison.Ordinal));
        found.Should().Contain(place => place.Contains($"{nameof(Formats)}", StringComparison.Ordinal));
        found.Should().Contain(place => place.Contains($"{nameof(Compares)}", StringComparison.Ordinal));
        found.Should().NotContain(place => place.Contains($"{nameof(GivesCulture)}", StringComparison.Ordinal));
    }

    private static string Interpolates(DateTimeOffset instant) => $"on {instant:yyyy-MM-dd}";

    private static void Compares(DateTimeOffset instant) => ArgumentOutOfRangeException.ThrowIfLessThan(instant, Make.AsOf);

    private static string Formats(decimal number) => number.ToString("0.0");

    private static string GivesCulture(DateTimeOffset instant) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"on {instant:yyyy-MM-dd}");

    private static List<string> Violations(Assembly assembly)
    {
        var found = new List<string>();
        foreach (var type in assembly.GetTypes())
        {
            foreach (
                var method in type.GetMethods(
                        BindingFlags.Public
                            | BindingFlags.NonPublic
                            | BindingFlags.Static
                            | BindingFlags.Instance
                            | BindingFlags.DeclaredOnly
                    )
                    .Cast<MethodBase>()
                    .Concat(
                        type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance)
                    )
            )
            {
                var called = CalledBy(method).ToList();
                var interpolates = called.Exists(IsHandlerWithoutCulture) && called.Exists(IsSensitiveHole);
                if (interpolates || called.Exists(IsFormattingWithoutCulture))
                {
                    found.Add($"{type.FullName}.{method.Name}");
                }
            }
        }

        return found;
    }

    private static bool IsHandlerWithoutCulture(MethodBase called) =>
        called is ConstructorInfo && called.DeclaringType == typeof(DefaultInterpolatedStringHandler) && called.GetParameters().Length == 2;

    private static bool IsSensitiveHole(MethodBase called) =>
        called.DeclaringType == typeof(DefaultInterpolatedStringHandler)
        && called is MethodInfo { IsGenericMethod: true } hole
        && Sensitive.Contains(Nullable.GetUnderlyingType(hole.GetGenericArguments()[0]) ?? hole.GetGenericArguments()[0]);

    private static bool IsFormattingWithoutCulture(MethodBase called) =>
        IsComparisonOfDates(called)
        || called.Name is "ToString" or "ToShortDateString" or "ToLongDateString"
            && Sensitive.Contains(called.DeclaringType)
            && called.GetParameters().All(parameter => parameter.ParameterType != typeof(IFormatProvider));

    /// <summary>Tells whether a check that .NET has would write dates into its message.</summary>
    private static bool IsComparisonOfDates(MethodBase called) =>
        called.DeclaringType == typeof(ArgumentOutOfRangeException)
        && called is MethodInfo { IsGenericMethod: true } check
        && Array.Exists(check.GetGenericArguments(), type => type == typeof(DateTimeOffset) || type == typeof(DateOnly));

    /// <summary>Lists what a method calls or makes: every call, whichever way, names a method by a token of four bytes.</summary>
    private static IEnumerable<MethodBase> CalledBy(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } code)
        {
            yield break;
        }

        var ofType = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at + 4 < code.Length; at++)
        {
            if (code[at] is not (0x28 or 0x6F or 0x73))
            {
                continue;
            }

            var token = BitConverter.ToInt32(code, at + 1);
            if ((token >> 24) is not (0x06 or 0x0A or 0x2B) || Resolve(method.Module, token, ofType, ofMethod) is not { } called)
            {
                continue;
            }

            yield return called;
        }
    }

    /// <summary>Four bytes that are no token stand for nothing.</summary>
    private static MethodBase? Resolve(Module module, int token, Type[]? ofType, Type[]? ofMethod)
    {
        try
        {
            return module.ResolveMethod(token, ofType, ofMethod);
        }
        catch (Exception exception)
            when (exception is ArgumentException or BadImageFormatException or TypeLoadException or FileNotFoundException)
        {
            return null;
        }
    }
}

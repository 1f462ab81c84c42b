using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace FrameworkRules.Tests.Made;

/// <summary>Holds how each object that a host can reach says what it is, where it is logged or looked at in a debugger.</summary>
public sealed class SayingsTests
{
    private const int ShownOfEach = 4;
    private const int MostObjects = 20_000;

    [Fact]
    public void What_each_object_says_of_itself_is_what_a_person_has_read() =>
        Repository.ShouldHold("tests/FrameworkRules.Tests/Data/Made/sayings.txt", string.Concat(Lines()));

    private static IEnumerable<string> Lines()
    {
        var assessment = MadeForWriting.Assess();
        object[] roots =
        [
            assessment,
            assessment.WithoutConfidential(),
            assessment.Findings.Select(finding => finding.Explain()).ToList(),
            assessment.Framework.Describe(),
            MadeForWriting.CompareInTime(),
            Comparison.Of(assessment, MadeForWriting.AssessLater()),
            MadeForWriting.Follow(),
            Submission.Read(MadeForReading.Draft),
        ];
        return Reached(roots)
            .GroupBy(each => each.GetType())
            .OrderBy(type => type.Key.FullName, StringComparer.Ordinal)
            .SelectMany(type =>
                type.Select(each => each.ToString()!)
                    .Distinct()
                    .Take(ShownOfEach)
                    .Select(said => $"{type.Key.Name}: {WholeReportTests.WithoutBuild(said.ReplaceLineEndings(" / "))}\n")
            );
    }

    /// <summary>Lists what can be reached from some objects by properties and lists, each once, and that says something of its own.</summary>
    private static List<object> Reached(IEnumerable<object> roots)
    {
        var (found, seen) = (new List<object>(), new HashSet<object>(ReferenceEqualityComparer.Instance));
        var waiting = new Queue<object>(roots);
        while (waiting.TryDequeue(out var each) && seen.Count < MostObjects)
        {
            if (!each.GetType().IsValueType && !seen.Add(each))
            {
                continue;
            }

            if (each is IEnumerable items and not string)
            {
                foreach (var item in items.OfType<object>())
                {
                    waiting.Enqueue(item);
                }
            }

            if (each.GetType().Assembly != typeof(Assessment).Assembly || each.GetType().IsEnum)
            {
                continue;
            }

            if (SaysItself(each.GetType()))
            {
                found.Add(each);
            }

            foreach (var property in each.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsLookedAt))
            {
                if (ValueOf(property, each) is { } value)
                {
                    waiting.Enqueue(value);
                }
            }
        }

        return found;
    }

    private static object? ValueOf(PropertyInfo property, object of)
    {
        try
        {
            return property.GetValue(of);
        }
        catch (TargetInvocationException missing) when (missing.InnerException is InvalidOperationException)
        {
            return null; // a parameter without a proposal
        }
    }

    /// <summary>Tells whether the words are the library's own, and not those a compiler makes of a record.</summary>
    private static bool SaysItself(Type type)
    {
        var method = type.GetMethod(nameof(ToString), Type.EmptyTypes)!;
        return method.DeclaringType!.Assembly == type.Assembly && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null;
    }

    private static bool IsLookedAt(PropertyInfo property) =>
        property.GetIndexParameters().Length == 0
        && !property.PropertyType.IsPrimitive
        && !property.PropertyType.IsByRefLike
        && !property.PropertyType.IsByRef;
}

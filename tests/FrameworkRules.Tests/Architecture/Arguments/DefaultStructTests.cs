using System.Reflection;

namespace FrameworkRules.Tests.Architecture.Arguments;

/// <summary>Holds that the default of a structure, which nobody can refuse, answers, or says that there is nothing to answer.</summary>
public sealed class DefaultStructTests
{
    private static readonly Type[] Structures =
    [
        .. typeof(Framework)
            .Assembly.GetExportedTypes()
            .Where(type => type is { IsValueType: true, IsEnum: false })
            .SelectMany(type =>
                type.IsGenericTypeDefinition
                    ? new[] { typeof(string), typeof(decimal), typeof(TimeSpan) }.Select(argument => type.MakeGenericType(argument))
                    : [type]
            ),
    ];

    [Fact]
    public void The_default_of_every_structure_answers_or_says_that_there_is_nothing()
    {
        var asked = Structures.SelectMany(Questions).ToList();

        asked
            .Select(question => $"{question.Name}: {Thrown(question.Method, question.On)?.ToString()}")
            .Where(answer =>
                !answer.EndsWith(": ", StringComparison.Ordinal)
                && !answer.Contains(nameof(InvalidOperationException), StringComparison.Ordinal)
            )
            .Should()
            .BeEmpty();
        asked
            .Select(question => question.Name)
            .Should()
            .Contain("FieldValue.get_Names", "FieldValue.TryGetNumber", "FieldValue.op_Equality", "Subject.get_Id", "Operand`1.ToString");
    }

    [Fact]
    public void The_state_as_a_whole_has_no_kind_no_id_and_no_claims()
    {
        var whole = default(Subject);

        whole.IsState.Should().BeTrue();
        whole.Claims.Length.Should().Be(0);
        whole.Invoking(subject => subject.Kind).Should().Throw<InvalidOperationException>();
        whole.Invoking(subject => subject.Id).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void The_default_of_a_value_says_nothing()
    {
        var nothing = default(FieldValue);

        (nothing.IsStated, nothing.IsNone, nothing.Text, nothing.Names.Count).Should().Be((false, false, null, 0));
        nothing.Should().Be(default(FieldValue)).And.NotBe(FieldValue.NotKnown);
    }

    [Fact]
    public void A_text_is_not_compared_with_the_default_of_an_operand() =>
        FluentActions.Invoking(() => Depot.Owner.Is(default)).Should().Throw<ArgumentException>().WithParameterName("text");

    /// <summary>Lists what can be asked with nothing, or with another default.</summary>
    private static IEnumerable<(string Name, MethodInfo Method, object On)> Questions(Type structure) =>
        structure
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            .Where(method => !method.ReturnType.IsByRefLike && method.DeclaringType != typeof(object))
            .Where(method => method.GetParameters().All(parameter => parameter.IsOut || parameter.ParameterType == structure))
            .Select(method => ($"{structure.Name}.{method.Name}", method, Activator.CreateInstance(structure)!));

    private static Exception? Thrown(MethodInfo method, object on)
    {
        try
        {
            _ = method.Invoke(on, [.. method.GetParameters().Select(parameter => parameter.IsOut ? null : on)]);
            return null;
        }
        catch (TargetInvocationException thrown)
        {
            return thrown.InnerException;
        }
    }
}

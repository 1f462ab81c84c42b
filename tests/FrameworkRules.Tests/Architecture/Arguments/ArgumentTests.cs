using System.Reflection;
using FrameworkRules.Testing;

namespace FrameworkRules.Tests.Architecture.Arguments;

/// <summary>Holds of everything that a host can call that what is missing or undefined is named by the argument, at the call.</summary>
public sealed class ArgumentTests
{
    /// <summary>Calls that cannot be made by reflection, because a parameter lives on the stack, or that only the library makes.</summary>
    private static readonly HashSet<string> NotCalled =
    [
        "AgreementStateConverter.Read(Utf8JsonReader&, Type, JsonSerializerOptions)", // a reader on the stack
        "AssessmentConverter.Read(Utf8JsonReader&, Type, JsonSerializerOptions)", // a reader on the stack
        "Framework.Outcomes(StateView, Span<Outcome>)", // a span: MissingArgumentTests makes the call
        "OpenRequirement.Answer(OpenReading)", // the host's own code, which the library calls
        "Precondition.Define(Definition)", // the host's own code, which the library calls
    ];

    private static readonly MethodBase[] Calls = [.. PublicCalls.All.Where(call => !NotCalled.Contains(PublicCalls.Name(call)))];

    /// <summary>Arguments that may be missing although they are declared as if they could not.</summary>
    private static readonly HashSet<string> NotLookedAt =
    [
        "AgreementStateConverter.Write.options", // the serializer's own, which the converter does not look at
        "AssessmentConverter.Write.options", // the serializer's own, which the converter does not look at
    ];

    [Fact]
    public void Everything_that_can_be_called_has_samples_that_it_takes() =>
        Calls
            .Select(call => (Call: call, Failure: Try(call)))
            .Where(tried => tried.Failure is not (null or AssessmentAssertionException))
            .Select(tried => $"{PublicCalls.Name(tried.Call)}: {tried.Failure!.Message}")
            .Should()
            .BeEmpty();

    [Fact]
    public void Nothing_that_can_be_called_is_left_out()
    {
        PublicCalls.All.Select(PublicCalls.Name).Should().Contain(NotCalled);
        Calls.Should().HaveCountGreaterThan(540);
        Calls
            .Select(PublicCalls.Name)
            .Should()
            .Contain(
                "Framework.Define(String, String, String, Action<FrameworkBuilder>)",
                "AgreementClaim.set_Item(Field, FieldValue)",
                "AppliedWaiver.set_Waiver(Waiver)",
                "Operand<String>.op_Implicit(Parameter<String>)",
                "Requirement.op_BitwiseAnd(Requirement, Requirement)",
                "Precondition.Every(WhenNone)",
                "FieldConditions.HasAll(NamesField, String[])",
                "AgreementState.LoadAsync(Stream, ReadOptions, CancellationToken)",
                "IEvaluator.Evaluate(Framework, StateView)"
            );
    }

    [Fact]
    public void What_may_not_be_missing_is_named_where_it_is() => Refuse(Misuses.Missing, atLeast: 500);

    [Fact]
    public void An_item_that_is_missing_is_told_of_by_the_name_of_its_list() => Refuse(Misuses.ItemMissing, atLeast: 95);

    [Fact]
    public void An_undefined_value_of_an_enumeration_is_named() => Refuse(Misuses.Undefined, atLeast: 70);

    [Fact]
    public void What_is_greatest_least_or_odd_is_taken_or_named()
    {
        var tried =
            from call in Calls
            from parameter in call.GetParameters()
            from extreme in Misuses.Extreme(parameter)
            select (Call: call, Parameter: parameter, Extreme: extreme, Thrown: Try(call, parameter, extreme));
        var unnamed = tried.ToLookup(each =>
            each.Thrown is not (null or AssessmentAssertionException) && !Misuses.IsRefusal(each.Parameter, each.Thrown)
        );

        unnamed[true]
            .Select(each =>
                $"{PublicCalls.Name(each.Call)}, {each.Parameter.Name}: {each.Thrown!.GetType().Name} for {JsonText.Cut(FormattableString.Invariant($"{each.Extreme}"))}"
            )
            .Should()
            .BeEmpty();
        unnamed[false].Should().HaveCountGreaterThan(4_000);
        unnamed[false].Should().Contain(each => each.Thrown != null).And.Contain(each => each.Thrown == null);
    }

    [Fact]
    public void A_call_that_does_not_name_what_is_missing_is_found()
    {
        var calls = typeof(Careless).GetMethods().Where(method => method.DeclaringType == typeof(Careless)).ToList();

        Unnamed(calls, Misuses.Missing)
            .Should()
            .Equal("Careless.Late(String), value: nothing", "Careless.Misnamed(Uri), value: ArgumentNullException of text");
        Unnamed(calls, Misuses.Undefined).Should().Equal("Careless.Whichever(Gate), value: nothing");
    }

    private static void Refuse(Func<ParameterInfo, IEnumerable<object?>> misuses, int atLeast)
    {
        Unnamed(Calls, misuses).Should().BeEmpty();
        Calls.SelectMany(call => call.GetParameters()).SelectMany(misuses).Should().HaveCountGreaterThan(atLeast);
    }

    private static IEnumerable<string> Unnamed(IEnumerable<MethodBase> calls, Func<ParameterInfo, IEnumerable<object?>> misuses) =>
        from call in calls
        from parameter in call.GetParameters()
        where !NotLookedAt.Contains($"{call.DeclaringType!.Name}.{call.Name}.{parameter.Name}")
        from misuse in misuses(parameter)
        let thrown = Try(call, parameter, misuse)
        where !Misuses.IsNamed(parameter, misuse, thrown)
        select $"{PublicCalls.Name(call)}, {parameter.Name}: {(thrown is null ? "nothing" : $"{thrown.GetType().Name} of {(thrown as ArgumentException)?.ParamName}")}";

    /// <summary>Makes a call, with something else than usual for one parameter, and returns what it throws before it returns.</summary>
    private static Exception? Try(MethodBase call, ParameterInfo? changed = null, object? value = null)
    {
        var receiver = Samples.ReceiverOf(call);
        object?[] arguments = [.. call.GetParameters().Select(parameter => parameter == changed ? value : Samples.Of(parameter, receiver))];
        try
        {
            var result = call is ConstructorInfo constructor ? constructor.Invoke(arguments) : call.Invoke(receiver, arguments);
            (result as Task)?.GetAwaiter().GetResult();
            return null;
        }
        catch (TargetInvocationException thrown)
        {
            return thrown.InnerException;
        }
        catch (Exception thrown)
        {
            return thrown;
        }
    }

    /// <summary>Calls of a host's own that look at what they are given too late, under another name, or not at all.</summary>
    private static class Careless
    {
        public static IEnumerable<char> Late(string value)
        {
            ArgumentNullException.ThrowIfNull(value);
            foreach (var letter in value)
            {
                yield return letter;
            }
        }

        public static int Misnamed(Uri value) => Count(value?.Host!);

        public static string Whichever(Gate value) => value.ToString();

        public static string Careful(string value, Gate gate) => Given.There(value) + Given.Known(gate);

        private static int Count(string text)
        {
            ArgumentNullException.ThrowIfNull(text);
            return text.Length;
        }
    }
}

using System.Diagnostics.CodeAnalysis;

namespace FrameworkRules;

/// <summary>What a check compares a field with: a value, or a parameter. Both convert implicitly.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
[SuppressMessage("Usage", "CA2225", Justification = "The conversions are the only way to make an operand; a factory would add nothing.")]
public readonly struct Operand<T>
    where T : notnull
{
    private readonly T? value;

    private Operand(T? value, Parameter<T>? parameter)
    {
        this.value = value;
        Parameter = parameter;
    }

    internal Parameter<T>? Parameter { get; }

    /// <summary>Gets whether there is nothing to compare with: the default of an operand that would be a text.</summary>
    internal bool IsMissing => Parameter is null && value is null;

    /// <summary>Gets the value, or the name of the parameter.</summary>
    internal object Literal => Parameter is null ? value! : Parameter.Name;

    /// <summary>Compares with a value.</summary>
    public static implicit operator Operand<T>(T value) =>
        value is null ? throw new ArgumentNullException(nameof(value)) : new(value, parameter: null);

    /// <summary>Compares with what the framework sets a parameter to.</summary>
    public static implicit operator Operand<T>(Parameter<T> parameter) => new(default, Given.There(parameter));

    internal bool TryGet(in Context context, [MaybeNullWhen(false)] out T result)
    {
        if (Parameter is null)
        {
            result = value!;
            return true;
        }

        if (ReferenceEquals(Parameter, Party.OfTheFinding))
        {
            result = (T?)(object?)context.Party;
            return result is not null;
        }

        return context.Parameters.TryGet(Parameter, out result);
    }

    /// <summary>Says the value, or which parameter is to give it.</summary>
    internal void Tell(MessageWriter to, in Context context)
    {
        if (TryGet(context, out var shown))
        {
            switch (shown)
            {
                case TimeSpan time:
                    to.Length(time);
                    break;
                case decimal number:
                    to.Add(MessagePart.Decimal(number));
                    break;
                default:
                    to.Value(ParameterText.Show(shown));
                    break;
            }
        }
        else if (ReferenceEquals(Parameter, Party.OfTheFinding))
        {
            to.Term(Parameter!.Title);
        }
        else if (context.IsOfNoState)
        {
            to.Value($"[{Parameter!.Name}]");
        }
        else
        {
            to.Say(MessageId.NotSet, MessagePart.Value(Parameter!.Name));
        }
    }

    internal string Show(in Context context)
    {
        var writer = MessageWriter.Rent();
        Tell(writer, context);
        var text = TextRendition.Of(writer.Written, ReportLanguage.English);
        writer.Return();
        return text;
    }
}

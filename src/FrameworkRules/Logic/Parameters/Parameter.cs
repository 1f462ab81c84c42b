using System.Diagnostics.CodeAnalysis;

namespace FrameworkRules;

/// <summary>Declares a threshold or deadline that a framework sets and a host may override. Parameters are compared by reference.</summary>
public abstract class Parameter
{
    private protected Parameter(string name, string title)
    {
        Name = JsonText.CheckName(name);
        Title = Given.There(title);
    }

    /// <summary>Gets the name by which a host overrides the parameter, such as <c>withdrawal-deadline</c>.</summary>
    public string Name { get; }

    /// <summary>Gets what the parameter sets, in a few words.</summary>
    public string Title { get; }

    /// <summary>Gets or sets whether a framework may leave the parameter unset. A check against an unset parameter is <see cref="Truth.Unknown"/>.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Gets the type of the values.</summary>
    public abstract Type ValueType { get; }

    /// <summary>Gets the value this library proposes where no text gives one, or <see langword="null"/>.</summary>
    internal abstract object? ProposedValue { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>Reads a value from text, as configuration gives it.</summary>
    internal abstract bool TryRead(string text, [NotNullWhen(true)] out object? value);

    /// <summary>Converts a whole number to the number type of the parameter; leaves other values alone.</summary>
    internal abstract object Widened(object value);

    /// <summary>Tells whether the parameter takes a value: its type and its range.</summary>
    internal abstract bool Takes(object value);

    /// <summary>Says that the parameter does not take a value, and what it takes.</summary>
    internal abstract string Refusal(string shown);

    /// <summary>Says what is wrong with a value, or <see langword="null"/>.</summary>
    internal string? Complaint(object value) => Takes(value) ? null : Refusal(ParameterText.Show(value));
}

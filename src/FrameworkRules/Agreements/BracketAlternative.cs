namespace FrameworkRules;

/// <summary>What is proposed for a field in brackets, and by whom. Immutable.</summary>
public sealed class BracketAlternative : IEquatable<BracketAlternative>
{
    internal BracketAlternative(IReadOnlyList<string> by, FieldValue value)
    {
        By = [.. by];
        Value = value;
    }

    /// <summary>Gets who proposes it.</summary>
    public IReadOnlyList<string> By { get; }

    /// <summary>Gets what is proposed; <see cref="FieldValue.None"/>: that nothing be said.</summary>
    public FieldValue Value { get; }

    /// <inheritdoc/>
    public bool Equals(BracketAlternative? other) =>
        other is not null && Value == other.Value && By.SequenceEqual(other.By, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BracketAlternative);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, By.Count);

    /// <summary>Returns the alternative as a draft writes it.</summary>
    public override string ToString() => $"[{string.Join(", ", By)}: {Value}]";
}

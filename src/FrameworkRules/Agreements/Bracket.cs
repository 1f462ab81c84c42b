using System.Diagnostics;

namespace FrameworkRules;

/// <summary>A field of a clause that is not agreed: what is proposed for it, and by whom, as a draft writes <c>[IL: 60] [LB: 30]</c>. Immutable.</summary>
/// <remarks>Until one alternative is taken, the field is not known. What each reading comes to, <c>DraftReadings</c> tells.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Bracket : IEquatable<Bracket>
{
    /// <summary>Makes a bracket.</summary>
    /// <param name="field">The field.</param>
    /// <param name="alternatives">Who proposes what; those who propose the same stand together.</param>
    /// <exception cref="ArgumentException">There are no two alternatives that differ, somebody proposes two, or the field does not take such a value.</exception>
    public Bracket(Field field, params (string By, FieldValue Value)[] alternatives)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(alternatives);
        Field = field;
        foreach (var (by, value) in alternatives)
        {
            if (field.Complaint(value) is { } complaint)
            {
                throw new ArgumentException(complaint, nameof(alternatives));
            }

            if (!JsonText.IsName(by))
            {
                throw new ArgumentException(
                    $"{JsonText.Quote(by)} is not the name of somebody who proposes something.",
                    nameof(alternatives)
                );
            }
        }

        Alternatives =
        [
            .. alternatives
                .Select(alternative => (By: NameForm.Tidy(alternative.By), Value: alternative.Value.Tidied()))
                .GroupBy(alternative => alternative.Value, alternative => alternative.By)
                .Select(same => new BracketAlternative([.. same.Order(StringComparer.Ordinal)], same.Key))
                .OrderBy(alternative => alternative.By[0], StringComparer.Ordinal),
        ];
        if (Alternatives.Count < 2)
        {
            throw new ArgumentException($"{field} stands in brackets with fewer than two alternatives that differ.", nameof(alternatives));
        }

        if (Alternatives.SelectMany(alternative => alternative.By).GroupBy(NormalForm.Of).FirstOrDefault(by => by.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"{twice.First()} proposes two alternatives for {field}.", nameof(alternatives));
        }
    }

    /// <summary>Gets the field.</summary>
    public Field Field { get; }

    /// <summary>Gets the alternatives, in the order of who proposes them.</summary>
    public IReadOnlyList<BracketAlternative> Alternatives { get; }

    /// <inheritdoc/>
    public bool Equals(Bracket? other) => other is not null && Field == other.Field && Alternatives.SequenceEqual(other.Alternatives);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Bracket);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Field, Alternatives.Count);

    /// <summary>Returns the bracket as a draft writes it.</summary>
    public override string ToString() => string.Join(' ', Alternatives);
}

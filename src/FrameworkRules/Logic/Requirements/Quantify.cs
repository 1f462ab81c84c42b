namespace FrameworkRules;

/// <summary>Starts the quantifiers: <c>Every&lt;Crossing&gt;(whenNone: Holds).Must(…)</c>. Preconditions inherit these; a host may use them anywhere.</summary>
public static class Quantify
{
    /// <summary>Requires something of every subject.</summary>
    /// <typeparam name="T">The kind of the subjects.</typeparam>
    /// <param name="whenNone">What an empty, complete list means.</param>
    public static SubjectQuery Every<T>(WhenNone whenNone)
        where T : IKind => new(T.Kind, whenNone, Counting.Every, 0m);

    /// <summary>Requires one subject at least.</summary>
    /// <inheritdoc cref="Every{T}"/>
    public static SubjectQuery Some<T>(WhenNone whenNone)
        where T : IKind => new(T.Kind, whenNone, Counting.AtLeast, 1m);

    /// <summary>Requires something of the single expected record, such as one body's approval of one text. No survey is needed; if several exist, it must hold for each.</summary>
    /// <remarks>Of clauses in several texts of one framework, those of the latest text count: what the same parties agreed later prevails.</remarks>
    /// <typeparam name="T">The kind of the subject.</typeparam>
    public static SubjectQuery The<T>()
        where T : IKind => Every<T>(WhenNone.Fails).AsSole();

    /// <summary>Requires a clause to be worded so that it binds: what a text only intends or welcomes is no duty. Where its level is not on file, it is taken to bind.</summary>
    /// <typeparam name="T">The kind of the clause.</typeparam>
    /// <exception cref="ArgumentException">The kind is not a kind of provision.</exception>
    public static FieldCondition Binds<T>()
        where T : IKind => new BindingCondition(T.Kind);

    /// <summary>Requires something of one text by itself, so that nothing is pieced together from clauses of several.</summary>
    /// <param name="requirement">What the text is to say, in whichever of its clauses.</param>
    internal static Requirement InOneText(Requirement requirement) => new InOneText(requirement);

    /// <summary>Requires that there is no subject.</summary>
    /// <inheritdoc cref="Every{T}"/>
    public static SubjectQuery None<T>(WhenNone whenNone)
        where T : IKind => new(T.Kind, whenNone, Counting.AtMost, 0m);

    /// <summary>Requires at least so many subjects.</summary>
    /// <inheritdoc cref="Every{T}"/>
    public static SubjectQuery AtLeast<T>(Operand<decimal> count, WhenNone whenNone)
        where T : IKind => new(T.Kind, whenNone, Counting.AtLeast, count);

    /// <summary>Requires at most so many subjects.</summary>
    /// <inheritdoc cref="Every{T}"/>
    public static SubjectQuery AtMost<T>(Operand<decimal> count, WhenNone whenNone)
        where T : IKind => new(T.Kind, whenNone, Counting.AtMost, count);

    /// <summary>Requires that something holds of at least so many per cent of the subjects.</summary>
    /// <inheritdoc cref="Every{T}"/>
    public static SubjectQuery Share<T>(Operand<decimal> percent, WhenNone whenNone)
        where T : IKind => new(T.Kind, whenNone, Counting.Share, percent);

    /// <summary>Requires the sum of a number over the subjects to reach a bound.</summary>
    /// <typeparam name="T">The kind of the subjects.</typeparam>
    /// <param name="field">The number that is summed.</param>
    /// <param name="atLeast">The bound.</param>
    /// <param name="whenNone">What an empty, complete list means.</param>
    public static SubjectQuery Sum<T>(NumberField field, Operand<decimal> atLeast, WhenNone whenNone)
        where T : IKind =>
        Given.There(field).Schema == T.Kind
            ? new(T.Kind, whenNone, Counting.Sum, atLeast) { Summed = field }
            : throw new ArgumentException($"{field} is not a field of \"{T.Kind.Name}\".", nameof(field));

    /// <summary>Requires a sum over the subjects of one kind to reach every amount that subjects of another kind state.</summary>
    /// <param name="sum">What is summed, from <see cref="Sum{T}"/>; its own bound is not used.</param>
    /// <param name="stated">The subjects that state an amount.</param>
    /// <param name="amount">The amount they state.</param>
    internal static Requirement SumReaches(SubjectQuery sum, SubjectQuery stated, NumberField amount) =>
        new SumReachesStated(sum, stated, amount);
}

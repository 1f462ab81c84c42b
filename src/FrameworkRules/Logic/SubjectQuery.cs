namespace FrameworkRules;

/// <summary>Says what a quantifier makes of a list that is known to be complete and holds no subject that comes into question.</summary>
public enum WhenNone
{
    /// <summary>The requirement holds.</summary>
    Holds,

    /// <summary>The requirement fails.</summary>
    Fails,
}

/// <summary>Selects the subjects of a kind that a requirement speaks of. Immutable: each call returns a new selection.</summary>
public sealed record SubjectQuery
{
    internal SubjectQuery(Kind kind, WhenNone whenNone, Counting counting, Operand<decimal> bound)
    {
        Kind = kind;
        WhenNone = whenNone;
        Counting = counting;
        Bound = bound;
    }

    internal Kind Kind { get; }

    internal WhenNone WhenNone { get; }

    internal Counting Counting { get; }

    internal Operand<decimal> Bound { get; }

    internal Requirement? Filter { get; private init; }

    internal string? Scope { get; private init; }

    internal Operand<TimeSpan>? Window { get; private init; }

    internal TextField? Via { get; private init; }

    /// <summary>Gets or sets the number that is summed.</summary>
    internal NumberField? Summed { get; init; }

    /// <summary>Gets or sets whether there can be only one, so that the list is complete once it is on file.</summary>
    internal bool IsSole { get; private init; }

    /// <summary>Selects only the subjects for which a requirement holds.</summary>
    public SubjectQuery Where(Requirement filter) => this with { Filter = Filter is null ? Mine(filter) : Filter & Mine(filter) };

    /// <summary>Selects only the events of the last so-and-so long, cut at the start of the cessation.</summary>
    /// <exception cref="InvalidOperationException">The kind is not a kind of event.</exception>
    public SubjectQuery InTheLast(Operand<TimeSpan> time) =>
        Kind.At is not null
            ? this with
            {
                Window = time,
            }
            : throw new InvalidOperationException($"\"{Kind.Name}\" is not a kind of event; it has no window.");

    /// <summary>Says which survey closes the list, if it need not cover everything: one of this area or group.</summary>
    public SubjectQuery Surveyed(string scope) => this with { Scope = scope };

    /// <summary>Takes the subjects on file, once there is one, for all there are, so that no survey is needed.</summary>
    public SubjectQuery AmongThoseOnFile() => this with { IsSole = true };

    /// <summary>Selects only the subjects that refer to the subject judged: a join.</summary>
    /// <param name="reference">The field of the selected kind that refers.</param>
    public SubjectQuery By(TextField reference) =>
        reference.Shape == Kind && reference.Target is not null
            ? this with
            {
                Via = reference,
            }
            : throw new ArgumentException($"{reference} is not a reference of \"{Kind.Name}\".", nameof(reference));

    /// <summary>Requires something of each subject selected.</summary>
    public Requirement Must(Requirement requirement) => new Quantifier(this, Mine(requirement));

    /// <summary>Counts the subjects selected for which something holds.</summary>
    public Requirement That(Requirement requirement) => Must(requirement);

    /// <summary>Counts, or sums over, the subjects selected, whatever else they are.</summary>
    public Requirement Exist() => new Quantifier(this, must: null);

    private Requirement Mine(Requirement requirement) =>
        requirement.About is null || requirement.About == Kind
            ? requirement
            : throw new ArgumentException(
                $"The requirement is about \"{requirement.About.Name}\", not about \"{Kind.Name}\".",
                nameof(requirement)
            );
}

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

    /// <summary>Requires something of what there can only be one of, such as the approval of a text by a body: once it is on file, no survey is needed. Where several are on file all the same, it is required of each.</summary>
    /// <typeparam name="T">The kind of the subject.</typeparam>
    public static SubjectQuery The<T>()
        where T : IKind => Every<T>(WhenNone.Fails).AmongThoseOnFile();

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
        field.Shape == T.Kind
            ? new(T.Kind, whenNone, Counting.Sum, atLeast) { Summed = field }
            : throw new ArgumentException($"{field} is not a field of \"{T.Kind.Name}\".", nameof(field));
}

/// <summary>Says what a quantifier counts, and how it compares the count.</summary>
internal enum Counting
{
    Every,
    AtLeast,
    AtMost,
    Share,
    Sum,
}

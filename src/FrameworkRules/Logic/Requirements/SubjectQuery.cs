using System.Runtime.CompilerServices;

namespace FrameworkRules;

/// <summary>Selects the subjects of a kind that a requirement speaks of. Immutable: each call returns a new selection.</summary>
public sealed record SubjectQuery
{
    internal SubjectQuery(Kind kind, WhenNone whenNone, Counting counting, Operand<decimal> bound)
    {
        Kind = kind;
        WhenNone = Given.Known(whenNone);
        Counting = counting;
        Bound = bound;
    }

    internal Kind Kind { get; }

    internal WhenNone WhenNone { get; private init; }

    internal Counting Counting { get; private init; }

    internal Operand<decimal> Bound { get; private init; }

    internal Requirement? Filter { get; private init; }

    internal string? Scope { get; private init; }

    internal Operand<TimeSpan>? Window { get; private init; }

    internal TextField? Via { get; private init; }

    /// <summary>Gets or sets the number that is summed.</summary>
    internal NumberField? Summed { get; init; }

    /// <summary>Gets or sets whether there can be only one, so that the list is complete once it is on file.</summary>
    internal bool IsTreatedAsComplete { get; private init; }

    /// <summary>Gets or sets whether what is not on file counts as not being there, so that no survey is asked for.</summary>
    internal bool IsAsFiled { get; private init; }

    /// <summary>Takes what is on file for all there is, also where it is nothing: for acts that count only once somebody brings them forward.</summary>
    internal SubjectQuery AsFiled() => this with { IsAsFiled = true };

    /// <summary>Gets or sets whether a single record is expected.</summary>
    internal bool IsSole { get; private init; }

    /// <summary>Expects a single record.</summary>
    internal SubjectQuery AsSole() => TreatAsComplete() with { IsSole = true };

    /// <summary>Selects only the subjects for which a requirement holds.</summary>
    public SubjectQuery Where(Requirement filter) => this with { Filter = Filter is null ? Mine(filter) : Filter & Mine(filter) };

    /// <summary>Selects only the events of the last so-and-so long, cut at the start of the cessation once it has begun.</summary>
    /// <exception cref="InvalidOperationException">The kind is not a kind of event.</exception>
    public SubjectQuery InTheLast(Operand<TimeSpan> time) =>
        Kind.At is not null
            ? this with
            {
                Window = time,
            }
            : throw new InvalidOperationException($"\"{Kind.Name}\" is not a kind of event; it has no window.");

    /// <summary>Says which survey closes the list, if it need not cover everything: one of this area or group.</summary>
    public SubjectQuery Surveyed(string scope) => this with { Scope = Given.There(scope) };

    /// <summary>Takes the subjects on file, once there is one, for all there are, so that no survey is needed.</summary>
    public SubjectQuery TreatAsComplete() => this with { IsTreatedAsComplete = true };

    /// <summary>Selects only the subjects that refer to the subject judged: a join.</summary>
    /// <param name="reference">The field of the selected kind that refers.</param>
    public SubjectQuery By(TextField reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return reference.Schema == Kind && reference.Joins is not null
            ? this with
            {
                Via = reference,
            }
            : throw new ArgumentException($"{reference} is not a reference of \"{Kind.Name}\".", nameof(reference));
    }

    /// <summary>Requires something of each subject selected.</summary>
    public Requirement Must(Requirement requirement) => new Quantifier(this, Mine(requirement));

    /// <summary>Counts the subjects selected for which something holds.</summary>
    public Requirement That(Requirement requirement) => Must(requirement);

    /// <summary>Counts, or sums over, the subjects selected, whatever else they are.</summary>
    public Requirement Exist() => new Quantifier(this, must: null);

    /// <summary>Asks whether there is any subject at all, so that a duty towards it arises.</summary>
    internal Requirement Any() =>
        new Quantifier(
            this with
            {
                WhenNone = WhenNone.Fails,
                Counting = Counting.AtLeast,
                Bound = 1m,
                Summed = null,
                IsTreatedAsComplete = false,
            },
            must: null
        );

    private Requirement Mine(Requirement requirement, [CallerArgumentExpression(nameof(requirement))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(requirement, name);
        return requirement.About is null || requirement.About == Kind
            ? requirement
            : throw new ArgumentException($"The requirement is about \"{requirement.About.Name}\", not about \"{Kind.Name}\".", name);
    }
}

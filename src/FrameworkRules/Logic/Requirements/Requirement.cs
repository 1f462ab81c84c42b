namespace FrameworkRules;

/// <summary>A condition on an agreement state, as a tree of a small closed set of nodes. Immutable and safe to share.</summary>
/// <remarks>
/// Compose with <c>&amp;</c>, <c>|</c> and <c>!</c>. A tree is data: it gives the verdict and every failing check, and is never rewritten to a normal form,
/// because the logic is not distributive.
/// </remarks>
public abstract class Requirement
{
    private protected Requirement() { }

    /// <summary>Gets the kind of subject the requirement is about, or <see langword="null"/> if it is about the state as a whole.</summary>
    public virtual Kind? About => null;

    internal virtual IReadOnlyList<Requirement> Parts => [];

    internal virtual IEnumerable<Parameter> Parameters => [];

    /// <summary>Gets what the node compares with and how, exactly: numbers, times, texts, relations and fields, for telling apart what is described alike.</summary>
    internal virtual IEnumerable<object?> Literals => [];

    /// <summary>Gets the names of parties, bodies and places that the node itself speaks of.</summary>
    internal virtual IEnumerable<string> NamesUsed => [];

    /// <summary>Gets the kinds of claim the node itself reads.</summary>
    internal virtual IReadOnlyList<Kind> KindsRead => About is { } kind ? [kind] : [];

    /// <summary>Requires both.</summary>
    public static Requirement operator &(Requirement left, Requirement right) => new AllOf(Given.There(left), Given.There(right));

    /// <summary>Requires one or the other.</summary>
    public static Requirement operator |(Requirement left, Requirement right) => new AnyOf(Given.There(left), Given.There(right));

    /// <summary>Requires that it does not hold.</summary>
    public static Requirement operator !(Requirement requirement) => new Not(Given.There(requirement));

    /// <summary>Requires both; the named form of <c>&amp;</c>.</summary>
    public static Requirement BitwiseAnd(Requirement left, Requirement right) => left & right;

    /// <summary>Requires one or the other; the named form of <c>|</c>.</summary>
    public static Requirement BitwiseOr(Requirement left, Requirement right) => left | right;

    /// <summary>Requires that it does not hold; the named form of <c>!</c>.</summary>
    public static Requirement LogicalNot(Requirement requirement) => !requirement;

    /// <summary>Judges a subject.</summary>
    internal Truth Judge(in Context context, in Subject subject) => Judge(context, subject, recorder: null);

    /// <summary>Judges a subject, or the state as a whole, and has a recorder take down what the judgement rests on.</summary>
    /// <param name="context">What the judgement depends on besides the subject.</param>
    /// <param name="subject">The subject; the default where the requirement is about the state.</param>
    /// <param name="recorder">The recorder; <see langword="null"/>: nobody listens, and nothing is allocated.</param>
    internal abstract Truth Judge(in Context context, in Subject subject, EvidenceRecorder? recorder);

    /// <summary>Renders the tree as indented text, with parameters by their names.</summary>
    internal string Describe()
    {
        var outline = new Outline();
        Describe(outline);
        return outline.ToString();
    }

    /// <summary>Adds the node, and its parts below it.</summary>
    internal abstract void Describe(Outline outline);

    /// <summary>Returns when time alone next may change the judgement of a subject by its own claims, or <see langword="null"/>.</summary>
    internal virtual DateTimeOffset? NextChange(in Context context, in Subject subject)
    {
        DateTimeOffset? next = null;
        foreach (var part in Parts)
        {
            next = Instants.Earlier(next, part.NextChange(context, subject));
        }

        return next;
    }

    internal IEnumerable<Requirement> WithParts() => Parts.SelectMany(part => part.WithParts()).Prepend(this);

    private protected static Kind? SameKind(params ReadOnlySpan<Requirement> parts)
    {
        Kind? kind = null;
        foreach (var part in parts)
        {
            if (part.About is { } about && kind is not null && about != kind)
            {
                throw new ArgumentException(
                    $"One requirement cannot be about \"{kind.Name}\" and \"{about.Name}\" at once; join them by a reference.",
                    nameof(parts)
                );
            }

            kind ??= part.About;
        }

        return kind;
    }
}

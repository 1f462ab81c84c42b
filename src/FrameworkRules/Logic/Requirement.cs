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

    /// <summary>Gets the kinds of claim the node itself reads.</summary>
    internal virtual IReadOnlyList<Kind> KindsRead => About is { } kind ? [kind] : [];

    /// <summary>Requires both.</summary>
    public static Requirement operator &(Requirement left, Requirement right) => new Conjunction(left, right);

    /// <summary>Requires one or the other.</summary>
    public static Requirement operator |(Requirement left, Requirement right) => new Disjunction(left, right);

    /// <summary>Requires that it does not hold.</summary>
    public static Requirement operator !(Requirement requirement) => new Negation(requirement);

    /// <summary>Requires both; the named form of <c>&amp;</c>.</summary>
    public static Requirement BitwiseAnd(Requirement left, Requirement right) => left & right;

    /// <summary>Requires one or the other; the named form of <c>|</c>.</summary>
    public static Requirement BitwiseOr(Requirement left, Requirement right) => left | right;

    /// <summary>Requires that it does not hold; the named form of <c>!</c>.</summary>
    public static Requirement LogicalNot(Requirement requirement) => !requirement;

    internal abstract Truth Judge(in Context context, in Subject subject);

    /// <summary>Adds what the judgement rests on.</summary>
    internal abstract void Explain(in Context context, in Subject subject, Explanation into);

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

/// <summary>Requires every part.</summary>
internal sealed class Conjunction : Requirement
{
    private readonly Requirement[] parts;

    public Conjunction(Requirement left, Requirement right)
    {
        About = SameKind(left, right);
        parts = [.. left is Conjunction ? left.Parts : [left], .. right is Conjunction ? right.Parts : [right]];
    }

    public override Kind? About { get; }

    internal override IReadOnlyList<Requirement> Parts => parts;

    internal override Truth Judge(in Context context, in Subject subject)
    {
        var truth = Truth.True;
        foreach (var part in parts)
        {
            truth = truth.And(part.Judge(context, subject));
        }

        return truth;
    }

    internal override void Explain(in Context context, in Subject subject, Explanation into) =>
        into.ExplainParts(parts, Judge(context, subject), decisive: Truth.False, context, subject);

    internal override void Describe(Outline outline) => outline.Under("all of:", parts);
}

/// <summary>Requires one part at least.</summary>
internal sealed class Disjunction : Requirement
{
    private readonly Requirement[] parts;

    public Disjunction(Requirement left, Requirement right)
    {
        About = SameKind(left, right);
        parts = [.. left is Disjunction ? left.Parts : [left], .. right is Disjunction ? right.Parts : [right]];
    }

    public override Kind? About { get; }

    internal override IReadOnlyList<Requirement> Parts => parts;

    internal override Truth Judge(in Context context, in Subject subject)
    {
        var truth = Truth.False;
        foreach (var part in parts)
        {
            truth = truth.Or(part.Judge(context, subject));
        }

        return truth;
    }

    internal override void Explain(in Context context, in Subject subject, Explanation into) =>
        into.ExplainParts(parts, Judge(context, subject), decisive: Truth.True, context, subject);

    internal override void Describe(Outline outline) => outline.Under("one of:", parts);
}

/// <summary>Requires that its part does not hold.</summary>
internal sealed class Negation(Requirement part) : Requirement
{
    public override Kind? About => part.About;

    internal override IReadOnlyList<Requirement> Parts { get; } = [part];

    internal override Truth Judge(in Context context, in Subject subject) => part.Judge(context, subject).Not();

    internal override void Explain(in Context context, in Subject subject, Explanation into)
    {
        into.Negated = !into.Negated;
        part.Explain(context, subject, into);
        into.Negated = !into.Negated;
    }

    internal override void Describe(Outline outline)
    {
        if (part is Comparison check)
        {
            outline.Line(check.Describe(negated: true));
        }
        else
        {
            outline.Under("not:", Parts);
        }
    }
}

namespace FrameworkRules;

/// <summary>One testable requirement of a peace framework. Derive one sealed class for each, and say in <see cref="Define"/> what it requires.</summary>
public abstract class Precondition
{
    /// <summary>What an empty, complete list means to a quantifier: the requirement holds.</summary>
    protected const WhenNone Holds = WhenNone.Holds;

    /// <summary>An empty, complete list means that the duty does not arise.</summary>
    protected const WhenNone NotApplicable = WhenNone.NotApplicable;

    /// <summary>What an empty, complete list means to a quantifier: the requirement fails.</summary>
    protected const WhenNone Fails = WhenNone.Fails;

    private readonly Lazy<Definition> definition;

    /// <summary>Names the precondition.</summary>
    /// <param name="id">The stable id, such as <c>BORD-02</c>.</param>
    /// <param name="theme">What it is about.</param>
    /// <param name="layer">What part of an agreement's life it looks at.</param>
    protected Precondition(string id, Theme theme, Layer layer)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(theme);
        Id = JsonText.CheckName(id);
        Theme = theme;
        Layer = Given.Known(layer);
        definition = new(MakeDefinition);
    }

    /// <summary>Gets the stable id.</summary>
    public string Id { get; }

    /// <summary>Gets what it is about.</summary>
    public Theme Theme { get; }

    /// <summary>Gets what part of an agreement's life it looks at.</summary>
    public Layer Layer { get; }

    internal Definition Definition => definition.Value;

    /// <summary>Says what the precondition requires, on whom, and from which text.</summary>
    /// <param name="define">Receives the definition.</param>
    protected abstract void Define(Definition define);

    /// <summary>Says in another precondition's definition what this one requires.</summary>
    internal void DefineIn(Definition define) => Define(define);

    /// <inheritdoc cref="Quantify.Every{T}"/>
    protected static SubjectQuery Every<T>(WhenNone whenNone)
        where T : IKind => Quantify.Every<T>(whenNone);

    /// <inheritdoc cref="Quantify.Some{T}"/>
    protected static SubjectQuery Some<T>(WhenNone whenNone)
        where T : IKind => Quantify.Some<T>(whenNone);

    /// <inheritdoc cref="Quantify.The{T}"/>
    protected static SubjectQuery The<T>()
        where T : IKind => Quantify.The<T>();

    /// <inheritdoc cref="Quantify.Binds{T}"/>
    protected static FieldCondition Binds<T>()
        where T : IKind => Quantify.Binds<T>();

    /// <inheritdoc cref="Quantify.InOneText"/>
    private protected static Requirement InOneText(Requirement requirement) => Quantify.InOneText(requirement);

    /// <inheritdoc cref="Quantify.None{T}"/>
    protected static SubjectQuery None<T>(WhenNone whenNone)
        where T : IKind => Quantify.None<T>(whenNone);

    /// <inheritdoc cref="Quantify.AtLeast{T}"/>
    protected static SubjectQuery AtLeast<T>(Operand<decimal> count, WhenNone whenNone)
        where T : IKind => Quantify.AtLeast<T>(count, whenNone);

    private Definition MakeDefinition()
    {
        var made = new Definition(Id);
        Define(made);
        made.Check();
        return made;
    }
}

namespace FrameworkRules;

/// <summary>Says what part of an agreement's life a precondition looks at.</summary>
public enum Layer
{
    /// <summary>What the instrument says.</summary>
    Text,

    /// <summary>Its legal life: in force, approved, withdrawn.</summary>
    Status,

    /// <summary>What was done on the ground.</summary>
    Implementation,

    /// <summary>Stances and process.</summary>
    Political,
}

/// <summary>Says what a precondition is a precondition of.</summary>
public enum Gate
{
    /// <summary>Entry into force.</summary>
    Entry,

    /// <summary>Operation of the arrangement.</summary>
    Operation,

    /// <summary>Complete withdrawal or redeployment.</summary>
    Withdrawal,

    /// <summary>Permanence.</summary>
    Permanence,

    /// <summary>Nothing: it is shown and never blocks.</summary>
    Context,
}

/// <summary>Says how heavily a precondition weighs in a framework. Only blocking ones decide over a gate.</summary>
public enum Weight
{
    /// <summary>A gate is not satisfied while it is unmet.</summary>
    Blocking,

    /// <summary>It matters and is shown first among those that do not block.</summary>
    Major,

    /// <summary>It is shown.</summary>
    Minor,
}

/// <summary>Groups preconditions by what they are about. Hosts may make themes of their own.</summary>
public sealed class Theme
{
    /// <summary>Makes a theme.</summary>
    /// <param name="name">Its name for people.</param>
    public Theme(string name) => Name = JsonText.CheckName(name);

    /// <summary>Gets the theme of state control of arms.</summary>
    public static Theme StateControlOfArms { get; } = new("State control of arms");

    /// <summary>Gets the theme of border security.</summary>
    public static Theme BorderSecurity { get; } = new("Border security");

    /// <summary>Gets the theme of the cessation of hostilities.</summary>
    public static Theme Ceasefire { get; } = new("Ceasefire");

    /// <summary>Gets the theme of the state's forces and authority.</summary>
    public static Theme StateForcesAndAuthority { get; } = new("State forces and authority");

    /// <summary>Gets the theme of monitoring and verification.</summary>
    public static Theme MonitoringAndVerification { get; } = new("Monitoring and verification");

    /// <summary>Gets the theme of the maritime boundary.</summary>
    public static Theme MaritimeBoundary { get; } = new("Maritime boundary");

    /// <summary>Gets the theme of political support.</summary>
    public static Theme PoliticalSupport { get; } = new("Political support");

    /// <summary>Gets the theme of patrons and regional powers.</summary>
    public static Theme PatronsAndRegionalPowers { get; } = new("Patrons and regional powers");

    /// <summary>Gets the theme of the process.</summary>
    public static Theme Process { get; } = new("Process");

    /// <summary>Gets the theme of civilians.</summary>
    public static Theme Civilians { get; } = new("Civilians");

    /// <summary>Gets its name for people.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>One testable requirement of a peace framework. Derive one sealed class for each, and say in <see cref="Define"/> what it requires.</summary>
public abstract class Precondition
{
    /// <summary>What an empty, complete list means to a quantifier: the requirement holds.</summary>
    protected const WhenNone Holds = WhenNone.Holds;

    /// <summary>What an empty, complete list means to a quantifier: the requirement fails.</summary>
    protected const WhenNone Fails = WhenNone.Fails;

    private readonly Lazy<Definition> definition;

    /// <summary>Names the precondition.</summary>
    /// <param name="id">The stable id, such as <c>BORD-02</c>.</param>
    /// <param name="theme">What it is about.</param>
    /// <param name="layer">What part of an agreement's life it looks at.</param>
    protected Precondition(string id, Theme theme, Layer layer)
    {
        Id = JsonText.CheckName(id);
        Theme = theme;
        Layer = layer;
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

    /// <inheritdoc cref="Quantify.Every{T}"/>
    protected static SubjectQuery Every<T>(WhenNone whenNone)
        where T : IKind => Quantify.Every<T>(whenNone);

    /// <inheritdoc cref="Quantify.Some{T}"/>
    protected static SubjectQuery Some<T>(WhenNone whenNone)
        where T : IKind => Quantify.Some<T>(whenNone);

    /// <inheritdoc cref="Quantify.The{T}"/>
    protected static SubjectQuery The<T>()
        where T : IKind => Quantify.The<T>();

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

namespace FrameworkRules.Kinds;

/// <summary>A clause that says how an alleged violation is handled.</summary>
public sealed class ViolationHandling : IKind
{
    private ViolationHandling() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Provision("violationHandling", "clause on alleged violations", matter: "violations");

    /// <summary>Gets where it is reported.</summary>
    public static NamesField ReportTo { get; } = Kind.Actors("reportTo", "where it is reported", TextSort.Name);

    /// <summary>Gets whether it is classed.</summary>
    public static FlagField Classes { get; } = Kind.Flag("classes", "whether it is classed");

    /// <summary>Gets the hours within which it is answered.</summary>
    public static NumberField AnswerWithin { get; } = Kind.Count("answerWithinHours", "hours", "the hours within which it is answered");

    /// <summary>Gets whether steps must precede any use of force.</summary>
    public static FlagField StepsBeforeForce { get; } = Kind.Flag("stepsBeforeForce", "whether steps must precede any use of force");
}

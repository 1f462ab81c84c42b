namespace FrameworkRules.Kinds;

/// <summary>A clause that says how a commitment is verified that releases another side's step.</summary>
public sealed class VerificationCriterion : IKind
{
    private VerificationCriterion() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Provision("verificationCriteria", "verification criterion", matter: "verification");

    /// <summary>Gets the commitment verified.</summary>
    public static TextField CommitmentName { get; } = Kind.Text("commitment", "the commitment verified");

    /// <summary>Gets the measure.</summary>
    public static TextField Measure { get; } = Kind.Text("measure", "the measure", takes: TextSort.Measure);

    /// <summary>Gets the method.</summary>
    public static TextField Method { get; } = Kind.Text("method", "the method", takes: TextSort.Matter);

    /// <summary>Gets the baseline.</summary>
    public static TextField Baseline { get; } = Kind.Text("baseline", "the baseline", takes: TextSort.Measure);

    /// <summary>Gets the terms the criterion turns on and the text does not define, such as "full and effective control".</summary>
    public static NamesField UndefinedTerms { get; } = Kind.Names("undefinedTerms", "terms it turns on that the text does not define");

    /// <summary>Gets the hours within which the verifier finds.</summary>
    public static NumberField FindingWithin { get; } =
        Kind.Count("findingWithinHours", "hours", "the hours within which the verifier finds");
}

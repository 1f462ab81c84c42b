namespace FrameworkRules.Kinds;

/// <summary>A clause that says who verifies commitments. Monitoring is not verification.</summary>
public sealed class VerifierClause : IKind
{
    private VerifierClause() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Provision("verifiers", "clause on verification", matter: "verification");

    /// <summary>Gets the body that verifies.</summary>
    public static TextField VerifyingBody { get; } = Kind.Actor("body", "body that verifies", takes: TextSort.Name);

    /// <summary>Gets the sides whose commitments it verifies.</summary>
    public static NamesField Verifies { get; } = Kind.Parties("verifies", "sides whose commitments it verifies");

    /// <summary>Gets whether a party to the conflict is, or is a member of, the body.</summary>
    public static FlagField IncludesParty { get; } =
        Kind.Flag("includesParty", "whether a party to the conflict is, or is a member of, the body");

    /// <summary>Gets whether a third party chairs it.</summary>
    public static FlagField HasThirdPartyChair { get; } = Kind.Flag("thirdPartyChair", "whether a third party chairs it");
}

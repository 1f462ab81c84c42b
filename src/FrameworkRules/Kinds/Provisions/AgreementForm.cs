namespace FrameworkRules.Kinds;

/// <summary>A clause, or the text as a whole, that says in what form the commitments stand.</summary>
public sealed class AgreementForm : IKind
{
    private AgreementForm() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Provision("agreementForm", "form of the text", matter: "form");

    /// <summary>Gets the form of the text.</summary>
    public static TextField Form { get; } =
        Kind.Choice(
            "form",
            "the form of the text",
            "announcement",
            "exchangeOfLetters",
            "jointStatement",
            "signedAgreement",
            "treaty",
            "securityCouncilResolution",
            "paper"
        );

    /// <summary>Gets what type of agreement it is: what it means to settle.</summary>
    public static TextField Type { get; } =
        Kind.Choice("type", "what type of agreement it is", "cessation", "framework", "comprehensive", "boundary");

    /// <summary>Gets whether the text names its parties.</summary>
    public static FlagField NamesParties { get; } = Kind.Flag("namesParties", "whether the text names its parties");

    /// <summary>Gets whether it names its purpose.</summary>
    public static FlagField NamesPurpose { get; } = Kind.Flag("namesPurpose", "whether it names its purpose");

    /// <summary>Gets whether it names the political process it belongs to.</summary>
    public static FlagField NamesProcess { get; } = Kind.Flag("namesProcess", "whether it names the political process it belongs to");

    /// <summary>Gets whether each party has signed it.</summary>
    public static FlagField SignedByEach { get; } = Kind.Flag("signedByEach", "whether each party has signed it");

    /// <summary>Gets whether each party has publicly accepted it.</summary>
    public static FlagField AcceptedByEach { get; } = Kind.Flag("acceptedByEach", "whether each party has publicly accepted it");
}

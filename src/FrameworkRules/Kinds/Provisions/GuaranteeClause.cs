namespace FrameworkRules.Kinds;

/// <summary>A clause by which somebody guarantees the text, and on what follows a breach.</summary>
public sealed class GuaranteeClause : IKind
{
    private GuaranteeClause() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Provision("guarantees", "clause on guarantees", matter: "guarantees");

    /// <summary>Gets the guarantor.</summary>
    public static TextField Guarantor { get; } = Kind.Actor("guarantor", "the guarantor", takes: TextSort.Name);

    /// <summary>Gets what the guarantor does about a breach.</summary>
    public static NamesField OnBreach { get; } = Kind.Names("onBreach", "what the guarantor does about a breach", TextSort.Matter);

    /// <summary>Gets whether there is a rule on what the other side may do in answer to a breach.</summary>
    public static FlagField BoundsTheAnswer { get; } =
        Kind.Flag("boundsTheAnswer", "whether there is a rule on what the other side may do in answer");
}

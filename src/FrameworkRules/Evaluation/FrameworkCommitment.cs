namespace FrameworkRules;

/// <summary>One commitment in the text of a framework, and the preconditions that test it. Immutable.</summary>
/// <remarks>Every commitment in a framework's text is listed, whoever owes it, so that a reader sees which of them nothing tests yet.</remarks>
public sealed record FrameworkCommitment
{
    /// <summary>Gets the text and the point in it.</summary>
    public required Citation Citation
    {
        get;
        init => field = Given.There(value);
    }

    /// <summary>Gets those who owe it, or are called on: at least one.</summary>
    public required IReadOnlyList<string> OwedBy
    {
        get;
        init => field = Given.All(value);
    }

    /// <summary>Gets in what words the text puts it.</summary>
    public required CommitmentWording Wording
    {
        get;
        init => field = Given.Known(value);
    }

    /// <summary>Gets what is to be done, in a short paraphrase.</summary>
    public required string What
    {
        get;
        init => field = Given.There(value);
    }

    /// <summary>Gets the ids of the preconditions of the framework that test it; empty: there is no test yet.</summary>
    public required IReadOnlyList<string> TestedBy
    {
        get;
        init => field = Given.All(value);
    }

    /// <summary>Gets whether at least one precondition tests it.</summary>
    public bool HasTest => TestedBy.Count > 0;
}

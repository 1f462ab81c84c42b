namespace FrameworkRules;

/// <summary>Says in what words a text puts a commitment.</summary>
public enum CommitmentWording
{
    /// <summary>Only a paraphrase of the paragraph was seen, so how binding its words are is not known.</summary>
    NotSeen,

    /// <summary>The party shall, or will, do it.</summary>
    Shall,

    /// <summary>The party should do it.</summary>
    Should,

    /// <summary>The party intends to do it.</summary>
    Intends,

    /// <summary>The party is called on, requested or urged to do it, whether or not it is a party to the text.</summary>
    CallsOn,
}

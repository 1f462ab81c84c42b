namespace FrameworkRules;

/// <summary>Says what a field tells of, and so whose word establishes it.</summary>
public enum TestimonyNature
{
    /// <summary>What somebody does, or leaves undone: an independent body or the sides together establish it; a party's own word only where it speaks against the party.</summary>
    Conduct,

    /// <summary>An act of somebody, such as an approval or a stance: its document, its author or the author's side, an independent body establish it; the press reports it.</summary>
    Act,

    /// <summary>What sides have agreed: both of them, the one it is owed to, the facilitator, an independent body or the document establish it.</summary>
    Agreed,

    /// <summary>What a verifier certifies: an independent body or the document establishes it.</summary>
    Certified,

    /// <summary>What a text says: the text itself establishes it.</summary>
    Clause,

    /// <summary>A name, a place, a means: anybody establishes it.</summary>
    Plain,
}

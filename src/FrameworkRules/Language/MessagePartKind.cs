namespace FrameworkRules;

/// <summary>Says what a part of a message is, and so how a language shows it.</summary>
internal enum MessagePartKind : byte
{
    /// <summary>A message: the parts inside it are its arguments, in the order of their numbers. If it has a text, that is the title of the field it tells of.</summary>
    Message,

    /// <summary>The parts inside, with the words of a message between them.</summary>
    Joined,

    /// <summary>The parts inside as a list: "A, B and C".</summary>
    Listed,

    /// <summary>What a declaration says in English.</summary>
    Term,

    /// <summary>A declared statement, within a sentence.</summary>
    Clause,

    /// <summary>A value from the submission, or a name of the library's own, which is the same in every language.</summary>
    Value,

    /// <summary>The id of somebody or of a text, to be shown by the name that is known.</summary>
    Known,

    /// <summary>A name, within a sentence.</summary>
    Name,

    /// <summary>How many there are, which chooses words that go with it.</summary>
    Count,

    /// <summary>A number with its decimal places.</summary>
    Number,

    /// <summary>What a number counts, and the number.</summary>
    Unit,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A local day.</summary>
    Day,

    /// <summary>A local day, and the time of day.</summary>
    Moment,

    /// <summary>A yes/no field and its answer; the part inside, if there is one, is what the answer is about.</summary>
    Answer,
}

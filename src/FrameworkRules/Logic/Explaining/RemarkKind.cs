namespace FrameworkRules;

/// <summary>Says what a <see cref="Remark"/> tells.</summary>
public enum RemarkKind
{
    /// <summary>No claim that holds states the field.</summary>
    NotSubmitted,

    /// <summary>A claim says that the field is not known.</summary>
    NotKnown,

    /// <summary>No claim of the kind is on file, and no survey says that there is nothing to file.</summary>
    NothingOnFile,

    /// <summary>Claims of the kind are on file, but none about a subject that is looked for, and no survey says that there is none.</summary>
    NoneMatches,

    /// <summary>There are claims, but no survey says that the list is complete.</summary>
    ListNotComplete,

    /// <summary>The text was not submitted, or not in full, so that a clause not found may exist.</summary>
    TextNotInFull,

    /// <summary>A survey, or the full text, shows that there is nothing of the kind.</summary>
    EmptyList,

    /// <summary>The requirement is presumed to hold until a notice is on file.</summary>
    Presumed,

    /// <summary>A claim is too old to be believed.</summary>
    Stale,

    /// <summary>A speaker tells what the speaker's word cannot establish, so that it counts for nothing.</summary>
    Hearsay,

    /// <summary>A text, or a clause, was amended, replaced, ended, only proposed or not submitted, and is not judged.</summary>
    TextNotJudged,

    /// <summary>Two clauses on one matter say different things; the remark is about the first and names the second.</summary>
    ClausesDiffer,

    /// <summary>A clause has words that leave open what it is to settle.</summary>
    Vague,

    /// <summary>Something found by a question over several subjects, such as a cycle.</summary>
    Found,

    /// <summary>Events are on file from before the start of the cessation, and are not judged.</summary>
    BeforeStart,
}

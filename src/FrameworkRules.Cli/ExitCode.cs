namespace FrameworkRules.Cli;

/// <summary>What the process returns.</summary>
internal enum ExitCode
{
    /// <summary>Every gate that counts is satisfied; of other commands: it is done.</summary>
    Satisfied = 0,

    /// <summary>A gate that counts is not satisfied; of two states compared: something is worse in the second.</summary>
    NotSatisfied = 1,

    /// <summary>None is known not to be satisfied, but one at least is undetermined.</summary>
    Undetermined = 2,

    /// <summary>A file cannot be read or written, or is not a valid state.</summary>
    InputError = 3,

    /// <summary>The command line is wrong.</summary>
    Usage = 4,

    /// <summary>Something failed that should not.</summary>
    Failure = 5,
}

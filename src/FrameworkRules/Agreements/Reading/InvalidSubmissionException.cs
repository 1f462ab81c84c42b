namespace FrameworkRules;

/// <summary>Tells that a submission cannot be evaluated, with everything that is wrong with it. Nothing of it was evaluated.</summary>
public sealed class InvalidSubmissionException : Exception
{
    /// <summary>Makes the exception from the errors found.</summary>
    /// <param name="errors">At least one error.</param>
    public InvalidSubmissionException(IReadOnlyList<InputError> errors)
        : base(string.Join('\n', Given.All(errors))) => Errors = [.. errors];

    /// <summary>Gets the errors, in the order of the file.</summary>
    public IReadOnlyList<InputError> Errors { get; }
}

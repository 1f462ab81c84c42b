namespace FrameworkRules.Testing;

/// <summary>Tells that an assessment is not as a test requires. Its message says what to do about it; every test framework shows it as a failed test.</summary>
public sealed class AssessmentAssertionException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What was required, what was found and who must act.</param>
    public AssessmentAssertionException(string? message)
        : base(message) { }

    /// <summary>Makes the exception of several that were thrown.</summary>
    /// <param name="message">What was required, what was found and who must act.</param>
    /// <param name="inner">What was thrown.</param>
    public AssessmentAssertionException(string? message, Exception? inner)
        : base(message, inner) { }
}

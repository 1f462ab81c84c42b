using System.Globalization;

namespace FrameworkRules;

/// <summary>Tells one thing that is wrong with a submission.</summary>
public sealed record InputError
{
    /// <summary>Gets where: a JSON pointer such as <c>/claims/crossings/2/from</c>; empty for the submission as a whole.</summary>
    public required string Pointer { get; init; }

    /// <summary>Gets the line in the file, from 1; 0 where the state was built in code.</summary>
    public int Line { get; init; }

    /// <summary>Gets the column in characters, from 1; 0 where the state was built in code.</summary>
    public int Column { get; init; }

    /// <summary>Gets what was found.</summary>
    public required string Found { get; init; }

    /// <summary>Gets what was expected.</summary>
    public required string Expected { get; init; }

    /// <summary>Gets what was probably meant, or <see langword="null"/>.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Renders the error on one line.</summary>
    public override string ToString()
    {
        var place = Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"line {Line}, column {Column}, ") : "";
        var pointer = Pointer.Length > 0 ? Pointer : "(whole submission)";
        return $"{place}{pointer}: found {Found}; expected {Expected}{(Suggestion is null ? "" : $"; {Suggestion}")}";
    }
}

/// <summary>Tells that a submission cannot be evaluated, with everything that is wrong with it. Nothing of it was evaluated.</summary>
public sealed class InvalidSubmissionException : Exception
{
    /// <summary>Makes the exception from the errors found.</summary>
    /// <param name="errors">At least one error.</param>
    public InvalidSubmissionException(IReadOnlyList<InputError> errors)
        : base(string.Join('\n', errors)) => Errors = [.. errors];

    /// <summary>Gets the errors, in the order of the file.</summary>
    public IReadOnlyList<InputError> Errors { get; }
}

/// <summary>Tells what a field found in place of what it reads.</summary>
internal readonly record struct Mismatch(string Found, string Expected, string? Suggestion = null)
{
    /// <summary>Gets the word found and those it could have been. They are compared only if the error is listed.</summary>
    public (string Word, IEnumerable<string> Known)? Like { get; init; }

    public InputError At(string pointer, int line = 0, int column = 0) =>
        new()
        {
            Pointer = pointer,
            Line = line,
            Column = column,
            Found = Found,
            Expected = Expected,
            Suggestion = Suggestion ?? (Like is { } like ? Suggestions.Nearest(like.Word, like.Known) : null),
        };
}

/// <summary>Carries what reading a value depends on.</summary>
internal sealed record ReadingContext(TimeSpan? UtcOffset);

using System.Globalization;

namespace FrameworkRules;

/// <summary>Tells one thing that is wrong with a submission.</summary>
/// <remarks>What it quotes is cut after about 60 characters, and characters that cannot be seen are written as escapes, so that it is fit for a log.</remarks>
public sealed record InputError
{
    /// <summary>Gets where: a JSON pointer such as <c>/claims/crossings/2/from</c>; empty for the submission as a whole.</summary>
    public required string Pointer
    {
        get;
        init => field = OneLine.Of(Given.There(value));
    }

    /// <summary>Gets the line in the file, from 1; 0 where the state was built in code.</summary>
    public int Line { get; init; }

    /// <summary>Gets the column in characters, from 1; 0 where the state was built in code.</summary>
    public int Column { get; init; }

    /// <summary>Gets what was found.</summary>
    public required string Found
    {
        get;
        init => field = OneLine.Of(Given.There(value));
    }

    /// <summary>Gets what was expected.</summary>
    public required string Expected
    {
        get;
        init => field = OneLine.Of(Given.There(value));
    }

    /// <summary>Gets what was probably meant, or <see langword="null"/>.</summary>
    public string? Suggestion
    {
        get;
        init => field = value is null ? null : OneLine.Of(value);
    }

    /// <summary>Renders the error on one line.</summary>
    public override string ToString()
    {
        var place = Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"line {Line}, column {Column}, ") : "";
        var pointer = Pointer.Length > 0 ? Pointer : "(whole submission)";
        return $"{place}{pointer}: found {Found}; expected {Expected}{(Suggestion is null ? "" : $"; {Suggestion}")}";
    }
}

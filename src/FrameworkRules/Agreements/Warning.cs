using System.Globalization;

namespace FrameworkRules;

/// <summary>Tells something that is probably not meant as it stands. It changes no finding by itself.</summary>
public sealed record Warning
{
    /// <summary>Gets what it is about.</summary>
    public required WarningKind Kind { get; init; }

    /// <summary>Gets where: the JSON pointer of the first place; <see langword="null"/> where there is none, or the state was built in code.</summary>
    public string? Pointer
    {
        get;
        init => field = value is null ? null : OneLine.Of(value);
    }

    /// <summary>Gets what was found, in one sentence.</summary>
    public required string Found
    {
        get;
        init => field = OneLine.Of(value);
    }

    /// <summary>Gets what was probably meant, or what to do, or <see langword="null"/>.</summary>
    public string? Suggestion
    {
        get;
        init => field = value is null ? null : OneLine.Of(value);
    }

    /// <summary>Gets in how many places the same was found.</summary>
    public int Places { get; init; } = 1;

    /// <summary>Renders the warning on one line.</summary>
    public override string ToString()
    {
        var places = Places > 1 ? string.Create(CultureInfo.InvariantCulture, $" ({Places} places)") : "";
        return $"{(Pointer is null ? "" : $"{Pointer}: ")}{Found}{places}{(Suggestion is null ? "" : $"; {Suggestion}")}";
    }
}

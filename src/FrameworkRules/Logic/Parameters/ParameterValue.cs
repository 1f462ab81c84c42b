namespace FrameworkRules;

/// <summary>Says what a parameter is set to, and on whose word.</summary>
public sealed record ParameterValue
{
    /// <summary>Gets the parameter.</summary>
    public required Parameter Parameter
    {
        get;
        init => field = Given.There(value);
    }

    /// <summary>Gets the value.</summary>
    public required object Value
    {
        get;
        init => field = Given.There(value);
    }

    /// <summary>Gets the text and paragraph the value comes from, or <see langword="null"/> where no text gives it.</summary>
    public string? Source { get; init; }

    /// <summary>Gets whether a host has overridden what the framework sets.</summary>
    public bool IsOverride { get; init; }

    /// <summary>Gets whether the value is this library's proposal.</summary>
    public bool IsProposal => Source is null && !IsOverride;

    /// <summary>Gets the value as it is said.</summary>
    internal Message Said => Value is TimeSpan time ? Message.Write(to => to.Length(time)) : new Message([MessagePart.Value(ToString())]);

    /// <summary>Shows the value for people, in English.</summary>
    public override string ToString() => ParameterText.Show(Value);
}

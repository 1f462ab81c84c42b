namespace FrameworkRules.Samples;

/// <summary>Says how a stretch of text is shown in a terminal. Only outcome words have a colour; without it every word says the same.</summary>
internal enum Tone
{
    Plain,
    Heading,
    Met,
    Partly,
    NotMet,
    Contested,
    NotKnown,
}

/// <summary>A stretch of text in one tone.</summary>
internal readonly record struct Run(string Text, Tone Tone = Tone.Plain)
{
    public static implicit operator Run(string text) => new(text);
}

/// <summary>A column of a table: how wide it is, and whether what stands in it is set to the right.</summary>
internal readonly record struct Column(int Width, bool ToTheRight = false);

/// <summary>What stands in one column of one row: paragraphs, each wrapped by itself.</summary>
internal sealed record Cell(params Run[] Paragraphs)
{
    /// <summary>Gets whether the paragraphs are lines that were wrapped already.</summary>
    public bool IsWrapped { get; init; }

    public static implicit operator Cell(string text) => new(new Run(text));
}

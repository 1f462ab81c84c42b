namespace FrameworkRules.Cli;

/// <summary>A state that was read and judged.</summary>
/// <param name="File">The path that was given, or <c>-</c>.</param>
/// <param name="Utf8">What the file holds.</param>
/// <param name="Assessment">What it shows.</param>
/// <param name="State">What was read, with what is confidential.</param>
internal sealed record Judged(string File, ReadOnlyMemory<byte> Utf8, Assessment Assessment, AgreementState State)
{
    /// <summary>Gets what has changed up to then, or <see langword="null"/> where nobody asked.</summary>
    public Timeline? Timeline { get; init; }

    /// <summary>Gets the name of the file without its folder.</summary>
    public string Name => Input.IsStandard(File) ? Input.StandardName : Path.GetFileName(File);
}

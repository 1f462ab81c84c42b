namespace FrameworkRules.Cli;

/// <summary>A state that was read and judged.</summary>
/// <param name="File">The path that was given, or <c>-</c>.</param>
/// <param name="Utf8">What the file holds.</param>
/// <param name="Assessment">What it shows.</param>
internal sealed record Judged(string File, ReadOnlyMemory<byte> Utf8, Assessment Assessment)
{
    /// <summary>Gets the name of the file without its folder.</summary>
    public string Name => Input.IsStandard(File) ? Input.StandardName : Path.GetFileName(File);
}

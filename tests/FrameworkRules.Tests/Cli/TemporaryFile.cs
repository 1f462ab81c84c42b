namespace FrameworkRules.Tests.Cli;

/// <summary>A file that is there as long as a test needs it.</summary>
internal sealed class TemporaryFile : IDisposable
{
    public TemporaryFile(string text = "") => File.WriteAllText(Path, text);

    public string Path { get; } = System.IO.Path.GetTempFileName();

    public string Text => File.ReadAllText(Path);

    public void Dispose() => File.Delete(Path);
}

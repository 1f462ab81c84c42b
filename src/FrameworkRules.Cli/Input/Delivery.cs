using System.CommandLine;

namespace FrameworkRules.Cli;

/// <summary>Writes what a command has made: to the terminal, or to the file that was asked for.</summary>
internal sealed class Delivery(Terminal terminal)
{
    private readonly Option<string?> output = new("--output", "-o") { Description = "write to this file", HelpName = "FILE" };

    public void AddTo(Command command) => command.Add(output);

    /// <summary>Delivers.</summary>
    /// <returns>Whether it could be written; if not, the terminal was told why.</returns>
    public bool Deliver(MemoryStream written, ParseResult parsed)
    {
        if (parsed.GetValue(output) is not { } file)
        {
            terminal.Write(written.GetBuffer().AsSpan(0, (int)written.Length));
            return true;
        }

        try
        {
            File.WriteAllBytes(file, written.ToArray());
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            terminal.Complain($"{file}: {(exception is DirectoryNotFoundException ? "there is no such folder" : exception.Message)}");
            return false;
        }
    }
}

using Spectre.Console;
using Spectre.Console.Rendering;

namespace FrameworkRules.Cli;

/// <summary>Lays out plain text, no line of which is wider than the page.</summary>
internal sealed class Page : IDisposable
{
    private readonly StringWriter written = new() { NewLine = "\n" };
    private readonly IAnsiConsole console;

    public Page(int width)
    {
        console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(written),
            }
        );
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
    }

    public void Blank() => written.WriteLine();

    public void Text(string text, int indent = 0) => Write(new Padder(Wrapped(text), new Padding(indent, 0, 0, 0)));

    /// <summary>Adds a paragraph beside a label.</summary>
    /// <param name="label">The label.</param>
    /// <param name="text">The text.</param>
    /// <param name="indent">How far the label is set in.</param>
    /// <param name="room">How many columns the label has.</param>
    public void Labelled(string label, string text, int indent, int room) =>
        Write(
            new Grid()
                .AddColumn(new GridColumn { Width = room, Padding = new Padding(indent, 0, 0, 0) })
                .AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) })
                .AddRow(Wrapped(label), Wrapped(text))
        );

    public void Write(IRenderable what) => console.Write(what);

    /// <summary>Makes text that is wrapped where it stands; it may come from a file.</summary>
    public static Text Wrapped(string text) => new(SafeText.Of(text));

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join('\n', written.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));

    public void Dispose() => written.Dispose();
}

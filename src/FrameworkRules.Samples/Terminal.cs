using System.Text;
using Spectre.Console;

namespace FrameworkRules.Samples;

/// <summary>Where the program writes to, how wide that is, and whether it shows colours.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error, int width, bool coloured)
{
    public const int NarrowestPage = 72;
    public const int WidestPage = 160;
    public const int PipedWidth = 80;

    private readonly IAnsiConsole? console = coloured ? ColouredConsole(output) : null;

    public int Width => width;

    public TextWriter Out => output;

    public TextWriter Error => error;

    /// <summary>Opens the process's own terminal: plain and 80 columns wide when piped, plain where NO_COLOR is set.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var piped = Console.IsOutputRedirected;
        if (OperatingSystem.IsWindows() && !piped)
        {
            Console.OutputEncoding = utf8;
        }

        var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 16) { NewLine = "\n" };
        var plain =
            piped || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || !AnsiConsole.Profile.Capabilities.Ansi;
        var width = piped ? PipedWidth : Math.Clamp(AnsiConsole.Profile.Width, NarrowestPage, WidestPage);
        return new Terminal(output, Console.Error, width, !plain);
    }

    public void Write(Sheet sheet)
    {
        foreach (var line in sheet.Lines)
        {
            var last = line.Count - 1;
            while (last >= 0 && string.IsNullOrWhiteSpace(line[last].Text))
            {
                last--;
            }

            for (var i = 0; i <= last; i++)
            {
                Write(i == last ? line[i] with { Text = line[i].Text.TrimEnd() } : line[i]);
            }

            output.WriteLine();
        }
    }

    private void Write(Run run)
    {
        if (console is not null && StyleOf(run.Tone) is { } style)
        {
            console.Write(new Text(run.Text, style));
        }
        else
        {
            output.Write(run.Text);
        }
    }

    private static Style? StyleOf(Tone tone) =>
        tone switch
        {
            Tone.Heading => new Style(decoration: Decoration.Bold),
            Tone.Met => new Style(Color.Green),
            Tone.Partly => new Style(Color.Olive),
            Tone.NotMet => new Style(Color.Maroon, decoration: Decoration.Bold),
            Tone.Contested => new Style(Color.Purple),
            Tone.NotKnown => new Style(Color.Teal),
            _ => default(Style?),
        };

    private static IAnsiConsole ColouredConsole(TextWriter output)
    {
        var made = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.Yes,
                ColorSystem = ColorSystemSupport.Standard,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(output),
            }
        );
        // The sheet has wrapped already.
        made.Profile.Width = 2 * WidestPage;
        return made;
    }
}

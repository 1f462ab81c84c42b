using System.Globalization;
using System.Text;

namespace FrameworkRules.Cli;

/// <summary>What a command reads from and writes to, and how wide a page is.</summary>
internal sealed class Terminal(Stream input, Stream output, TextWriter error, int width)
{
    public const int NarrowestPage = 72;
    public const int WidestPage = 160;
    public const int PipedWidth = 80;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Stream Input => input;

    public TextWriter Error => error;

    public int Width => width;

    /// <summary>Opens the process's own terminal; a page is 80 columns wide when piped.</summary>
    public static Terminal OfProcess()
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = Utf8;
        }

        var width = Console.IsOutputRedirected ? PipedWidth : Math.Clamp(Console.WindowWidth, NarrowestPage, WidestPage);
        return new Terminal(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error, width);
    }

    public void Write(string text) => Write(Utf8.GetBytes(text));

    /// <summary>Writes what a callback writes.</summary>
    public void Write(Action<TextWriter> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        write(text);
        Write(text.ToString());
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            output.Write(bytes);
            output.Flush();
        }
        catch (IOException)
        {
            // Whoever was reading, such as "head", has stopped; the code still says what was found.
        }
    }

    /// <summary>Says on one line what is wrong.</summary>
    public void Complain(string message) => error.WriteLine(SafeText.Of(message));
}

using System.Text;

namespace FrameworkRules.Cli;

/// <summary>A form in which a command writes what it has made.</summary>
/// <typeparam name="T">What is written.</typeparam>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Write">Writes it: what, how many columns a line of text has at most, and where to.</param>
internal sealed record Format<T>(string Name, Action<T, int, Stream> Write)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Gets whether people read it, and not programs.</summary>
    public bool IsForPeople { get; private init; }

    /// <summary>Gets whether one document holds the results of several files.</summary>
    public bool TakesSeveral { get; init; } = true;

    /// <summary>Makes the three forms of a report, all of which say the same.</summary>
    public static IReadOnlyList<Format<T>> ForPeople(Action<T, int, TextWriter> text, Func<T, string> markdown, Func<T, string> html) =>
        [
            new("text", (what, width, output) => WriteText(what, width, output, text)) { IsForPeople = true },
            new("markdown", (what, _, output) => output.Write(Utf8.GetBytes(markdown(what)))) { IsForPeople = true, TakesSeveral = false },
            new("html", (what, _, output) => output.Write(Utf8.GetBytes(html(what)))) { IsForPeople = true, TakesSeveral = false },
        ];

    /// <summary>Makes a form that is one text.</summary>
    public static Format<T> OfText(string name, Func<T, string> text) =>
        new(name, (what, _, output) => output.Write(Utf8.GetBytes(text(what))));

    private static void WriteText(T what, int width, Stream output, Action<T, int, TextWriter> write)
    {
        using var text = new StreamWriter(output, Utf8, leaveOpen: true) { NewLine = "\n" };
        write(what, width, text);
    }
}

using System.CommandLine;
using System.Text;
using FrameworkRules.Cli;

namespace FrameworkRules.Tests.Cli;

/// <summary>A run of the command <c>framework-rules</c> in this process.</summary>
internal sealed record ToolRun(int Code, byte[] Bytes, string Error)
{
    public string Out { get; } = Encoding.UTF8.GetString(Bytes);

    public string[] Lines => Out.Split('\n');

    public static string StateFile(string name) => Path.Combine(AppContext.BaseDirectory, "States", $"{name}.json");

    public static IReadOnlyList<string> StateFiles { get; } =
    [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "States"), "*.json").Order(StringComparer.Ordinal)];

    public static ToolRun Of(params string[] args) => With(input: "", args);

    public static ToolRun With(string input, params string[] args) => In(input, terminal => Tool.Root(terminal, evaluator: null), args);

    public static ToolRun In(string input, Func<Terminal, RootCommand> root, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, width: 80);
        var code = Tool.Run(root(terminal), args, terminal);
        return new ToolRun(code, output.ToArray(), error.ToString());
    }

    /// <summary>Runs <c>evaluate</c> on a file with the text given.</summary>
    public static ToolRun Evaluate(string json, params string[] options)
    {
        using var file = new TemporaryFile(json);
        return Of(["evaluate", file.Path, .. options]);
    }
}

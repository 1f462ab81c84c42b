using FrameworkRules.Samples;

namespace FrameworkRules.Tests.Samples;

/// <summary>Runs the sample program in this process.</summary>
internal sealed record SampleProgram(int Code, string Out, string Error)
{
    public string[] Lines => Out.Split('\n');

    public static string StateFile(string name) => Path.Combine(AppContext.BaseDirectory, "States", $"{name}.json");

    public static SampleProgram Run(params string[] args) => Run(coloured: false, args);

    public static SampleProgram Run(bool coloured, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = Program.Run(args, new Terminal(output, error, width: 80, coloured));
        return new SampleProgram(code, output.ToString(), error.ToString());
    }

    /// <summary>Runs <c>evaluate</c> on a file with the text given.</summary>
    public static SampleProgram Evaluate(string json, params string[] options)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, json);
            return Run(["evaluate", file, .. options]);
        }
        finally
        {
            File.Delete(file);
        }
    }
}

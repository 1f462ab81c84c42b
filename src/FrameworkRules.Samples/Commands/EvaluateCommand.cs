using System.Text;
using FrameworkRules.Reporting;

namespace FrameworkRules.Samples;

/// <summary>Evaluates states and prints the report on each.</summary>
internal sealed class EvaluateCommand
{
    private readonly Arguments arguments;
    private readonly Terminal terminal;

    private EvaluateCommand(Arguments arguments, Terminal terminal)
    {
        this.arguments = arguments;
        this.terminal = terminal;
    }

    public static ExitCode Run(Arguments arguments, Terminal terminal)
    {
        var files = arguments.Files.Count > 0 ? arguments.Files : Shipped();
        if (files.Count == 0)
        {
            terminal.Error.WriteLine($"No state is shipped in {StatesFolder}.");
            return ExitCode.InputError;
        }

        var command = new EvaluateCommand(arguments, terminal);
        var codes = new List<ExitCode>();
        foreach (var file in files)
        {
            codes.Add(command.Evaluate(file, isFirst: codes.Count == 0));
        }

        return ExitCodes.Worst(codes);
    }

    private static string StatesFolder => Path.Combine(AppContext.BaseDirectory, "States");

    internal static IReadOnlyList<string> Shipped() =>
        Directory.Exists(StatesFolder) ? [.. Directory.EnumerateFiles(StatesFolder, "*.json").Order(StringComparer.Ordinal)] : [];

    private ExitCode Evaluate(string file, bool isFirst)
    {
        if (Read(file) is not { } state)
        {
            return ExitCode.InputError;
        }

        var framework = arguments.Framework ?? Frameworks.Find(state.Framework!);
        if (View(framework, state, file) is not { } view)
        {
            return ExitCode.InputError;
        }

        var assessment = arguments.Evaluator?.Evaluate(framework, view) ?? framework.Evaluate(view);
        assessment = arguments.WithoutConfidential ? assessment.WithoutConfidential() : assessment;
        if (arguments.Json)
        {
            terminal.Out.Write(Encoding.UTF8.GetString(assessment.ToJson().Span));
        }
        else
        {
            Print(assessment, Path.GetFileName(file), isFirst);
        }

        if (!Save(arguments.Html, StatusReport.Of(assessment).ToHtml) || !Save(arguments.Markdown, StatusReport.Of(assessment).ToMarkdown))
        {
            return ExitCode.InputError;
        }

        return arguments.Strict && Complain(file, assessment.Warnings) ? ExitCode.InputError : ExitCodes.Of(assessment, arguments.Gates);
    }

    /// <summary>Looks at a state under a framework; what the framework knows of names may show that something in the file is wrong.</summary>
    private StateView? View(Framework framework, AgreementState state, string file)
    {
        try
        {
            return framework.View(state, arguments.AsOf?.In(state), arguments.KnownAt?.In(state));
        }
        catch (InvalidSubmissionException exception)
        {
            Complain(file, exception);
            return null;
        }
    }

    private void Print(Assessment assessment, string file, bool isFirst)
    {
        if (!isFirst)
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine();
        }

        terminal.Out.WriteLine(Wrapping.Clean($"File {file}."));
        StatusReport.Of(assessment).WriteText(terminal.Out, arguments.Width ?? terminal.Width, arguments.Details);
    }

    /// <summary>Writes a report to a file, if one is named, and tells whether all went well.</summary>
    private bool Save(string? file, Func<string> report)
    {
        if (file is null)
        {
            return true;
        }

        try
        {
            File.WriteAllText(file, report());
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Complain(file, exception.Message);
            return false;
        }
    }

    private AgreementState? Read(string file)
    {
        try
        {
            var state = AgreementState.Load(file, OptionsFor(arguments));
            if (state.Framework is null && arguments.Framework is null)
            {
                Complain(file, "names no framework; add \"framework\" to it, or --framework to the command line");
                return null;
            }

            return state;
        }
        catch (InvalidSubmissionException exception)
        {
            Complain(file, exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Complain(file, exception is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : exception.Message);
        }

        return null;
    }

    private static ReadOptions OptionsFor(Arguments arguments) =>
        new() { KnownFrameworks = arguments.Framework is null ? Frameworks.Ids : null, RequireAsOf = arguments.AsOf is null };

    private void Complain(string file, InvalidSubmissionException exception)
    {
        foreach (var error in exception.Errors)
        {
            Complain(file, error.ToString());
        }
    }

    private bool Complain(string file, IReadOnlyList<Warning> warnings)
    {
        foreach (var warning in warnings)
        {
            Complain(file, warning.ToString());
        }

        return warnings.Count > 0;
    }

    private void Complain(string file, string message) => terminal.Error.WriteLine(Wrapping.Clean($"{file}: {message}"));
}

namespace FrameworkRules.Samples;

/// <summary>Evaluates agreement states and prints what they show; see <see cref="HelpCommand"/>.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        var terminal = Terminal.OfProcess();
        var code = Run(args, terminal);
        try
        {
            terminal.Out.Flush();
        }
        catch (IOException)
        {
            // Whoever was reading, such as "head", has stopped; the code still says what was found.
        }

        return code;
    }

    /// <summary>Runs the program.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    internal static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        try
        {
            var arguments = ArgumentReader.Read(args);
            return (int)(
                arguments.Command switch
                {
                    Command.Live => LiveCommand.Run(arguments, terminal),
                    Command.Record => RecordCommand.Run(arguments, terminal),
                    Command.List => ListCommand.Run(arguments, terminal),
                    Command.Help => HelpCommand.Run(terminal),
                    _ => EvaluateCommand.Run(arguments, terminal),
                }
            );
        }
        catch (UsageException exception)
        {
            terminal.Error.WriteLine(Wrapping.Clean(exception.Message));
            terminal.Error.WriteLine("For what there is: help");
            return (int)ExitCode.Usage;
        }
    }
}

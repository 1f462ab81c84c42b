using System.CommandLine;
using System.CommandLine.Invocation;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace FrameworkRules.Cli;

/// <summary>The commands, and what becomes of a command line.</summary>
internal static class Tool
{
    private const string Description = """
        Judges an agreement state under a peace framework: which preconditions it does not meet, why, by whose duty, by when and on what evidence.

        Exit codes of evaluate, over all gates but context, or over those named with --gate:
          0  satisfied
          1  not satisfied
          2  undetermined
          3  a file cannot be read, written or is not valid, or there are warnings and --strict is given
          4  the command line is wrong
          5  something failed that should not
        Over several states the worst of 3, 1, 2, 0, in this order. Of compare: 1 if something is worse in the second state, else 0.
        Of draft: 1 if a finding is not met or a rule of drafting warns; of two drafts, if anything is lost or worse, or an accepted difference is stale; else 0.
        """;

    /// <summary>Makes the root of the commands.</summary>
    /// <param name="terminal">What the commands read and write.</param>
    /// <param name="evaluator">Judges; <see langword="null"/>: directly, without rules in between.</param>
    public static RootCommand Root(Terminal terminal, IEvaluator? evaluator) =>
        new(Description)
        {
            new EvaluateCommand(terminal, evaluator),
            new ExplainCommand(terminal, evaluator),
            new TimelineCommand(terminal),
            new CompareCommand(terminal, evaluator),
            new DraftCommand(terminal, evaluator),
            new ValidateCommand(terminal, evaluator),
            new NewCommand(terminal),
            new ListCommand(terminal),
            new SchemaCommand(terminal),
        };

    /// <summary>Runs a command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "Whoever called sees a sentence and a code, never a stack trace.")]
    [SuppressMessage("ApiDesign", "RS0030", Justification = "The parser of the command line words its messages by it alone.")]
    public static int Run(RootCommand root, IReadOnlyList<string> args, Terminal terminal)
    {
        // What the parser of the command line says is in the language of all else.
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        try
        {
            var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Action is ParseErrorAction refusal)
            {
                refusal.ShowHelp = false;
            }

            using var output = new StringWriter { NewLine = "\n" };
            var code = parsed.Invoke(
                new InvocationConfiguration
                {
                    EnableDefaultExceptionHandler = false,
                    Output = output,
                    Error = terminal.Error,
                }
            );
            if (parsed.Action is ParseErrorAction)
            {
                terminal.Error.Write(output.ToString());
                terminal.Complain("For what there is: --help");
                return (int)ExitCode.Usage;
            }

            terminal.Write(output.ToString());
            return code;
        }
        catch (Exception exception)
        {
            terminal.Complain($"Something failed that should not: {exception.Message} ({exception.GetType().Name})");
            return (int)ExitCode.Failure;
        }
    }
}

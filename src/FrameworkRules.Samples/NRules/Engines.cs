using FrameworkRules.NRules;

namespace FrameworkRules.Samples;

internal static partial class Engines
{
    public static ExitCode RunLive(Arguments arguments, Terminal terminal) => LiveCommand.Run(arguments, terminal);

    private static NRulesEvaluator NRules() => new();
}

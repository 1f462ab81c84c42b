using FrameworkRules.Cli;

namespace FrameworkRules.Samples;

/// <summary>The tool on NRules, with the states that are shipped, and with the examples as commands of their own.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        var terminal = Terminal.OfProcess();
        return Tool.Run(SampleCommands.Root(terminal), args, terminal);
    }
}

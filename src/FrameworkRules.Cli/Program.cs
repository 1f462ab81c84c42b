namespace FrameworkRules.Cli;

/// <summary>The command <c>framework-rules</c>.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        var terminal = Terminal.OfProcess();
        return Tool.Run(Tool.Root(terminal, evaluator: null), args, terminal);
    }
}

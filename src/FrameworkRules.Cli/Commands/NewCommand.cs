using System.CommandLine;

namespace FrameworkRules.Cli;

/// <summary>Prints an empty state for a framework, with every list that it reads and how to fill it in.</summary>
internal sealed class NewCommand : Command
{
    private readonly Option<string> framework = new Option<string>("--framework")
    {
        Description = "the framework; comparator-generic is for any agreement",
        HelpName = "ID",
        Required = true,
    }.AcceptOnlyFromAmong([.. Frameworks.Ids]);

    private readonly Option<InstantArgument?> asOf = InstantArgument.Option("--as-of", "the instant to judge");

    public NewCommand(Terminal terminal)
        : base("new", "Prints an empty state with every list that a framework reads, and how to fill it in.")
    {
        Add(framework);
        Add(asOf);
        SetAction(parsed =>
        {
            terminal.Write(StateTemplate.Write(Frameworks.Find(parsed.GetValue(framework)!), parsed.GetValue(asOf)?.Text));
            return (int)ExitCode.Satisfied;
        });
    }
}

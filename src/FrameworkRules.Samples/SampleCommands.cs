using System.CommandLine;
using FrameworkRules.Cli;
using FrameworkRules.Rules;

namespace FrameworkRules.Samples;

/// <summary>Puts the commands of the sample together: those of the tool, and one for each example.</summary>
internal static class SampleCommands
{
    public static RootCommand Root(Terminal terminal)
    {
        var root = Tool.Root(terminal, new RuleEvaluator());
        root.Add(Verb(terminal, "host", "judges a state in an application, with a rule of its own", HostVerb.Run));
        root.Add(Verb(terminal, "drafts", "holds two drafts of an article to a framework", DraftsVerb.Run));
        root.Add(Verb(terminal, "pipeline", "writes what all states that are shipped show as one table", PipelineVerb.Run));
        root.Add(
            Verb(terminal, "live", "follows the record claim by claim, and tells each outcome that changes, with its cause", LiveVerb.Run)
        );
        root.Add(new RecordCommand(terminal));
        root.SetAction(_ =>
        {
            var code = Tool.Run(root, ["evaluate", Shipped.Newest], terminal);
            terminal.Write(output => WhatElseThereIs(root, output));
            return code;
        });
        return root;
    }

    private static Command Verb(Terminal terminal, string name, string description, Action<TextWriter> run)
    {
        var verb = new Command(name, $"Example: {description}.");
        verb.SetAction(_ => terminal.Write(run));
        return verb;
    }

    private static void WhatElseThereIs(RootCommand root, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("OTHER STATES THAT ARE SHIPPED");
        output.WriteLine("State                              met  in part  not met  contested  not known");
        foreach (var file in Shipped.States.Where(file => file != Shipped.Newest))
        {
            var state = AgreementState.Load(file);
            var assessment = Frameworks.Find(state.Framework!).Evaluate(state);
            output.WriteLine(
                $"{Path.GetFileName(file), -33}{Count(Outcome.Met), 5}{Count(Outcome.PartiallyMet), 9}{Count(Outcome.Unmet), 9}{Count(Outcome.Contested), 11}{Count(Outcome.Unknown), 11}"
            );

            int Count(Outcome outcome) => assessment.Count(outcome);
        }

        output.WriteLine();
        output.WriteLine("WHAT ELSE THERE IS");
        foreach (var command in root.Subcommands)
        {
            output.WriteLine($"{command.Name, -10}{command.Description}");
        }

        output.WriteLine("--help    Tells the options of each, and the exit codes.");
    }
}

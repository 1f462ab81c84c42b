using System.CommandLine;

namespace FrameworkRules.Cli;

/// <summary>Prints a JSON Schema.</summary>
internal sealed class SchemaCommand : Command
{
    public SchemaCommand(Terminal terminal)
        : base("schema", "Prints the JSON Schema of states, for editors and validators.")
    {
        var assessment = new Option<bool>("--assessment") { Description = "that of the JSON of an assessment instead" };
        Add(assessment);
        SetAction(parsed =>
        {
            terminal.Write(parsed.GetValue(assessment) ? AssessmentSchema.Write() : JsonSchema.Write());
            return (int)ExitCode.Satisfied;
        });
    }
}

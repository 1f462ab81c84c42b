using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace FrameworkRules.Cli;

/// <summary>The states a command reads.</summary>
internal sealed class FilesArgument : Argument<string[]>
{
    public FilesArgument()
        : base("FILE")
    {
        Description = Input.PathDescription;
        Arity = ArgumentArity.OneOrMore;
        Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-') && !Input.IsStandard(token.Value)))
            {
                result.AddError(NoOption(token.Value, ((CommandResult)result.Parent!).Command));
            }
        });
    }

    /// <summary>Says that there is no such option, as is said where a command takes no files: what begins like an option is none of them.</summary>
    private static string NoOption(string name, Command command)
    {
        var optionsOnly = new Command(command.Name);
        foreach (var option in command.Options)
        {
            optionsOnly.Add(option);
        }

        using var said = new StringWriter { NewLine = "\n" };
        var parsed = optionsOnly.Parse([name]);
        ((ParseErrorAction)parsed.Action!).ShowHelp = false;
        parsed.Invoke(new InvocationConfiguration { Output = said, Error = said });
        return said.ToString().Trim();
    }
}

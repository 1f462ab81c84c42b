using System.CommandLine;

namespace FrameworkRules.Cli;

/// <summary>Tells what is wrong with files, and what is probably not meant, and judges nothing.</summary>
internal sealed class ValidateCommand : Command
{
    private readonly Terminal terminal;
    private readonly Judging judging;
    private readonly FilesArgument files = new();
    private readonly Option<bool> strict = new("--strict") { Description = "take warnings for errors" };

    public ValidateCommand(Terminal terminal, IEvaluator? evaluator)
        : base("validate", "Tells the errors of a state and what is probably not meant. Exit code 0: it can be evaluated; 3: it cannot.")
    {
        this.terminal = terminal;
        judging = new Judging(terminal, evaluator);
        Add(files);
        judging.AddTo(this);
        Add(strict);
        SetAction(parsed =>
            (int)ExitCodes.Worst(judging.WithoutSchemas(parsed.GetValue(files)!).Select(file => Validate(file, parsed)).ToList())
        );
    }

    private ExitCode Validate(string file, ParseResult parsed)
    {
        if (judging.Judge(file, parsed) is not { Assessment: var assessment })
        {
            return ExitCode.InputError;
        }

        foreach (var warning in assessment.Warnings)
        {
            judging.Complain(file, $"warning: {warning}");
        }

        var state = assessment.View.State;
        terminal.Write(
            SafeText.Of(
                $"{file}: valid, {Words.Number(assessment.Warnings.Count, "warning", "warnings")}; {Words.Number(state.Claims.Count, "claim", "claims")}, {Words.Number(state.Instruments.Count, "text", "texts")}, {Words.Number(state.Sources.Count, "source", "sources")}, under {assessment.Framework.Id}."
            ) + "\n"
        );
        return parsed.GetValue(strict) && assessment.Warnings.Count > 0 ? ExitCode.InputError : ExitCode.Satisfied;
    }
}

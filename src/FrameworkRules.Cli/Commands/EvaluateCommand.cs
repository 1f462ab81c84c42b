using System.CommandLine;
using System.CommandLine.Parsing;

namespace FrameworkRules.Cli;

/// <summary>Evaluates states, and writes what they show.</summary>
internal sealed class EvaluateCommand : Command
{
    private readonly Terminal terminal;
    private readonly Judging judging;
    private readonly Delivery delivery;
    private readonly Choice choice = new();
    private readonly FilesArgument files = new();

    private readonly FormatOption<Presentation> format = new(
        AssessmentFormats.All,
        "how to write it; csv and jsonl are tables, sarif and junit are for build servers"
    );

    private readonly Option<bool> json = new("--json") { Description = "the same as --format json" };
    private readonly Option<string?> table = new Option<string?>("--table")
    {
        Description = "the table that csv and jsonl write; without it, the findings",
        HelpName = "TABLE",
    }.AcceptOnlyFromAmong([.. AssessmentTable.All.Select(known => known.Name)]);

    private readonly Option<string[]> gates = new Option<string[]>("--gate")
    {
        Description = "let only this gate count for the exit code; may be given several times",
        HelpName = "GATE",
    }.AcceptOnlyFromAmong([.. Enum.GetValues<Gate>().Select(Words.Name)]);

    private readonly Option<InstantArgument?> since = InstantArgument.Option("--since", "tell what has changed since this instant, too");

    private readonly Option<bool> details = new("--details")
    {
        Description = "print the lists in full and every finding, with surveys and sources, too",
    };
    private readonly Option<bool> strict = new("--strict") { Description = "take warnings for errors" };
    private readonly WidthOption width = new();

    public EvaluateCommand(Terminal terminal, IEvaluator? evaluator)
        : base("evaluate", "Tells which preconditions a state does not meet, and why.")
    {
        this.terminal = terminal;
        judging = new Judging(terminal, evaluator);
        delivery = new Delivery(terminal);
        Add(files);
        Add(format);
        Add(json);
        Add(table);
        delivery.AddTo(this);
        judging.AddTo(this);
        choice.AddTo(this);
        Add(gates);
        Add(since);
        Add(details);
        Add(strict);
        Add(width);
        Validators.Add(Refuse);
        SetAction(parsed => (int)Run(parsed));
    }

    /// <summary>Refuses what does not go together.</summary>
    private void Refuse(CommandResult result)
    {
        var given = FormatIn(result.GetValue(json), result.GetValue(format));
        if (result.GetValue(json) && result.GetResult(format) is { Implicit: false })
        {
            result.AddError("--json is the same as --format json: give one of the two.");
        }

        if (given is { TakesSeveral: false } && result.GetValue(files) is { Length: > 1 })
        {
            result.AddError($"--format {given.Name} writes one document: name one file.");
        }

        if (given == AssessmentFormats.Json && (IsGiven(details.Name) || IsGiven(width.Name)))
        {
            result.AddError("--format json writes everything there is: --details and --width do not go with it.");
        }

        if (given == AssessmentFormats.Json && IsGiven(Choice.OptionName))
        {
            result.AddError("--format json writes the whole assessment, of which its receipt is: --only goes with the other formats.");
        }

        if (IsGiven(since.Name) && (IsGiven(Choice.OptionName) || given is not (null or { IsForPeople: true })))
        {
            result.AddError("--since goes with --format text, markdown and html, and not with --only.");
        }

        bool IsGiven(string option) => result.GetResult(option) is OptionResult { Implicit: false };
    }

    private Format<Presentation>? FormatIn(bool isJson, string? name) => isJson ? AssessmentFormats.Json : format.Find(name);

    private ExitCode Run(ParseResult parsed)
    {
        var codes = new List<ExitCode>();
        var all = new List<Judged>();
        var presentation = new Presentation(all)
        {
            IsShown = choice.In(parsed),
            WithDetails = parsed.GetValue(details),
            Table = AssessmentTable.All.FirstOrDefault(known => known.Name == parsed.GetValue(table)) ?? AssessmentTable.Findings,
        };
        foreach (var file in judging.WithoutSchemas(parsed.GetValue(files)!))
        {
            if (judging.Judge(file, parsed) is { } judged && HasShown(judged, presentation) && Since(judged, parsed) is { } whole)
            {
                all.Add(whole);
                codes.Add(CodeOf(whole, parsed));
            }
            else
            {
                codes.Add(ExitCode.InputError);
            }
        }

        if (all.Count > 0)
        {
            using var written = new MemoryStream();
            FormatIn(parsed.GetValue(json), parsed.GetValue(format))!
                .Write(presentation, parsed.GetValue(width) ?? terminal.Width, written);
            codes.Add(delivery.Deliver(written, parsed) ? ExitCode.Satisfied : ExitCode.InputError);
        }

        return ExitCodes.Worst(codes);
    }

    /// <summary>Adds what has changed, where that is asked for.</summary>
    /// <returns>The result; <see langword="null"/> where the instant is wrong, and the terminal was told.</returns>
    private Judged? Since(Judged judged, ParseResult parsed)
    {
        if (parsed.GetValue(since) is null)
        {
            return judged;
        }

        var (assessment, view) = (judged.Assessment, judged.Assessment.View);
        return judging.TryGet(since, new StateFile(judged.Utf8, view.State, assessment.Framework), judged.File, parsed, out var from)
            ? judging.Guarded(
                judged.File,
                () =>
                    judged with
                    {
                        Timeline = assessment.Framework.Timeline(
                            judged.State,
                            new TimelineOptions
                            {
                                From = from,
                                Until = assessment.AsOf,
                                Knowledge = view.KnownAt is null ? Knowledge.WithHindsight : Knowledge.AsReported,
                            }
                        ),
                    }
            )
            : null;
    }

    private bool HasShown(Judged judged, Presentation presentation)
    {
        if (presentation.Findings(judged.Assessment).Any())
        {
            return true;
        }

        judging.Complain(judged.File, $"{judged.Assessment.Framework.Id} has no finding that --only asks for");
        return false;
    }

    private ExitCode CodeOf(Judged judged, ParseResult parsed)
    {
        if (parsed.GetValue(strict) && judged.Assessment.Warnings is { Count: > 0 } warnings)
        {
            foreach (var warning in warnings)
            {
                judging.Complain(judged.File, warning.ToString());
            }

            return ExitCode.InputError;
        }

        return ExitCodes.Of(
            judged.Assessment,
            [.. Enum.GetValues<Gate>().Where(gate => parsed.GetValue(gates)?.Contains(Words.Name(gate)) == true)]
        );
    }
}

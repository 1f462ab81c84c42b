using System.CommandLine;
using System.Text;
using FrameworkRules.Drafting;

namespace FrameworkRules.Cli;

/// <summary>Looks through a draft clause by clause, or tells what a second draft loses against a first.</summary>
internal sealed class DraftCommand : Command
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Terminal terminal;
    private readonly Judging judging;
    private readonly Delivery delivery;

    private readonly Argument<string[]> files = new("DRAFT")
    {
        Description = "a draft; or two, the one before first, to tell what became of each duty",
        Arity = new ArgumentArity(1, 2),
    };

    private readonly Option<string> format = new Option<string>("--format")
    {
        Description = "how to write it; sarif, of one draft, has lint and findings by clause and line",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "sarif");

    private readonly Option<string?> accepted = new("--accepted")
    {
        Description = "of two drafts: a file with the differences that are accepted, each with a reason and an end",
        HelpName = "FILE",
    };

    private readonly WidthOption width = new();

    public DraftCommand(Terminal terminal, IEvaluator? evaluator)
        : base("draft", "Looks through a draft clause by clause: findings, lint, brackets. Of two drafts, tells what became of each duty.")
    {
        this.terminal = terminal;
        judging = new Judging(terminal, evaluator);
        delivery = new Delivery(terminal);
        Add(files);
        Add(format);
        Add(accepted);
        delivery.AddTo(this);
        judging.AddTo(this);
        Add(width);
        Validators.Add(result =>
        {
            if (result.GetValue(files) is { Length: 2 } && result.GetValue(format) == "sarif")
            {
                result.AddError("--format sarif is of one draft: name one file.");
            }

            if (result.GetValue(files) is { Length: 1 } && result.GetValue(accepted) is not null)
            {
                result.AddError("--accepted is of two drafts: name the one before, too.");
            }
        });
        SetAction(parsed => (int)Run(parsed));
    }

    private ExitCode Run(ParseResult parsed)
    {
        var drafts = new List<Judged>();
        foreach (var file in parsed.GetValue(files)!)
        {
            if (judging.Judge(file, parsed) is not { } judged)
            {
                return ExitCode.InputError;
            }

            if (!judged.State.IsDraft)
            {
                judging.Complain(file, "is no draft: \"submission\" is not \"draft\"");
                return ExitCode.InputError;
            }

            drafts.Add(judged);
        }

        return drafts is [var one] ? Look(one, parsed) : Compare(drafts[0], drafts[1], parsed);
    }

    private ExitCode Look(Judged draft, ParseResult parsed)
    {
        var lint = LintReport.Of(draft.Assessment);
        using var written = new MemoryStream();
        if (parsed.GetValue(format) == "sarif")
        {
            DraftSarif.Write(draft, lint, written);
        }
        else
        {
            Write(written, DraftPage.Of(draft, lint, Readings(draft, parsed), WidthIn(parsed)));
        }

        return !delivery.Deliver(written, parsed) ? ExitCode.InputError
            : draft.Assessment.UnmetConditions.Any() || lint.AtLeast(LintSeverity.Warning).Any() ? ExitCode.NotSatisfied
            : ExitCode.Satisfied;
    }

    private DraftReadings Readings(Judged draft, ParseResult parsed)
    {
        var readings = DraftReadings.Of(draft.Assessment.Framework, draft.State, draft.Assessment.AsOf);
        return parsed.GetValue(judging.WithoutConfidential) ? readings.WithoutConfidential() : readings;
    }

    private ExitCode Compare(Judged before, Judged after, ParseResult parsed)
    {
        var list = default(IReadOnlyList<AcceptedDifference>);
        if (parsed.GetValue(accepted) is { } file && (list = judging.Guarded(file, () => AcceptedDifference.Load(file))) is null)
        {
            return ExitCode.InputError;
        }

        if (before.Assessment.Framework.Id != after.Assessment.Framework.Id)
        {
            judging.Complain(
                after.File,
                $"is judged under {after.Assessment.Framework}, and the draft before under {before.Assessment.Framework}; give --framework"
            );
            return ExitCode.InputError;
        }

        var delta = DraftDelta.Between(before.Assessment, after.Assessment, list ?? []);
        using var written = new MemoryStream();
        Write(written, DeltaPage.Of(before, after, delta, WidthIn(parsed)));
        return !delivery.Deliver(written, parsed) ? ExitCode.InputError
            : delta.IsClean ? ExitCode.Satisfied
            : ExitCode.NotSatisfied;
    }

    private int WidthIn(ParseResult parsed) => parsed.GetValue(width) ?? terminal.Width;

    private static void Write(MemoryStream written, string page) => written.Write(Utf8.GetBytes(page));
}

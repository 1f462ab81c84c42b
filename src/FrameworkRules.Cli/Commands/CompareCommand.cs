using System.CommandLine;
using System.Text;
using FrameworkRules.Reporting;

namespace FrameworkRules.Cli;

/// <summary>Tells how two states differ: two drafts, two dates of one record, or one state under two frameworks.</summary>
internal sealed class CompareCommand : Command
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Terminal terminal;
    private readonly Judging first;
    private readonly Judging second;
    private readonly Delivery delivery;

    private readonly Argument<string> before = new("BEFORE") { Description = "the first state, such as the draft before" };
    private readonly Argument<string> after = new("AFTER") { Description = "the second state; it may be the same file at another instant" };
    private readonly Option<bool> withoutConfidential = new("--without-confidential")
    {
        Description = "leave out what confidential claims and texts say",
    };

    private readonly Option<string> format = new Option<string>("--format")
    {
        Description = "how to write it; markdown is fit for a comment on a change",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "markdown", "html");

    private readonly WidthOption width = new();

    public CompareCommand(Terminal terminal, IEvaluator? evaluator)
        : base(
            "compare",
            "Tells what is better and what is worse in the second of two states, and by which records. Exits with 1 if something is worse."
        )
    {
        this.terminal = terminal;
        first = new Judging(terminal, evaluator, "-before");
        second = new Judging(terminal, evaluator, "-after");
        delivery = new Delivery(terminal);
        Add(before);
        Add(after);
        Add(format);
        delivery.AddTo(this);
        first.AddInstantsTo(this);
        second.AddInstantsTo(this);
        Add(withoutConfidential);
        Add(width);
        SetAction(parsed => (int)Run(parsed));
    }

    private ExitCode Run(ParseResult parsed)
    {
        if (first.Judge(parsed.GetValue(before)!, parsed) is not { } one || second.Judge(parsed.GetValue(after)!, parsed) is not { } two)
        {
            return ExitCode.InputError;
        }

        var comparison = Comparison.Of(one.Assessment, two.Assessment);
        comparison = parsed.GetValue(withoutConfidential) ? comparison.WithoutConfidential() : comparison;
        using var written = new MemoryStream();
        Write(ComparisonReport.Of(comparison), parsed, written);
        return !delivery.Deliver(written, parsed) ? ExitCode.InputError
            : comparison.Worse.Any() ? ExitCode.NotSatisfied
            : ExitCode.Satisfied;
    }

    private void Write(ComparisonReport report, ParseResult parsed, MemoryStream written)
    {
        switch (parsed.GetValue(format))
        {
            case "markdown":
                written.Write(Utf8.GetBytes(report.ToMarkdown()));
                break;
            case "html":
                written.Write(Utf8.GetBytes(report.ToHtml()));
                break;
            default:
                using (var text = new StreamWriter(written, Utf8, leaveOpen: true) { NewLine = "\n" })
                {
                    report.WriteText(text, parsed.GetValue(width) ?? terminal.Width);
                }

                break;
        }
    }
}

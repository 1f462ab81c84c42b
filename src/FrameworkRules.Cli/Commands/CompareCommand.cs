using System.CommandLine;
using FrameworkRules.Reporting;

namespace FrameworkRules.Cli;

/// <summary>Tells how two states differ: two drafts, two dates of one record, or one state under two frameworks.</summary>
internal sealed class CompareCommand : Command
{
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

    private readonly FormatOption<ComparisonReport> format = new(
        ComparisonFormats.All,
        "how to write it; markdown is fit for a comment on a change"
    );
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
        format.In(parsed).Write(ComparisonReport.Of(comparison), parsed.GetValue(width) ?? terminal.Width, written);
        return !delivery.Deliver(written, parsed) ? ExitCode.InputError
            : comparison.Worse.Any() ? ExitCode.NotSatisfied
            : ExitCode.Satisfied;
    }
}

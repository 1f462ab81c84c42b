using System.CommandLine;

namespace FrameworkRules.Cli;

/// <summary>Tells how the findings on a record change over time, and what changes them.</summary>
internal sealed class TimelineCommand : Command
{
    private readonly Terminal terminal;
    private readonly Judging judging;
    private readonly Delivery delivery;

    private readonly Argument<string> file = new("FILE") { Description = Input.PathDescription };
    private readonly Option<InstantArgument?> from = InstantArgument.Option(
        "--from",
        "begin at this instant, not when the framework takes effect"
    );
    private readonly Option<InstantArgument?> until = InstantArgument.Option(
        "--until",
        "end at this instant, not at the one the file gives"
    );
    private readonly Option<bool> hindsight = new("--hindsight")
    {
        Description = "take all that is on file into account, not only what had been reported by each day",
    };

    private readonly Option<InstantArgument?> knownAt = InstantArgument.Option(
        "--known-at",
        "leave out what was reported later, whatever day is judged"
    );
    private readonly FormatOption<(Timeline Timeline, TimelineTable Table)> format = new(
        TimelineFormats.All,
        "how to write it; csv and jsonl are tables, svg is the chart alone"
    );

    private readonly Option<string?> table = new Option<string?>("--table")
    {
        Description = "the table that csv and jsonl write; without it, the changes of findings",
        HelpName = "TABLE",
    }.AcceptOnlyFromAmong([.. TimelineTable.All.Select(known => known.Name)]);

    private readonly WidthOption width = new();

    public TimelineCommand(Terminal terminal)
        : base("timeline", "Tells how findings and gates change over time, and what changes them.")
    {
        this.terminal = terminal;
        judging = new Judging(terminal, evaluator: null);
        delivery = new Delivery(terminal);
        Add(file);
        Add(from);
        Add(until);
        Add(hindsight);
        Add(knownAt);
        Add(format);
        Add(table);
        delivery.AddTo(this);
        judging.AddToPeriod(this);
        Add(width);
        Validators.Add(result =>
        {
            if (result.GetValue(hindsight) && result.GetValue(knownAt) is not null)
            {
                result.AddError("--hindsight takes all reports into account, --known-at leaves some out: give one of the two.");
            }
        });
        SetAction(parsed => (int)Run(parsed));
    }

    private ExitCode Run(ParseResult parsed)
    {
        var path = parsed.GetValue(file)!;
        if (judging.Read(path, parsed, requireAsOf: false) is not { } read || Timeline(read, path, parsed) is not { } timeline)
        {
            return ExitCode.InputError;
        }

        using var written = new MemoryStream();
        var shown = TimelineTable.All.FirstOrDefault(known => known.Name == parsed.GetValue(table)) ?? TimelineTable.Changes;
        format.In(parsed).Write((timeline, shown), parsed.GetValue(width) ?? terminal.Width, written);
        return delivery.Deliver(written, parsed) ? ExitCode.Satisfied : ExitCode.InputError;
    }

    private Timeline? Timeline(StateFile read, string path, ParseResult parsed)
    {
        if (
            !judging.TryGet(from, read, path, parsed, out var first)
            || !judging.TryGet(until, read, path, parsed, out var last)
            || !judging.TryGet(knownAt, read, path, parsed, out var known)
        )
        {
            return null;
        }

        var options = new TimelineOptions
        {
            From = first,
            Until = last,
            KnownAt = known,
            Knowledge = parsed.GetValue(hindsight) ? Knowledge.WithHindsight : Knowledge.AsReported,
        };
        return judging.Guarded(
            path,
            () =>
            {
                var timeline = read.Framework.Timeline(read.State, options);
                return parsed.GetValue(judging.WithoutConfidential) ? timeline.WithoutConfidential() : timeline;
            }
        );
    }
}

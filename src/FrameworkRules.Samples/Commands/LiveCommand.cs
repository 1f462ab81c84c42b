using FrameworkRules.Rules;

namespace FrameworkRules.Samples;

/// <summary>Replays the claims of the shipped states since the cessation of 2024 in the order in which they were reported, and prints each outcome that changes, with its cause.</summary>
internal sealed class LiveCommand : IDisposable
{
    private readonly LiveAssessment live;
    private readonly Record record;
    private readonly Terminal terminal;
    private int changes;

    private LiveCommand(Framework framework, Record record, Terminal terminal)
    {
        this.record = record;
        this.terminal = terminal;
        live = Evaluators.WithOwnRule().Open(framework, record.WithoutClaims(), record.Claims[0].ReportedOn);
    }

    public static ExitCode Run(Arguments arguments, Terminal terminal)
    {
        var framework = arguments.Framework ?? Frameworks.Cessation2024;
        using var command = new LiveCommand(
            framework,
            Record.Since(Frameworks.Cessation2024.EffectiveFrom!.Value, EvaluateCommand.Shipped()),
            terminal
        );
        return command.Replay();
    }

    public void Dispose() => live.Dispose();

    private ExitCode Replay()
    {
        terminal.Out.WriteLine($"{live.Framework.Title}: {record.Claims.Count} claims, in the order in which they were reported");
        foreach (var reported in record.Claims)
        {
            Print(live.AdvanceTo(Later(reported.ReportedOn, live.AsOf)));
            Print(live.Insert(reported.Claim, reported.Source));
        }

        Print(live.AdvanceTo(Later(record.End, live.AsOf)));
        terminal.Out.WriteLine();
        terminal.Out.WriteLine($"{changes} changes of outcome.");
        var now = live.Assess();
        foreach (var reminder in now.FurtherFindings.OfType<Reminder>())
        {
            terminal.Out.WriteLine($"By a rule of the sample's own: {reminder.Text}");
        }

        return ExitCodes.Of(now, []);
    }

    private void Print(IReadOnlyList<FindingChange> told)
    {
        foreach (var change in told.Where(change => change.Before.Outcome != change.After.Outcome))
        {
            changes++;
            terminal.Out.WriteLine();
            terminal.Out.WriteLine(
                $"{record.Day(change.Cause.AsOf)}  {change.After.Key}: {change.Before.Outcome} -> {change.After.Outcome}"
            );
            terminal.Out.WriteLine($"            {Cause(change.Cause)}");
        }
    }

    private static string Cause(ChangeCause cause) =>
        cause.Claim is { } claim
            ? Wrapping.Clean($"{claim.AssertedBy} on {claim.Kind.Noun} {claim.Id} (source: {claim.SourceId})")
            : "time has passed";

    private static DateTimeOffset Later(DateTimeOffset left, DateTimeOffset right) => left > right ? left : right;
}

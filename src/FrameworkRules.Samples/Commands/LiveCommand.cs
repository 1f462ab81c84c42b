using FrameworkRules.Rules;

namespace FrameworkRules.Samples;

/// <summary>Replays the claims of the shipped states since the cessation of 2024 in the order in which they were reported, and prints each outcome that changes, with its cause.</summary>
internal sealed class LiveCommand : IDisposable
{
    private const int CausesShown = 3;

    private readonly LiveAssessment live;
    private readonly Record record;
    private readonly Terminal terminal;
    private int changes;

    private LiveCommand(Framework framework, Record record, Terminal terminal)
    {
        this.record = record;
        this.terminal = terminal;
        live = Evaluators.WithOwnRule().Open(framework, record.WithoutClaims(), record.Claims[0].ReportedOn, Knowledge.AsReported);
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
            terminal.Out.WriteLine($"{record.Day(change.AsOf)}  {change.After.Key}: {change.Before.Outcome} -> {change.After.Outcome}");
            foreach (var cause in change.Causes.Take(CausesShown))
            {
                terminal.Out.WriteLine($"            {Wrapping.Clean(Words(cause))}");
            }

            if (change.Causes.Count > CausesShown)
            {
                terminal.Out.WriteLine($"            and {change.Causes.Count - CausesShown} more");
            }
        }
    }

    private static string Words(ChangeCause cause) =>
        cause.Record is null ? "the date of the duty has passed" : $"{Words(cause.Reason)}: {Words(cause.Record)}";

    private static string Words(ChangeReason reason) =>
        reason switch
        {
            ChangeReason.Inserted or ChangeReason.Reported => "reported",
            ChangeReason.Verified => "verification reported",
            ChangeReason.Began => "began",
            ChangeReason.Ended => "ended",
            ChangeReason.WentStale => "too old to be believed",
            ChangeReason.LeftWindow => "left the window of time",
            ChangeReason.DateCame => "a date in it has come",
            _ => reason.ToString(),
        };

    private static string Words(StateRecord record) =>
        record switch
        {
            AgreementClaim claim => $"{claim.AssertedBy} on {claim.Kind.Noun} {claim.Id} (source: {claim.SourceId})",
            Survey survey => $"{survey.By} on the list of {survey.Of} (source: {survey.SourceId})",
            Instrument instrument => instrument.Title ?? instrument.Id,
            Waiver waiver => $"{waiver.By} on {waiver.Precondition}",
            _ => record.ToString()!,
        };

    private static DateTimeOffset Later(DateTimeOffset left, DateTimeOffset right) => left > right ? left : right;
}

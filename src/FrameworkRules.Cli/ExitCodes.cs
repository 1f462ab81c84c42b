namespace FrameworkRules.Cli;

/// <summary>Turns what was found into what the process returns.</summary>
internal static class ExitCodes
{
    private static readonly ExitCode[] WorstFirst = [ExitCode.InputError, ExitCode.NotSatisfied, ExitCode.Undetermined, ExitCode.Satisfied];

    public static ExitCode Worst(IEnumerable<ExitCode> codes) => codes.MinBy(code => Array.IndexOf(WorstFirst, code));

    /// <summary>Says how the gates stand together.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="gates">The gates that count; none: all of which the framework has a precondition, context apart.</param>
    public static ExitCode Of(Assessment assessment, IReadOnlyCollection<Gate> gates)
    {
        var counting = assessment
            .Gates.Where(gate => gates.Count > 0 ? gates.Contains(gate.Gate) : gate.Gate != Gate.Context && gate.Findings.Count > 0)
            .Select(gate => CodeOf(gate.Status))
            .ToList();
        return counting.Count == 0 ? ExitCode.Undetermined : Worst(counting);
    }

    private static ExitCode CodeOf(GateStatus status) =>
        status switch
        {
            GateStatus.Satisfied => ExitCode.Satisfied,
            GateStatus.NotSatisfied => ExitCode.NotSatisfied,
            _ => ExitCode.Undetermined,
        };
}

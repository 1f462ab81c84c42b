namespace FrameworkRules;

/// <summary>Matches waivers with findings.</summary>
internal static class Waivers
{
    /// <summary>Lists the waivers that stand beside a finding at the instant judged.</summary>
    public static IReadOnlyList<Waiver> For(FrameworkEntry entry, StateView view) =>
        view.State.Waivers.Count == 0
            ? []
            : [.. view.State.Waivers.Where(waiver => Names(waiver, entry, view) && waiver.From <= view.AsOf && view.AsOf < waiver.Until)];

    /// <summary>Returns when time alone next changes which waivers stand beside a finding, or <see langword="null"/>.</summary>
    public static DateTimeOffset? NextChange(FrameworkEntry entry, StateView view)
    {
        DateTimeOffset? next = null;
        foreach (var waiver in view.State.Waivers)
        {
            if (Names(waiver, entry, view))
            {
                next = Instants.Earlier(next, Instants.IfAfter(view.AsOf, waiver.From));
                next = Instants.Earlier(next, Instants.IfAfter(view.AsOf, waiver.Until));
            }
        }

        return next;
    }

    /// <summary>Lists the waivers of a finding that begin or end at the instant judged.</summary>
    public static IEnumerable<Waiver> ChangingAt(FrameworkEntry entry, StateView view) =>
        view.State.Waivers.Where(waiver => (waiver.From == view.AsOf || waiver.Until == view.AsOf) && Names(waiver, entry, view));

    public static IReadOnlyList<UnusedWaiver> Unused(Assessment assessment) =>
        [
            .. assessment
                .View.State.Waivers.Select(waiver => (Waiver: waiver, Issue: IssueOf(waiver, assessment)))
                .Where(pair => pair.Issue is not null)
                .Select(pair => new UnusedWaiver(pair.Waiver, pair.Issue!.Value)),
        ];

    private static WaiverIssue? IssueOf(Waiver waiver, Assessment assessment)
    {
        var findings = assessment
            .Findings.Where(finding =>
                finding.Id == waiver.Precondition && (waiver.Party is null || finding.Party == PartyOf(waiver, assessment.View))
            )
            .ToList();
        return findings.Count == 0 ? WaiverIssue.UnknownPrecondition
            : assessment.AsOf < waiver.From ? WaiverIssue.NotYetInEffect
            : assessment.AsOf >= waiver.Until ? WaiverIssue.Expired
            : findings.TrueForAll(finding => finding.Outcome is Outcome.Met or Outcome.NotApplicable) ? WaiverIssue.NotNeeded
            : null;
    }

    private static bool Names(Waiver waiver, FrameworkEntry entry, StateView view) =>
        waiver.Precondition == entry.Precondition.Id && (waiver.Party is null || PartyOf(waiver, view) == entry.Party);

    private static string PartyOf(Waiver waiver, StateView view) => view.Index.Names.Resolve(NameOf.Party, waiver.Party!).Name;
}

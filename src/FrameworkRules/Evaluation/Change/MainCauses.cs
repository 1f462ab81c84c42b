namespace FrameworkRules;

/// <summary>Tells, of all that happened at one instant to what a finding looks at, what changed it.</summary>
internal static class MainCauses
{
    public static IReadOnlyList<ChangeCause> Of(FindingChange change)
    {
        var records = RecordsOf(change.Before).Concat(RecordsOf(change.After)).ToHashSet();
        List<ChangeCause> main = [.. change.Causes.Where(cause => IsMain(cause, change, records))];
        if (main.Count == 0)
        {
            main.AddRange(change.Causes);
        }

        main.AddRange(Displaced(change));
        return
        [
            .. main.Distinct()
                .OrderBy(cause => cause.Origin)
                .ThenBy(cause => cause.Reason)
                .ThenBy(cause => cause.ToString(), StringComparer.Ordinal),
        ];
    }

    private static bool IsMain(ChangeCause cause, FindingChange change, HashSet<StateRecord> records) =>
        cause.Reason switch
        {
            ChangeReason.DeadlinePassed => change.IsTimingChanged,
            ChangeReason.CessationBegan => true,
            _ => cause.Record is { } record && records.Contains(record),
        };

    private static IEnumerable<StateRecord> RecordsOf(Finding finding) =>
        finding
            .Evidence.Select(line => (StateRecord)line.Claim)
            .Concat(finding.Surveys.Select(survey => survey.Survey))
            .Concat(finding.Instruments)
            .Concat(finding.Waivers.Select(waiver => waiver.Waiver));

    /// <summary>Lists the claims that counted before and do not any more, because another word stands in their place.</summary>
    private static IEnumerable<ChangeCause> Displaced(FindingChange change)
    {
        if (change.Causes.All(cause => cause.Origin != ChangeOrigin.World))
        {
            yield break;
        }

        var after = change.After.Evidence.ToLookup(line => (line.Claim, line.Field));
        var better = change
            .After.Evidence.Where(line => line.Standing is Standing.Heard or Standing.Admission or Standing.Concession)
            .Select(PlaceOf)
            .ToHashSet();
        var told = change
            .Before.Evidence.Where(line => line.Standing is Standing.Heard or Standing.Admission or Standing.Concession)
            .Select(PlaceOf)
            .ToHashSet();
        foreach (var line in change.Before.Evidence.Where(line => line.Standing.Establishes()))
        {
            if (after[(line.Claim, line.Field)].Any(now => now.Standing == Standing.Superseded))
            {
                yield return new ChangeCause(ChangeReason.Superseded, line.Claim, change.AsOf);
            }
            else if (line.Standing == Standing.Reported && better.Contains(PlaceOf(line)) && !told.Contains(PlaceOf(line)))
            {
                yield return new ChangeCause(ChangeReason.Outranked, line.Claim, change.AsOf);
            }
        }
    }

    private static (Kind, string, Field) PlaceOf(Evidence line) => (line.Claim.Kind, line.Claim.SubjectId, line.Field);
}

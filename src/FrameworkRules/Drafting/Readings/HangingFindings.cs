namespace FrameworkRules.Drafting;

/// <summary>Finds which findings hang on which brackets.</summary>
internal static class HangingFindings
{
    public static IReadOnlyList<HangingFinding> In(DraftReadings readings, Framework framework)
    {
        var keys = framework.FindingKeys;
        var hanging = new List<HangingFinding>();
        var known = readings.All.ToDictionary(reading => NameOf(reading.Picks), StringComparer.Ordinal);
        for (var finding = 0; finding < keys.Count; finding++)
        {
            var outcomes = readings.All.DistinctBy(reading => reading.Outcomes[finding]).ToList();
            if (outcomes.Count > 1)
            {
                var place = finding;
                hanging.Add(
                    new HangingFinding(
                        keys[finding],
                        [.. readings.Brackets.Where((_, bracket) => HangsOn(place, bracket, readings, known))],
                        [.. outcomes.Select(reading => (reading.Outcomes[place], reading.Told)).OrderBy(each => each.Item1)]
                    )
                );
            }
        }

        return hanging.AsReadOnly();
    }

    /// <summary>Tells whether two readings that differ in one bracket only come to different things.</summary>
    private static bool HangsOn(int finding, int bracket, DraftReadings readings, Dictionary<string, DraftReading> known)
    {
        foreach (var reading in readings.All)
        {
            for (var pick = reading.Picks[bracket] + 1; pick < readings.Brackets[bracket].Alternatives.Count; pick++)
            {
                var changed = (int[])[.. reading.Picks];
                changed[bracket] = pick;
                if (known.TryGetValue(NameOf(changed), out var other) && other.Outcomes[finding] != reading.Outcomes[finding])
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string NameOf(int[] picks) => string.Join(',', picks);
}

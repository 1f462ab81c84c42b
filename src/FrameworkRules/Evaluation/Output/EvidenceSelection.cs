namespace FrameworkRules;

/// <summary>The evidence of a finding as it is written down: what decides first, and what would read the same only once.</summary>
internal readonly record struct EvidenceSelection
{
    /// <summary>How many lines a document shows of one finding: a record of thousands of incidents must not be in it once for each finding that they bear on.</summary>
    public const int ShownAtMost = 100;

    private EvidenceSelection(IReadOnlyList<Evidence> shown, int leftOut)
    {
        Shown = shown;
        LeftOut = leftOut;
    }

    public IReadOnlyList<Evidence> Shown { get; }

    /// <summary>Gets how many more lines there are.</summary>
    public int LeftOut { get; }

    public static EvidenceSelection Of(Finding finding, int atMost = ShownAtMost)
    {
        if (finding.Evidence.Count <= 1)
        {
            return new EvidenceSelection(finding.Evidence, leftOut: 0);
        }

        var decisive = finding.DecisiveRecords.ToHashSet();
        var known = new HashSet<(SubmittedClaim, Field, string)>();
        var lines = new List<Evidence>(finding.Evidence.Count);
        foreach (var line in finding.Evidence)
        {
            // Two conditions of one requirement may ask the same of the same claim.
            if (known.Add((line.Submitted, line.Field, line.Required)))
            {
                lines.Add(line);
            }
        }

        List<Evidence> shown =
        [
            .. lines
                .OrderByDescending(line => line.Standing.Establishes() && decisive.Contains((line.Claim.Kind, line.Claim.SubjectId)))
                .ThenBy(line => line.Standing == Standing.Silent)
                .ThenBy(line => line.Standing),
        ];
        var leftOut = Math.Max(0, shown.Count - atMost);
        shown.RemoveRange(shown.Count - leftOut, leftOut);
        return new EvidenceSelection(shown, leftOut);
    }
}

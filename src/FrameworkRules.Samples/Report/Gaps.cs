namespace FrameworkRules.Samples;

/// <summary>Lists what is not known by who could usually tell.</summary>
internal static class Gaps
{
    public static void Write(Assessment assessment, Sheet sheet)
    {
        var unknown = assessment.Findings.Where(finding => finding.Outcome == Outcome.Unknown).ToList();
        if (unknown.Count == 0)
        {
            return;
        }

        sheet.Blank();
        sheet.Heading("NOT KNOWN, AND WHO COULD TELL");
        var tellers = unknown
            .SelectMany(finding => finding.Remarks.Where(IsGap).Select(remark => (finding, remark)))
            .GroupBy(gap => gap.remark.Of.KnownTo ?? "nobody named")
            .OrderBy(teller => teller.Key.Replace("the ", "", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase);
        foreach (var teller in tellers)
        {
            var kinds = teller.GroupBy(gap => gap.remark.Of).OrderBy(kind => kind.Key.Noun, StringComparer.OrdinalIgnoreCase);
            sheet.Text(
                $"{Words.Capital(teller.Key)}: {string.Join("; ", kinds.Select(kind => Gap(kind.Key, [.. kind])))}.",
                indent: 2,
                hanging: 2
            );
        }

        var others = unknown.Where(finding => !finding.Remarks.Any(IsGap)).Select(finding => finding.Key).ToList();
        if (others.Count > 0)
        {
            sheet.Text($"What is on file does not settle: {string.Join(", ", others)} (why: --details).", indent: 2, hanging: 2);
        }
    }

    private static string Gap(Kind kind, IReadOnlyList<(Finding Finding, Remark Remark)> gaps)
    {
        var findings = gaps.Select(gap => gap.Finding.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var fields = gaps.Select(gap => gap.Remark.Field?.Title).OfType<string>().Distinct().ToList();
        var nothingAtAll = gaps.Any(gap =>
            gap.Remark.Kind is RemarkKind.NothingOnFile or RemarkKind.NoneMatches or RemarkKind.TextNotInFull
        );
        return $"{kind.Noun}{(nothingAtAll || fields.Count == 0 ? "" : $", {string.Join(", ", fields)}")} ({string.Join(", ", findings)})";
    }

    private static bool IsGap(Remark remark) =>
        remark.Kind
            is RemarkKind.NotSubmitted
                or RemarkKind.NotKnown
                or RemarkKind.NothingOnFile
                or RemarkKind.NoneMatches
                or RemarkKind.ListNotComplete
                or RemarkKind.TextNotInFull
                or RemarkKind.Stale;
}

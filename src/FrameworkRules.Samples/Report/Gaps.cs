namespace FrameworkRules.Samples;

/// <summary>Lists what is not known, and who could usually tell.</summary>
internal static class Gaps
{
    public static void Write(Assessment assessment, Sheet sheet)
    {
        var gaps = assessment
            .Findings.Where(finding => finding.Outcome == Outcome.Unknown)
            .SelectMany(finding => finding.Remarks.Where(remark => WhatIsMissing(remark) is not null).Select(remark => (finding, remark)))
            .GroupBy(gap => gap.remark.Of)
            .OrderBy(group => group.Key.Noun, StringComparer.OrdinalIgnoreCase)
            .ToList();
        var others = assessment
            .Findings.Where(finding => finding.Outcome == Outcome.Unknown && finding.Remarks.All(remark => WhatIsMissing(remark) is null))
            .Select(finding => finding.Key)
            .ToList();
        if (gaps.Count + others.Count == 0)
        {
            return;
        }

        var room = sheet.Width - 4;
        var (who, ids) = (room * 32 / 100, room * 21 / 100);
        Column[] columns = [new(1), new(room - 1 - who - ids), new(who), new(ids)];
        sheet.Blank();
        sheet.Heading("NOT KNOWN, AND WHO COULD TELL");
        foreach (var gap in gaps)
        {
            var missing = gap.Select(one => WhatIsMissing(one.remark)).OfType<string>().Distinct();
            var findings = gap.Select(one => one.finding.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            sheet.Row(
                columns,
                "",
                $"{Words.Capital(gap.Key.Noun)}: {string.Join("; ", missing)}",
                gap.Key.KnownTo ?? "-",
                string.Join(", ", findings)
            );
        }

        if (others.Count > 0)
        {
            sheet.Row(columns, "", "What is on file does not settle it", "see --details", string.Join(", ", others));
        }
    }

    private static string? WhatIsMissing(Remark remark) =>
        remark.Kind switch
        {
            RemarkKind.NotSubmitted or RemarkKind.NotKnown => remark.Field!.Title,
            RemarkKind.NothingOnFile => "nothing on file",
            RemarkKind.ListNotComplete => "whether the list is complete",
            RemarkKind.TextNotInFull => "the text in full",
            RemarkKind.Stale => "nothing recent",
            _ => null,
        };
}

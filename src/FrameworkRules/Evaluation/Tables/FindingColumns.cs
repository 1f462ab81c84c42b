namespace FrameworkRules;

/// <summary>The table of findings.</summary>
internal static class FindingColumns
{
    public static AssessmentTable Table() =>
        AssessmentTable.Of(
            "findings",
            static assessment => assessment.Findings.Select(finding => new FindingRow(assessment, finding)),
            [
                .. AssessmentColumns.Of<FindingRow>(),
                new("key", "the id with the party", static (cell, row) => cell.Text(row.Finding.Key)),
                new("id", "the id of the precondition", static (cell, row) => cell.Text(row.Finding.Id)),
                new("party", "the party whose finding it is", static (cell, row) => cell.Text(row.Finding.Party)),
                new("outcome", "what the submission shows", static (cell, row) => cell.Name(row.Finding.Outcome)),
                new("weakerMet", "whether the weaker requirement holds", static (cell, row) => cell.Flag(row.Finding.IsWeakerMet)),
                new("owed", "by what it is owed", static (cell, row) => cell.Name(row.Finding.Owed)),
                new("theme", "what it is about", static (cell, row) => cell.Text(row.Finding.Theme.Name)),
                new("layer", "what part of an agreement's life it looks at", static (cell, row) => cell.Name(row.Finding.Layer)),
                new("gate", "what it is a precondition of", static (cell, row) => cell.Name(row.Finding.Gate)),
                new("weight", "how heavily it weighs", static (cell, row) => cell.Name(row.Finding.Weight)),
                new("timing", "how it stands to its date", static (cell, row) => cell.Name(row.Finding.Timing.Status)),
                new("due", "the end of the period", static (cell, row) => cell.Instant(row.Finding.Timing.Due)),
                new("movedFrom", "the date before it was moved", static (cell, row) => cell.Instant(row.Finding.Timing.MovedFrom)),
                new(
                    "days",
                    "days since the date, negative before it",
                    static (cell, row) => cell.Number(row.Finding.Timing.Due is null ? null : row.Finding.Timing.Days)
                ),
                new("dutyBearers", "those whose duty it is", static (cell, row) => cell.Names(row.Finding.DutyBearers)),
                new("addressees", "those whom the text calls on besides", static (cell, row) => cell.Names(row.Finding.Addressees)),
                new("satisfied", "how many subjects satisfy it", static (cell, row) => cell.Number(row.Finding.SatisfiedCount)),
                new("subjects", "how many come into question", static (cell, row) => cell.Number(row.Finding.SubjectCount)),
                new(
                    "alsoFailing",
                    "the keys of findings that fail by the same record",
                    static (cell, row) => cell.Names([.. row.Assessment.AlsoFailing(row.Finding).Select(other => other.Key)])
                ),
                new("withheld", "how many confidential claims are left out", static (cell, row) => cell.Number(row.Finding.WithheldCount)),
                new("statement", "what is required", static (cell, row) => cell.Text(row.Finding.Statement)),
                new("reason", "why", static (cell, row) => cell.Text(row.Finding.Reason)),
            ]
        );
}

namespace FrameworkRules;

/// <summary>The table of evidence.</summary>
internal static class EvidenceColumns
{
    public static AssessmentTable Table() =>
        AssessmentTable.Of(
            "evidence",
            Rows,
            [
                .. AssessmentColumns.Of<EvidenceRow>(),
                new("key", "the key of the finding", static (cell, row) => cell.Text(row.Finding.Key)),
                new("kind", "the kind of the claim", static (cell, row) => cell.Text(row.Line.Claim.Kind.Name)),
                new("subject", "what the claim is about", static (cell, row) => cell.Text(row.Line.Claim.SubjectId)),
                new("assertedBy", "who says so", static (cell, row) => cell.Text(row.Line.Claim.AssertedBy)),
                new("from", "since when it holds, or when it happened", static (cell, row) => cell.Instant(row.Line.From)),
                new("field", "the field of the claim", static (cell, row) => cell.Text(row.Line.Field.Name)),
                new(
                    "actual",
                    "what the claim says of it, for people",
                    static (cell, row) => cell.Text(InstantText.Of(row.Value, row.Assessment.View.Days))
                ),
                new("valueState", "given, none, notKnown or absent", static (cell, row) => cell.Name(row.Value.State)),
                new("low", "a number, or the lower bound of a range", static (cell, row) => cell.Number(NumberBounds.Of(row.Value).Low)),
                new("high", "the same number, or the upper bound", static (cell, row) => cell.Number(NumberBounds.Of(row.Value).High)),
                new("unit", "the unit of the number", static (cell, row) => cell.Text(row.Line.Field.Unit)),
                new("flag", "a yes or no", static (cell, row) => cell.Flag(row.IsGiven(ValueType.Flag) ? row.Value.IsTrue : null)),
                new("text", "a text or choice", static (cell, row) => cell.Text(row.IsGiven(ValueType.Text) ? row.Value.Text : null)),
                new("names", "a set of names", static (cell, row) => cell.Names(row.IsGiven(ValueType.Names) ? row.Value.Names : null)),
                new(
                    "earliest",
                    "an instant, or the earliest it may be",
                    static (cell, row) => cell.Instant(row.IsGiven(ValueType.Instant) ? row.Value.Instant : null)
                ),
                new(
                    "latest",
                    "the same instant, or the latest it may be",
                    static (cell, row) => cell.Instant(row.IsGiven(ValueType.Instant) ? row.Value.Latest : null)
                ),
                new("required", "what is required of the field, for people", static (cell, row) => cell.Text(row.Line.Required)),
                new("judgement", "what the claim makes of that", static (cell, row) => cell.Name(row.Line.Judgement)),
                new("standing", "how the claim stands against others", static (cell, row) => cell.Name(row.Line.Standing)),
                new("source", "the id of the source", static (cell, row) => cell.Text(row.Line.Source.Id)),
                new("publisher", "who published it", static (cell, row) => cell.Text(row.Line.Source.Publisher)),
                new("date", "when it was published", static (cell, row) => cell.Instant(row.Line.Source.Date)),
                new("grade", "what kind of source it is", static (cell, row) => cell.Name(row.Line.Source.Grade)),
                new("pointer", "the JSON pointer of the claim in its file", static (cell, row) => cell.Text(row.Line.Pointer)),
            ]
        );

    /// <summary>A table is streamed, so that it has all evidence, in the order of the document.</summary>
    private static IEnumerable<EvidenceRow> Rows(Assessment assessment) =>
        assessment.Findings.SelectMany(finding =>
            EvidenceSelection.Of(finding, atMost: int.MaxValue).Shown.Select(line => new EvidenceRow(assessment, finding, line))
        );
}

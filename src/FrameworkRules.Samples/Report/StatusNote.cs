namespace FrameworkRules.Samples;

/// <summary>Prints the one page a mediator wants: what is owed by whom, by when, on whose word, and what is not known.</summary>
internal sealed class StatusNote
{
    private const int Label = 12;

    /// <summary>The preconditions of which what was found is a circle of conditions.</summary>
    private static readonly string[] OnCircles = ["PROC-05", "PROC-07"];

    private readonly Assessment assessment;
    private readonly string file;
    private readonly Sheet sheet;
    private readonly Names names;
    private readonly Dates dates;

    private StatusNote(Assessment assessment, string file, Sheet sheet)
    {
        this.assessment = assessment;
        this.file = file;
        this.sheet = sheet;
        names = Names.Of(assessment.View.State);
        dates = Dates.Of(assessment.View.State);
    }

    public static void Write(Assessment assessment, string file, Sheet sheet)
    {
        var note = new StatusNote(assessment, file, sheet);
        note.WriteHeader();
        note.WriteWarnings();
        sheet.Rule();
        note.WriteSummary();
        new DutyTable(assessment, note.names, note.dates, sheet).Write();
        note.WriteCircles();
        Gaps.Write(assessment, sheet);
        GateTable.Write(assessment, sheet);
        sheet.Rule();
        note.WriteFooter();
    }

    private void WriteHeader()
    {
        sheet.Labelled(new Run("STATUS NOTE   ", Tone.Heading), assessment.Framework.Title);
        var known =
            assessment.KnownAt is not { } knownAt ? "all that is on file"
            : knownAt == assessment.AsOf ? "same"
            : dates.EndInWords(knownAt);
        sheet.Text(
            $"Judged at {dates.EndInWords(assessment.AsOf)} ({dates.OffsetName}). Known by: {known}. Framework: {assessment.Framework.Id} {assessment.Framework.Version}. File: {file}."
        );
        if (assessment.View.State.IsDraft)
        {
            sheet.Text("A draft: what its text says is judged, and nothing else is listed.");
        }

        sheet.Text($"Texts on file: {Texts()}.");
        WriteTextsNotJudged();
    }

    private void WriteTextsNotJudged()
    {
        var notJudged = assessment.TextsNotJudged;
        if (notJudged.Count > 0)
        {
            sheet.Text($"Of these, not judged: {string.Join("; ", notJudged.Select(Unjudged))}.");
        }

        if (assessment.RestingOnCompletenessAlone is > 0 and var count)
        {
            sheet.Text($"Resting on nothing but the word that a text is on file in full: {count} of {assessment.Findings.Count} findings.");
        }
    }

    private static string Unjudged(UnjudgedText text) =>
        $"{text.Instrument}{(text.Clause is null ? "" : $", {text.Clause}")} ({text.Reason})";

    private void WriteWarnings()
    {
        if (assessment.Warnings.Count == 0)
        {
            return;
        }

        sheet.Blank();
        sheet.Heading("PROBABLY NOT MEANT");
        foreach (var warning in assessment.Warnings)
        {
            sheet.Text($"{Words.Capital(warning.Found)}{More(warning)}.", indent: 2, hanging: 2);
        }
    }

    private static string More(Warning warning)
    {
        var places = warning.Places > 1 ? $" ({warning.Places} places)" : "";
        return $"{places}{(warning.Suggestion is null ? "" : $"; {warning.Suggestion}")}";
    }

    private string Texts()
    {
        var view = assessment.View;
        var published = view.State.Sources.ToDictionary(source => source.Id, source => source.Date, StringComparer.Ordinal);
        var shown = view
            .State.Instruments.Where(text => text.Date <= view.AsOf && (view.KnownAt is not { } known || published[text.SourceId] <= known))
            .Select(Text)
            .ToList();
        return shown.Count == 0 ? "none" : string.Join("; ", shown);
    }

    private string Text(Instrument text)
    {
        var annexes = text
            .Annexes.Where(annex => annex.Completeness != "full")
            .Select(annex => $"annex {annex.Id} {(annex.Completeness == "missing" ? "not submitted" : "as an excerpt")}");
        return $"{text.Title ?? text.Id}, {dates.Day(text.Date)} ({string.Join("; ", [text.IsComplete ? "in full" : "as an excerpt", .. annexes])})";
    }

    private void WriteSummary()
    {
        if (assessment.Findings.FirstOrDefault(finding => finding.Id == "CEAS-02") is { } inForce)
        {
            sheet.Labelled(Labelled("IN FORCE"), $"{YesOrNo(inForce.Outcome)} {inForce.Reason}");
        }

        var open = assessment.Findings.Where(finding => finding.Outcome is not (Outcome.Met or Outcome.NotApplicable)).ToList();
        int Of(TimingStatus status) => open.Count(finding => finding.Timing.Status == status);
        sheet.Labelled(
            Labelled("PAST DUE"),
            $"{Of(TimingStatus.PastDue)} (*). Not yet due: {Of(TimingStatus.NotYetDue)}. Date passed, not known whether met: {Of(TimingStatus.DatePassed)}. No date set: {Of(TimingStatus.Undated)}."
        );
        sheet.Labelled(Labelled("ALL"), Words.Count(assessment.Findings, withNone: true));
        var untested = assessment.Framework.Commitments.Where(commitment => !commitment.HasTest).ToList();
        if (untested.Count > 0)
        {
            sheet.Labelled(Labelled("NO TEST YET"), string.Join("; ", untested.Select(Untested)) + ".");
        }
    }

    private string Untested(FrameworkCommitment commitment) =>
        $"{commitment.Citation}, owed by {names.List(commitment.OwedBy)}: {commitment.What}";

    private void WriteCircles()
    {
        foreach (
            var finding in assessment.Findings.Where(finding =>
                OnCircles.Contains(finding.Id) && finding.Outcome is Outcome.Unmet or Outcome.PartiallyMet
            )
        )
        {
            var found = finding
                .Remarks.Where(remark => remark.Kind == RemarkKind.Found)
                .Select(remark => remark.Detail)
                .OfType<string>()
                .ToList();
            if (found.Count == 0)
            {
                continue;
            }

            sheet.Blank();
            sheet.Heading("EACH WAITS FOR THE OTHER", finding.Key);
            foreach (var sentence in found)
            {
                sheet.Text(names.Expand(sentence), indent: 2, hanging: 2);
            }
        }
    }

    private void WriteFooter()
    {
        var state = assessment.View.State;
        var sources = state.Sources.Where(source => assessment.KnownAt is not { } known || source.Date <= known).ToList();
        var grades = Enum.GetValues<SourceGrade>().Select(grade => Words.Of(grade, sources.Count(source => source.Grade == grade)));
        var verified = state.Claims.Count(claim =>
            claim.VerifiedBy is not null
            && claim.VerifierMandate is not null
            && claim.VerificationMethod is not null
            && claim.VerifiedOn is not null
        );
        sheet.Text($"Sources: {string.Join(", ", grades)}; {Words.Number(verified, "verified claim", "verified claims")}.");
        var proposals = assessment
            .Findings.Where(finding => finding.Outcome != Outcome.NotApplicable)
            .SelectMany(finding => finding.Parameters)
            .Where(value => value.IsProposal)
            .Select(value => value.Parameter)
            .Distinct()
            .Count();
        sheet.Text(
            $"{Words.Number(proposals, "limit is", "limits are")} this library's proposal, not the text's, as are the times for which claims about the ground are believed; --details marks them."
        );
        sheet.Text(
            $"\"Not met\" means not shown to be so; it assigns no blame. No legal advice. Receipt {assessment.Receipt.Digest[..6]}."
        );
    }

    private static Run Labelled(string label) => new(label.PadRight(Label), Tone.Heading);

    private static string YesOrNo(Outcome outcome) =>
        outcome switch
        {
            Outcome.Met => "Yes.",
            Outcome.PartiallyMet => "In part.",
            Outcome.Unmet => "No.",
            Outcome.NotApplicable => "Does not apply.",
            _ => Words.Capital(Words.Of(outcome).Text) + ".",
        };
}

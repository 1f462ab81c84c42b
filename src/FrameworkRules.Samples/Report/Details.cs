using System.Globalization;

namespace FrameworkRules.Samples;

/// <summary>Prints every finding with what it rests on.</summary>
internal sealed class Details
{
    private const int ShownLines = 20;

    private readonly Assessment assessment;
    private readonly Sheet sheet;
    private readonly Names names;
    private readonly Dates dates;

    private Details(Assessment assessment, Sheet sheet)
    {
        this.assessment = assessment;
        this.sheet = sheet;
        names = Names.Of(assessment.View.State);
        dates = Dates.Of(assessment.View.State);
    }

    public static void Write(Assessment assessment, Sheet sheet)
    {
        var details = new Details(assessment, sheet);
        sheet.Heading("ALL FINDINGS");
        foreach (var finding in assessment.Findings)
        {
            sheet.Blank();
            details.Write(finding);
        }

        sheet.Rule();
        sheet.Text(
            $"Receipt {assessment.Receipt.Digest}: state {assessment.Receipt.State}, framework {assessment.Receipt.Framework}, library {assessment.Receipt.Library}."
        );
    }

    private void Write(Finding finding)
    {
        var outcome = Words.Of(finding.Outcome);
        sheet.Row(
            [
                new(Wrapping.WidthOf(finding.Key)),
                new(Wrapping.WidthOf(outcome.Text)),
                new(sheet.Width - Wrapping.WidthOf(finding.Key + outcome.Text) - 2),
            ],
            new Cell(new Run(finding.Key, Tone.Heading)),
            new Cell(outcome),
            finding.Timing.Status == TimingStatus.PastDue ? new Cell(new Run("PAST DUE", Tone.NotMet)) : ""
        );
        sheet.Text(finding.Statement, indent: 2);
        Line("Why", finding.Reason);
        Line("When", When(finding.Timing));
        Line("Owed by", finding.DutyBearers.Count > 0 ? names.List(finding.DutyBearers) : "a party that no record on file names");
        if (finding.Addressees.Count > 0)
        {
            Line("Called on", names.List(finding.Addressees));
        }

        Line("Cites", string.Join("; ", finding.Citations));
        Line(
            "Class",
            $"{finding.Theme}; {finding.Layer.ToString().ToLowerInvariant()} layer; gate: {Words.Of(finding.Gate)}, {finding.Weight.ToString().ToLowerInvariant()}"
        );
        if (finding.WeakerStatement is { } weaker)
        {
            Line("Lesser", $"{weaker.TrimEnd('.')}{(finding.IsWeakerMet ? ": met" : "")}");
        }

        if (finding.SubjectCount > 0)
        {
            Line("Holds for", string.Create(CultureInfo.InvariantCulture, $"{finding.SatisfiedCount} of {finding.SubjectCount}"));
        }

        if (assessment.AlsoFailing(finding) is { Count: > 0 } others)
        {
            Line("One fact", $"the same records count against {string.Join(", ", others.Select(other => other.Key))}");
        }

        List("Limits", [.. finding.Parameters.Select(Parameter)]);
        List("Evidence", [.. finding.Evidence.OrderBy(line => line.Standing).Select(Evidence)]);
        List(
            "Besides",
            [
                .. finding.Remarks.Select(remark =>
                    remark.Kind == RemarkKind.Found ? names.Expand(RemarkText.Full(remark, dates)) : RemarkText.Full(remark, dates)
                ),
            ]
        );
        List(
            "Waivers",
            [
                .. Waivers
                    .Of(finding, assessment.View)
                    .Select(waiver => $"by {names[waiver.By]} until {dates.End(waiver.Until)}: {waiver.Reason}"),
            ]
        );
    }

    private string When(Timing timing)
    {
        if (timing.Due is not { } due)
        {
            return "No date set.";
        }

        var moved = timing.MovedFrom is { } from ? $", moved from {dates.EndInWords(from)} by agreement" : "";
        var standing = timing.Status switch
        {
            TimingStatus.NotYetDue => $"not yet due: {Words.Number(-timing.Days, "day", "days")} left",
            TimingStatus.PastDue => $"past due from {dates.Moment(due)}{Since(timing.Days)}",
            _ => $"the date has passed{Since(timing.Days)}",
        };
        return $"By {dates.EndInWords(due)}{moved}; {standing}.";
    }

    private static string Since(int days) => days > 0 ? $", {Words.Number(days, "day", "days")}" : "";

    private string Evidence(Evidence line)
    {
        var claim = line.Claim;
        var standing = line.Standing == Standing.Heard ? "" : StandingText(line.Standing);
        string[] marks =
        [
            standing,
            line.IsVerified ? $"verified by {names[claim.VerifiedBy!]}" : "",
            line.IsConfidential ? "confidential" : "",
        ];
        var noted = string.Concat(marks.Where(mark => mark.Length > 0).Select(mark => $"; {mark}"));
        var required = string.Equals(line.Required, line.Field.Title, StringComparison.Ordinal) ? "" : $"; required: {line.Required}";
        var isProvision = claim.Kind.Nature == ClaimNature.Provision;
        var who = isProvision ? "" : $" {names[claim.AssertedBy!]}, {dates.Moment(line.From)}";
        var place = isProvision && claim.Paragraph is { } paragraph ? $"{paragraph}; " : "";
        var source =
            $"source {line.Source.Id}: {line.Source.Publisher}, {dates.Day(line.Source.Date)}, {line.Source.Grade.ToString().ToLowerInvariant()}";
        return $"{claim.Kind.Noun} {claim.SubjectId}, {line.Field.Title}: {Values.Of(line, dates)}{required}.{who}{noted} ({place}{source}){(line.Pointer is { } pointer ? $" {pointer}" : "")}";
    }

    private static string Parameter(ParameterValue value)
    {
        var basis =
            value.IsOverride ? "set by the host"
            : value.Source is { } source ? source
            : "proposed by this library";
        return $"{value.Parameter.Title} ({value.Parameter.Name}): {value}; {basis}";
    }

    private static string StandingText(Standing standing) =>
        standing switch
        {
            Standing.Admission => "admitted: at least so much is established",
            Standing.Concession => "conceded by the other side: at most so much is established",
            Standing.Reported => "reported by the press",
            Standing.Claimed => "claimed in its own favour",
            Standing.Alleged => "alleged against the other side",
            Standing.Announced => "announced",
            Standing.Stale => "ended, or too old to be believed",
            Standing.Superseded => "replaced by a later claim",
            Standing.Hearsay => "hearsay",
            _ => "silent",
        };

    private void List(string label, IReadOnlyList<string> lines)
    {
        for (var i = 0; i < Math.Min(lines.Count, ShownLines); i++)
        {
            sheet.Labelled($"  {(i == 0 ? label : ""), -11}- ", lines[i]);
        }

        if (lines.Count > ShownLines)
        {
            Line("", $"and {lines.Count - ShownLines} more");
        }
    }

    private void Line(string label, string text) => sheet.Labelled($"  {label, -11}", text);
}

using System.Text;

namespace FrameworkRules;

/// <summary>Renders why a finding came out as it did.</summary>
internal static class Wording
{
    private const int ShownChecks = 3;

    public static string Reason(Finding finding, Rendering rendering)
    {
        if (finding.Fault is { } fault)
        {
            return $"The precondition's own code failed: {fault.Message}";
        }

        if (finding.Exemption is { } exemption)
        {
            return $"Not judged: {exemption}.";
        }

        var parts = new List<string>();
        if (finding.Outcome == Outcome.NotApplicable && finding.ApplicabilitySentence is { } applies)
        {
            parts.Add($"It applies where {applies}");
        }

        var found = finding.Remarks.Where(remark => remark.Kind == RemarkKind.Found).ToList();
        var checks = (found.Count > 0 ? [] : finding.Evidence)
            .Where(line => line.Standing is not (Standing.Superseded or Standing.Silent))
            .GroupBy(line => (line.Claim.Kind, line.Claim.SubjectId, line.Condition, line.IsNegated))
            .ToList();
        parts.AddRange(checks.Take(ShownChecks).Select(lines => Check([.. lines.OrderBy(line => line.Standing)], rendering)));
        var more = checks.Count - ShownChecks;
        if (more > 0)
        {
            parts.Add(string.Create(rendering.Culture, $"{more} more in the evidence"));
        }

        parts.AddRange(finding.Remarks.Take(ShownChecks).Select(remark => Say(remark, rendering)));
        if (finding.IsWeakerMet && finding.WeakerStatement is { } weaker)
        {
            parts.Add($"met in part: {Lower(weaker.TrimEnd('.'))}");
        }

        if (finding.WithheldCount > 0)
        {
            parts.Add(string.Create(rendering.Culture, $"confidential claims left out: {finding.WithheldCount}"));
        }

        return parts.Count == 0 ? "Nothing on file bears on it." : Upper(string.Join("; ", parts)) + ".";
    }

    /// <summary>Renders one remark.</summary>
    public static string Say(Remark remark, Rendering rendering) =>
        remark.Kind switch
        {
            RemarkKind.NotSubmitted => $"no claim that holds states {remark.Field!.Title} of {Name(remark)} (required: {remark.Detail})",
            RemarkKind.NotKnown => $"{remark.Field!.Title} of {Name(remark)} is stated as not known (required: {remark.Detail})",
            RemarkKind.NothingOnFile => $"no {remark.Of.Noun} is on file{Scope(remark)}, and no survey says that there is none",
            RemarkKind.NoneMatches => $"{remark.Of.Noun}: {remark.Detail}; no survey says that there is none",
            RemarkKind.ListNotComplete => $"no survey says that the list of \"{remark.Of.Name}\" is complete{Scope(remark)}",
            RemarkKind.TextNotInFull =>
                $"the text is not on file in full{(string.IsNullOrEmpty(remark.Detail) ? "" : $" ({remark.Detail})")}, so a clause not seen may exist",
            RemarkKind.EmptyList => remark.Of.Nature == ClaimNature.Provision
                ? $"the text, submitted in full, has no {remark.Of.Noun}"
                : $"a survey shows no {remark.Of.Noun}{Scope(remark)}",
            RemarkKind.BeforeStart =>
                $"on file from before the start of the cessation, {rendering.Moment(remark.Since!.Value)}: {remark.Of.Noun} ({remark.Detail})",
            RemarkKind.Vague => $"{remark.Field!.Title} of {Name(remark)}, \"{remark.Detail}\", leaves open what is to be settled",
            RemarkKind.ClausesDiffer => $"{Name(remark)} and {remark.Detail} differ",
            RemarkKind.Presumed => $"presumed of {Name(remark)}: {remark.Detail}",
            RemarkKind.Hearsay => $"what {remark.Detail} says of {Name(remark)} is hearsay and counts for nothing",
            RemarkKind.Stale =>
                $"what {remark.Detail} says of {Name(remark)} is too old to be believed since {rendering.Day(remark.Since!.Value)}",
            _ => remark.Detail ?? "",
        };

    /// <summary>Says how a claim stands, where it is not simply heard.</summary>
    public static string Say(Standing standing) =>
        standing switch
        {
            Standing.Admission => "admitted",
            Standing.Concession => "conceded by the other side",
            Standing.Reported => "press",
            Standing.Claimed => "claimed in its own favour",
            Standing.Alleged => "alleged",
            Standing.Announced => "announced",
            Standing.Stale => "too old, or ended",
            Standing.Superseded => "replaced by a later claim",
            Standing.Hearsay => "hearsay",
            _ => "",
        };

    private static string Check(IReadOnlyList<Evidence> lines, Rendering rendering)
    {
        var first = lines[0];
        var values = new StringBuilder();
        foreach (var line in lines)
        {
            values.Append(values.Length == 0 ? "" : "; ").Append(rendering.Value(line.Actual, line.Field)).Append(Voice(line, rendering));
        }

        return $"{Name(first.Claim)}, {first.Field.Title}: {values}; required: {first.RequiredIn(rendering)}";
    }

    private static string Voice(Evidence line, Rendering rendering)
    {
        if (line.Claim.Kind.Nature == ClaimNature.Provision)
        {
            return "";
        }

        var standing =
            line.Standing != Standing.Heard ? Say(line.Standing)
            : line.IsVerified ? "verified"
            : "";
        return $" ({line.Claim.AssertedBy}, {rendering.Day(line.From)}{(standing.Length == 0 ? "" : $", {standing}")})";
    }

    private static string Name(AgreementClaim claim) =>
        claim.Instrument is null
            ? $"{claim.Kind.Noun} {claim.SubjectId}"
            : $"{claim.Kind.Noun} in {claim.Instrument}, {claim.Paragraph ?? claim.Id}";

    private static string Name(Remark remark) => $"{remark.Of.Noun} {remark.SubjectId}";

    private static string Scope(Remark remark) => remark.Detail is { } scope ? $" for {scope}" : "";

    private static string Upper(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Lower(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}

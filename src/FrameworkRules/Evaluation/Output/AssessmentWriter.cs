using System.Buffers;

namespace FrameworkRules;

/// <summary>Writes an assessment as JSON.</summary>
internal static class AssessmentWriter
{
    /// <summary>The version of the format. Members are added within a version; one that is renamed, dropped or means something else makes a new version.</summary>
    public const int FormatVersion = 1;

    /// <summary>Returns the document, in an array of just its size.</summary>
    public static byte[] Write(Assessment assessment, Detail detail)
    {
        var buffer = JsonScratch.RentBuffer();
        Write(assessment, buffer, detail);
        var document = buffer.WrittenSpan.ToArray();
        JsonScratch.Return(buffer);
        return document;
    }

    /// <summary>Writes the document as it comes into being.</summary>
    public static void Write(Assessment assessment, IBufferWriter<byte> output, Detail detail)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((int)detail, (int)Detail.Full, nameof(detail));
        var writer = JsonScratch.RentWriter(output);
        WriteAssessment(new JsonOutput(writer, assessment.View.Days, new(StringComparer.Ordinal), detail), assessment);
        writer.Flush();
        JsonScratch.Return(writer);
        output.Write("\n"u8);
    }

    private static void WriteAssessment(JsonOutput output, Assessment assessment)
    {
        output.Json.WriteStartObject();
        output.Json.WriteNumber("format"u8, FormatVersion);
        output.Json.WriteString("framework"u8, assessment.Framework.Id);
        output.Json.WriteString("frameworkVersion"u8, assessment.Framework.Version);
        output.Json.WriteString("state"u8, assessment.Receipt.State);
        output.Instant("asOf"u8, assessment.AsOf);
        output.Instant("knownAt"u8, assessment.KnownAt);
        output.Json.WriteString("zone"u8, assessment.View.Days.Zone);
        output.Json.WriteBoolean("beforeEffect"u8, assessment.IsBeforeEffect);
        if (output.HasReasons)
        {
            output.Array("warnings"u8, assessment.Warnings, WriteWarning);
        }

        output.Array("gates"u8, assessment.Gates, WriteGate);
        WriteFindings(output, assessment);
        if (output.IsFull)
        {
            output.Array("sources"u8, [.. output.Cited.Values], WriteSource);
            output.Array("furtherFindings"u8, assessment.FurtherFindings, WriteFurtherFinding);
        }

        if (output.HasReasons)
        {
            output.Array("unusedWaivers"u8, assessment.UnusedWaivers, WriteUnusedWaiver);
        }

        if (output.IsFull)
        {
            output.Array("textsNotJudged"u8, assessment.TextsNotJudged, WriteUnjudgedText);
            output.Array("textDuties"u8, assessment.TextDuties, WriteTextDuty);
            output.Json.WriteNumber("restingOnCompletenessAlone"u8, assessment.RestingOnCompletenessAlone);
            WriteUntested(output, assessment.Framework.Commitments);
        }

        WriteReceipt(output, assessment.Receipt);
        output.Json.WriteEndObject();
    }

    private static void WriteFindings(JsonOutput output, Assessment assessment)
    {
        output.Json.WriteStartArray("findings"u8);
        foreach (var finding in assessment.Findings)
        {
            WriteFinding(output, finding, assessment);
        }

        output.Json.WriteEndArray();
    }

    private static void WriteWarning(JsonOutput output, Warning warning)
    {
        output.Json.WriteStartObject();
        output.Name("warning"u8, warning.Kind);
        output.Json.WriteString("pointer"u8, warning.Pointer);
        output.Json.WriteString("found"u8, warning.Found);
        output.Json.WriteString("suggestion"u8, warning.Suggestion);
        output.Json.WriteNumber("places"u8, warning.Places);
        output.Json.WriteEndObject();
    }

    private static void WriteUntested(JsonOutput output, IReadOnlyList<FrameworkCommitment> commitments)
    {
        output.Json.WriteStartArray("commitmentsWithoutTest"u8);
        for (var i = 0; i < commitments.Count; i++)
        {
            if (!commitments[i].HasTest)
            {
                WriteCommitment(output, commitments[i]);
            }
        }

        output.Json.WriteEndArray();
    }

    private static void WriteFurtherFinding(JsonOutput output, object further)
    {
        output.Json.WriteStartObject();
        output.Json.WriteString("type"u8, further.GetType().Name);
        output.Json.WriteString("text"u8, further.ToString());
        output.Json.WriteEndObject();
    }

    private static void WriteGate(JsonOutput output, GateAssessment gate)
    {
        output.Json.WriteStartObject();
        output.Name("gate"u8, gate.Gate);
        output.Name("status"u8, gate.Status);
        foreach (var outcome in Outcomes.All)
        {
            output.Json.WriteNumber(WireName<Outcome>.Of(outcome), gate.Count(outcome));
        }

        output.Json.WriteNumber("notYetDue"u8, gate.NotYetDueCount);
        if (output.HasReasons)
        {
            output.Json.WriteStartObject("basis"u8);
            foreach (var basis in Enum.GetValues<Basis>())
            {
                output.Json.WriteNumber(WireName<Basis>.Of(basis), gate.Count(basis));
            }

            output.Json.WriteEndObject();
        }

        output.Json.WriteEndObject();
    }

    private static void WriteFinding(JsonOutput output, Finding finding, Assessment assessment)
    {
        output.Json.WriteStartObject();
        output.Json.WriteString("key"u8, finding.Key);
        output.Json.WriteString("id"u8, finding.Id);
        output.Json.WriteString("party"u8, finding.Party);
        output.Name("outcome"u8, finding.Outcome);
        if (output.HasReasons)
        {
            output.Array("basis"u8, finding.Basis, static (output, basis) => output.Json.WriteStringValue(WireName<Basis>.Of(basis)));
        }

        output.Json.WriteBoolean("weakerMet"u8, finding.IsWeakerMet);
        if (output.HasReasons)
        {
            output.Json.WriteString("statement"u8, finding.Statement);
        }

        output.Name("layer"u8, finding.Layer);
        output.Name("gate"u8, finding.Gate);
        output.Name("weight"u8, finding.Weight);
        output.Json.WriteString("theme"u8, finding.Theme.Name);
        if (output.HasReasons)
        {
            output.Names("dutyBearers"u8, finding.DutyBearers);
            output.Names("addressees"u8, finding.Addressees);
        }

        WriteTiming(output, finding.Timing);
        if (output.HasReasons)
        {
            WriteWhy(output, finding, assessment);
        }

        output.Json.WriteEndObject();
    }

    /// <summary>Writes what a finding rests on.</summary>
    private static void WriteWhy(JsonOutput output, Finding finding, Assessment assessment)
    {
        output.Json.WriteNumber("satisfied"u8, finding.SatisfiedCount);
        output.Json.WriteNumber("subjects"u8, finding.SubjectCount);
        output.Reason(finding);
        if (output.IsFull)
        {
            WriteGrounds(output, finding, assessment);
        }

        output.Array("waivers"u8, finding.Waivers, WriteWaiver);
        output.Json.WriteNumber("withheld"u8, finding.WithheldCount);
    }

    private static void WriteGrounds(JsonOutput output, Finding finding, Assessment assessment)
    {
        output.Array("citations"u8, finding.Citations, WriteCitation);
        output.Array("parameters"u8, finding.Parameters, WriteParameter);
        var evidence = EvidenceSelection.Of(finding);
        output.Array("evidence"u8, evidence.Shown, WriteEvidence);
        output.Json.WriteNumber("evidenceLeftOut"u8, evidence.LeftOut);
        output.Array("surveys"u8, finding.Surveys, WriteSurvey);
        output.Array("texts"u8, finding.Instruments, static (output, text) => output.Json.WriteStringValue(text.Id));
        output.Array("remarks"u8, finding.Remarks, WriteRemark);
        output.Array("alsoFailing"u8, assessment.AlsoFailing(finding), static (output, other) => output.Json.WriteStringValue(other.Key));
    }

    private static void WriteTiming(JsonOutput output, Timing timing)
    {
        output.Name("timing"u8, timing.Status);
        output.Instant("due"u8, timing.Due);
        output.Instant("movedFrom"u8, timing.MovedFrom);
        WriteDays(output, timing);
    }

    /// <summary>Writes the days to or from the date. Where there is no date there are none, which is not the same as a date that is reached now.</summary>
    private static void WriteDays(JsonOutput output, Timing timing)
    {
        if (timing.Due is null)
        {
            output.Json.WriteNull("days"u8);
        }
        else
        {
            output.Json.WriteNumber("days"u8, timing.Days);
        }
    }

    private static void WriteWaiver(JsonOutput output, AppliedWaiver applied)
    {
        output.Json.WriteStartObject();
        output.Json.WriteString("by"u8, applied.Waiver.By);
        output.Json.WriteString("reason"u8, applied.Waiver.Reason);
        output.Instant("until"u8, applied.Waiver.Until);
        output.Json.WriteBoolean("exception"u8, applied.IsException);
        output.Json.WriteEndObject();
    }

    private static void WriteUnusedWaiver(JsonOutput output, UnusedWaiver unused)
    {
        output.Json.WriteStartObject();
        output.Json.WriteString("precondition"u8, unused.Waiver.Precondition);
        output.Json.WriteString("party"u8, unused.Waiver.Party);
        output.Json.WriteString("by"u8, unused.Waiver.By);
        output.Name("issue"u8, unused.Issue);
        output.Json.WriteEndObject();
    }

    private static void WriteUnjudgedText(JsonOutput output, UnjudgedText unjudged)
    {
        output.Json.WriteStartObject();
        output.Json.WriteString("text"u8, unjudged.Instrument);
        output.Json.WriteString("clause"u8, unjudged.Clause);
        output.Json.WriteString("reason"u8, unjudged.Reason);
        output.Json.WriteEndObject();
    }

    private static void WriteTextDuty(JsonOutput output, TextDuty duty)
    {
        output.Json.WriteStartObject();
        output.Json.WriteString("text"u8, duty.Instrument);
        output.Json.WriteString("id"u8, duty.Id);
        output.Names("actors"u8, duty.Actors);
        output.Json.WriteString("level"u8, duty.Level);
        output.Json.WriteString("after"u8, duty.After);
        output.Instant("due"u8, duty.Due);
        output.Json.WriteEndObject();
    }

    private static void WriteCommitment(JsonOutput output, FrameworkCommitment commitment)
    {
        output.Json.WriteStartObject();
        output.Json.WriteString("text"u8, commitment.Citation.Text.Id);
        output.Json.WriteString("point"u8, commitment.Citation.Point);
        output.Names("owedBy"u8, commitment.OwedBy);
        output.Name("wording"u8, commitment.Wording);
        output.Json.WriteString("what"u8, commitment.What);
        output.Json.WriteEndObject();
    }

    private static void WriteCitation(JsonOutput output, Citation citation)
    {
        output.Json.WriteStartObject();
        output.Json.WriteString("text"u8, citation.Text.Id);
        output.Json.WriteString("title"u8, citation.Text.ShortTitle);
        output.Json.WriteString("point"u8, citation.Point);
        output.Json.WriteEndObject();
    }

    private static void WriteParameter(JsonOutput output, ParameterValue value)
    {
        output.Json.WriteStartObject();
        output.Json.WriteString("name"u8, value.Parameter.Name);
        output.Json.WriteString("value"u8, InstantText.Of(value, output.Days));
        output.Json.WriteString("source"u8, value.Source);
        output.Json.WriteBoolean("proposal"u8, value.IsProposal);
        output.Json.WriteBoolean("override"u8, value.IsOverride);
        output.Json.WriteEndObject();
    }

    private static void WriteEvidence(JsonOutput output, Evidence line)
    {
        output.Json.WriteStartObject();
        output.Json.WriteString("kind"u8, line.Claim.Kind.Name);
        output.Json.WriteString("subject"u8, line.Claim.SubjectId);
        output.Json.WriteString("assertedBy"u8, line.Claim.AssertedBy);
        output.Instant("from"u8, line.From);
        output.Json.WriteString("field"u8, line.Field.Name);
        output.Json.WriteString("actual"u8, InstantText.Of(line.Actual, output.Days));
        output.Name("valueState"u8, line.Actual.State);
        output.Value("value"u8, line.Actual);
        output.Json.WriteString("required"u8, line.Required);
        output.Json.WriteString("unit"u8, line.Field.Unit);
        output.Name("judgement"u8, line.Judgement);
        output.Name("standing"u8, line.Standing);
        output.Cite(line.Source);
        output.Json.WriteString("pointer"u8, line.Pointer);
        output.Json.WriteEndObject();
    }

    private static void WriteSurvey(JsonOutput output, SurveyEvidence evidence)
    {
        var (survey, source) = evidence;
        output.Json.WriteStartObject();
        output.Json.WriteString("of"u8, survey.Of);
        output.Json.WriteString("scope"u8, survey.Scope);
        output.Instant("from"u8, survey.From);
        output.Instant("until"u8, survey.Until);
        output.Json.WriteString("by"u8, survey.By);
        output.Cite(source);
        output.Json.WriteEndObject();
    }

    private static void WriteSource(JsonOutput output, Source source)
    {
        output.Json.WriteStartObject();
        output.Json.WriteString("id"u8, source.Id);
        output.Json.WriteString("publisher"u8, source.Publisher);
        output.Json.WriteString("title"u8, source.Title);
        output.Instant("date"u8, source.Date);
        output.Instant("dateUntil"u8, source.DateUntil);
        output.Name("grade"u8, source.Grade);
        output.Json.WriteString("symbol"u8, source.Symbol);
        output.Json.WriteString("paragraph"u8, source.Paragraph);
        output.Json.WriteString("address"u8, source.Address);
        output.Json.WriteString("seenAt"u8, source.SeenAt);
        output.Json.WriteString("language"u8, source.Language);
        output.Json.WriteString("quotation"u8, source.Quotation);
        output.Instant("readOn"u8, source.ReadOn);
        output.Json.WriteBoolean("retrievable"u8, source.IsRetrievable);
        output.Json.WriteEndObject();
    }

    private static void WriteRemark(JsonOutput output, Remark remark)
    {
        output.Json.WriteStartObject();
        output.Name("remark"u8, remark.Kind);
        output.Json.WriteString("kind"u8, remark.Of.Name);
        output.Json.WriteString("subject"u8, remark.SubjectId);
        output.Json.WriteString("field"u8, remark.Field?.Name);
        output.Json.WriteString("detail"u8, remark.Detail);
        output.Json.WriteString("knownTo"u8, remark.Of.KnownTo);
        output.Json.WriteEndObject();
    }

    private static void WriteReceipt(JsonOutput output, Receipt receipt)
    {
        output.Json.WriteStartObject("receipt"u8);
        output.Json.WriteString("digest"u8, receipt.Digest);
        output.Json.WriteString("state"u8, receipt.State);
        output.Json.WriteString("framework"u8, receipt.Framework);
        output.Json.WriteString("rules"u8, receipt.Rules);
        output.Json.WriteString("library"u8, receipt.Library);
        output.Json.WriteString("zone"u8, receipt.Zone);
        output.Json.WriteBoolean("withoutConfidential"u8, receipt.IsWithoutConfidential);
        output.Names("overrides"u8, receipt.Overrides);
        output.Json.WriteEndObject();
    }
}

using System.Buffers;
using System.Text.Json;

namespace FrameworkRules;

/// <summary>Writes an assessment as JSON.</summary>
internal static class AssessmentWriter
{
    /// <summary>Returns the document, in an array of just its size.</summary>
    public static byte[] Write(Assessment assessment)
    {
        var buffer = JsonScratch.RentBuffer();
        Write(assessment, buffer);
        var document = buffer.WrittenSpan.ToArray();
        JsonScratch.Return(buffer);
        return document;
    }

    /// <summary>Writes the document as it comes into being.</summary>
    public static void Write(Assessment assessment, IBufferWriter<byte> output)
    {
        var writer = JsonScratch.RentWriter(output);
        WriteAssessment(writer, assessment);
        writer.Flush();
        JsonScratch.Return(writer);
        output.Write("\n"u8);
    }

    private static void WriteAssessment(Utf8JsonWriter writer, Assessment assessment)
    {
        writer.WriteStartObject();
        writer.WriteString("framework"u8, assessment.Framework.Id);
        WriteInstant(writer, "asOf"u8, assessment.AsOf);
        WriteInstant(writer, "knownAt"u8, assessment.KnownAt);
        WriteArray(writer, "gates"u8, assessment.Gates, WriteGate);
        WriteFindings(writer, assessment);
        WriteArray(writer, "furtherFindings"u8, assessment.FurtherFindings, WriteFurtherFinding);
        WriteArray(writer, "unusedWaivers"u8, assessment.UnusedWaivers, WriteUnusedWaiver);
        WriteUntested(writer, assessment.Framework.Commitments);
        WriteReceipt(writer, assessment.Receipt);
        writer.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter writer, Assessment assessment)
    {
        writer.WriteStartArray("findings"u8);
        foreach (var finding in assessment.Findings)
        {
            WriteFinding(writer, finding, assessment);
        }

        writer.WriteEndArray();
    }

    private static void WriteUntested(Utf8JsonWriter writer, IReadOnlyList<FrameworkCommitment> commitments)
    {
        writer.WriteStartArray("commitmentsWithoutTest"u8);
        for (var i = 0; i < commitments.Count; i++)
        {
            if (!commitments[i].HasTest)
            {
                WriteCommitment(writer, commitments[i]);
            }
        }

        writer.WriteEndArray();
    }

    private static void WriteFurtherFinding(Utf8JsonWriter writer, object further)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, further.GetType().Name);
        writer.WriteString("text"u8, further.ToString());
        writer.WriteEndObject();
    }

    private static void WriteGate(Utf8JsonWriter writer, GateAssessment gate)
    {
        writer.WriteStartObject();
        WriteName(writer, "gate"u8, gate.Gate);
        WriteName(writer, "status"u8, gate.Status);
        foreach (var outcome in Outcomes.All)
        {
            writer.WriteNumber(WireName<Outcome>.Of(outcome), gate.Count(outcome));
        }

        writer.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter writer, Finding finding, Assessment assessment)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, finding.Id);
        writer.WriteString("party"u8, finding.Party);
        WriteName(writer, "outcome"u8, finding.Outcome);
        writer.WriteBoolean("weakerMet"u8, finding.IsWeakerMet);
        writer.WriteString("statement"u8, finding.Statement);
        WriteName(writer, "layer"u8, finding.Layer);
        WriteName(writer, "gate"u8, finding.Gate);
        WriteName(writer, "weight"u8, finding.Weight);
        writer.WriteString("theme"u8, finding.Theme.Name);
        WriteNames(writer, "dutyBearers"u8, finding.DutyBearers);
        WriteNames(writer, "addressees"u8, finding.Addressees);
        WriteName(writer, "timing"u8, finding.Timing.Status);
        WriteInstant(writer, "due"u8, finding.Timing.Due);
        WriteInstant(writer, "movedFrom"u8, finding.Timing.MovedFrom);
        writer.WriteNumber("days"u8, finding.Timing.Days);
        writer.WriteNumber("satisfied"u8, finding.SatisfiedCount);
        writer.WriteNumber("subjects"u8, finding.SubjectCount);
        writer.WriteString("reason"u8, finding.Reason);
        WriteArray(writer, "citations"u8, finding.Citations, WriteCitation);
        WriteArray(writer, "parameters"u8, finding.Parameters, WriteParameter);
        WriteArray(writer, "evidence"u8, finding.Evidence, WriteEvidence);
        WriteArray(writer, "remarks"u8, finding.Remarks, WriteRemark);
        WriteArray(writer, "alsoFailing"u8, assessment.AlsoFailing(finding), static (writer, other) => writer.WriteStringValue(other.Key));
        WriteArray(writer, "waivers"u8, finding.Waivers, WriteWaiver);
        writer.WriteNumber("withheld"u8, finding.WithheldCount);
        writer.WriteEndObject();
    }

    private static void WriteWaiver(Utf8JsonWriter writer, AppliedWaiver applied)
    {
        writer.WriteStartObject();
        writer.WriteString("by"u8, applied.Waiver.By);
        writer.WriteString("reason"u8, applied.Waiver.Reason);
        WriteInstant(writer, "until"u8, applied.Waiver.Until);
        writer.WriteBoolean("exception"u8, applied.IsException);
        writer.WriteEndObject();
    }

    private static void WriteUnusedWaiver(Utf8JsonWriter writer, UnusedWaiver unused)
    {
        writer.WriteStartObject();
        writer.WriteString("precondition"u8, unused.Waiver.Precondition);
        writer.WriteString("party"u8, unused.Waiver.Party);
        writer.WriteString("by"u8, unused.Waiver.By);
        WriteName(writer, "issue"u8, unused.Issue);
        writer.WriteEndObject();
    }

    private static void WriteCommitment(Utf8JsonWriter writer, FrameworkCommitment commitment)
    {
        writer.WriteStartObject();
        writer.WriteString("text"u8, commitment.Citation.Text.Id);
        writer.WriteString("point"u8, commitment.Citation.Point);
        WriteNames(writer, "owedBy"u8, commitment.OwedBy);
        WriteName(writer, "wording"u8, commitment.Wording);
        writer.WriteString("what"u8, commitment.What);
        writer.WriteEndObject();
    }

    private static void WriteCitation(Utf8JsonWriter writer, Citation citation)
    {
        writer.WriteStartObject();
        writer.WriteString("text"u8, citation.Text.Id);
        writer.WriteString("title"u8, citation.Text.ShortTitle);
        writer.WriteString("point"u8, citation.Point);
        writer.WriteEndObject();
    }

    private static void WriteParameter(Utf8JsonWriter writer, ParameterValue value)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, value.Parameter.Name);
        writer.WriteString("value"u8, value.ToString());
        writer.WriteString("source"u8, value.Source);
        writer.WriteBoolean("proposal"u8, value.IsProposal);
        writer.WriteBoolean("override"u8, value.IsOverride);
        writer.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter writer, Evidence line)
    {
        writer.WriteStartObject();
        writer.WriteString("kind"u8, line.Claim.Kind.Name);
        writer.WriteString("subject"u8, line.Claim.SubjectId);
        writer.WriteString("assertedBy"u8, line.Claim.AssertedBy);
        WriteInstant(writer, "from"u8, line.From);
        writer.WriteString("field"u8, line.Field.Name);
        writer.WriteString("actual"u8, line.Actual.ToString());
        writer.WriteString("required"u8, line.Required);
        writer.WriteString("unit"u8, line.Field.Unit);
        WriteName(writer, "judgement"u8, line.Judgement);
        WriteName(writer, "standing"u8, line.Standing);
        writer.WriteString("source"u8, line.Source.Id);
        writer.WriteString("publisher"u8, line.Source.Publisher);
        WriteInstant(writer, "date"u8, line.Source.Date);
        WriteName(writer, "grade"u8, line.Source.Grade);
        writer.WriteString("pointer"u8, line.Pointer);
        writer.WriteEndObject();
    }

    private static void WriteRemark(Utf8JsonWriter writer, Remark remark)
    {
        writer.WriteStartObject();
        WriteName(writer, "remark"u8, remark.Kind);
        writer.WriteString("kind"u8, remark.Of.Name);
        writer.WriteString("subject"u8, remark.SubjectId);
        writer.WriteString("field"u8, remark.Field?.Name);
        writer.WriteString("detail"u8, remark.Detail);
        writer.WriteString("knownTo"u8, remark.Of.KnownTo);
        writer.WriteEndObject();
    }

    private static void WriteReceipt(Utf8JsonWriter writer, Receipt receipt)
    {
        writer.WriteStartObject("receipt"u8);
        writer.WriteString("digest"u8, receipt.Digest);
        writer.WriteString("state"u8, receipt.State);
        writer.WriteString("framework"u8, receipt.Framework);
        writer.WriteString("rules"u8, receipt.Rules);
        writer.WriteString("library"u8, receipt.Library);
        writer.WriteBoolean("withoutConfidential"u8, receipt.IsWithoutConfidential);
        WriteNames(writer, "overrides"u8, receipt.Overrides);
        writer.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<string> names) =>
        WriteArray(writer, name, names, static (writer, text) => writer.WriteStringValue(text));

    /// <summary>Writes a list by its index: to enumerate a list through its interface costs an object.</summary>
    private static void WriteArray<T>(
        Utf8JsonWriter writer,
        ReadOnlySpan<byte> name,
        IReadOnlyList<T> items,
        Action<Utf8JsonWriter, T> write
    )
    {
        writer.WriteStartArray(name);
        for (var i = 0; i < items.Count; i++)
        {
            write(writer, items[i]);
        }

        writer.WriteEndArray();
    }

    private static void WriteName<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T value)
        where T : struct, Enum => writer.WriteString(name, WireName<T>.Of(value));

    private static void WriteInstant(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? instant)
    {
        if (instant is not { } given)
        {
            writer.WriteNull(name);
            return;
        }

        Span<byte> text = stackalloc byte[InstantText.LongestInBytes];
        writer.WriteString(name, text[..InstantText.Write(given, text)]);
    }
}

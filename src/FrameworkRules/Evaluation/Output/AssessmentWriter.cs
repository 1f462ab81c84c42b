using System.Buffers;

namespace FrameworkRules;

/// <summary>Writes an assessment as JSON: its head, its warnings, its gates, its findings and its receipt.</summary>
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
        Given.Known(detail);
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
            output.Array(
                "sources"u8,
                [.. output.Cited.Values.OrderBy(source => source.Id, StringComparer.Ordinal)],
                EvidenceWriter.WriteSource
            );
            output.Array("furtherFindings"u8, assessment.FurtherFindings, AsideWriter.WriteFurtherFinding);
        }

        if (output.HasReasons)
        {
            output.Array("unusedWaivers"u8, assessment.UnusedWaivers, AsideWriter.WriteUnusedWaiver);
        }

        if (output.IsFull)
        {
            output.Array("textsNotJudged"u8, assessment.TextsNotJudged, AsideWriter.WriteUnjudgedText);
            output.Array("textDuties"u8, assessment.TextDuties, AsideWriter.WriteTextDuty);
            output.Json.WriteNumber("restingOnCompletenessAlone"u8, assessment.RestingOnCompletenessAlone);
            AsideWriter.WriteUntested(output, assessment.Framework.Commitments);
        }

        WriteReceipt(output, assessment.Receipt);
        output.Json.WriteEndObject();
    }

    private static void WriteFindings(JsonOutput output, Assessment assessment)
    {
        output.Json.WriteStartArray("findings"u8);
        foreach (var finding in assessment.Findings)
        {
            FindingWriter.Write(output, finding, assessment);
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

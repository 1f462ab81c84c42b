using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FrameworkRules;

/// <summary>Writes an assessment as JSON.</summary>
internal static class AssessmentWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(Assessment assessment)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("framework", assessment.Framework.Id);
            WriteInstant(writer, "asOf", assessment.AsOf);
            WriteInstant(writer, "knownAt", assessment.KnownAt);
            WriteArray(writer, "gates", assessment.Gates, WriteGate);
            WriteArray(writer, "findings", assessment.Findings, (writer, finding) => WriteFinding(writer, finding, assessment));
            WriteArray(writer, "furtherFindings", assessment.FurtherFindings, WriteFurtherFinding);
            WriteArray(writer, "unusedWaivers", assessment.UnusedWaivers, WriteUnusedWaiver);
            WriteArray(
                writer,
                "commitmentsWithoutTest",
                assessment.Framework.Commitments.Where(commitment => !commitment.HasTest),
                WriteCommitment
            );
            WriteReceipt(writer, assessment.Receipt);
            writer.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static void WriteFurtherFinding(Utf8JsonWriter writer, object further)
    {
        writer.WriteStartObject();
        writer.WriteString("type", further.GetType().Name);
        writer.WriteString("text", further.ToString());
        writer.WriteEndObject();
    }

    private static void WriteGate(Utf8JsonWriter writer, GateAssessment gate)
    {
        writer.WriteStartObject();
        writer.WriteString("gate", Camel(gate.Gate));
        writer.WriteString("status", Camel(gate.Status));
        foreach (var outcome in Outcomes.All)
        {
            writer.WriteNumber(Camel(outcome), gate.Count(outcome));
        }

        writer.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter writer, Finding finding, Assessment assessment)
    {
        writer.WriteStartObject();
        writer.WriteString("id", finding.Id);
        writer.WriteString("party", finding.Party);
        writer.WriteString("outcome", Camel(finding.Outcome));
        writer.WriteBoolean("weakerMet", finding.IsWeakerMet);
        writer.WriteString("statement", finding.Statement);
        writer.WriteString("layer", Camel(finding.Layer));
        writer.WriteString("gate", Camel(finding.Gate));
        writer.WriteString("weight", Camel(finding.Weight));
        writer.WriteString("theme", finding.Theme.Name);
        WriteArray(writer, "dutyBearers", finding.DutyBearers, static (writer, bearer) => writer.WriteStringValue(bearer));
        WriteArray(writer, "addressees", finding.Addressees, static (writer, addressee) => writer.WriteStringValue(addressee));
        writer.WriteString("timing", Camel(finding.Timing.Status));
        WriteInstant(writer, "due", finding.Timing.Due);
        WriteInstant(writer, "movedFrom", finding.Timing.MovedFrom);
        writer.WriteNumber("days", finding.Timing.Days);
        writer.WriteNumber("satisfied", finding.SatisfiedCount);
        writer.WriteNumber("subjects", finding.SubjectCount);
        writer.WriteString("reason", finding.Reason);
        WriteArray(writer, "citations", finding.Citations, WriteCitation);
        WriteArray(writer, "parameters", finding.Parameters, WriteParameter);
        WriteArray(writer, "evidence", finding.Evidence, WriteEvidence);
        WriteArray(writer, "remarks", finding.Remarks, WriteRemark);
        WriteArray(writer, "alsoFailing", assessment.AlsoFailing(finding), static (writer, other) => writer.WriteStringValue(other.Key));
        WriteArray(writer, "waivers", finding.Waivers, WriteWaiver);
        writer.WriteNumber("withheld", finding.WithheldCount);
        writer.WriteEndObject();
    }

    private static void WriteWaiver(Utf8JsonWriter writer, AppliedWaiver applied)
    {
        writer.WriteStartObject();
        writer.WriteString("by", applied.Waiver.By);
        writer.WriteString("reason", applied.Waiver.Reason);
        WriteInstant(writer, "until", applied.Waiver.Until);
        writer.WriteBoolean("exception", applied.IsException);
        writer.WriteEndObject();
    }

    private static void WriteUnusedWaiver(Utf8JsonWriter writer, UnusedWaiver unused)
    {
        writer.WriteStartObject();
        writer.WriteString("precondition", unused.Waiver.Precondition);
        writer.WriteString("party", unused.Waiver.Party);
        writer.WriteString("by", unused.Waiver.By);
        writer.WriteString("issue", Camel(unused.Issue));
        writer.WriteEndObject();
    }

    private static void WriteCommitment(Utf8JsonWriter writer, FrameworkCommitment commitment)
    {
        writer.WriteStartObject();
        writer.WriteString("text", commitment.Citation.Text.Id);
        writer.WriteString("point", commitment.Citation.Point);
        WriteArray(writer, "owedBy", commitment.OwedBy, static (writer, party) => writer.WriteStringValue(party));
        writer.WriteString("wording", Camel(commitment.Wording));
        writer.WriteString("what", commitment.What);
        writer.WriteEndObject();
    }

    private static void WriteCitation(Utf8JsonWriter writer, Citation citation)
    {
        writer.WriteStartObject();
        writer.WriteString("text", citation.Text.Id);
        writer.WriteString("title", citation.Text.ShortTitle);
        writer.WriteString("point", citation.Point);
        writer.WriteEndObject();
    }

    private static void WriteParameter(Utf8JsonWriter writer, ParameterValue value)
    {
        writer.WriteStartObject();
        writer.WriteString("name", value.Parameter.Name);
        writer.WriteString("value", value.ToString());
        writer.WriteString("source", value.Source);
        writer.WriteBoolean("proposal", value.IsProposal);
        writer.WriteBoolean("override", value.IsOverride);
        writer.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter writer, Evidence line)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", line.Claim.Kind.Name);
        writer.WriteString("subject", line.Claim.SubjectId);
        writer.WriteString("assertedBy", line.Claim.AssertedBy);
        WriteInstant(writer, "from", line.From);
        writer.WriteString("field", line.Field.Name);
        writer.WriteString("actual", line.Actual.ToString());
        writer.WriteString("required", line.Required);
        writer.WriteString("unit", line.Field.Unit);
        writer.WriteString("judgement", Camel(line.Judgement));
        writer.WriteString("standing", Camel(line.Standing));
        writer.WriteString("source", line.Source.Id);
        writer.WriteString("publisher", line.Source.Publisher);
        WriteInstant(writer, "date", line.Source.Date);
        writer.WriteString("grade", Camel(line.Source.Grade));
        writer.WriteString("pointer", line.Pointer);
        writer.WriteEndObject();
    }

    private static void WriteRemark(Utf8JsonWriter writer, Remark remark)
    {
        writer.WriteStartObject();
        writer.WriteString("remark", Camel(remark.Kind));
        writer.WriteString("kind", remark.Of.Name);
        writer.WriteString("subject", remark.SubjectId);
        writer.WriteString("field", remark.Field?.Name);
        writer.WriteString("detail", remark.Detail);
        writer.WriteString("knownTo", remark.Of.KnownTo);
        writer.WriteEndObject();
    }

    private static void WriteReceipt(Utf8JsonWriter writer, Receipt receipt)
    {
        writer.WriteStartObject("receipt");
        writer.WriteString("digest", receipt.Digest);
        writer.WriteString("state", receipt.State);
        writer.WriteString("framework", receipt.Framework);
        writer.WriteString("rules", receipt.Rules);
        writer.WriteString("library", receipt.Library);
        writer.WriteBoolean("withoutConfidential", receipt.IsWithoutConfidential);
        WriteArray(writer, "overrides", receipt.Overrides, static (writer, name) => writer.WriteStringValue(name));
        writer.WriteEndObject();
    }

    private static void WriteArray<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteInstant(Utf8JsonWriter writer, string name, DateTimeOffset? instant) =>
        writer.WriteString(name, instant is { } given ? InstantField.Canonical(given) : null);

    private static string Camel<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

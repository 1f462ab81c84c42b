namespace FrameworkRules;

/// <summary>Writes as JSON what findings rest on: evidence, surveys, remarks and sources.</summary>
internal static class EvidenceWriter
{
    public static void WriteEvidence(JsonOutput output, Evidence line)
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

    public static void WriteSurvey(JsonOutput output, SurveyEvidence evidence)
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

    public static void WriteRemark(JsonOutput output, Remark remark)
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

    public static void WriteSource(JsonOutput output, Source source)
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
}

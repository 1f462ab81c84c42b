namespace FrameworkRules;

/// <summary>Writes a finding as JSON: what came out, when it is due, and why.</summary>
internal static class FindingWriter
{
    public static void Write(JsonOutput output, Finding finding, Assessment assessment)
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
            output.Json.WriteString("title"u8, finding.Title);
            output.Json.WriteString("statement"u8, finding.Statement);
        }

        output.Name("owed"u8, finding.Owed);
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
        output.Array("compare"u8, finding.Comparisons, WriteCitation);
        output.Array("parameters"u8, finding.Parameters, WriteParameter);
        var evidence = EvidenceSelection.Of(finding);
        output.Array("evidence"u8, evidence.Shown, EvidenceWriter.WriteEvidence);
        output.Json.WriteNumber("evidenceLeftOut"u8, evidence.LeftOut);
        output.Array("surveys"u8, finding.Surveys, EvidenceWriter.WriteSurvey);
        output.Array("texts"u8, finding.Instruments, static (output, text) => output.Json.WriteStringValue(text.Id));
        output.Array("remarks"u8, finding.Remarks, EvidenceWriter.WriteRemark);
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

    private static void WriteCitation(JsonOutput output, Citation citation)
    {
        output.Json.WriteStartObject();
        output.Json.WriteString("text"u8, citation.Text.Id);
        output.Json.WriteString("title"u8, citation.Text.ShortTitle);
        output.Json.WriteString("point"u8, citation.Point);
        if (citation.Wording is { } wording)
        {
            output.Name("wording"u8, wording);
        }
        else
        {
            output.Json.WriteNull("wording"u8);
        }

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
}

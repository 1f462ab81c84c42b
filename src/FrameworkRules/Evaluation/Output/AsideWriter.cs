namespace FrameworkRules;

/// <summary>Writes as JSON what stands beside the findings: waivers without effect, texts that were not judged, and commitments that nothing tests.</summary>
internal static class AsideWriter
{
    public static void WriteUnusedWaiver(JsonOutput output, UnusedWaiver unused)
    {
        output.Json.WriteStartObject();
        output.Json.WriteString("precondition"u8, unused.Waiver.Precondition);
        output.Json.WriteString("party"u8, unused.Waiver.Party);
        output.Json.WriteString("by"u8, unused.Waiver.By);
        output.Name("issue"u8, unused.Issue);
        output.Json.WriteEndObject();
    }

    public static void WriteUnjudgedText(JsonOutput output, UnjudgedText unjudged)
    {
        output.Json.WriteStartObject();
        output.Json.WriteString("text"u8, unjudged.Instrument);
        output.Json.WriteString("clause"u8, unjudged.Clause);
        output.Json.WriteString("reason"u8, unjudged.Reason);
        output.Json.WriteEndObject();
    }

    public static void WriteTextDuty(JsonOutput output, TextDuty duty)
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

    public static void WriteUntested(JsonOutput output, IReadOnlyList<FrameworkCommitment> commitments)
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

    public static void WriteFurtherFinding(JsonOutput output, object further)
    {
        output.Json.WriteStartObject();
        output.Json.WriteString("type"u8, further.GetType().Name);
        output.Json.WriteString("text"u8, further.ToString());
        output.Json.WriteEndObject();
    }
}

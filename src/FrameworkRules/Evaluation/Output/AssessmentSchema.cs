using System.Buffers;
using System.Text;
using System.Text.Json;

namespace FrameworkRules;

/// <summary>Writes the JSON Schema (2020-12) of the documents that <see cref="Assessment.ToJson"/> gives.</summary>
public static class AssessmentSchema
{
    private const string Sha256 = "^[0-9a-f]{64}$";

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    /// <summary>The members that only a full document has, of the document itself and of its findings.</summary>
    private static readonly string[] OnlyInFull =
    [
        "sources",
        "furtherFindings",
        "textsNotJudged",
        "textDuties",
        "restingOnCompletenessAlone",
        "commitmentsWithoutTest",
        "citations",
        "compare",
        "parameters",
        "evidence",
        "evidenceLeftOut",
        "surveys",
        "texts",
        "remarks",
        "alsoFailing",
    ];

    /// <summary>The members that documents with reasons have besides, of the document itself, its gates and its findings.</summary>
    private static readonly string[] NotInOutcomes =
    [
        "warnings",
        "unusedWaivers",
        "basis",
        "title",
        "statement",
        "dutyBearers",
        "addressees",
        "satisfied",
        "subjects",
        "reason",
        "waivers",
        "withheld",
    ];

    /// <summary>Returns the schema. A program that reads documents ignores members it does not know: a later version of the library may add some.</summary>
    /// <param name="detail">How much the documents tell.</param>
    public static string Write(Detail detail = Detail.Full)
    {
        string[] leftOut = Given.Known(detail) switch
        {
            Detail.Full => [],
            Detail.Reasons => OnlyInFull,
            _ => [.. OnlyInFull, .. NotInOutcomes],
        };
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Indented))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            writer.WriteString("title", $"FrameworkRules assessment, format {AssessmentWriter.FormatVersion}");
            Document(leftOut).WriteMembers(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static ObjectSchema Document(string[] leftOut) =>
        new ObjectSchema()
            .Constant("format", "the version of this format", AssessmentWriter.FormatVersion)
            .Text("framework", "the id of the framework")
            .Text("frameworkVersion", "the version of the framework")
            .Text("state", "the SHA-256 of the state, as in the receipt: documents of one state have it in common", Sha256)
            .Instant("asOf", "the instant judged")
            .InstantOrNull("knownAt", "the instant after which reports were left out")
            .TextOrNull("zone", "the time zone in which days are counted and shown")
            .Flag("beforeEffect", "whether the framework was not yet in effect at the instant judged")
            .List("warnings", "what is probably not meant as it stands", Warning())
            .List("gates", "the gates, from entry into force to context", Gate().Without(leftOut))
            .List("findings", "the findings, ordered by id and party", Finding().Without(leftOut))
            .List("sources", "the sources that the evidence and the surveys shown cite, by id", Source())
            .List("furtherFindings", "what rules of the host's own have added", FurtherFinding())
            .List("unusedWaivers", "the waivers that have no effect", UnusedWaiver())
            .List("textsNotJudged", "the texts on file, and the clauses of them, that are not judged", UnjudgedText())
            .List("textDuties", "the commitments of the texts judged", TextDuty())
            .Count("restingOnCompletenessAlone", "how many findings are decided by nothing but the word that the texts are on file in full")
            .List("commitmentsWithoutTest", "the commitments of the framework's texts that no precondition tests yet", Commitment())
            .Object("receipt", "what was evaluated by what", Receipt())
            .Without(leftOut);

    private static ObjectSchema Warning() =>
        new ObjectSchema()
            .Choice<WarningKind>("warning", "what it is about")
            .TextOrNull("pointer", "the JSON pointer of the first place")
            .Text("found", "what was found, in one sentence")
            .TextOrNull("suggestion", "what was probably meant, or what to do")
            .Count("places", "in how many places the same was found");

    private static ObjectSchema Gate()
    {
        var gate = new ObjectSchema().Choice<Gate>("gate", "the gate").Choice<GateStatus>("status", "what its blocking findings amount to");
        foreach (var outcome in WireName<Outcome>.All)
        {
            gate.Count(outcome, "how many findings of the gate have this outcome");
        }

        gate.Count("notYetDue", "how many of those unmet or partially met are not yet due");

        var bases = new ObjectSchema();
        foreach (var basis in WireName<Basis>.All)
        {
            bases.Count(basis, "how many findings of the gate rest on it, or are kept open by it");
        }

        return gate.Object("basis", "on whose word the findings of the gate rest", bases);
    }

    private static ObjectSchema Finding() =>
        new ObjectSchema()
            .Text("key", "the id with the party, unique in the document")
            .Text("id", "the id of the precondition")
            .TextOrNull("party", "the party whose finding it is, where there is one finding per party")
            .Choice<Outcome>("outcome", "what the submission shows")
            .Choices<Basis>("basis", "on whose word it rests, or what keeps it open")
            .Flag("weakerMet", "whether the declared weaker requirement is shown to hold, where the requirement itself is not")
            .Text("title", "the few words under which lists name it")
            .Text("statement", "what is required, in one sentence")
            .Choice<Obligation>("owed", "by what it is owed")
            .Choice<Layer>("layer", "what part of an agreement's life it looks at")
            .Choice<Gate>("gate", "what it is a precondition of")
            .Choice<Weight>("weight", "how heavily it weighs")
            .Text("theme", "what it is about")
            .Names("dutyBearers", "those whose duty it is")
            .Names("addressees", "those whom the text calls on without their being a party to it")
            .Choice<TimingStatus>("timing", "how it stands to its date")
            .InstantOrNull("due", "the end of the period; the instant itself is outside it")
            .InstantOrNull("movedFrom", "the date before it was moved by agreement")
            .WholeOrNull("days", "how many days the date lies back (positive) or ahead (negative); null where there is no date")
            .Count("satisfied", "how many subjects satisfy the requirement")
            .Count("subjects", "how many subjects come into question")
            .Text("reason", "why")
            .List("citations", "the texts it comes from: the framework's own, other law in force, standards", Citation())
            .List("compare", "what other texts in being say of the same", Citation())
            .List("parameters", "the parameters it was judged by", Parameter())
            .List("evidence", "the claims it rests on; those that decide come first", Evidence(), EvidenceSelection.ShownAtMost)
            .Count("evidenceLeftOut", "how many more lines of evidence there are")
            .List("surveys", "the surveys by which lists are complete", Survey())
            .Names("texts", "the ids of the texts it rests on as wholes: what they do not say")
            .List("remarks", "what it rests on besides claims", Remark())
            .Names("alsoFailing", "the keys of the findings that fail by the same record: one fact seen from several sides")
            .List("waivers", "the waivers and exceptions that stand beside it", Waiver())
            .Count("withheld", "how many confidential claims are left out");

    private static ObjectSchema Source() =>
        new ObjectSchema()
            .Text("id", "its id")
            .Text("publisher", "who published it")
            .TextOrNull("title", "its title")
            .Instant("date", "when it was published, at the earliest")
            .Instant("dateUntil", "when it was published, at the latest")
            .Choice<SourceGrade>("grade", "how well it is attested")
            .TextOrNull("symbol", "the symbol of the document")
            .TextOrNull("paragraph", "where in it")
            .TextOrNull("address", "the address of the issuer's own document")
            .TextOrNull("seenAt", "the address of the copy that was read")
            .TextOrNull("language", "the language of what was read")
            .TextOrNull("quotation", "a few of its words")
            .InstantOrNull("readOn", "when it was read")
            .Flag("retrievable", "whether it can be retrieved by an address or a symbol");

    private static ObjectSchema Evidence() =>
        new ObjectSchema()
            .Text("kind", "the kind of the claim")
            .Text("subject", "what the claim is about")
            .TextOrNull("assertedBy", "who says so")
            .Instant("from", "since when it holds, or when it happened")
            .Text("field", "the field of the claim")
            .Text("actual", "what the claim says of the field, for people")
            .Choice<ValueState>("valueState", "whether a value is given, stated to be none, stated as not known, or absent")
            .Value("value", "what the claim says of the field: null unless a value is given")
            .Text("required", "what is required of the field, for people")
            .TextOrNull("unit", "the unit of a number")
            .Choice<Truth>("judgement", "what the claim by itself makes of the requirement")
            .Choice<Standing>("standing", "how the claim stands against the others about the same subject")
            .Text("source", "the id of the source")
            .Text("publisher", "who published it")
            .Instant("date", "when it was published")
            .Choice<SourceGrade>("grade", "what kind of source it is")
            .TextOrNull("pointer", "the JSON pointer of the claim, where the state was read from a file");

    private static ObjectSchema Survey() =>
        new ObjectSchema()
            .Text("of", "the kind whose list it closes")
            .TextOrNull("scope", "the area or group it covers; null: everything")
            .Instant("from", "the beginning of its period")
            .Instant("until", "the end of its period; the instant itself is outside it")
            .Text("by", "who says so")
            .Text("source", "the id of the source")
            .Text("publisher", "who published it")
            .Instant("date", "when it was published")
            .Choice<SourceGrade>("grade", "what kind of source it is");

    private static ObjectSchema Remark() =>
        new ObjectSchema()
            .Choice<RemarkKind>("remark", "what it tells")
            .Text("kind", "the kind of subject concerned")
            .TextOrNull("subject", "the subject concerned, or null for the whole list")
            .TextOrNull("field", "the field concerned")
            .TextOrNull("detail", "what is required, what is presumed, what the list covers, or what was found")
            .TextOrNull("knownTo", "who could know it");

    private static ObjectSchema Citation() =>
        new ObjectSchema()
            .Text("text", "the id of the text")
            .Text("title", "its short title")
            .Text("point", "the paragraph, point or section")
            .TextOrNull("wording", "how binding the words are, where it is a commitment of the framework's own text");

    private static ObjectSchema Parameter() =>
        new ObjectSchema()
            .Text("name", "its name")
            .Text("value", "what it is set to")
            .TextOrNull("source", "the text and paragraph the value comes from")
            .Flag("proposal", "whether the value is this library's proposal")
            .Flag("override", "whether the host has overridden what the framework sets");

    private static ObjectSchema Waiver() =>
        new ObjectSchema()
            .Text("by", "who gives it")
            .TextOrNull("reason", "why")
            .Instant("until", "until when it stands; the instant itself is excluded")
            .Flag("exception", "whether it is given by somebody to whom the duty is not owed");

    private static ObjectSchema UnusedWaiver() =>
        new ObjectSchema()
            .Text("precondition", "the id of the precondition it names")
            .TextOrNull("party", "the party it names")
            .Text("by", "who gives it")
            .Choice<WaiverIssue>("issue", "why it has no effect");

    private static ObjectSchema UnjudgedText() =>
        new ObjectSchema()
            .Text("text", "the id of the text")
            .TextOrNull("clause", "the clause; null for the whole text")
            .Text("reason", "why it is not judged");

    private static ObjectSchema TextDuty() =>
        new ObjectSchema()
            .Text("text", "the id of the text")
            .Text("id", "the id of the commitment")
            .Names("actors", "who is to act, as far as it is on file")
            .TextOrNull("level", "how binding its wording is")
            .TextOrNull("after", "the commitment from whose fulfilment its time runs")
            .InstantOrNull(
                "due",
                "the end of its time; null where it has none, or where that from which it runs is not known to have happened"
            );

    private static ObjectSchema FurtherFinding() =>
        new ObjectSchema().Text("type", "the name of its type").TextOrNull("text", "the text it renders itself as");

    private static ObjectSchema Commitment() =>
        new ObjectSchema()
            .Text("text", "the id of the text")
            .Text("point", "the paragraph, point or section")
            .Names("owedBy", "those who owe it, or are called on")
            .Choice<CommitmentWording>("wording", "in what words the text puts it")
            .Text("what", "what is to be done");

    private static ObjectSchema Receipt() =>
        new ObjectSchema()
            .Text("digest", "the SHA-256 over all of the receipt", Sha256)
            .Text("state", "the SHA-256 of the canonical state", Sha256)
            .Text("framework", "the id and version of the framework")
            .Text("rules", "the SHA-256 of what the framework judges by", Sha256)
            .Text("library", "the version of the library")
            .Text("zone", "the time zone in which days were counted, with its offsets from UTC")
            .Flag("withoutConfidential", "whether what confidential claims say is left out")
            .Names("overrides", "the parameters that the host has overridden, as the digest has them");
}

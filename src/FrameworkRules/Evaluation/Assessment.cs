using System.Buffers;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace FrameworkRules;

/// <summary>All findings on one state under one framework, with counts and the status of each gate. Immutable and safe to share between threads.</summary>
[DebuggerDisplay("{Framework,nq} at {AsOf}, {Findings.Count} findings")]
[JsonConverter(typeof(AssessmentConverter))]
public sealed class Assessment
{
    private readonly Lazy<Receipt> receipt;
    private readonly Lazy<IReadOnlyList<Warning>> warnings;
    private readonly Dictionary<string, Finding> byKey;
    private readonly Lazy<ILookup<(Kind Kind, string Id), Finding>> failing;

    internal Assessment(Framework framework, StateView view, IReadOnlyList<Finding> findings, IReadOnlyList<object>? furtherFindings = null)
    {
        Framework = framework;
        View = view;
        Findings = [.. findings];
        FurtherFindings = [.. furtherFindings ?? []];
        byKey = findings.ToDictionary(finding => finding.Key, StringComparer.Ordinal);
        foreach (var entry in framework.Entries)
        {
            if (!byKey.ContainsKey(entry.Key))
            {
                throw new InvalidOperationException($"The evaluation of {framework.Id} is incomplete: {entry.Key} has no finding.");
            }
        }

        Gates = [.. Enum.GetValues<Gate>().Select(gate => new GateAssessment(gate, [.. findings.Where(finding => finding.Gate == gate)]))];
        receipt = new(() => Receipt.Of(this));
        warnings = new(() => WarningFinder.Find(this));
        failing = new(() =>
            Findings
                .Where(finding => finding.IsFailing)
                .SelectMany(finding => finding.DecisiveRecords.Select(record => (Record: record, Finding: finding)))
                .ToLookup(found => found.Record, found => found.Finding)
        );
    }

    /// <summary>Gets the framework.</summary>
    public Framework Framework { get; }

    /// <summary>Gets what was evaluated.</summary>
    public StateView View { get; }

    /// <summary>Gets the instant judged.</summary>
    public DateTimeOffset AsOf => View.AsOf;

    /// <summary>Gets the instant after which reports were left out, or <see langword="null"/>.</summary>
    public DateTimeOffset? KnownAt => View.KnownAt;

    /// <summary>Gets the findings, ordered by id and party.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Gets what rules of the host's own have added. JSON shows the type and the text of each; <see cref="WithoutConfidential"/> leaves all out.</summary>
    public IReadOnlyList<object> FurtherFindings { get; }

    /// <summary>Gets the gates, from entry into force to context.</summary>
    public IReadOnlyList<GateAssessment> Gates { get; }

    /// <summary>Gets whether the framework was not yet in effect at the instant judged.</summary>
    public bool IsBeforeEffect => AsOf < Framework.EffectiveFrom;

    /// <summary>Gets the findings that are shown to be unmet, or met in part only, but for what is not yet due. That there is none does not mean that anything is met: see <see cref="OpenConditions"/>.</summary>
    public IEnumerable<UnmetCondition> UnmetConditions =>
        Findings.Where(finding => finding.IsFailing).Select(finding => new UnmetCondition(finding));

    /// <summary>Gets the findings that are not met, or met in part only, and whose date lies ahead.</summary>
    public IEnumerable<UnmetCondition> NotYetDue =>
        Findings.Where(finding => finding.IsNotYetDue).Select(finding => new UnmetCondition(finding));

    /// <summary>Gets the findings that nobody has shown, each with what keeps it open.</summary>
    public IEnumerable<OpenCondition> OpenConditions =>
        Findings
            .Where(finding => finding.Outcome is Outcome.Unknown or Outcome.Contested or Outcome.Faulted)
            .Select(finding => new OpenCondition(finding));

    /// <summary>Gets the texts on file, and the clauses of them, that are not judged, and why: those of other frameworks, and what was amended, replaced, ended or only proposed.</summary>
    public IReadOnlyList<UnjudgedText> TextsNotJudged => Framework.ContextOf(View).Texts.NotJudged;

    /// <summary>Gets the commitments of the texts judged, in the order of their ids, and when each falls due.</summary>
    public IReadOnlyList<TextDuty> TextDuties => FrameworkRules.TextDuties.Of(Framework, View);

    /// <summary>Gets how many findings are decided by nothing but the coder's word that the texts are on file in full, because a clause is not there.</summary>
    public int RestingOnCompletenessAlone => Findings.Count(finding => finding.RestsOnCompletenessAlone);

    /// <summary>Gets the waivers that have no effect, and why.</summary>
    public IReadOnlyList<UnusedWaiver> UnusedWaivers => Waivers.Unused(this);

    /// <summary>Gets what is probably not meant as it stands: names that nobody knows, filters that find nothing, waivers without effect, and the like.</summary>
    /// <remarks>They change no finding by themselves. What is found in several places stands once, and of each kind there are at most about twenty.</remarks>
    public IReadOnlyList<Warning> Warnings => warnings.Value;

    /// <summary>Gets whether what confidential claims say is left out.</summary>
    public bool IsWithoutConfidential { get; private init; }

    /// <summary>Gets the receipt, worked out on first use.</summary>
    public Receipt Receipt => receipt.Value;

    /// <summary>Finds a finding.</summary>
    /// <param name="id">The id of the precondition, or <c>id/party</c> where there is one finding per party.</param>
    /// <exception cref="ArgumentException">There is none, or there are several; the message suggests one.</exception>
    public Finding this[string id]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(id);
            if (byKey.TryGetValue(id, out var finding))
            {
                return finding;
            }

            var parties = Findings.Where(known => known.Id == id).Select(known => known.Key).ToList();
            throw new ArgumentException(
                parties.Count > 0
                    ? $"{id} has one finding per party: {string.Join(", ", parties)}."
                    : $"{Framework.Id} has no precondition {JsonText.Quote(id)}; {Suggestions.Nearest(id, byKey.Keys) ?? "see the list of its findings."}",
                nameof(id)
            );
        }
    }

    /// <summary>Counts the findings of an outcome.</summary>
    public int Count(Outcome outcome)
    {
        Given.Known(outcome);
        return Findings.Count(finding => finding.Outcome == outcome);
    }

    /// <summary>Lists, for an unmet or partially met finding that is not merely not yet due, the others that are so by a record that decides this one too: one fact seen from several sides, which is not to be added up.</summary>
    /// <param name="finding">A finding of this assessment.</param>
    public IReadOnlyList<Finding> AlsoFailing(Finding finding) =>
        Given.There(finding).IsFailing
            ?
            [
                .. finding
                    .DecisiveRecords.SelectMany(record => failing.Value[record])
                    .Where(other => other.Key != finding.Key)
                    .DistinctBy(other => other.Key)
                    .OrderBy(other => other.Key, StringComparer.Ordinal),
            ]
            : [];

    /// <summary>Copies the assessment for a report from which confidential claims and instruments are left out. Outcomes stay; each finding says how many claims are withheld.</summary>
    /// <remarks>No value of a confidential claim is in a reason, evidence, remark, date, duty-bearer or receipt of the copy, nor in its <see cref="View"/>.</remarks>
    public Assessment WithoutConfidential() =>
        new(
            Framework,
            Framework.View(View.State.WithoutConfidential(), AsOf, KnownAt),
            [.. Findings.Select(finding => finding.WithoutConfidential())]
        )
        {
            IsWithoutConfidential = true,
        };

    /// <summary>Returns the assessment as one JSON document. The same assessment gives the same bytes.</summary>
    /// <param name="detail">How much of it.</param>
    /// <remarks>The document lies in one array of its size. Where it goes on to a stream or pipe, <see cref="WriteJson"/> does without the array.</remarks>
    public ReadOnlyMemory<byte> ToJson(Detail detail = Detail.Full) => AssessmentWriter.Write(this, detail);

    /// <summary>Writes the assessment as one JSON document, the same bytes as <see cref="ToJson"/>, piece by piece as they come into being.</summary>
    /// <param name="output">Takes the bytes. If an object of <see cref="FurtherFindings"/> fails to render itself, it has been given the beginning.</param>
    /// <param name="detail">How much of it.</param>
    public void WriteJson(IBufferWriter<byte> output, Detail detail = Detail.Full)
    {
        ArgumentNullException.ThrowIfNull(output);
        AssessmentWriter.Write(this, output, detail);
    }
}

using System.Diagnostics;

namespace FrameworkRules;

/// <summary>Tells how the findings of a framework on one record change between two instants, and what changes them. Immutable and safe to share between threads.</summary>
/// <remarks>
/// It goes from change to change, never from day to day: at each instant only what a report, a beginning, an end, an age or a date touches is judged again. At
/// any instant the findings are those of a fresh evaluation of the record.
/// </remarks>
/// <example><code>
/// Timeline timeline = Frameworks.Cessation2024.Timeline(AgreementState.Load("record.json"));
/// foreach (FindingChange change in timeline.Changes)
///     Console.WriteLine($"{change.Day}: {change}");
/// </code></example>
[DebuggerDisplay("{Framework,nq}, {From} to {Until}, {Changes.Count} changes")]
public sealed class Timeline
{
    private readonly AgreementState record;
    private readonly KnownReports known;
    private readonly IReadOnlyList<Finding> opening;
    private readonly IReadOnlyList<FindingChange> grounds;
    private readonly Lazy<IReadOnlyList<GateChange>> gates;
    private readonly Lazy<ILookup<string, FindingChange>> byKey;

    private Timeline(
        Framework framework,
        AgreementState record,
        (DateTimeOffset From, DateTimeOffset Until) time,
        KnownReports known,
        IReadOnlyList<Finding> opening,
        IReadOnlyList<FindingChange> grounds
    )
    {
        Framework = framework;
        this.record = record;
        (From, Until) = time;
        this.known = known;
        this.opening = opening;
        this.grounds = grounds;
        Changes = [.. grounds.Where(change => !change.IsEvidenceOnly)];
        gates = new(() => GateTimeline.Of(opening, grounds));
        byKey = new(() => Changes.Where(change => change.Before.Outcome != change.After.Outcome).ToLookup(change => change.After.Key));
    }

    /// <summary>Gets the framework.</summary>
    public Framework Framework { get; }

    /// <summary>Gets the first instant judged.</summary>
    public DateTimeOffset From { get; }

    /// <summary>Gets the last instant judged.</summary>
    public DateTimeOffset Until { get; }

    /// <summary>Gets which reports are known at each instant.</summary>
    public Knowledge Knowledge => known.Knowledge;

    /// <summary>Gets the one instant by which a report must have been published to be known, or <see langword="null"/>.</summary>
    public DateTimeOffset? KnownAt => known.Always;

    /// <summary>Gets when days begin and end.</summary>
    public LocalDays Days => opening[0].Days;

    /// <summary>Gets the findings at <see cref="From"/>, in the order of the findings.</summary>
    public IReadOnlyList<Finding> Opening => opening;

    /// <summary>Gets the changes of an outcome, a date or a waiver, in the order in which they happen.</summary>
    public IReadOnlyList<FindingChange> Changes { get; }

    /// <summary>Gets the changes of the gates, in the order in which they happen; worked out on first use.</summary>
    public IReadOnlyList<GateChange> Gates => gates.Value;

    /// <summary>Gets whether what confidential claims say is left out.</summary>
    public bool IsWithoutConfidential { get; private init; }

    /// <summary>Gets how many judgements of single subjects were made.</summary>
    internal long Judged { get; private init; }

    /// <summary>Gets how many findings were made.</summary>
    internal long Concluded { get; private init; }

    /// <summary>Gets the texts on file that the findings may rest on.</summary>
    internal IEnumerable<Instrument> Texts => record.Instruments.Where(text => !IsWithoutConfidential || !text.Confidential);

    /// <summary>Makes the assessment at an instant, by the reports that were known then.</summary>
    /// <param name="when">The instant.</param>
    /// <exception cref="ArgumentOutOfRangeException">It does not lie between <see cref="From"/> and <see cref="Until"/>.</exception>
    public Assessment Assess(DateTimeOffset when)
    {
        RequireInside(when);
        var assessment = Framework.Evaluate(record, when, known.At(when));
        return IsWithoutConfidential ? assessment.WithoutConfidential() : assessment;
    }

    /// <summary>Returns the outcome of a finding at an instant.</summary>
    /// <param name="key">The key of the finding, such as <c>CEAS-07/IL</c>.</param>
    /// <param name="when">The instant.</param>
    /// <exception cref="ArgumentException">There is no such finding.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The instant does not lie between <see cref="From"/> and <see cref="Until"/>.</exception>
    public Outcome OutcomeAt(string key, DateTimeOffset when)
    {
        RequireInside(when);
        var finding = OpeningOf(key);
        foreach (var change in byKey.Value[key])
        {
            finding = change.AsOf <= when ? change.After : finding;
        }

        return finding.Outcome;
    }

    /// <summary>Lists over which times a finding has which outcome, from <see cref="From"/> to <see cref="Until"/>.</summary>
    /// <param name="key">The key of the finding, such as <c>CEAS-07/IL</c>.</param>
    /// <exception cref="ArgumentException">There is no such finding.</exception>
    public IReadOnlyList<OutcomeSpan> Spans(string key)
    {
        var (from, finding) = (From, OpeningOf(key));
        var spans = new List<OutcomeSpan>();
        foreach (var change in byKey.Value[key])
        {
            spans.Add(new OutcomeSpan(from, change.AsOf, finding));
            (from, finding) = (change.AsOf, change.After);
        }

        spans.Add(new OutcomeSpan(from, Until, finding));
        return [.. spans];
    }

    /// <summary>Copies the timeline for a report from which confidential claims and instruments are left out. Outcomes stay.</summary>
    public Timeline WithoutConfidential() =>
        IsWithoutConfidential
            ? this
            : new(
                Framework,
                record,
                (From, Until),
                known,
                [.. opening.Select(finding => finding.WithoutConfidential())],
                [.. grounds.Select(change => change.WithoutConfidential())]
            )
            {
                IsWithoutConfidential = true,
            };

    /// <summary>Makes the timeline.</summary>
    internal static Timeline Of(Framework framework, AgreementState record, TimelineOptions options)
    {
        var time = TimelinePeriod.Of(framework, record, options);
        var known = new KnownReports(options.Knowledge, options.KnownAt);
        var rest = record.With(claims: []).CheckedLike(record);
        var evaluation = new EvaluationFact(
            FrameworkPlan.Of(framework),
            framework.View(rest, time.From, known.At(time.From)),
            Moment(time.From)
        )
        {
            YieldsFindings = false,
        };
        var facts = new FactTimeline(new DirectSession(evaluation), rest, record, known);
        var ledger = new FindingLedger(facts);
        var opening = ledger.Open();
        var grounds = new List<FindingChange>();
        while (facts.Advance(time.Until))
        {
            evaluation.JudgedIn = Moment(facts.AsOf);
            facts.Run();
            grounds.AddRange(ledger.Turn(cause: null).Where(change => !change.IsEvidenceOnly || GateTimeline.MayTurnOn(change)));
        }

        return new Timeline(framework, record, time, known, opening, grounds) { Judged = evaluation.Judged, Concluded = ledger.Concluded };

        TimelineMoment Moment(DateTimeOffset asOf) => new(framework, record, asOf, known.At(asOf));
    }

    private Finding OpeningOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return opening.FirstOrDefault(finding => finding.Key == key)
            ?? throw new ArgumentException(
                $"{Framework.Id} has no finding {JsonText.Quote(key)}; {Suggestions.Nearest(key, Framework.FindingKeys) ?? "see the list of its findings."}",
                nameof(key)
            );
    }

    private void RequireInside(DateTimeOffset when)
    {
        Given.NotBefore(when, From);
        Given.NotAfter(when, Until);
    }
}

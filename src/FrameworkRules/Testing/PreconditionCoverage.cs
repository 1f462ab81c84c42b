namespace FrameworkRules.Testing;

/// <summary>Collects which preconditions tests have seen met, and which they have seen fail: one that no draft ever failed is not tested by any.</summary>
/// <remarks>Nothing is collected by itself. Keep one for the tests of a framework, pass assessments through <see cref="Watch"/>, and report at the end. It may be used from several threads.</remarks>
/// <example><code>
/// Assessment draft = coverage.Watch(framework.Evaluate(state));
/// </code></example>
public sealed class PreconditionCoverage
{
    private readonly Lock sync = new();
    private readonly SortedDictionary<string, HashSet<Outcome>> seen = new(StringComparer.Ordinal);
    private readonly Framework framework;

    /// <summary>Starts to collect.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="layer">The part of an agreement's life whose preconditions count; of drafts only that of the text is judged. <see langword="null"/>: all.</param>
    public PreconditionCoverage(Framework framework, Layer? layer = Layer.Text)
    {
        ArgumentNullException.ThrowIfNull(framework);
        Given.Known(layer);
        this.framework = framework;
        foreach (var precondition in framework.Describe().Where(precondition => layer is null || precondition.Layer == layer))
        {
            foreach (
                var key in precondition.Parties.Count == 0
                    ? [precondition.Id]
                    : precondition.Parties.Select(party => $"{precondition.Id}/{party}")
            )
            {
                seen.Add(key, []);
            }
        }
    }

    /// <summary>Gets the findings that no assessment had met.</summary>
    public IReadOnlyList<string> NeverMet => Without(outcomes => outcomes.Contains(Outcome.Met));

    /// <summary>Gets the findings that no assessment had unmet, or met in part only.</summary>
    public IReadOnlyList<string> NeverUnmet => Without(outcomes => outcomes.Overlaps([Outcome.Unmet, Outcome.PartiallyMet]));

    /// <summary>Notes what an assessment shows.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <returns>The assessment.</returns>
    /// <exception cref="ArgumentException">It was made under another framework.</exception>
    public Assessment Watch(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        if (assessment.Framework.Id != framework.Id)
        {
            throw new ArgumentException(
                $"The assessment is under {assessment.Framework}, and {framework} is looked at.",
                nameof(assessment)
            );
        }

        lock (sync)
        {
            foreach (var finding in assessment.Findings)
            {
                if (seen.TryGetValue(finding.Key, out var outcomes))
                {
                    outcomes.Add(finding.Outcome);
                }
            }
        }

        return assessment;
    }

    /// <summary>Returns the report, in English: how many were seen both ways, and which were not.</summary>
    public override string ToString() => In(ReportLanguage.English);

    /// <summary>Returns the report in a language: how many were seen both ways, and which were not.</summary>
    /// <param name="language">The language.</param>
    public string In(ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var (met, unmet) = (NeverMet, NeverUnmet);
        var lines = new Lines(language, names: null);
        lock (sync)
        {
            var both = seen.Count - met.Union(unmet, StringComparer.Ordinal).Count();
            lines.Say(MessageId.TestCoverage, MessagePart.Value(framework.Id), MessagePart.Count(both), MessagePart.Count(seen.Count));
        }

        lines.Say(Message.Around(MessageId.TestNeverMet, List(met)));
        lines.Say(Message.Around(MessageId.TestNeverUnmet, List(unmet)));
        return lines.ToString();
    }

    private static Message List(IReadOnlyList<string> keys) => keys.Count == 0 ? Message.Of(MessageId.ValueNone) : Expectation.List(keys);

    private IReadOnlyList<string> Without(Func<HashSet<Outcome>, bool> has)
    {
        lock (sync)
        {
            return [.. seen.Where(finding => !has(finding.Value)).Select(finding => finding.Key)];
        }
    }
}

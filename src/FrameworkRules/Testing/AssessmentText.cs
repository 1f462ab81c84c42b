namespace FrameworkRules.Testing;

/// <summary>Renders a whole assessment as lines that compare well: the same findings give the same text.</summary>
internal static class AssessmentText
{
    public static string Write(Assessment assessment, ReportLanguage language)
    {
        var words = new FindingText(language);
        var lines = new List<string>
        {
            $"{assessment.Framework.Id} {assessment.Framework.Version}: {language.Term(assessment.Framework.Title)}",
            assessment.KnownAt is { } known
                ? words.Say(MessageId.TestAsOfKnownAt, Instant(assessment.AsOf), Instant(known))
                : words.Say(MessageId.TestAsOf, Instant(assessment.AsOf)),
        };
        lines.AddRange(
            assessment
                .Framework.Parameters.Where(value => value.IsOverride)
                .Select(value => Message.Write(to => FindingText.Parameter(to, MessageId.TestOverridden, value)).In(language))
        );
        lines.Add("");
        lines.AddRange(assessment.Gates.Where(gate => gate.Findings.Count > 0).Select(gate => Gate(gate, language)));
        foreach (var finding in assessment.Findings)
        {
            lines.Add("");
            lines.Add(words.DescribeInFull(finding));
        }

        return string.Join('\n', lines) + "\n";
    }

    private static MessagePart Instant(DateTimeOffset instant) => MessagePart.Value(InstantField.Canonical(instant));

    private static string Gate(GateAssessment gate, ReportLanguage language) =>
        Message
            .Write(to =>
            {
                var line = to.Open(MessageId.TestGate);
                to.Say(OutcomeWords.Of(gate.Gate));
                to.Say(OutcomeWords.Of(gate.Status));
                var counts = to.OpenJoined(MessageId.ListSeparator);
                foreach (var outcome in Outcomes.All.Where(outcome => gate.Count(outcome) > 0))
                {
                    to.Say(
                        MessageId.TestOutcomeCount,
                        MessagePart.Count(gate.Count(outcome)),
                        MessagePart.Of(OutcomeWords.AsState(outcome))
                    );
                }

                to.Close(counts);
                to.Close(line);
            })
            .In(language);
}

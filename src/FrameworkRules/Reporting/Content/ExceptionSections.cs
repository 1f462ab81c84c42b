namespace FrameworkRules.Reporting;

/// <summary>Lists what stands beside the findings: what is left out, waivers and exceptions, and texts that are not judged.</summary>
internal sealed class ExceptionSections(Words words)
{
    private const int ShownAtMost = 40;

    private readonly Assessment assessment = words.Assessment;

    /// <summary>Names the findings that rest on claims which are left out.</summary>
    public Section? Redactions() =>
        Bounded.Items(
            [.. assessment.Findings.Where(finding => finding.WithheldCount > 0)],
            ShownAtMost,
            finding => words.Say(MessageId.WithheldFrom, words.Title(finding), words.Outcome(finding.Outcome), finding.WithheldCount),
            words
        )
            is { } items
            ? new Section(
                "left-out",
                words.Say(MessageId.HeadRedactions),
                [new Block.Paragraph(words.Say(MessageId.RedactionsExplained)), items]
            )
            {
                Room = 8,
            }
            : null;

    public Section? Waivers()
    {
        List<Phrase> lines =
        [
            .. assessment.Findings.SelectMany(finding => finding.Waivers.Select(applied => Applied(finding, applied))),
            .. assessment.UnusedWaivers.Select(Unused),
        ];
        return Bounded.Items(lines, ShownAtMost, line => line, words) is { } items
            ? new Section("waivers", words.Say(MessageId.HeadWaivers), [items]) { Room = 7 }
            : null;
    }

    public Section? TextsNotJudged() =>
        Bounded.Items(
            assessment.TextsNotJudged,
            ShownAtMost,
            text =>
                words.Say(
                    MessageId.TextNotJudged,
                    text.Clause is { } clause
                        ? words.Say(MessageId.ClauseOf, words.Names.Of(text.Instrument), clause)
                        : words.Names.Of(text.Instrument),
                    words.Names.Say(text.Why.Parts)
                ),
            words
        )
            is { } items
            ? new Section("not-judged", words.Say(MessageId.HeadNotJudged), [items]) { Room = 6 }
            : null;

    private Phrase Applied(Finding finding, AppliedWaiver applied) =>
        words.Say(
            applied.IsException ? MessageId.ExceptionClaimed : MessageId.Waived,
            words.Title(finding),
            words.Names.Of(applied.Waiver.By),
            words.End(applied.Waiver.Until),
            applied.Waiver.Reason
        );

    private Phrase Unused(UnusedWaiver unused) =>
        words.Say(
            unused.Issue switch
            {
                WaiverIssue.UnknownPrecondition => MessageId.WaiverOfUnknown,
                WaiverIssue.NotYetInEffect => MessageId.WaiverNotYet,
                WaiverIssue.Expired => MessageId.WaiverExpired,
                _ => MessageId.WaiverNotNeeded,
            },
            unused.Waiver.Precondition,
            words.Names.Of(unused.Waiver.By)
        );
}

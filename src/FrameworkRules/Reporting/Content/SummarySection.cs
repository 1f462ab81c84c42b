namespace FrameworkRules.Reporting;

/// <summary>Says in one paragraph what the assessment shows.</summary>
internal sealed class SummarySection(Words words)
{
    private const int NamedAtMost = 5;
    private const int LongestName = 60;

    /// <summary>What keeps a finding open, that which says most first: a finding counts once.</summary>
    private static readonly (Basis Basis, MessageId Message)[] Reasons =
    [
        (Basis.Claimed, MessageId.OpenClaimed),
        (Basis.Alleged, MessageId.OpenAlleged),
        (Basis.Announced, MessageId.OpenAnnounced),
        (Basis.Stale, MessageId.OpenStale),
        (Basis.Hearsay, MessageId.OpenHearsay),
        (Basis.NotSubmitted, MessageId.OpenNotSubmitted),
    ];

    private readonly Assessment assessment = words.Assessment;

    public Section Make()
    {
        List<Phrase> sentences =
        [
            .. BeforeEffect(),
            .. InForce(),
            .. Duties(),
            Counts(),
            .. NotYetDue(),
            .. Open(),
            .. PressAlone(),
            .. PastDue(),
            .. Newest(),
        ];
        var blocks = new List<Block> { new Block.Paragraph(Phrase.Join(" ", sentences)) };
        if (Secrecy() is { IsEmpty: false } secrecy)
        {
            blocks.Add(new Block.Paragraph(secrecy.Strong()));
        }

        blocks.Add(new Standings(words).Gates());
        blocks.Add(new Block.Paragraph(words.Say(MessageId.GatesExplained)));
        return new Section("summary", words.Say(MessageId.HeadSummary), blocks) { IsOnFirstScreen = true };
    }

    private IEnumerable<Phrase> BeforeEffect() =>
        assessment.IsBeforeEffect ? [words.Say(MessageId.BeforeEffect, words.Moment(assessment.Framework.EffectiveFrom!.Value))] : [];

    private IEnumerable<Phrase> InForce()
    {
        if (assessment.Findings.FirstOrDefault(finding => finding.Id == "CEAS-02") is not { } finding)
        {
            return [];
        }

        var starts = finding
            .Evidence.Where(line => line.Field == CessationStatus.Starts && line.Judgement == Truth.True && !line.Actual.IsNone)
            .Select(line => line.Actual.Instant)
            .Order()
            .ToList();
        return finding.Outcome switch
        {
            Outcome.Met when starts.Count > 0 => [words.Say(MessageId.InForceSince, words.Day(starts[0]))],
            Outcome.Met => [words.Say(MessageId.InForce)],
            Outcome.PartiallyMet => [words.Say(MessageId.InForceInPart)],
            Outcome.Unmet => [words.Say(MessageId.NotInForce)],
            Outcome.NotApplicable => [],
            _ => [words.Say(MessageId.InForceNotKnown)],
        };
    }

    /// <summary>Says how many commitments of the framework's text lie on whom: where one side has many and the other few, it is the text that has it so.</summary>
    private IEnumerable<Phrase> Duties()
    {
        var commitments = assessment.Framework.Commitments;
        List<string> sides = [.. assessment.Framework.Roster.Sides];
        if (commitments.Count == 0 || sides.Count == 0)
        {
            return [];
        }

        int[] alone = [.. sides.Select(side => commitments.Count(owed => IsOwedBy(owed, side)))];
        var together = commitments.Count(owed => owed.OwedBy.Count(sides.Contains) > 1);
        List<Phrase> counts =
        [
            .. sides.Zip(alone, (side, count) => words.Say(MessageId.TextDutiesOn, count, words.Names.Of(side).Cut(LongestName))),
        ];
        counts.Add(words.Say(MessageId.TextDutiesOnSeveral, together));
        counts.Add(words.Say(MessageId.TextDutiesOnOthers, commitments.Count - alone.Sum() - together));
        return [words.Say(MessageId.TextDuties, words.Speech.List(counts))];
    }

    private static bool IsOwedBy(FrameworkCommitment commitment, string side) =>
        commitment.OwedBy.Contains(side) && commitment.OwedBy.Count == 1;

    private Phrase Counts()
    {
        var none = assessment.Count(Outcome.NotApplicable);
        List<Phrase> counts = [];
        foreach (
            var (outcome, message) in new[]
            {
                (Outcome.Met, MessageId.CountMet),
                (Outcome.PartiallyMet, MessageId.CountInPart),
                (Outcome.Unmet, MessageId.CountUnmet),
                (Outcome.Contested, MessageId.CountContested),
                (Outcome.Unknown, MessageId.CountUnknown),
                (Outcome.Faulted, MessageId.CountFaulted),
            }
        )
        {
            if (assessment.Count(outcome) is > 0 and var count)
            {
                counts.Add(words.Say(message, count));
            }
        }

        var apply = assessment.Findings.Count - none;
        var sentence = words.Say(apply == 0 ? MessageId.NothingApplies : MessageId.Counts, apply, words.Speech.List(counts));
        return none > 0 && apply > 0 ? Phrase.Join(" ", [sentence, words.Say(MessageId.DoNotApply, none)]) : sentence;
    }

    private IEnumerable<Phrase> NotYetDue() =>
        assessment.NotYetDue.Count() is > 0 and var count ? [words.Say(MessageId.NotYetDueCount, count)] : [];

    private IEnumerable<Phrase> Open()
    {
        var open = assessment.Findings.Where(finding => finding.Outcome == Outcome.Unknown).ToList();
        var counts = open.GroupBy(finding => Array.Find(Reasons, reason => finding.Basis.Contains(reason.Basis)).Basis)
            .ToDictionary(group => group.Key, group => group.Count());
        List<Phrase> reasons =
        [
            .. Reasons
                .Reverse()
                .Where(reason => counts.ContainsKey(reason.Basis))
                .Select(reason => words.Say(reason.Message, counts[reason.Basis])),
        ];
        return reasons.Count == 0 ? [] : [words.Say(MessageId.OfTheUnknown, words.Speech.List(reasons))];
    }

    private IEnumerable<Phrase> PressAlone()
    {
        var alone = assessment.Findings.Count(finding => finding.Outcome == Outcome.Met && finding.Basis.Contains(Basis.PressAlone));
        if (alone > 0)
        {
            yield return words.Say(MessageId.MetByPressAlone, alone);
        }

        if (assessment.RestingOnCompletenessAlone is > 0 and var complete)
        {
            yield return words.Say(MessageId.RestOnCompleteness, complete);
        }
    }

    private IEnumerable<Phrase> PastDue()
    {
        var lapsed = assessment.Findings.Where(finding => finding.Timing.Status == TimingStatus.PastDue).ToList();
        if (lapsed.Count == 0)
        {
            return [];
        }

        var named = lapsed
            .OrderBy(finding => finding.Timing.Due)
            .Take(NamedAtMost)
            .Select(finding => finding.Timing.Due is { } due ? words.Title(finding, words.End(due)) : words.Title(finding))
            .Select(title => title.Cut(LongestName))
            .ToList();
        if (lapsed.Count > NamedAtMost)
        {
            named.Add(words.Say(MessageId.More, lapsed.Count - NamedAtMost));
        }

        return [words.Say(MessageId.PastDueCount, lapsed.Count, words.Speech.List(named))];
    }

    private IEnumerable<Phrase> Newest()
    {
        var newest = KnownSources.Of(assessment).MaxBy(source => source.DateUntil);
        if (newest is null)
        {
            return [words.Say(MessageId.NoReports)];
        }

        var age = (assessment.AsOf - newest.DateUntil).Days;
        return
        [
            words.Say(
                age > 0 ? MessageId.NewestReportWithAge : MessageId.NewestReport,
                words.Day(newest.Date),
                Phrase.Value(newest.Publisher).Cut(LongestName),
                Math.Max(age, 0)
            ),
        ];
    }

    private Phrase Secrecy()
    {
        var state = assessment.View.State;
        return assessment.IsWithoutConfidential ? words.Say(MessageId.IsRedacted)
            : state.Claims.Any(claim => claim.Confidential) || state.Instruments.Any(text => text.Confidential)
                ? words.Say(MessageId.HoldsConfidential)
            : Phrase.Empty;
    }
}

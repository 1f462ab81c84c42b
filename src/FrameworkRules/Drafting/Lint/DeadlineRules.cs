namespace FrameworkRules.Drafting;

/// <summary>Finds duties with two deadlines, and deadlines that lie after the mandate of who is to monitor them.</summary>
internal static class DeadlineRules
{
    public static LintRule Two { get; } = new("two-deadlines", LintSeverity.Error, "A duty has one deadline.", FindTwo);

    public static LintRule Mandate { get; } =
        new("outlives-mandate", LintSeverity.Error, "What a body is to verify falls due while its mandate runs.", FindOutliving);

    private static IEnumerable<LintHit> FindTwo(DraftText text)
    {
        var days = text.Assessment.View.Days;
        foreach (var clause in text.Clauses.Where(HasTwo))
        {
            yield return new LintHit(clause, Doubled(clause, days), Message.Of(MessageId.LintTwoDeadlinesMend));
        }

        var dated = text.Clauses.Where(clause => KeyOf(clause) is not null && DutyTime.Of(clause).IsDated).ToList();
        foreach (var same in dated.GroupBy(clause => (clause.Text.Id, KeyOf(clause))).Where(same => same.Count() > 1))
        {
            var first = same.First();
            if (same.Skip(1).FirstOrDefault(other => Differ(first, other)) is { } other)
            {
                yield return new LintHit(other, Differing(other, first, days), Message.Of(MessageId.LintDeadlinesDifferMend));
            }
        }
    }

    private static Message Doubled(DraftClause clause, LocalDays days) =>
        Message.Write(to =>
        {
            var two = to.Open(MessageId.LintTwoDeadlines);
            DutyTime.Of(clause).Tell(to, days);
            to.Close(two);
        });

    private static Message Differing(DraftClause clause, DraftClause first, LocalDays days) =>
        Message.Write(to =>
        {
            var differ = to.Open(MessageId.LintDeadlinesDiffer);
            DutyTime.Of(clause).Tell(to, days);
            DutyTime.Of(first).Tell(to, days);
            to.Value(first.Name);
            to.Close(differ);
        });

    private static bool HasTwo(DraftClause clause) =>
        DutyTime.FieldsOf(clause.Kind).Count(field => field is InstantField or NumberField && clause.Says(field)) > 1
        && (clause.IsCommitment || clause.Kind == WithdrawalStep.Kind);

    private static bool Differ(DraftClause one, DraftClause other) =>
        (DutyTime.Of(one), DutyTime.Of(other)) is var (first, second)
        && (first.Date != second.Date || first.Hours != second.Hours)
        && first.Event is null == second.Event is null;

    /// <summary>Returns what tells what is to be done from other duties: of a withdrawal the area, of a commitment who is to do what where.</summary>
    private static string? KeyOf(DraftClause clause) =>
        clause.Kind == WithdrawalStep.Kind
            ? clause.TextOf(WithdrawalStep.Area) is { } area
                ? $"area {NormalForm.Of(area)}"
                : null
            : clause.IsDuty && clause.TextOf(Commitment.What) is { } what
                ? $"{string.Join(',', clause.Actors)} {NormalForm.Of(what)} {NormalForm.Of(clause.TextOf(Commitment.PlaceName) ?? "")}"
                : null;

    private static IEnumerable<LintHit> FindOutliving(DraftText text)
    {
        var mandates = EndsOf(text);
        var days = text.Assessment.View.Days;
        foreach (var duty in text.Clauses.Where(clause => clause.IsDuty && clause.TextOf(Commitment.Verifier) is not null))
        {
            var verifier = duty.TextOf(Commitment.Verifier)!;
            if (!mandates.TryGetValue(NormalForm.Of(verifier), out var end))
            {
                continue;
            }

            var until = MessagePart.Moment(days.Local(Telling.LastDay(end, days)));
            var time = DutyTime.Of(duty);
            if (time.Date > end.UtcTicks)
            {
                yield return new LintHit(
                    duty,
                    Message.Of(MessageId.LintOutlives, MessagePart.Known(verifier), until),
                    Message.Of(MessageId.LintOutlivesMend)
                );
            }
            else if (time is { Date: null, Hours: { } hours, After: null } && hours < long.MaxValue)
            {
                yield return new LintHit(
                    duty,
                    Message.Of(MessageId.LintMayOutlive, MessagePart.Known(verifier), until, LatestStart(end, hours, days)),
                    Message.Of(MessageId.LintMayOutliveMend)
                )
                {
                    Severity = LintSeverity.Warning,
                };
            }
        }
    }

    /// <summary>Says when entry into force must be at the latest: by whole days, the day that many before the last of the mandate.</summary>
    private static MessagePart LatestStart(DateTimeOffset end, long hours, LocalDays days)
    {
        var whole = (double)hours / FieldValue.Scale;
        var time = whole < TimeSpan.MaxValue.TotalHours ? TimeSpan.FromHours(whole) : TimeSpan.MaxValue;
        return time.Ticks % TimeSpan.TicksPerDay == 0 && days.Local(end).TimeOfDay == TimeSpan.Zero
            ? MessagePart.Day(days.Local(Instants.After(Telling.LastDay(end, days), -time)))
            : MessagePart.Moment(days.Local(Instants.After(end, -time)));
    }

    /// <summary>Lists until when those who verify have a mandate, by their names, where that is on file and no successor is decided.</summary>
    private static Dictionary<string, DateTimeOffset> EndsOf(DraftText text)
    {
        var ends = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        var mandates = text.Assessment.View.Of(Kinds.Mandate.Kind);
        for (var i = 0; i < mandates.Count; i++)
        {
            var claim = mandates[i].First;
            if (claim.Get(Kinds.Mandate.EndsOn) is { State: ValueState.Given } end && !claim.Get(Kinds.Mandate.SuccessorDecided).IsTrue)
            {
                ends[NormalForm.Of(claim.Id)] = end.Instant;
            }
        }

        return ends;
    }
}

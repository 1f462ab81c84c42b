namespace FrameworkRules.Drafting;

/// <summary>Says what would mend a finding of a draft: which clause is to say what.</summary>
public static class Mending
{
    private const int ShownAtMost = 6;

    /// <summary>Lists what would mend a finding, in the order of what speaks against it.</summary>
    /// <param name="finding">A finding of a draft.</param>
    /// <param name="language">The language; <see langword="null"/>: English.</param>
    /// <returns>What is to be written; empty where the finding is met, or nothing tells.</returns>
    public static IReadOnlyList<string> Of(Finding finding, ReportLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return [.. Messages(finding).Select(mending => mending.In(language ?? ReportLanguage.English))];
    }

    /// <summary>Lists what would mend a finding, to be put into a language.</summary>
    internal static IReadOnlyList<Message> Messages(Finding finding)
    {
        if (finding.Outcome is Outcome.Met or Outcome.NotApplicable)
        {
            return [];
        }

        var mendings = finding
            .Evidence.Where(line => line.Judgement == Truth.False && line.Condition is FieldCondition)
            .GroupBy(line => (line.Claim, IsTime: IsTime(line.Field)))
            .SelectMany(lines => lines.Key.IsTime && lines.Count() > 1 ? [OneOf(lines)] : lines.Select(Of))
            .Concat(finding.Remarks.Select(Of))
            .OfType<Message>()
            .Distinct()
            .ToList();
        return mendings.Count <= ShownAtMost
            ? mendings
            : [.. mendings.Take(ShownAtMost), Message.Of(MessageId.MendElsewhere, MessagePart.Count(mendings.Count - ShownAtMost))];
    }

    /// <summary>Tells whether a field is one of several that may set the time of a clause.</summary>
    private static bool IsTime(Field field) => field.Schema is Kind kind && DutyTime.SetTime(kind, field);

    /// <summary>Says that one of several times will do.</summary>
    private static Message OneOf(IEnumerable<Evidence> lines) =>
        Message.Write(to =>
        {
            var state = to.Open(MessageId.MendOneOf);
            to.Add(ClauseOf(lines.First()));
            var list = to.OpenJoined(MessageId.ItemSeparator);
            foreach (var title in lines.Select(line => line.Field.Title).Distinct(StringComparer.Ordinal))
            {
                to.Term(title);
            }

            to.Close(list);
            to.Close(state);
        });

    private static MessagePart ClauseOf(Evidence line) => MessagePart.Value(line.Claim.Number ?? line.Claim.Paragraph ?? line.Claim.Id);

    private static Message Of(Evidence line)
    {
        var (clause, title) = (ClauseOf(line), MessagePart.Term(line.Field.Title));
        return line.RequiredText.IsToBeStated ? Message.Of(ToState(line.Field.Takes), clause, title)
            : line.RequiredText.IsBan ? Message.Of(MessageId.MendLeaveOut, clause, title)
            : Message.Write(to =>
            {
                var field = to.Open(MessageId.MendField);
                to.Add(clause);
                to.Add(title);
                line.RequiredText.Tell(to);
                to.Close(field);
            });
    }

    private static MessageId ToState(TextSort takes) =>
        takes switch
        {
            TextSort.Name => MessageId.MendStateByName,
            TextSort.Place => MessageId.MendStateAsPlace,
            TextSort.Measure => MessageId.MendStateAsMeasure,
            TextSort.Time => MessageId.MendStateAsTime,
            _ => MessageId.MendState,
        };

    private static Message? Of(Remark remark) =>
        remark.Kind switch
        {
            RemarkKind.EmptyList => Message.Of(MessageId.MendClause, MessagePart.Term(remark.Of.Noun)),
            RemarkKind.TextNotInFull => Message.Of(MessageId.MendRest),
            RemarkKind.NotSubmitted => Message.Of(MessageId.MendSay, Clause(remark), MessagePart.Term(remark.Field!.Title)),
            RemarkKind.NotKnown => Message.Of(MessageId.MendSettle, Clause(remark), MessagePart.Term(remark.Field!.Title)),
            RemarkKind.Found when remark.Of == ConditionPrecedent.Kind => Message.Of(MessageId.MendCircle),
            _ => null,
        };

    private static MessagePart Clause(Remark remark) =>
        remark.SubjectId is { } id
            ? MessagePart.Value(id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..])
            : MessagePart.Term(remark.Of.Noun);
}

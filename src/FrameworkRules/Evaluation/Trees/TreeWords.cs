namespace FrameworkRules;

/// <summary>Puts what was found at a node into words.</summary>
internal static class TreeWords
{
    public static MessageId Of(Truth truth) =>
        truth switch
        {
            Truth.True => MessageId.ValueYes,
            Truth.False => MessageId.ValueNo,
            Truth.Contested => MessageId.OutcomeContested,
            _ => MessageId.ValueNotKnown,
        };

    /// <summary>Says what a claim says, and who says so.</summary>
    public static Message Of(Evidence line, LocalDays days) => Message.Write(to => Tell(line, days, to));

    /// <summary>Says by whose word a list is complete.</summary>
    public static Message Of(SurveyEvidence survey, LocalDays days) =>
        Message.Of(
            MessageId.TreeSurvey,
            MessagePart.Known(survey.Survey.By),
            MessagePart.Day(days.Local(survey.Survey.From)),
            MessagePart.Day(days.Local(Telling.LastDay(survey.Survey.Until, days))),
            MessagePart.Value(survey.Source.Id)
        );

    /// <summary>Says by whose word a subject is on file.</summary>
    public static Message Speaker(SubmittedClaim claim, LocalDays days) =>
        claim.Claim.Kind.Nature == ClaimNature.Provision
            ? Message.Of(MessageId.TreeTextHasIt)
            : Message.Of(
                MessageId.TreeSpeaker,
                MessagePart.Known(claim.Claim.AssertedBy!),
                MessagePart.Day(days.Local(claim.From)),
                MessagePart.Value(claim.Source.Id)
            );

    /// <summary>Names a subject.</summary>
    public static Message Name(in Subject subject)
    {
        var noun = MessagePart.Term(subject.Kind.Noun);
        return subject.First.Instrument is { } instrument
            ? Message.Of(
                MessageId.TreeClause,
                noun,
                MessagePart.Known(instrument),
                MessagePart.Value(subject.First.Paragraph ?? subject.First.Id)
            )
            : Message.Of(MessageId.OneOf, noun, MessagePart.Known(subject.Id));
    }

    /// <summary>Says what a node leaves out.</summary>
    public static IEnumerable<Message> LeftOut(ExplainedNode node)
    {
        if (node.FurtherCount > 0)
        {
            yield return Message.Of(MessageId.TreeFurther, MessagePart.Count(node.FurtherCount));
        }

        if (node.WithheldCount > 0)
        {
            yield return Message.Of(MessageId.TreeWithheld, MessagePart.Count(node.WithheldCount));
        }
    }

    private static void Tell(Evidence line, LocalDays days, MessageWriter to)
    {
        if (line.Claim.Kind.Nature == ClaimNature.Provision)
        {
            var text = to.Open(MessageId.TreeTextSays);
            to.Value(line.Actual, line.Field, days);
            to.Close(text);
            return;
        }

        var says = to.Open(MessageId.TreeClaim);
        to.Known(line.Claim.AssertedBy ?? "");
        to.Value(line.Actual, line.Field, days);
        var voice = to.OpenJoined(MessageId.ListSeparator);
        to.Day(line.From, days);
        if (RemarkWords.Say(line.Standing, line.IsVerified) is { } standing)
        {
            to.Say(standing);
        }

        to.Close(voice);
        to.Value(line.Source.Id);
        to.Close(says);
    }
}

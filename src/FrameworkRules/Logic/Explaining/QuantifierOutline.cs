namespace FrameworkRules;

/// <summary>Takes a quantifier down as lines that a person can read: of how many, of what, when, and what an empty list means.</summary>
internal static class QuantifierOutline
{
    public static void Write(SubjectQuery query, Requirement? must, Outline outline)
    {
        outline.Line(Opening(query, Context.OfNoState));
        outline.Below(lines => WriteParts(query, must, lines));
    }

    /// <summary>Says of how many subjects, of which kind and time; parameters are shown by their values where there are any.</summary>
    public static Message Opening(SubjectQuery query, in Context context)
    {
        var to = MessageWriter.Rent();
        var window = query.Window is null ? -1 : to.Open(MessageId.OutlineWindow);
        var joined = query.Via is null ? -1 : to.Open(MessageId.OutlineBy);
        Counted(query, context, to);
        if (query.Via is { } via)
        {
            to.Term(via.Title);
            to.Close(joined);
        }

        if (query.Window is { } time)
        {
            time.Tell(to, context);
            to.Close(window);
        }

        var opening = to.ToMessage();
        to.Return();
        return opening;
    }

    /// <summary>Says which subjects come into question, what is required of each, and what an empty list means.</summary>
    public static void WriteParts(SubjectQuery query, Requirement? must, Outline outline)
    {
        if (query.Filter is not null)
        {
            outline.Part(MessageId.OutlineWhere, query.Filter);
        }

        if (must is not null)
        {
            outline.Part(query.Counting == Counting.Every ? MessageId.OutlineMust : MessageId.OutlineSuchThat, must);
        }

        if (!query.IsTreatedAsComplete && !query.IsAsFiled)
        {
            outline.Line(Message.Write(to => WhenNoneIsThere(query, to)));
        }
    }

    private static void Counted(SubjectQuery query, in Context context, MessageWriter to)
    {
        var noun = MessagePart.Term(query.Kind.Noun);
        switch (query.Counting)
        {
            case Counting.Every:
                to.Say(query.IsTreatedAsComplete ? MessageId.TheOnly : MessageId.OutlineEvery, noun);
                break;
            case Counting.AtMost when IsBound(query, 0):
                to.Say(MessageId.OutlineNo, noun);
                break;
            case Counting.AtLeast when IsBound(query, 1):
                to.Say(
                    query.IsTreatedAsComplete || query.IsAsFiled ? MessageId.OutlineAtLeastOneOnFile : MessageId.OutlineAtLeastOne,
                    noun
                );
                break;
            case Counting.Sum:
                var sum = to.Open(MessageId.OutlineSum);
                query.Bound.Tell(to, context);
                to.Add(noun);
                to.Term(query.Summed!.Title);
                to.Term(query.Summed.Unit!);
                to.Close(sum);
                break;
            default:
                var bounded = to.Open(
                    query.Counting switch
                    {
                        Counting.AtMost => MessageId.OutlineAtMost,
                        Counting.AtLeast => MessageId.OutlineAtLeast,
                        _ => MessageId.OutlineShare,
                    }
                );
                query.Bound.Tell(to, context);
                to.Add(noun);
                to.Close(bounded);
                break;
        }
    }

    private static void WhenNoneIsThere(SubjectQuery query, MessageWriter to)
    {
        var none = to.Open(
            query.WhenNone switch
            {
                WhenNone.Holds => MessageId.OutlineHoldsIfNone,
                WhenNone.Fails => MessageId.OutlineFailsIfNone,
                _ => MessageId.OutlineDoesNotApplyIfNone,
            }
        );
        if (query.Kind.Nature == ClaimNature.Provision)
        {
            to.Say(MessageId.OutlineTextHasNone);
        }
        else if (query.Scope is { } scope)
        {
            to.Say(MessageId.OutlineSurveyOfShowsNone, MessagePart.Term(scope));
        }
        else
        {
            to.Say(MessageId.OutlineSurveyShowsNone);
        }

        to.Close(none);
    }

    private static bool IsBound(SubjectQuery query, decimal number) =>
        query.Bound.Parameter is null && query.Bound.TryGet(Context.OfNoState, out var bound) && bound == number;
}

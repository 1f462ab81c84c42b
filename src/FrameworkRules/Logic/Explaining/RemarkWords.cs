namespace FrameworkRules;

/// <summary>Says what remarks tell, each as a part of a sentence.</summary>
internal static class RemarkWords
{
    /// <summary>Says what a remark tells.</summary>
    public static void Tell(this MessageWriter to, Remark remark, NamesInView names)
    {
        switch (remark.Kind)
        {
            case RemarkKind.NothingOnFile:
                to.OfList(MessageId.RemarkNothingOnFile, MessageId.RemarkNothingOnFileFor, remark.Of.Noun, remark, names);
                break;
            case RemarkKind.ListNotComplete:
                to.OfList(
                    MessageId.RemarkListNotComplete,
                    MessageId.RemarkListNotCompleteFor,
                    Telling.InWords(remark.Of.Name),
                    remark,
                    names
                );
                break;
            case RemarkKind.EmptyList when remark.Of.Nature == ClaimNature.Provision:
                to.Say(MessageId.RemarkNoClause, MessagePart.Term(remark.Of.Noun));
                break;
            case RemarkKind.EmptyList:
                to.OfList(MessageId.RemarkEmptyList, MessageId.RemarkEmptyListFor, remark.Of.Noun, remark, names);
                break;
            case RemarkKind.TextNotInFull:
                to.NotInFull(remark);
                break;
            case RemarkKind.Vague:
                to.Say(MessageId.RemarkVague, MessagePart.Value(remark.Named ?? ""), MessagePart.Term(remark.Field!.ShortTitle));
                break;
            case RemarkKind.Presumed:
                var presumed = to.Open(MessageId.RemarkPresumed);
                remark.Told!.Tell(to);
                to.Close(presumed);
                break;
            case RemarkKind.Found or RemarkKind.TextNotJudged:
                remark.Told!.Tell(to);
                break;
            default:
                to.OfSubject(remark, names);
                break;
        }
    }

    /// <summary>Says how a claim stands, where it is not simply heard.</summary>
    public static MessageId? Say(Standing standing, bool isVerified) =>
        standing switch
        {
            Standing.Heard when isVerified => MessageId.StandingVerified,
            Standing.Admission => MessageId.StandingAdmitted,
            Standing.Concession => MessageId.StandingConceded,
            Standing.Reported => MessageId.StandingReported,
            Standing.Claimed => MessageId.StandingClaimed,
            Standing.Alleged => MessageId.StandingAlleged,
            Standing.Announced => MessageId.StandingAnnounced,
            Standing.Stale => MessageId.StandingStale,
            Standing.Superseded => MessageId.StandingSuperseded,
            Standing.Hearsay => MessageId.StandingHearsay,
            _ => null,
        };

    private static void OfList(this MessageWriter to, MessageId id, MessageId withScope, string list, Remark remark, NamesInView names)
    {
        if (remark.Named is { Length: > 0 } scope)
        {
            to.Say(withScope, MessagePart.Term(list), names.Scope(scope));
        }
        else
        {
            to.Say(id, MessagePart.Term(list));
        }
    }

    private static void NotInFull(this MessageWriter to, Remark remark)
    {
        var noun = MessagePart.Term(remark.Of.Noun);
        if (remark.Told is not { } texts)
        {
            to.Say(MessageId.RemarkTextNotInFull, noun);
            return;
        }

        var seen = to.Open(MessageId.RemarkTextsNotInFull);
        to.Add(noun);
        texts.Tell(to);
        to.Close(seen);
    }

    private static void OfSubject(this MessageWriter to, Remark remark, NamesInView names)
    {
        var said = to.Open(
            remark.Kind switch
            {
                RemarkKind.NotSubmitted => MessageId.RemarkNotSubmitted,
                RemarkKind.NotKnown => MessageId.RemarkNotKnown,
                RemarkKind.NoneMatches => MessageId.RemarkNoneMatches,
                RemarkKind.BeforeStart => MessageId.RemarkBeforeStart,
                RemarkKind.ClausesDiffer => MessageId.RemarkClausesDiffer,
                RemarkKind.Stale => MessageId.RemarkStale,
                _ => MessageId.RemarkHearsay,
            }
        );
        names.Subject(remark.Of, remark.SubjectId, to);
        switch (remark.Kind)
        {
            case RemarkKind.NotSubmitted or RemarkKind.NotKnown:
                to.Term(remark.Field!.ShortTitle);
                break;
            case RemarkKind.ClausesDiffer:
                names.Subject(remark.Of, remark.Named, to);
                break;
            case RemarkKind.NoneMatches or RemarkKind.BeforeStart:
                remark.Told!.Tell(to);
                break;
            default:
                to.Known(remark.Named ?? "");
                break;
        }

        if (remark.Since is { } since)
        {
            to.Moment(since, names.View.Days);
        }

        to.Close(said);
    }
}

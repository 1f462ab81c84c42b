namespace FrameworkRules;

/// <summary>Makes the messages of warnings of which there are several forms.</summary>
internal static class WarningMessages
{
    private const int ShownLookAlikes = 3;

    /// <summary>Says that a name is not known, and among which names it would be.</summary>
    public static Message Unknown(NameOf of, string name, string framework) =>
        Message.Of(
            of switch
            {
                NameOf.Instrument => MessageId.WarningUnknownText,
                NameOf.Deadline => MessageId.WarningUnknownDeadline,
                NameOf.Area => MessageId.WarningUnknownArea,
                NameOf.Place => MessageId.WarningUnknownPlace,
                NameOf.Topic => MessageId.WarningUnknownTopic,
                _ => MessageId.WarningUnknownActor,
            },
            WarningWords.Cut(name),
            MessagePart.Value(framework)
        );

    /// <summary>Says where a name is to be put so that it is known; <see langword="null"/> where that is for the framework to do.</summary>
    public static Message? Remedy(NameOf of) =>
        of switch
        {
            NameOf.Actor or NameOf.Party => Message.Of(MessageId.WarningDeclareBody),
            NameOf.Instrument => Message.Of(MessageId.WarningFileText),
            _ => null,
        };

    /// <summary>Says that nobody plays roles of a framework.</summary>
    public static Message UncastRole(string framework, IEnumerable<string> roles) =>
        Message.Write(to =>
        {
            var uncast = to.Open(MessageId.WarningUncastRole);
            to.Value(framework);
            to.Quoted(roles);
            to.Close(uncast);
        });

    /// <summary>Says that records look alike, and by what.</summary>
    public static Message LookAlike(Kind kind, IReadOnlyList<string> ids) =>
        Message.Write(to =>
        {
            var alike = to.Open(MessageId.WarningLookAlike);
            to.Term(Telling.InWords(kind.Name));
            var list = to.OpenListed();
            foreach (var id in ids.Take(ShownLookAlikes))
            {
                to.Say(MessageId.InQuotes, WarningWords.Cut(id));
            }

            if (ids.Count > ShownLookAlikes)
            {
                to.Say(MessageId.More, MessagePart.Count(ids.Count - ShownLookAlikes));
            }

            to.Close(list);
            var told = to.OpenJoined(MessageId.ListSeparator);
            if (kind.Nature == ClaimNature.Event)
            {
                to.Say(MessageId.WarningDay);
            }

            to.Quoted(kind.AlikeBy.Select(field => field.Name));
            to.Close(told);
            to.Close(alike);
        });

    /// <summary>Says of which months a list holds acts of one side only.</summary>
    public static Message OneSided(OneSided list) =>
        Message.Write(to =>
        {
            var oneSided = to.Open(MessageId.WarningOneSided);
            to.Term(Telling.InWords(list.Kind.Name));
            to.Add(list.Months);
            to.Term(list.Kind.Noun);
            to.Known(list.Missing);
            to.Close(oneSided);
        });

    /// <summary>Says why a waiver has no effect.</summary>
    public static Message Waiver(string precondition, WaiverIssue issue, string framework) =>
        issue == WaiverIssue.UnknownPrecondition
            ? Message.Of(MessageId.WarningWaiverOfUnknown, WarningWords.Cut(precondition), MessagePart.Value(framework))
            : Message.Of(
                issue switch
                {
                    WaiverIssue.NotYetInEffect => MessageId.WarningWaiverNotYet,
                    WaiverIssue.Expired => MessageId.WarningWaiverExpired,
                    _ => MessageId.WarningWaiverNotNeeded,
                },
                WarningWords.Cut(precondition)
            );

    /// <summary>Says that a list has none that is looked for.</summary>
    public static Message NoneMatches(Remark remark) =>
        Message.Write(to =>
        {
            var none = to.Open(MessageId.WarningNoneMatches);
            to.Term(Telling.InWords(remark.Of.Name));
            remark.Told!.Tell(to);
            to.Close(none);
        });
}

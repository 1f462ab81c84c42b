namespace FrameworkRules.Reporting;

/// <summary>Says in words what changed a finding.</summary>
internal sealed class CauseWords(Words words, Sentences sentences)
{
    private const int ShownCauses = 3;

    /// <summary>Says what changed a finding, in one sentence; the world before dates, and dates before age.</summary>
    public Phrase Why(FindingChange change) => Sentence([.. change.MainCauses]);

    /// <summary>Says what changed a gate: each finding, and by what.</summary>
    public Phrase Why(GateChange change) =>
        Phrase.Join(
            " ",
            change.By.Select(by =>
                words.Sentence(words.Say(MessageId.Labelled, words.Title(by.After), Sentence([.. by.MainCauses]).WithoutStop()))
            )
        );

    private Phrase Sentence(List<ChangeCause> causes)
    {
        List<Phrase> said = [.. causes.OrderBy(cause => cause.Origin).Select(Of).DistinctBy(cause => cause.ToString())];
        var shown = said.Take(ShownCauses).ToList();
        if (said.Count > ShownCauses)
        {
            shown.Add(words.Say(MessageId.More, said.Count - ShownCauses));
        }

        return words.Sentence(Phrase.Join("; ", shown).Capital());
    }

    private Phrase Of(ChangeCause cause) =>
        cause.Record switch
        {
            null when cause.IsConfidential => words.Say(MessageId.CauseWithheld),
            AgreementClaim claim => OfClaim(cause.Reason, claim),
            Survey survey => OfSurvey(cause.Reason, survey),
            Instrument text => OfText(cause.Reason, text),
            Waiver waiver => words.Say(
                cause.Reason == ChangeReason.Began ? MessageId.CauseWaiverBegan : MessageId.CauseWaiverEnded,
                words.Names.Of(waiver.By)
            ),
            null when cause.Reason == ChangeReason.CessationBegan => words.Say(MessageId.CauseCessationBegan),
            null => words.Say(MessageId.CauseDeadline),
            var other => Otherwise(cause.Reason, new Phrase(new Span(RecordNames.Of(other)))),
        };

    private Phrase OfClaim(ChangeReason reason, AgreementClaim claim)
    {
        var (speaker, subject) = (words.Names.Of(claim.AssertedBy ?? claim.Instrument ?? ""), sentences.Subject(claim, withKind: true));
        MessageId? message = reason switch
        {
            ChangeReason.Reported => MessageId.CauseReported,
            ChangeReason.Began => claim.Kind.Nature == ClaimNature.Event ? MessageId.CauseHappened : MessageId.CauseBegan,
            ChangeReason.Ended => MessageId.CauseEnded,
            ChangeReason.WentStale => MessageId.CauseWentStale,
            ChangeReason.LeftWindow => MessageId.CauseLeftWindow,
            ChangeReason.DateCame => MessageId.CauseDateCame,
            ChangeReason.Verified => MessageId.CauseVerified,
            ChangeReason.Superseded => MessageId.CauseSuperseded,
            ChangeReason.Outranked => MessageId.CauseOutranked,
            _ => null,
        };
        return message switch
        {
            { } known => words.Say(known, speaker, subject),
            null => Otherwise(reason, words.Say(MessageId.CauseReported, speaker, subject)),
        };
    }

    private Phrase OfSurvey(ChangeReason reason, Survey survey)
    {
        var list = words.Term(Telling.InWords(survey.Of));
        var of = survey.Scope is { } scope
            ? words.Say(MessageId.ListFor, list, words.Names.IsSomebody(scope) ? words.Names.Of(scope) : words.Term(scope))
            : list;
        return words.Say(
            reason switch
            {
                ChangeReason.Began => MessageId.CauseSurveyBegan,
                ChangeReason.Ended => MessageId.CauseSurveyEnded,
                ChangeReason.LeftWindow => MessageId.CauseSurveyLeft,
                _ => MessageId.CauseSurveyReported,
            },
            of,
            words.Names.Of(survey.By)
        );
    }

    private Phrase OfText(ChangeReason reason, Instrument text) =>
        words.Say(
            reason switch
            {
                ChangeReason.Began => MessageId.CauseTextMade,
                ChangeReason.Ended => MessageId.CauseTextEnded,
                _ => MessageId.CauseTextReported,
            },
            words.Names.Of(text.Id)
        );

    private Phrase Otherwise(ChangeReason reason, Phrase record) =>
        words.Say(
            reason switch
            {
                ChangeReason.Replaced => MessageId.CauseReplaced,
                ChangeReason.Withdrawn => MessageId.CauseWithdrawn,
                _ => MessageId.CauseFiled,
            },
            record
        );
}

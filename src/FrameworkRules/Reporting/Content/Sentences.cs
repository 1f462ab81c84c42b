namespace FrameworkRules.Reporting;

/// <summary>Says in sentences why a finding came out as it did.</summary>
internal sealed class Sentences(Words words)
{
    /// <summary>Says why, in a few sentences.</summary>
    public Phrase Reason(Finding finding) => Written(to => Reasons.Tell(to, finding, words.Names.InView));

    /// <summary>Says what a remark tells, as a part of a sentence.</summary>
    public Phrase Remark(Remark remark) => Written(to => to.Tell(remark, words.Names.InView));

    /// <summary>Names what a claim is about.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="withKind">Whether somebody who is named is told by what is said of them, too: "the foreign presence (Israel)".</param>
    public Phrase Subject(AgreementClaim claim, bool withKind = false) =>
        withKind && claim.Instrument is null && words.Names.IsSomebody(claim.SubjectId)
            ? words.Say(MessageId.KindAndName, words.Term(claim.Kind.Noun), words.Names.Of(claim.SubjectId))
            : Written(to => words.Names.InView.Subject(claim, to));

    private Phrase Written(Action<MessageWriter> write)
    {
        var writer = MessageWriter.Rent();
        write(writer);
        var phrase = words.Names.Say(writer.Written);
        writer.Return();
        return phrase;
    }
}

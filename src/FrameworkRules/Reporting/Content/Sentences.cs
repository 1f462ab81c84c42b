namespace FrameworkRules.Reporting;

/// <summary>Says in sentences why a finding came out as it did.</summary>
internal sealed class Sentences(Words words)
{
    /// <summary>Says why, in a few sentences.</summary>
    public Phrase Reason(Finding finding) => Written(to => Reasons.Tell(to, finding, words.Names.InView));

    /// <summary>Says why in the first sentence, and in others as long as there is room for their letters.</summary>
    public Phrase ShortReason(Finding finding, int atMost)
    {
        var told = Told(finding);
        var (count, length) = (1, told[0].Length);
        while (count < told.Count && length + told[count].Length < atMost)
        {
            length += told[count++].Length;
        }

        return Phrase.Join(" ", [.. told.Take(count), .. count < told.Count ? [new Phrase(new Span("…"))] : Array.Empty<Phrase>()]);
    }

    /// <summary>Says why, sentence by sentence; there is at least one.</summary>
    private List<Phrase> Told(Finding finding)
    {
        var writer = MessageWriter.Rent();
        Reasons.Tell(writer, finding, words.Names.InView);
        var sentences = new List<Phrase>();
        var joined = writer.Written;
        for (var at = 1; at < joined.Length; at += joined[at].Length)
        {
            sentences.Add(words.Names.Say(joined.Slice(at, joined[at].Length)));
        }

        writer.Return();
        return sentences;
    }

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

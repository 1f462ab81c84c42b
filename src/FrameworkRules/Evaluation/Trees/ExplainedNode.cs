using System.Text;

namespace FrameworkRules;

/// <summary>A part of a requirement, or a subject of a list it looks at, and what was found there and by whose word. Immutable and safe to share between threads.</summary>
public sealed class ExplainedNode
{
    private readonly INaming names;

    internal ExplainedNode(Message said, Truth? judgement, INaming names) => (Said, Judgement, this.names) = (said, judgement, names);

    /// <summary>Gets what is required, in one line with the values it was judged by, or the subject it was judged of; in English.</summary>
    public string Text => TextIn(ReportLanguage.English);

    /// <summary>Gets what it came to; <see langword="null"/> where there was nothing to judge.</summary>
    public Truth? Judgement { get; }

    /// <summary>Gets the claims about the field that is looked at.</summary>
    public IReadOnlyList<Evidence> Evidence
    {
        get;
        internal init => field = Given.All(value);
    } = [];

    /// <summary>Gets gaps, presumptions and whatever else it rests on besides claims.</summary>
    public IReadOnlyList<Remark> Remarks
    {
        get;
        internal init => field = Given.All(value);
    } = [];

    /// <summary>Gets by whose word the list is complete.</summary>
    public IReadOnlyList<SurveyEvidence> Surveys
    {
        get;
        internal init => field = Given.All(value);
    } = [];

    /// <summary>Gets the same in English words, one sentence for each: who says what, which gaps there are, who has looked.</summary>
    public IReadOnlyList<string> Found => FoundIn(ReportLanguage.English);

    /// <summary>Gets the parts of a requirement, or the subjects of a list, those that decide first.</summary>
    public IReadOnlyList<ExplainedNode> Parts
    {
        get;
        internal init => field = Given.All(value);
    } = [];

    /// <summary>Gets how many claims, subjects and texts are left out here because they are confidential.</summary>
    public int WithheldCount { get; internal init; }

    /// <summary>Gets how many further subjects of the list are not shown.</summary>
    public int FurtherCount { get; internal init; }

    internal Message Said { get; }

    internal IReadOnlyList<Message> Told
    {
        get;
        init => field = Given.All(value);
    } = [];

    /// <summary>Says what is required, or names the subject, in a language.</summary>
    /// <param name="language">The language.</param>
    public string TextIn(ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Said.In(language, names);
    }

    /// <summary>Says in a language who says what, which gaps there are, who has looked.</summary>
    /// <param name="language">The language.</param>
    public IReadOnlyList<string> FoundIn(ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return [.. Told.Select(told => told.In(language, names))];
    }

    /// <summary>Renders the node and all below it as indented lines, in English.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        AppendTo(text, ReportLanguage.English, depth: 0);
        return text.ToString();
    }

    internal void AppendTo(StringBuilder text, ReportLanguage language, int depth)
    {
        Line(depth, Judgement is { } judgement ? Message.Around(MessageId.Labelled, Said, Message.Of(TreeWords.Of(judgement))) : Said, "");
        foreach (var found in Told)
        {
            Line(depth + 1, found, "- ");
        }

        foreach (var part in Parts)
        {
            part.AppendTo(text, language, depth + 1);
        }

        foreach (var rest in TreeWords.LeftOut(this))
        {
            Line(depth + 1, rest, "");
        }

        void Line(int indent, Message line, string bullet) =>
            text.Append(' ', 2 * indent).Append(bullet).Append(line.In(language, names)).Append('\n');
    }
}

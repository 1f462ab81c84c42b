using System.Text;

namespace FrameworkRules;

/// <summary>A finding as the tree of its requirement, with what was found at each node and by whose word. Immutable and safe to share between threads.</summary>
public sealed class ExplainedFinding
{
    internal ExplainedFinding(Finding finding) => Finding = finding;

    /// <summary>Gets the finding.</summary>
    public Finding Finding { get; }

    /// <summary>Gets where the precondition applies; <see langword="null"/> if it always does, or was not judged.</summary>
    public ExplainedNode? Applies { get; internal init; }

    /// <summary>Gets what is required; <see langword="null"/> where nothing was judged: see <see cref="Finding.Reason"/>.</summary>
    public ExplainedNode? Required { get; internal init; }

    /// <summary>Gets the lesser requirement that makes it met in part; <see langword="null"/> if there is none, or nothing was judged.</summary>
    public ExplainedNode? Lesser { get; internal init; }

    /// <summary>Renders the finding and its trees as indented lines, in English.</summary>
    public override string ToString() => In(ReportLanguage.English);

    /// <summary>Renders the finding and its trees as indented lines.</summary>
    /// <param name="language">The language.</param>
    public string In(ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var text = new StringBuilder($"{Finding.Key} ");
        Line(Message.Of(OutcomeWords.Of(Finding.Outcome)));
        Line(Message.OfTerm(Finding.Statement));
        Append(MessageId.TreeAppliesWhere, Applies);
        Append(MessageId.TreeRequired, Required);
        Append(MessageId.TreeMetInPartWhere, Lesser);
        if (Required is null)
        {
            text.Append(Finding.ReasonIn(language)).Append('\n');
        }

        return text.ToString();

        void Append(MessageId label, ExplainedNode? node)
        {
            if (node is not null)
            {
                Line(Message.Of(label));
                node.AppendTo(text, language, depth: 1);
            }
        }

        void Line(Message line) => text.Append(line.In(language)).Append('\n');
    }
}

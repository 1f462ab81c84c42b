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

    /// <summary>Renders the finding and its trees as indented lines.</summary>
    public override string ToString()
    {
        var text = new StringBuilder($"{Finding.Key} {Finding.Outcome}\n{Finding.Statement}\n");
        Append("Applies where", Applies);
        Append("Required", Required);
        Append("Met in part where", Lesser);
        if (Required is null)
        {
            text.Append(Finding.Reason).Append('\n');
        }

        return text.ToString();

        void Append(string label, ExplainedNode? node)
        {
            if (node is not null)
            {
                text.Append(label).Append('\n');
                node.AppendTo(text, depth: 1);
            }
        }
    }
}

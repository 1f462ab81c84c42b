using System.Text;

namespace FrameworkRules;

/// <summary>Takes a requirement down as indented lines that a person can read.</summary>
internal sealed class Outline
{
    private readonly List<(int Depth, Message Said)> lines = [];
    private int depth;

    /// <summary>Gets the lines, without how deep they stand.</summary>
    public IEnumerable<Message> Lines => lines.Select(line => line.Said);

    public void Line(Message line) => lines.Add((depth, line));

    public void Line(MessageId line) => Line(Message.Of(line));

    /// <summary>Takes a part down after a label: on the same line if the part takes one line, else below it.</summary>
    public void Part(MessageId label, Requirement part)
    {
        switch (part)
        {
            case FieldCondition check:
                Line(Message.Around(MessageId.Labelled, Message.Of(label), check.Describe(negated: false)));
                break;
            case AllOf or AnyOf:
                Under(Message.Of(MessageId.OutlineLabelAndHead, MessagePart.Of(label), MessagePart.Of(Joined(part))), part.Parts);
                break;
            default:
                Under(Message.Of(MessageId.OutlineHead, MessagePart.Of(label)), [part]);
                break;
        }
    }

    /// <summary>Takes parts down below a heading.</summary>
    public void Under(MessageId heading, IEnumerable<Requirement> parts) =>
        Under(Message.Of(MessageId.OutlineHead, MessagePart.Of(heading)), parts);

    /// <summary>Takes down what a callback writes, below the line written last.</summary>
    public void Below(Action<Outline> write)
    {
        depth++;
        write(this);
        depth--;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (indent, said) in lines)
        {
            text.Append(' ', 2 * indent).Append(said).Append('\n');
        }

        return text.ToString();
    }

    private void Under(Message heading, IEnumerable<Requirement> parts)
    {
        Line(heading);
        Below(lines =>
        {
            foreach (var part in parts)
            {
                part.Describe(lines);
            }
        });
    }

    private static MessageId Joined(Requirement part) => part is AllOf ? MessageId.OutlineAllOf : MessageId.OutlineOneOf;
}

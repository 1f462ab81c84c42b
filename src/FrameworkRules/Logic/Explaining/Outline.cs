using System.Text;

namespace FrameworkRules;

/// <summary>Takes a requirement down as indented lines that a person can read.</summary>
internal sealed class Outline
{
    private readonly StringBuilder text = new();
    private int depth;

    public void Line(string line) => text.Append(' ', 2 * depth).Append(line).Append('\n');

    /// <summary>Takes a part down after a label: on the same line if the part takes one line, else below it.</summary>
    public void Part(string label, Requirement part)
    {
        switch (part)
        {
            case FieldCondition check:
                Line($"{label}: {check.Describe(negated: false)}");
                break;
            case AllOf or AnyOf:
                Under($"{label}, {Joined(part)}:", part.Parts);
                break;
            default:
                Under($"{label}:", [part]);
                break;
        }
    }

    /// <summary>Takes parts down below a heading.</summary>
    public void Under(string heading, IEnumerable<Requirement> parts)
    {
        Line(heading);
        depth++;
        foreach (var part in parts)
        {
            part.Describe(this);
        }

        depth--;
    }

    /// <summary>Takes down what a callback writes, below the line written last.</summary>
    public void Below(Action<Outline> write)
    {
        depth++;
        write(this);
        depth--;
    }

    public override string ToString() => text.ToString();

    private static string Joined(Requirement part) => part is AllOf ? "all of" : "one of";
}

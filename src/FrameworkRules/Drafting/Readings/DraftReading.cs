using System.Diagnostics;

namespace FrameworkRules.Drafting;

/// <summary>One reading of a draft with brackets: the draft with one alternative taken of each, and what it comes to. Immutable and safe to share between threads.</summary>
[DebuggerDisplay("{Name,nq}")]
public sealed class DraftReading
{
    private readonly Lazy<Assessment> assessment;

    internal DraftReading(Message name, int[] picks, AgreementState state, Outcome[] outcomes, Func<Assessment> assess)
    {
        Told = name;
        Picks = picks;
        State = state;
        Outcomes = outcomes;
        assessment = new(assess);
    }

    /// <summary>Gets which alternatives are taken, in words, in English.</summary>
    public string Name => Told.ToString();

    /// <summary>Gets the draft as it reads.</summary>
    public AgreementState State { get; }

    /// <summary>Gets what it comes to, worked out on first use.</summary>
    public Assessment Assessment => assessment.Value;

    internal Message Told { get; }

    internal int[] Picks { get; }

    /// <summary>Gets the outcomes, in the order of the findings.</summary>
    internal Outcome[] Outcomes { get; }
}

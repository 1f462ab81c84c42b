using System.Diagnostics;

namespace FrameworkRules.Drafting;

/// <summary>Something in a draft that stands in brackets: a field of a clause, or a whole clause that only some propose. Immutable.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class OpenBracket
{
    private readonly BracketAlternative[] alternatives;

    private OpenBracket(Instrument text, AgreementClaim clause, Bracket? bracket)
    {
        Text = text;
        Clause = clause;
        Field = bracket?.Field;
        alternatives = bracket is null
            ? [new BracketAlternative(clause.ProposedBy, true), new BracketAlternative([], false)]
            : [.. bracket.Alternatives];
    }

    /// <summary>Gets the text.</summary>
    public Instrument Text { get; }

    /// <summary>Gets the clause.</summary>
    public AgreementClaim Clause { get; }

    /// <summary>Gets the field; <see langword="null"/>: the clause as a whole.</summary>
    public Field? Field { get; }

    /// <summary>Gets what is proposed, as a draft writes it.</summary>
    public IReadOnlyList<string> Alternatives =>
        [
            .. alternatives.Select(
                (alternative, pick) =>
                    Field is null ? (pick == 0 ? $"[{Who(alternative)}: the clause]" : "[no such clause]") : Show(alternative)
            ),
        ];

    /// <summary>Gets those who propose something.</summary>
    public IEnumerable<string> Proposers => alternatives.SelectMany(alternative => alternative.By);

    internal string Name => Clause.Number ?? Clause.Paragraph ?? Clause.Id;

    internal static IReadOnlyList<OpenBracket> In(AgreementState draft) =>
        [
            .. draft.Instruments.SelectMany(text =>
                text.Provisions.SelectMany(clause =>
                    clause
                        .Brackets.Select(bracket => new OpenBracket(text, clause, bracket))
                        .Concat(clause.ProposedBy.Count == 0 ? [] : [new OpenBracket(text, clause, bracket: null)])
                )
            ),
        ];

    internal FieldValue ValueOf(int pick) => alternatives[pick].Value;

    /// <summary>Returns the alternative that somebody proposes. Whoever does not propose a clause does without it.</summary>
    internal int? PickOf(string proposer)
    {
        var pick = Array.FindIndex(alternatives, alternative => alternative.By.Any(by => NormalForm.Of(by) == NormalForm.Of(proposer)));
        return pick >= 0 ? pick
            : Field is null ? 1
            : null;
    }

    internal IReadOnlyList<string> WhoPicks(int pick) => alternatives[pick].By;

    /// <summary>Says how one alternative reads, such as <c>5.2 as IL proposes it</c>.</summary>
    internal string Say(int pick) =>
        Field is null
            ? $"{Name} {(pick == 0 ? $"as {Who(alternatives[0])} proposes it" : "left out")}"
            : $"{Name} as {Who(alternatives[pick])} {(alternatives[pick].By.Count == 1 ? "proposes" : "propose")} it";

    /// <summary>Returns the bracket as a draft writes it.</summary>
    public override string ToString() => $"{Name}, {Field?.Title ?? "the clause"}: {string.Join(' ', Alternatives)}";

    private string Show(BracketAlternative alternative) =>
        $"[{Who(alternative)}: {new Rendering(new LocalDays(TimeSpan.Zero)).Value(alternative.Value, Field!)}]";

    private static string Who(BracketAlternative alternative) => string.Join(" and ", alternative.By);
}

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

    /// <summary>Gets what is proposed, as a draft writes it, in English.</summary>
    public IReadOnlyList<string> Alternatives => [.. alternatives.Select((_, pick) => Message.Write(to => Tell(pick, to)).ToString())];

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
    internal Message Say(int pick)
    {
        var alternative = alternatives[pick];
        return Field is null && pick > 0
            ? Message.Of(MessageId.ReadingLeftOut, MessagePart.Value(Name))
            : Message.Write(to =>
            {
                var reading = to.Open(MessageId.ReadingAsProposed);
                to.Value(Name);
                to.NamesListed(alternative.By);
                to.Add(MessagePart.Count(alternative.By.Count));
                to.Close(reading);
            });
    }

    /// <summary>Says what stands in the brackets.</summary>
    internal void Tell(MessageWriter to)
    {
        var open = to.Open(MessageId.BracketOpen);
        to.Value(Name);
        TellField(to);
        TellAlternatives(to);
        to.Close(open);
    }

    /// <summary>Says of what the brackets are a part.</summary>
    internal void TellField(MessageWriter to)
    {
        if (Field is null)
        {
            to.Say(MessageId.BracketTheClause);
        }
        else
        {
            to.Term(Field.Title);
        }
    }

    /// <summary>Says what is proposed.</summary>
    internal void TellAlternatives(MessageWriter to)
    {
        var all = to.OpenJoined(MessageId.SentenceSeparator);
        for (var pick = 0; pick < alternatives.Length; pick++)
        {
            Tell(pick, to);
        }

        to.Close(all);
    }

    /// <summary>Puts the bracket into a language, as a draft writes it.</summary>
    /// <param name="language">The language.</param>
    public string In(ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Message.Write(Tell).In(language);
    }

    /// <summary>Returns the bracket as a draft writes it, in English.</summary>
    public override string ToString() => In(ReportLanguage.English);

    private void Tell(int pick, MessageWriter to)
    {
        if (Field is null && pick > 0)
        {
            to.Say(MessageId.BracketNoClause);
            return;
        }

        var alternative = to.Open(MessageId.BracketAlternative);
        to.NamesListed(alternatives[pick].By);
        if (Field is null)
        {
            to.Say(MessageId.BracketTheClause);
        }
        else
        {
            to.Value(alternatives[pick].Value, Field, LocalDays.Utc);
        }

        to.Close(alternative);
    }
}

namespace FrameworkRules.Drafting;

/// <summary>Makes readings of a draft: takes one alternative of each bracket.</summary>
internal sealed class ReadingMaker(Framework framework, AgreementState draft, DateTimeOffset? asOf, IReadOnlyList<OpenBracket> brackets)
{
    public DraftReading Make(int[] picks)
    {
        var state = Take(picks);
        var view = framework.View(state, asOf);
        var outcomes = new Outcome[framework.FindingCount];
        framework.Outcomes(view, outcomes);
        return new DraftReading(Name(picks), picks, state, outcomes, () => framework.Evaluate(view));
    }

    private Message Name(int[] picks) =>
        brackets.Count == 0
            ? Message.Of(MessageId.ReadingAsItStands)
            : Message.Write(to =>
            {
                var list = to.OpenJoined(MessageId.ListSeparator);
                foreach (var reading in brackets.Select((bracket, i) => bracket.Say(picks[i])).Distinct())
                {
                    to.Add(reading);
                }

                to.Close(list);
            });

    private AgreementState Take(int[] picks) =>
        brackets.Count == 0 ? draft : draft.With(instruments: [.. draft.Instruments.Select(text => Take(text, picks))]);

    private Instrument Take(Instrument text, int[] picks) =>
        new(
            text,
            text.Amends,
            text.Replaces,
            text.Annexes,
            [.. text.Provisions.Select(clause => Take(clause, picks)).OfType<AgreementClaim>()]
        );

    /// <summary>Takes the alternatives of a clause, in its fields and in its words.</summary>
    /// <returns>The clause, or <see langword="null"/> where it is left out.</returns>
    private AgreementClaim? Take(AgreementClaim clause, int[] picks)
    {
        var taken = clause;
        var who = default(HashSet<string>);
        for (var i = 0; i < brackets.Count; i++)
        {
            if (!ReferenceEquals(brackets[i].Clause, clause))
            {
                continue;
            }

            if (brackets[i].Field is not { } field)
            {
                if (picks[i] != 0)
                {
                    return null;
                }

                taken = taken.Agreed();
                continue;
            }

            taken = taken.With(field, brackets[i].ValueOf(picks[i]));
            var by = brackets[i].WhoPicks(picks[i]).Select(NormalForm.Of);
            who = who is null ? [.. by] : [.. who.Intersect(by)];
        }

        return who is { Count: > 0 } && taken.Words is { } words ? taken.With(taken.Kind.Words!, BracketedWords.Take(words, who)) : taken;
    }
}

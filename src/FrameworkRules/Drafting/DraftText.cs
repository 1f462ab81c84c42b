namespace FrameworkRules.Drafting;

/// <summary>The clauses of the texts that an assessment judges, in the order in which they stand, for whatever looks at a draft clause by clause. Immutable and safe to share between threads.</summary>
public sealed class DraftText
{
    internal DraftText(Assessment assessment)
    {
        Assessment = assessment;
        var view = assessment.View;
        var scope = assessment.Framework.ContextOf(view).Texts;
        Names = scope.Names;
        Clauses =
        [
            .. view.State.Instruments.SelectMany(text =>
                text.Provisions.Select(provision => (Text: text, Claim: AsJudged(view, provision.In(text.Id))))
                    .Where(clause => clause.Claim is not null && scope.Judges(clause.Claim))
                    .Select(clause => new DraftClause(clause.Claim!, clause.Text))
            ),
        ];
        Sides = [.. view.Index.Roster.Sides.SelectMany(view.Index.Voices.Cast.ShowAll)];
    }

    /// <summary>Gets the assessment.</summary>
    public Assessment Assessment { get; }

    /// <summary>Gets the clauses.</summary>
    public IReadOnlyList<DraftClause> Clauses { get; }

    internal KnownNames Names { get; }

    /// <summary>Gets the sides that owe each other the duties.</summary>
    public IReadOnlyList<string> Sides { get; }

    internal IEnumerable<DraftClause> Commitments => Clauses.Where(clause => clause.IsCommitment);

    /// <summary>Returns those of the sides that owe a duty.</summary>
    /// <param name="clause">A clause of the text.</param>
    public IReadOnlyList<string> SidesOwing(DraftClause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return clause.IsDuty ? [.. clause.Actors.SelectMany(SidesOf).Where(Sides.Contains).Distinct(StringComparer.Ordinal)] : [];
    }

    /// <summary>Returns the side that a name speaks for; "parties" are all of them.</summary>
    private IEnumerable<string> SidesOf(string name) =>
        NormalForm.Of(name) == NormalForm.Of(Roster.Parties) ? Sides
        : Sides.Contains(name) ? [name]
        : [Assessment.View.Index.SpeakerOf(name)];

    private static AgreementClaim? AsJudged(StateView view, AgreementClaim provision)
    {
        var subjects = view.Of(provision.Kind);
        for (var i = 0; i < subjects.Count; i++)
        {
            if (subjects[i].Id == provision.SubjectId)
            {
                return subjects[i].First;
            }
        }

        return null;
    }
}

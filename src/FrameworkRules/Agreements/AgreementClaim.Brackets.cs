namespace FrameworkRules;

public sealed partial class AgreementClaim
{
    private IReadOnlyList<Bracket> brackets = [];

    /// <summary>Gets or sets, of a clause of a draft, who proposes it where it stands in brackets as a whole; empty: it does not. Until it is agreed, the clause is not judged.</summary>
    public IReadOnlyList<string> ProposedBy
    {
        get => Kind.ProposedBy is null ? [] : Get(Kind.ProposedBy).Names;
        init =>
            SetNames(
                Kind.ProposedBy
                    ?? throw new ArgumentException($"A claim of \"{Kind.Name}\" is no clause, and nobody proposes it.", nameof(value)),
                value
            );
    }

    /// <summary>Gets or sets, of a clause of a draft, the fields that stand in brackets. Each is not known until it is agreed.</summary>
    /// <exception cref="ArgumentException">A field belongs to another kind, is required, or stands in brackets twice.</exception>
    public IReadOnlyList<Bracket> Brackets
    {
        get => brackets;
        init
        {
            foreach (var bracket in Given.All(value))
            {
                Open(bracket);
            }
        }
    }

    /// <summary>Puts a field into brackets.</summary>
    internal void Open(Bracket bracket)
    {
        if (!BracketReader.FieldsOf(Kind).Contains(bracket.Field) || brackets.Any(other => other.Field == bracket.Field))
        {
            throw new ArgumentException(
                $"{bracket.Field} cannot stand in brackets: it is required, is no field of a clause of \"{Kind.Name}\", or does so already.",
                nameof(bracket)
            );
        }

        Set(bracket.Field, FieldValue.NotKnown);
        brackets = [.. brackets, bracket];
    }

    /// <summary>Copies a clause that stood in brackets as a whole as one that does not.</summary>
    internal AgreementClaim Agreed()
    {
        var copy = new AgreementClaim(this);
        copy.Put(Kind.ProposedBy!, default);
        return copy;
    }

    /// <summary>Tells whether the same stands in brackets, in whatever order.</summary>
    internal bool HasBracketsOf(StateRecord other) =>
        other is AgreementClaim claim && brackets.Count == claim.brackets.Count && !brackets.Except(claim.brackets).Any();
}

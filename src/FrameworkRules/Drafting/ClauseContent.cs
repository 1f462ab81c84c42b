namespace FrameworkRules.Drafting;

/// <summary>What a clause of a draft provides: a <see cref="Duty"/>, or a claim of any kind of provision. Both convert into it.</summary>
public sealed class ClauseContent
{
    private readonly string? id;
    private readonly string suffix;
    private readonly AgreementClaim claim;

    internal ClauseContent(string? id, string suffix, AgreementClaim claim) => (this.id, this.suffix, this.claim) = (id, suffix, claim);

    /// <summary>Converts a claim of a kind of provision.</summary>
    /// <param name="provision">The claim; where the clause stands, and its words, are filled in.</param>
    public static implicit operator ClauseContent(AgreementClaim provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        return new ClauseContent(provision.Id, suffix: "", provision);
    }

    internal Kind Kind => claim.Kind;

    /// <summary>Makes the provision of a clause.</summary>
    /// <param name="number">The number of the clause.</param>
    /// <param name="words">The words of the clause.</param>
    /// <param name="isOnlyOne">Whether the clause has no other provision of the kind.</param>
    internal AgreementClaim In(string number, string? words, bool isOnlyOne)
    {
        var made = claim.With(claim.Kind.SubjectId, id ?? (isOnlyOne || suffix.Length == 0 ? number : $"{number}-{suffix}"));
        made = made.Paragraph is null ? made.With(claim.Kind.Paragraph!, number) : made;
        return words is null || made.Words is not null ? made : made.With(claim.Kind.Words!, words);
    }
}

namespace FrameworkRules;

/// <summary>Gives an <see cref="OpenRequirement"/> what it declared to read.</summary>
public sealed class OpenReading
{
    private readonly OpenRequirement requirement;
    private readonly Context context;

    internal OpenReading(OpenRequirement requirement, in Context context)
    {
        this.requirement = requirement;
        this.context = context;
    }

    /// <summary>Gets whether every text judged was submitted in full, and every annex that may hold clauses of the kinds it reads.</summary>
    public bool TextsAreComplete => requirement.Reads.All(kind => kind.Nature != ClaimNature.Provision || context.Texts.IsCompleteIn(kind));

    /// <summary>Lists the subjects of a kind that hold; of provisions, those in the texts judged.</summary>
    /// <exception cref="InvalidOperationException">The requirement did not declare that it reads the kind.</exception>
    public IEnumerable<Subject> Of(Kind kind)
    {
        CheckDeclared(Given.There(kind));
        return Listed(kind);
    }

    private IEnumerable<Subject> Listed(Kind kind)
    {
        var subjects = context.View.Of(kind);
        for (var i = 0; i < subjects.Count; i++)
        {
            var subject = subjects[i];
            if (kind.Nature != ClaimNature.Provision || context.Texts.Judges(subject.First))
            {
                yield return subject;
            }
        }
    }

    /// <summary>Lists the claims about a subject that are heard under a field.</summary>
    /// <exception cref="InvalidOperationException">The requirement did not declare that it reads the kind.</exception>
    public IEnumerable<SubmittedClaim> Heard(Subject subject, Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (subject.IsState)
        {
            throw new ArgumentException("The state as a whole is no subject.", nameof(subject));
        }

        CheckDeclared(subject.Kind);
        return HeardClaims.Of(subject, field);
    }

    /// <summary>Cites a claim as evidence.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="field">The field that matters.</param>
    /// <param name="judgement">What the claim makes of the question.</param>
    public Evidence Cite(SubmittedClaim claim, Field field, Truth judgement) =>
        new(
            Given.There(claim),
            Given.There(field),
            new RequiredText(Message.OfTerm(requirement.Statement)),
            Given.Known(judgement),
            Standing.Heard
        );

    /// <summary>Works something out on first use, and keeps it as long as the view. It must depend on nothing but the view and the texts judged.</summary>
    internal T Once<T>(object what, Func<OpenReading, T> make)
        where T : class => context.View.Once(what, context.Texts, this, make);

    private void CheckDeclared(Kind kind)
    {
        if (!requirement.Reads.Contains(kind))
        {
            throw new InvalidOperationException(
                $"The question \"{requirement.Statement}\" does not declare that it reads \"{kind.Name}\"."
            );
        }
    }
}

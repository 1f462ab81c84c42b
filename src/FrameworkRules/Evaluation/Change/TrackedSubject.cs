using System.Runtime.InteropServices;

namespace FrameworkRules;

/// <summary>One subject, with all claims about it, whether they hold or not; or several that may turn out to be one.</summary>
internal sealed class TrackedSubject(Kind kind) : IScheduled
{
    public Kind Kind => kind;

    /// <summary>Gets the claims, in the order of <see cref="StateIndex.Compare"/>.</summary>
    public List<SubmittedClaim> Claims { get; } = new(1);

    /// <summary>Gets what the network sees: one fact for each subject of which a claim holds.</summary>
    public SubjectFact[] Facts { get; private set; } = [];

    /// <summary>Gets the ids it is filed under.</summary>
    public List<string> Ids { get; } = new(1);

    /// <summary>Gets what its claims look like, where subjects of the kind can be told by that.</summary>
    public List<string> Looks { get; } = new(0);

    /// <summary>Gets or sets whether its claims have changed since it was last settled.</summary>
    public bool HasChanged { get; set; }

    public DateTimeOffset? Next { get; private set; }

    /// <summary>Gets whether a claim is no longer believed, which findings that find nothing mention.</summary>
    public bool HasStale { get; private set; }

    public void OnDue(FactTimeline timeline)
    {
        timeline.Note(this);
        timeline.Settle(this);
    }

    public void Settle(EvaluationFact evaluation)
    {
        var view = evaluation.View;
        var believedFor = view.Options.Of(kind);
        (Next, HasStale) = (null, false);
        foreach (var claim in Claims)
        {
            HasStale |= claim.IsStaleAt(view.AsOf, believedFor) || claim.IsHearsay;
            Next = Instants.Earlier(Next, claim.NextChange(view.AsOf, view.KnownAt, believedFor));
        }

        var claims = BySubject(view);
        var selection = new SubjectSelection(view.AsOf, view.KnownAt, believedFor);
        var facts = new List<SubjectFact>(1);
        for (int start = 0, end; start < claims.Length; start = end)
        {
            for (end = start + 1; end < claims.Length && claims[end].Claim.SubjectId == claims[start].Claim.SubjectId; end++) { }

            var (holding, times) = (new SubmittedClaim[end - start], new ClaimTimes[end - start]);
            if (selection.Select(claims[start..end], holding, times) is > 0 and var count)
            {
                facts.Add(FactOf(new Subject(holding, times, 0, count), evaluation));
            }
        }

        Facts = [.. facts];
    }

    private ReadOnlySpan<SubmittedClaim> BySubject(StateView view)
    {
        var claims = CollectionsMarshal.AsSpan(Claims);
        return claims.Length == 0 || claims[0].Claim.SubjectId == claims[^1].Claim.SubjectId ? claims : Joined(view);
    }

    private SubmittedClaim[] Joined(StateView view) =>
        SameSubjects.Join([.. Claims.Where(claim => view.Knows(claim.Reported.High))], view.Days);

    private SubjectFact FactOf(in Subject subject, EvaluationFact evaluation)
    {
        foreach (var quantifier in evaluation.Plan.ByKind[kind])
        {
            Next = Instants.Earlier(Next, quantifier.Quantifier.NextChangeOf(evaluation.ContextOf(quantifier.Precondition), subject));
        }

        foreach (var fact in Facts)
        {
            if (fact.Id == subject.Id)
            {
                fact.Subject = subject;
                return fact;
            }
        }

        return new SubjectFact(evaluation, subject);
    }
}

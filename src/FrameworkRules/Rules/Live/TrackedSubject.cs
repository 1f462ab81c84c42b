using System.Runtime.InteropServices;

namespace FrameworkRules.Rules;

/// <summary>One subject, with all claims about it, whether they hold or not.</summary>
internal sealed class TrackedSubject(Kind kind) : IScheduled
{
    public Kind Kind => kind;

    public List<SubmittedClaim> Claims { get; } = [];

    /// <summary>Gets what the network sees of the subject, or <see langword="null"/> while no claim holds.</summary>
    public SubjectFact? Fact { get; private set; }

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
        var (asOf, knownAt, believedFor) = (evaluation.View.AsOf, evaluation.View.KnownAt, evaluation.View.Options.Of(kind));
        var (holding, times) = (new List<SubmittedClaim>(Claims.Count), new List<ClaimTimes>(Claims.Count));
        (Next, HasStale) = (null, false);
        foreach (var claim in Claims)
        {
            HasStale |= claim.IsStaleAt(asOf, believedFor) || claim.IsHearsay;
            Next = Instants.Earlier(Next, claim.NextChange(asOf, knownAt, believedFor));
        }

        new SubjectSelection(asOf, knownAt, believedFor).Select(CollectionsMarshal.AsSpan(Claims), holding, times);
        if (holding.Count == 0)
        {
            Fact = null;
            return;
        }

        var subject = new Subject([.. holding], [.. times], 0, holding.Count);
        if (Fact is null)
        {
            Fact = new SubjectFact(evaluation, subject);
        }
        else
        {
            Fact.Subject = subject;
        }

        foreach (var quantifier in evaluation.Plan.ByKind[kind])
        {
            Next = Instants.Earlier(Next, quantifier.Quantifier.NextChangeOf(evaluation.ContextOf(quantifier.Precondition), subject));
        }
    }
}

namespace FrameworkRules.Rules;

/// <summary>
/// Stands before the network and lets in, updates and takes out subjects as their claims begin, end, go stale or are judged anew by time alone.
/// </summary>
internal sealed class FactTimeline
{
    private readonly Dictionary<(Kind Kind, string Id), TrackedSubject> subjects = [];
    private readonly PriorityQueue<IScheduled, long> queue = new();
    private readonly PreconditionTimer[] timers;
    private readonly AgreementState skeleton;
    private readonly RuleSession session;
    private readonly EvaluationFact evaluation;
    private readonly PreconditionFact[] preconditions;
    private readonly List<object> inserted = [];
    private readonly HashSet<object> updated = new(ReferenceEqualityComparer.Instance);
    private readonly List<object> retracted = [];

    public FactTimeline(RuleSession session, AgreementState skeleton, AgreementState state)
    {
        this.session = session;
        this.skeleton = skeleton;
        evaluation = session.Evaluation;
        preconditions = [.. evaluation.Plan.Preconditions.Select(precondition => new PreconditionFact(evaluation, precondition))];
        timers = [.. preconditions.Select(precondition => new PreconditionTimer(precondition))];
        var index = state.IndexUnder(evaluation.Framework.Roster);
        foreach (var kind in index.Kinds)
        {
            foreach (var claim in index.Of(kind))
            {
                SubjectOf(kind, claim.Claim.SubjectId).Claims.Add(claim);
            }
        }

        foreach (var subject in subjects.Values)
        {
            Settle(subject);
        }

        inserted.AddRange(preconditions);
        inserted.Add(evaluation);
    }

    public DateTimeOffset AsOf => evaluation.View.AsOf;

    /// <summary>Lists the claims on file about a subject, whether they hold or not.</summary>
    public IEnumerable<AgreementClaim> About(Kind kind, string id) =>
        subjects.TryGetValue((kind, id), out var subject) ? subject.Claims.Select(claim => claim.Claim) : [];

    public SubmittedClaim Submit(AgreementClaim claim, Source source) => evaluation.View.Index.Submit(claim, source);

    public void Withdraw(AgreementClaim claim)
    {
        var subject = subjects[(claim.Kind, claim.SubjectId)];
        var filled = claim.WithDefaults();
        subject.Claims.RemoveAll(known => known.Claim == filled);
    }

    public void Insert(SubmittedClaim claim)
    {
        var subject = SubjectOf(claim.Claim.Kind, claim.Claim.SubjectId);
        var place = subject.Claims.BinarySearch(claim, Order);
        subject.Claims.Insert(place < 0 ? ~place : place, claim);
    }

    /// <summary>Takes note that the claims about a subject have changed.</summary>
    public void Settle(Kind kind, string id)
    {
        var subject = subjects[(kind, id)];
        Settle(subject);
        if (subject.Claims.Count == 0)
        {
            subjects.Remove((kind, id));
        }
    }

    /// <summary>Hands all changes to the network, and runs the rules.</summary>
    public void Run()
    {
        updated.ExceptWith(retracted);
        updated.ExceptWith(inserted);
        session.Retract(retracted);
        session.Update(updated);
        session.Insert(inserted);
        retracted.Clear();
        updated.Clear();
        inserted.Clear();
        session.Fire();
        foreach (var timer in timers)
        {
            if (timer.IsOutdated)
            {
                timer.Set(this);
            }
        }
    }

    /// <summary>Goes to the next instant, up to a last one, at which time changes something.</summary>
    /// <returns>Whether there was one; if not, the timeline stands at <paramref name="last"/>.</returns>
    public bool Advance(DateTimeOffset last)
    {
        while (queue.TryPeek(out var scheduled, out var ticks) && ticks <= last.UtcTicks)
        {
            if (scheduled.Next?.UtcTicks != ticks)
            {
                _ = queue.Dequeue();
                continue;
            }

            MoveTo(new DateTimeOffset(ticks, TimeSpan.Zero).ToOffset(last.Offset));
            while (queue.TryPeek(out scheduled, out var same) && same == ticks)
            {
                _ = queue.Dequeue();
                if (scheduled.Next?.UtcTicks == ticks)
                {
                    scheduled.OnDue(this);
                }
            }

            return true;
        }

        MoveTo(last);
        return false;
    }

    private static readonly Comparer<SubmittedClaim> Order = Comparer<SubmittedClaim>.Create(StateIndex.Compare);

    private void MoveTo(DateTimeOffset asOf) => evaluation.MoveTo(evaluation.Framework.View(skeleton, asOf));

    private TrackedSubject SubjectOf(Kind kind, string id)
    {
        if (!subjects.TryGetValue((kind, id), out var subject))
        {
            subjects.Add((kind, id), subject = new TrackedSubject(kind));
        }

        return subject;
    }

    /// <summary>Asks to be called when time next changes something.</summary>
    public void Schedule(IScheduled scheduled)
    {
        if (scheduled.Next is { } next)
        {
            queue.Enqueue(scheduled, next.UtcTicks);
        }
    }

    /// <summary>Asks for a precondition to be concluded again.</summary>
    public void Update(PreconditionFact precondition) => updated.Add(precondition);

    /// <summary>Takes note of which claims about a subject hold now.</summary>
    public void Settle(TrackedSubject subject)
    {
        var (before, scheduled, couldBeShownAsStale) = (subject.Fact, subject.Next, subject.HasStale);
        subject.Settle(evaluation);
        if (couldBeShownAsStale || subject.HasStale)
        {
            updated.UnionWith(evaluation.Plan.ByKind[subject.Kind].Select(quantifier => preconditions[quantifier.Precondition.Position]));
        }

        if (before is null && subject.Fact is not null)
        {
            inserted.Add(subject.Fact);
        }
        else if (before is not null)
        {
            (subject.Fact is null ? (ICollection<object>)retracted : updated).Add(before);
        }

        if (subject.Next != scheduled)
        {
            Schedule(subject);
        }
    }

    /// <summary>Judges all subjects of a kind anew, because a list that is asked about each of them was opened or closed.</summary>
    public void Reopen(Kind kind)
    {
        foreach (var subject in subjects.Values)
        {
            if (subject.Kind == kind && subject.Fact is { } fact)
            {
                updated.Add(fact);
            }
        }
    }
}

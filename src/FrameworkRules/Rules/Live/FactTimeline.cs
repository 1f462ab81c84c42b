namespace FrameworkRules.Rules;

/// <summary>
/// Stands before the network and lets in, updates and takes out subjects as their claims begin, end, go stale or are judged anew by time alone.
/// </summary>
internal sealed class FactTimeline
{
    private readonly Dictionary<(Kind Kind, string Id), TrackedSubject> cells = [];
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
        foreach (var kind in state.Index.Kinds)
        {
            foreach (var claim in state.Index.Of(kind))
            {
                CellOf(kind, claim.Claim.SubjectId).Claims.Add(claim);
            }
        }

        foreach (var cell in cells.Values)
        {
            Settle(cell);
        }

        inserted.AddRange(preconditions);
        inserted.Add(evaluation);
    }

    public DateTimeOffset AsOf => evaluation.View.AsOf;

    /// <summary>Lists the claims on file about a subject, whether they hold or not.</summary>
    public IEnumerable<AgreementClaim> About(Kind kind, string id) =>
        cells.TryGetValue((kind, id), out var cell) ? cell.Claims.Select(claim => claim.Claim) : [];

    public SubmittedClaim Submit(AgreementClaim claim, Source source) => skeleton.Index.Submit(claim, source);

    public void Withdraw(AgreementClaim claim)
    {
        var cell = cells[(claim.Kind, claim.SubjectId)];
        cell.Claims.RemoveAll(known => known.Claim == claim);
    }

    public void Insert(SubmittedClaim claim)
    {
        var cell = CellOf(claim.Claim.Kind, claim.Claim.SubjectId);
        var place = cell.Claims.BinarySearch(claim, Order);
        cell.Claims.Insert(place < 0 ? ~place : place, claim);
    }

    /// <summary>Takes note that the claims about a subject have changed.</summary>
    public void Settle(Kind kind, string id)
    {
        var cell = cells[(kind, id)];
        Settle(cell);
        if (cell.Claims.Count == 0)
        {
            cells.Remove((kind, id));
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
        while (queue.TryPeek(out var timed, out var ticks) && ticks <= last.UtcTicks)
        {
            if (timed.Next?.UtcTicks != ticks)
            {
                _ = queue.Dequeue();
                continue;
            }

            MoveTo(new DateTimeOffset(ticks, TimeSpan.Zero).ToOffset(last.Offset));
            while (queue.TryPeek(out timed, out var same) && same == ticks)
            {
                _ = queue.Dequeue();
                if (timed.Next?.UtcTicks == ticks)
                {
                    timed.OnDue(this);
                }
            }

            return true;
        }

        MoveTo(last);
        return false;
    }

    private static readonly Comparer<SubmittedClaim> Order = Comparer<SubmittedClaim>.Create(StateIndex.Compare);

    private void MoveTo(DateTimeOffset asOf) => evaluation.MoveTo(skeleton.At(asOf, knownAt: null, evaluation.Framework.ViewOptions));

    private TrackedSubject CellOf(Kind kind, string id)
    {
        if (!cells.TryGetValue((kind, id), out var cell))
        {
            cells.Add((kind, id), cell = new TrackedSubject(kind));
        }

        return cell;
    }

    /// <summary>Asks to be called when time next changes something.</summary>
    public void Schedule(IScheduled timed)
    {
        if (timed.Next is { } next)
        {
            queue.Enqueue(timed, next.UtcTicks);
        }
    }

    /// <summary>Has a precondition be concluded anew.</summary>
    public void Update(PreconditionFact precondition) => updated.Add(precondition);

    /// <summary>Takes note of which claims about a subject hold now.</summary>
    public void Settle(TrackedSubject cell)
    {
        var (before, scheduled, couldBeShownAsStale) = (cell.Fact, cell.Next, cell.HasStale);
        cell.Settle(evaluation);
        if (couldBeShownAsStale || cell.HasStale)
        {
            updated.UnionWith(evaluation.Plan.ByKind[cell.Kind].Select(quantifier => preconditions[quantifier.Precondition.Position]));
        }

        if (before is null && cell.Fact is not null)
        {
            inserted.Add(cell.Fact);
        }
        else if (before is not null)
        {
            (cell.Fact is null ? (ICollection<object>)retracted : updated).Add(before);
        }

        if (cell.Next != scheduled)
        {
            Schedule(cell);
        }
    }

    /// <summary>Judges all subjects of a kind anew, because a list that is asked about each of them was opened or closed.</summary>
    public void Reopen(Kind kind)
    {
        foreach (var cell in cells.Values)
        {
            if (cell.Kind == kind && cell.Fact is { } fact)
            {
                updated.Add(fact);
            }
        }
    }
}

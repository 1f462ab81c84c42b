using System.Runtime.InteropServices;

namespace FrameworkRules.NRules;

/// <summary>
/// Stands before the network and lets in, updates and takes out subjects as their claims begin, end, go stale or are judged anew by time alone.
/// </summary>
internal sealed class ValidityGate
{
    private readonly Dictionary<(Kind Kind, string Id), Cell> cells = [];
    private readonly PriorityQueue<ITimed, long> queue = new();
    private readonly EntryTimer[] timers;
    private readonly AgreementState skeleton;
    private readonly Desk desk;
    private readonly World world;
    private readonly List<object> inserted = [];
    private readonly HashSet<object> updated = new(ReferenceEqualityComparer.Instance);
    private readonly List<object> retracted = [];

    public ValidityGate(Desk desk, AgreementState skeleton, AgreementState state)
    {
        this.desk = desk;
        this.skeleton = skeleton;
        world = desk.World;
        timers = [.. world.Entries.Select(entry => new EntryTimer(entry))];
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

        inserted.AddRange(world.Entries);
    }

    /// <summary>Something that time alone may change.</summary>
    private interface ITimed
    {
        DateTimeOffset? Next { get; }

        void Pass(ValidityGate gate);
    }

    public DateTimeOffset AsOf => world.View.AsOf;

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
        desk.Retract(retracted);
        desk.Update(updated);
        desk.Insert(inserted);
        retracted.Clear();
        updated.Clear();
        inserted.Clear();
        desk.Fire();
        foreach (var timer in timers)
        {
            if (timer.IsOutdated)
            {
                timer.Set(this);
            }
        }
    }

    /// <summary>Goes to the next instant, up to a last one, at which time changes something.</summary>
    /// <returns>Whether there was one; if not, the gate stands at <paramref name="last"/>.</returns>
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
                    timed.Pass(this);
                }
            }

            return true;
        }

        MoveTo(last);
        return false;
    }

    private static readonly Comparer<SubmittedClaim> Order = Comparer<SubmittedClaim>.Create(StateIndex.Compare);

    private void MoveTo(DateTimeOffset asOf) => world.MoveTo(skeleton.At(asOf, knownAt: null, world.Plan.Framework.ViewOptions));

    private Cell CellOf(Kind kind, string id)
    {
        if (!cells.TryGetValue((kind, id), out var cell))
        {
            cells.Add((kind, id), cell = new Cell(kind));
        }

        return cell;
    }

    private void Schedule(ITimed timed)
    {
        if (timed.Next is { } next)
        {
            queue.Enqueue(timed, next.UtcTicks);
        }
    }

    private void Settle(Cell cell)
    {
        var (before, scheduled, couldBeShownAsStale) = (cell.Fact, cell.Next, cell.HasStale);
        cell.Settle(world);
        if (couldBeShownAsStale || cell.HasStale)
        {
            updated.UnionWith(world.Plan.ByKind[cell.Kind].Select(list => world.Entries[list.Entry.Position]));
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
    private void Reopen(Kind kind)
    {
        foreach (var cell in cells.Values)
        {
            if (cell.Kind == kind && cell.Fact is { } fact)
            {
                fact.Refresh(fact.Subject);
                updated.Add(fact);
            }
        }
    }

    /// <summary>One subject, with all claims about it, whether they hold or not.</summary>
    private sealed class Cell(Kind kind) : ITimed
    {
        public Kind Kind => kind;

        public List<SubmittedClaim> Claims { get; } = [];

        /// <summary>Gets what the network sees of the subject, or <see langword="null"/> while no claim holds.</summary>
        public SubjectFact? Fact { get; private set; }

        public DateTimeOffset? Next { get; private set; }

        /// <summary>Gets whether a claim is no longer believed, which findings that find nothing mention.</summary>
        public bool HasStale { get; private set; }

        public void Pass(ValidityGate gate) => gate.Settle(this);

        public void Settle(World world)
        {
            var (asOf, believedFor) = (world.View.AsOf, world.View.Options.Of(kind));
            var holding = new List<SubmittedClaim>(Claims.Count);
            (Next, HasStale) = (null, false);
            foreach (var claim in Claims)
            {
                var end = claim.EndsAt(believedFor);
                HasStale |= claim.IsStaleAt(asOf, believedFor);
                Next = Instants.Earlier(Next, Instants.IfAfter(asOf, claim.From));
                Next = Instants.Earlier(Next, Instants.IfAfter(asOf, end));
            }

            SubmittedClaim.Hold(CollectionsMarshal.AsSpan(Claims), asOf, believedFor, holding);
            if (holding.Count == 0)
            {
                Fact = null;
                return;
            }

            var subject = new Subject([.. holding], 0, holding.Count);
            if (Fact is null)
            {
                Fact = new SubjectFact(world, subject);
            }
            else
            {
                Fact.Refresh(subject);
            }

            foreach (var list in world.Plan.ByKind[kind])
            {
                Next = Instants.Earlier(Next, list.Quantifier.NextChangeOf(world.ContextOf(list.Entry), subject));
            }
        }
    }

    /// <summary>What time changes for a precondition besides its subjects: whether its lists are complete, whether its date has passed, and which waivers stand beside it.</summary>
    private sealed class EntryTimer(EntryFact entry) : ITimed
    {
        private readonly bool[] closed = new bool[entry.Plan.AllLists.Length];
        private bool textsComplete;
        private DateTimeOffset? due;
        private DateTimeOffset? waiverChanges;
        private bool isPassed = true;

        public DateTimeOffset? Next { get; private set; }

        /// <summary>Gets whether time has changed something, or the date has moved.</summary>
        public bool IsOutdated => isPassed || due != entry.World.ConclusionOf(entry.Plan).Due;

        /// <summary>Takes note of how things stand, and asks to be called when time next changes them.</summary>
        public void Set(ValidityGate gate)
        {
            var context = entry.World.ContextOf(entry.Plan);
            var before = Next;
            Next = null;
            for (var i = 0; i < closed.Length; i++)
            {
                var quantifier = entry.Plan.AllLists[i].Quantifier;
                closed[i] = quantifier.IsClosed(context);
                Next = Instants.Earlier(Next, quantifier.NextClosing(context));
            }

            if (entry.Plan.OpenNodes.Length > 0)
            {
                textsComplete = context.Texts.IsComplete;
                Next = Instants.Earlier(Next, context.View.NextTextChange());
            }

            isPassed = false;
            due = entry.World.ConclusionOf(entry.Plan).Due;
            Next = Instants.Earlier(Next, Instants.IfAfter(context.AsOf, due));
            waiverChanges = Waivers.NextChange(entry.Plan.Entry, context.View);
            Next = Instants.Earlier(Next, waiverChanges);
            if (Next != before)
            {
                gate.Schedule(this);
            }
        }

        public void Pass(ValidityGate gate)
        {
            var context = entry.World.ContextOf(entry.Plan);
            (Next, isPassed) = (null, true);
            for (var i = 0; i < closed.Length; i++)
            {
                var list = entry.Plan.AllLists[i];
                if (list.Quantifier.IsClosed(context) != closed[i])
                {
                    Reopen(list, gate);
                }
            }

            if (
                due == context.AsOf
                || waiverChanges == context.AsOf
                || (entry.Plan.OpenNodes.Length > 0 && context.Texts.IsComplete != textsComplete)
            )
            {
                gate.updated.Add(entry);
            }
        }

        private void Reopen(ListPlan list, ValidityGate gate)
        {
            if (list.Owner is null)
            {
                gate.updated.Add(entry);
            }
            else
            {
                gate.Reopen(list.Owner.Kind);
            }
        }
    }
}

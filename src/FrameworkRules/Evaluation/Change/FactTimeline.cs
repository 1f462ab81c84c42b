namespace FrameworkRules;

/// <summary>
/// Stands before the network and lets in, updates and takes out subjects as their claims begin, end, go stale or are judged anew by time alone.
/// </summary>
internal sealed class FactTimeline
{
    private readonly TrackedSubjects subjects = new();
    private readonly Schedule schedule = new();
    private readonly PreconditionTimer[] timers;
    private readonly IFactSession session;
    private readonly EvaluationFact evaluation;
    private readonly PreconditionFact[] preconditions;
    private readonly List<SubjectFact> inserted = [];
    private readonly List<SubjectFact> retracted = [];
    private readonly List<NotedCause> noted = [];
    private readonly KnownReports known;

    /// <summary>Begun anew each time it is handed over: to clear a set costs as much as it ever held.</summary>
    private HashSet<RuleFact> updated = new(ReferenceEqualityComparer.Instance);
    private AgreementState rest;

    /// <summary>Begins to follow a state, and runs the rules for the first time.</summary>
    /// <param name="session">Where the rules run.</param>
    /// <param name="rest">The state without claims.</param>
    /// <param name="state">The state.</param>
    /// <param name="known">Which reports are known.</param>
    public FactTimeline(IFactSession session, AgreementState rest, AgreementState state, KnownReports known)
    {
        this.session = session;
        this.rest = rest;
        this.known = known;
        evaluation = session.Evaluation;
        preconditions = [.. evaluation.Plan.Preconditions.Select(precondition => new PreconditionFact(evaluation, precondition))];
        timers = [.. preconditions.Select(precondition => new PreconditionTimer(precondition))];
        var index = state.IndexUnder(evaluation.Framework.Roster);
        subjects.MakeRoom(index.Kinds.Sum(kind => index.Of(kind).Length));
        foreach (var claim in index.Kinds.SelectMany(index.Of))
        {
            subjects.Add(claim, Days);
        }

        Settle();
        session.Open(inserted, preconditions);
        Fire();
    }

    public EvaluationFact Evaluation => evaluation;

    public DateTimeOffset AsOf => evaluation.View.AsOf;

    public DateTimeOffset? KnownAt => evaluation.View.KnownAt;

    /// <summary>Gets how many times are waited for.</summary>
    public int Waiting => schedule.Count;

    /// <summary>Lists the claims on file about a subject, as they were filed, whether they hold or not.</summary>
    public IEnumerable<AgreementClaim> About(Kind kind, string id) =>
        subjects.TryGet(kind, id, out var subject) ? subject.Claims.Select(claim => claim.Filed).Where(claim => claim.SubjectId == id) : [];

    /// <summary>Finds the claim on file that has the identity of another; <see langword="null"/>: there is none.</summary>
    public AgreementClaim? Find(AgreementClaim like) => subjects.Find(like);

    public SubmittedClaim Submit(AgreementClaim claim, Source source) => evaluation.View.Index.Submit(claim, source);

    public void Withdraw(AgreementClaim claim) => subjects.Remove(claim, Days);

    public void Insert(SubmittedClaim claim) => subjects.Add(claim, Days);

    /// <summary>Takes note of what has changed about subjects.</summary>
    public void Settle()
    {
        foreach (var subject in subjects.TakeChanged())
        {
            Settle(subject);
        }
    }

    /// <summary>Takes note that others of the records besides claims are on file.</summary>
    /// <param name="others">The state without claims.</param>
    /// <param name="changed">The records that have come and gone.</param>
    public void Change(AgreementState others, IReadOnlyCollection<StateRecord> changed)
    {
        rest = others;
        MoveTo(AsOf);
        if (changed.Any(record => record is Instrument or Body))
        {
            // Texts give mandates, and bodies speak for others: every word may be worth something else.
            SubmitAgain();
            updated.UnionWith(preconditions);
        }

        foreach (var survey in changed.OfType<Survey>())
        {
            foreach (var quantifier in evaluation.Plan.ByKind.Where(kind => kind.Key.Name == survey.Of).SelectMany(kind => kind))
            {
                Update(preconditions[quantifier.Precondition.Position]);
                Reopen(quantifier, hadCounts: survey.Count is not null);
            }
        }

        foreach (var waiver in changed.OfType<Waiver>())
        {
            updated.UnionWith(preconditions.Where(fact => fact.Plan.Entry.Precondition.Id == waiver.Precondition));
        }

        Array.ForEach(timers, timer => timer.Expire());
    }

    /// <summary>Hands all changes to the network, and runs the rules.</summary>
    public void Run()
    {
        updated.ExceptWith(retracted);
        updated.ExceptWith(inserted);
        session.Retract(retracted);
        session.Update(updated);
        session.Insert(inserted);
        Fire();
    }

    /// <summary>Goes to the next instant, up to a last one, at which time changes something.</summary>
    /// <returns>Whether there was one; if not, the timeline stands at <paramref name="last"/>.</returns>
    public bool Advance(DateTimeOffset last)
    {
        noted.Clear();
        if (schedule.NextUntil(last) is not { } next)
        {
            MoveTo(last);
            return Refresh();
        }

        MoveTo(next.ToOffset(last.Offset));
        while (schedule.TryTake(next, out var due))
        {
            due.OnDue(this);
        }

        _ = Refresh();
        return true;
    }

    /// <summary>Takes note of what happens to the claims about a subject at the instant judged.</summary>
    public void Note(TrackedSubject subject) =>
        noted.AddRange(
            TimedCauses
                .Of(subject, evaluation)
                .Select(cause => new NotedCause(Precondition: null, evaluation.Plan.NumberOf(subject.Kind), cause))
        );

    /// <summary>Takes note of what else happens to a precondition at the instant judged.</summary>
    public void Note(PreconditionPlan precondition, IEnumerable<ChangeCause> causes) =>
        noted.AddRange(causes.Select(cause => new NotedCause(precondition, KindNumber: -1, cause)));

    /// <summary>Lists what has happened, at the instant judged, to what a precondition looks at.</summary>
    public IReadOnlyList<ChangeCause> CausesOf(PreconditionPlan precondition) =>
        [.. noted.Where(cause => cause.IsOf(precondition)).Select(cause => cause.Cause).Distinct()];

    /// <summary>Lists all that has happened at the instant judged.</summary>
    public IReadOnlyList<ChangeCause> AllCauses() => [.. noted.Select(cause => cause.Cause).Distinct()];

    /// <summary>Asks for findings to be made anew that tell rules of the host of their dates, where time has changed that.</summary>
    /// <returns>Whether there are any.</returns>
    private bool Refresh()
    {
        if (!evaluation.YieldsFindings)
        {
            return false;
        }

        var isAny = false;
        foreach (var precondition in preconditions)
        {
            if (evaluation.ConclusionOf(precondition.Plan).IsDatedAt(AsOf))
            {
                Update(precondition);
                isAny = true;
            }
        }

        return isAny;
    }

    private void Fire()
    {
        updated = new(ReferenceEqualityComparer.Instance);
        inserted.Clear();
        retracted.Clear();
        session.Fire();
        foreach (var timer in timers)
        {
            if (timer.IsOutdated)
            {
                timer.Set(this);
            }
        }
    }

    private void SubmitAgain()
    {
        subjects.Submit(evaluation.View.Index, Days);
        Settle();
    }

    private LocalDays Days => evaluation.View.Days;

    private void MoveTo(DateTimeOffset asOf) => evaluation.MoveTo(evaluation.Framework.View(rest, asOf, known.At(asOf)));

    /// <summary>Asks to be called when time next changes something.</summary>
    public void WaitFor(IScheduled scheduled) => schedule.Add(scheduled, subjects.Count + timers.Length);

    /// <summary>Asks for a precondition to be concluded again.</summary>
    public void Update(PreconditionFact precondition) => updated.Add(precondition);

    /// <summary>Takes note of which claims about a subject hold now.</summary>
    public void Settle(TrackedSubject subject)
    {
        var (before, scheduled, couldBeShownAsStale) = (subject.Facts, subject.Next, subject.HasStale);
        subject.Settle(evaluation);
        if (couldBeShownAsStale || subject.HasStale)
        {
            updated.UnionWith(evaluation.Plan.ByKind[subject.Kind].Select(quantifier => preconditions[quantifier.Precondition.Position]));
        }

        foreach (var fact in subject.Facts)
        {
            if (before.Contains(fact))
            {
                updated.Add(fact);
            }
            else
            {
                inserted.Add(fact);
            }
        }

        foreach (var fact in before)
        {
            if (!subject.Facts.Contains(fact))
            {
                retracted.Add(fact);
            }
        }

        if (subject.Next != scheduled)
        {
            WaitFor(subject);
        }
    }

    /// <summary>Judges anew what depends on whether a list is complete.</summary>
    public void Reopen(QuantifierPlan quantifier) => Reopen(quantifier, hadCounts: false);

    /// <summary>Judges anew what depends on whether a list is complete.</summary>
    /// <param name="quantifier">The list.</param>
    /// <param name="hadCounts">Whether a survey that has gone told how many there are.</param>
    private void Reopen(QuantifierPlan quantifier, bool hadCounts)
    {
        if (quantifier.Owner is null)
        {
            Update(preconditions[quantifier.Precondition.Position]);
        }
        else
        {
            Reopen(quantifier.Owner.Kind);
        }

        // A survey that found none outlives what was seen before it.
        if (hadCounts || evaluation.View.Index.HasCounts(quantifier.Kind))
        {
            Reopen(quantifier.Kind);
        }
    }

    private void Reopen(Kind kind)
    {
        foreach (var subject in subjects.All)
        {
            if (subject.Kind == kind)
            {
                updated.UnionWith(subject.Facts);
            }
        }
    }
}

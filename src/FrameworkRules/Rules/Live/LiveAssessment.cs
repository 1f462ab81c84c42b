using System.Diagnostics.CodeAnalysis;

namespace FrameworkRules.Rules;

/// <summary>Follows a state as claims come, change and go and as time passes, and tells only the findings that change.</summary>
/// <remarks>
/// A change costs the same however many claims are on file. After any sequence of changes the findings are those of a fresh evaluation of
/// <see cref="State"/>. Use one instance from one thread at a time: two at once throw. What is wrong with a change is found before anything is touched, and
/// leaves everything as it was. If the rules themselves fail, such as a rule of the host that throws, further changes are refused, because the network may
/// have taken in only a part; <see cref="State"/> and <see cref="AsOf"/> are then those before the change, and <see cref="Reopen"/> goes on from them.
/// Instants only go forward, and all reports are known.
/// </remarks>
/// <example><code>
/// using var live = LiveAssessment.Open(Frameworks.Cessation2024, AgreementState.Load("2025-02-18.json"));
/// foreach (FindingChange change in live.AdvanceTo(live.AsOf.AddDays(30)))
///     Console.WriteLine(change);
/// </code></example>
public sealed class LiveAssessment : IDisposable
{
    private readonly RuleEvaluator evaluator;
    private readonly ClaimStore store;
    private readonly RuleSession session;
    private readonly ResolverLease resolver;
    private readonly FactTimeline timeline;

    private readonly Dictionary<PreconditionPlan, Finding> findings = [];
    private readonly ChangeStreams streams = new();
    private LiveSnapshot snapshot;
    private Exception? failure;
    private int inUse;
    private bool isDisposed;

    internal LiveAssessment(RuleEvaluator evaluator, CompiledRules rules, AgreementState state, DateTimeOffset asOf, ResolverLease resolver)
    {
        this.evaluator = evaluator;
        this.resolver = resolver;
        Framework = rules.Plan.Framework;
        store = new ClaimStore(state);
        snapshot = store.Snapshot(Framework, asOf);
        var skeleton = state.With(claims: []).CheckedLike(state);
        var evaluation = new EvaluationFact(rules.Plan, Framework.View(skeleton, asOf), snapshot) { YieldsFindings = rules.HasHostRules };
        session = new RuleSession(rules, evaluation, resolver.Resolver);
        timeline = new FactTimeline(session, skeleton, state);
        timeline.Run();
        foreach (var precondition in evaluation.TakeConcluded())
        {
            findings[precondition] = evaluation.ConclusionOf(precondition).Made!;
        }
    }

    /// <summary>Gets the framework.</summary>
    public Framework Framework { get; }

    /// <summary>Gets the instant judged; after a failure, that of the last change before it.</summary>
    public DateTimeOffset AsOf => snapshot.AsOf;

    /// <summary>Gets the state with all changes so far; after a failure, with those before it. Putting it together takes time in proportion to the claims on file.</summary>
    public AgreementState State => snapshot.View.State;

    /// <summary>Gets how many judgements of single subjects have been made since the opening.</summary>
    internal long Judged => session.Evaluation.Judged;

    /// <summary>Opens a live assessment; <see cref="RuleEvaluator.Open"/> opens one with rules of the host's own.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="state">The state to start from.</param>
    /// <param name="asOf">The instant to judge first; <see langword="null"/>: the one the state gives.</param>
    /// <exception cref="InvalidSubmissionException">Neither the state nor the host gives the instant, or the state is not valid.</exception>
    /// <exception cref="InvalidOperationException">A finding is missing.</exception>
    [RequiresDynamicCode("NRules compiles expressions.")]
    public static LiveAssessment Open(Framework framework, AgreementState state, DateTimeOffset? asOf = null) =>
        RuleEvaluator.Shared.Open(framework, state, asOf);

    /// <summary>Opens another live assessment, with the same rules, from where this one stands; after a failure, from where it stood before.</summary>
    /// <exception cref="InvalidOperationException">A finding is missing, or a rule of the host does not come to an end.</exception>
    [RequiresDynamicCode("NRules compiles expressions.")]
    public LiveAssessment Reopen() => evaluator.Open(Framework, State, AsOf);

    /// <summary>Makes the assessment as it now is. Evidence is worked out when it is asked for.</summary>
    public Assessment Assess() =>
        Use(() =>
        {
            var evaluation = session.Evaluation;
            return new Assessment(
                Framework,
                snapshot.View,
                [.. evaluation.Plan.Preconditions.Select(precondition => evaluation.ConclusionOf(precondition).ToFinding(snapshot))],
                session.Further
            );
        });

    /// <summary>Says what is wrong with a claim, if anything, without changing anything.</summary>
    /// <param name="claim">The claim that would be inserted.</param>
    /// <param name="source">Its source, if that is not on file.</param>
    /// <param name="replaced">The claim that it would replace, or <see langword="null"/>.</param>
    public IReadOnlyList<InputError> Validate(AgreementClaim claim, Source? source = null, AgreementClaim? replaced = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Use<IReadOnlyList<InputError>>(() => [.. Errors(replaced is null ? null : store.Find(replaced), claim, source)]);
    }

    /// <summary>Inserts a claim.</summary>
    /// <param name="claim">The claim; a provision stands in its instrument and cannot be inserted.</param>
    /// <param name="source">Its source, if that is not on file.</param>
    /// <returns>The findings that changed.</returns>
    /// <exception cref="InvalidSubmissionException">The claim is not valid beside those on file.</exception>
    /// <exception cref="InvalidOperationException">The live assessment is in use by another thread, or has failed.</exception>
    public IReadOnlyList<FindingChange> Insert(AgreementClaim claim, Source? source = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Change(LiveAction.Inserted, withdrawn: null, claim, source);
    }

    /// <summary>Replaces a claim by another.</summary>
    /// <param name="claim">The claim on file, or one of the same identity: kind, id, asserter and beginning.</param>
    /// <param name="by">The claim that takes its place; its identity may be another.</param>
    /// <param name="source">Its source, if that is not on file.</param>
    /// <returns>The findings that changed.</returns>
    /// <exception cref="ArgumentException">There is no such claim on file.</exception>
    /// <inheritdoc cref="Insert" path="/exception"/>
    public IReadOnlyList<FindingChange> Replace(AgreementClaim claim, AgreementClaim by, Source? source = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(by);
        return Change(LiveAction.Replaced, claim, by, source);
    }

    /// <summary>Withdraws a claim.</summary>
    /// <param name="claim">The claim on file, or one of the same identity: kind, id, asserter and beginning.</param>
    /// <returns>The findings that changed.</returns>
    /// <exception cref="ArgumentException">There is no such claim on file.</exception>
    /// <inheritdoc cref="Insert" path="/exception"/>
    public IReadOnlyList<FindingChange> Withdraw(AgreementClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Change(LiveAction.Withdrawn, claim, inserted: null, source: null);
    }

    /// <summary>Lets time pass, and stops at each instant at which it changes something.</summary>
    /// <param name="asOf">The instant to judge then; not before <see cref="AsOf"/>.</param>
    /// <returns>The findings that changed, in the order in which they did; one may change more than once.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies before <see cref="AsOf"/>.</exception>
    /// <inheritdoc cref="Insert" path="/exception"/>
    public IReadOnlyList<FindingChange> AdvanceTo(DateTimeOffset asOf) =>
        Use<IReadOnlyList<FindingChange>>(() =>
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(asOf, AsOf);
            return Commit<IReadOnlyList<FindingChange>>(() =>
            {
                var changes = new List<FindingChange>();
                while (timeline.Advance(asOf))
                {
                    changes.AddRange(Run(new ChangeCause(LiveAction.TimePassed, Claim: null, timeline.AsOf)));
                }

                snapshot = store.Snapshot(Framework, timeline.AsOf);
                return [.. changes];
            });
        });

    /// <summary>Streams the changes that come after this call, until the live assessment is disposed; if it fails, the stream does.</summary>
    /// <param name="cancellationToken">Ends the stream.</param>
    public IAsyncEnumerable<FindingChange> Changes(CancellationToken cancellationToken = default) =>
        streams.Listen(this, cancellationToken);

    /// <summary>Ends all streams of changes; the live assessment cannot be used any more.</summary>
    public void Dispose()
    {
        isDisposed = true;
        streams.Close();
        resolver.Dispose();
    }

    private List<InputError> Errors(AgreementClaim? withdrawn, AgreementClaim? inserted, Source? source)
    {
        var errors = store.Validate(withdrawn, inserted, source, timeline.About);
        if (inserted is not null && errors.Count == 0)
        {
            var view = session.Evaluation.View;
            errors.AddRange(NameChecks.Of(inserted, view.State, view.Index.Voices));
        }

        return errors;
    }

    private IReadOnlyList<FindingChange> Change(LiveAction action, AgreementClaim? withdrawn, AgreementClaim? inserted, Source? source) =>
        Use(() =>
        {
            var gone = withdrawn is null
                ? null
                : store.Find(withdrawn) ?? throw new ArgumentException($"{withdrawn} is not on file.", nameof(withdrawn));
            var errors = Errors(gone, inserted, source);
            if (errors.Count > 0)
            {
                throw new InvalidSubmissionException(errors);
            }

            return Commit(() =>
            {
                store.Change(gone, inserted, source);
                if (gone is not null)
                {
                    timeline.Withdraw(gone);
                }

                if (inserted is not null)
                {
                    timeline.Insert(timeline.Submit(inserted, store.SourceOf(inserted)));
                    timeline.Settle(inserted.Kind, inserted.SubjectId);
                }

                if (gone is not null && (inserted is null || inserted.Kind != gone.Kind || inserted.SubjectId != gone.SubjectId))
                {
                    timeline.Settle(gone.Kind, gone.SubjectId);
                }

                return Run(new ChangeCause(action, inserted ?? gone, timeline.AsOf));
            });
        });

    private IReadOnlyList<FindingChange> Run(ChangeCause cause)
    {
        var now = store.Snapshot(Framework, timeline.AsOf);
        session.Evaluation.JudgedIn = now;
        timeline.Run();
        var changes = new List<FindingChange>();
        foreach (var precondition in session.Evaluation.TakeConcluded())
        {
            var after = session.Evaluation.ConclusionOf(precondition).Made!;
            changes.Add(
                new FindingChange
                {
                    Before = findings[precondition],
                    After = after,
                    Cause = cause,
                }
            );
            findings[precondition] = after;
        }

        snapshot = now;
        streams.Tell(changes);
        return [.. changes];
    }

    /// <summary>Does something alone. What it throws leaves everything as it was, unless it was about to <see cref="Commit"/>.</summary>
    private T Use<T>(Func<T> work)
    {
        if (Interlocked.Exchange(ref inUse, 1) != 0)
        {
            throw new InvalidOperationException("Two threads use one live assessment at once; it takes one at a time.");
        }

        try
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            return failure is null
                ? work()
                : throw new InvalidOperationException(
                    $"The live assessment has failed before and refuses further use; {nameof(Reopen)} goes on from the state before.",
                    failure
                );
        }
        finally
        {
            Volatile.Write(ref inUse, 0);
        }
    }

    /// <summary>Changes what the rules know. If that fails, nobody knows how much of it they have taken in.</summary>
    private T Commit<T>(Func<T> change)
    {
        try
        {
            return change();
        }
        catch (Exception exception) when (!isDisposed)
        {
            failure = exception;
            streams.Fail(exception);
            throw;
        }
    }
}

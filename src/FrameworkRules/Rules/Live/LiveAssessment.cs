using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace FrameworkRules.Rules;

/// <summary>Follows a state as claims come, change and go and as time passes, and tells only the findings that change.</summary>
/// <remarks>
/// A change costs the same however many claims are on file. After any sequence of changes the findings are those of a fresh evaluation of
/// <see cref="State"/>. Use one instance from one thread at a time: two at once throw. What is wrong with a change is found before anything is touched, and
/// leaves everything as it was. If the rules themselves fail, such as a rule of the host that throws, further changes are refused, because the network may
/// have taken in only a part; <see cref="State"/> and <see cref="AsOf"/> are then those before the change, and <see cref="Reopen"/> goes on from them.
/// Instants only go forward.
/// </remarks>
/// <example><code>
/// using var live = LiveAssessment.Open(Frameworks.Cessation2024, AgreementState.Load("2025-02-18.json"));
/// foreach (FindingChange change in live.AdvanceTo(live.AsOf.AddDays(30)))
///     Console.WriteLine(change);
/// </code></example>
public sealed class LiveAssessment : IDisposable
{
    private readonly RuleEvaluator evaluator;
    private readonly RecordStore store;
    private readonly RuleSession session;
    private readonly ResolverLease resolver;
    private readonly FactTimeline timeline;

    private readonly FindingLedger ledger;
    private readonly ChangeStreams streams = new();
    private readonly SoleUse use;
    private LiveSnapshot snapshot;

    internal LiveAssessment(
        RuleEvaluator evaluator,
        CompiledRules rules,
        AgreementState state,
        DateTimeOffset asOf,
        Knowledge knowledge,
        ResolverLease resolver
    )
    {
        this.evaluator = evaluator;
        this.resolver = resolver;
        Framework = rules.Plan.Framework;
        Knowledge = knowledge;
        store = new RecordStore(Framework, state);
        var known = new KnownReports(knowledge);
        var knownAt = known.At(asOf);
        snapshot = store.Snapshot(asOf, knownAt);
        var evaluation = new EvaluationFact(rules.Plan, Framework.View(store.Rest, asOf, knownAt), snapshot)
        {
            YieldsFindings = rules.HasHostRules,
        };
        session = new RuleSession(rules, evaluation, resolver.Resolver);
        timeline = new FactTimeline(session, store.Rest, state, known);
        ledger = new FindingLedger(timeline);
        _ = ledger.Open();
        use = new SoleUse(this, streams.Fail);
    }

    /// <summary>Gets the framework.</summary>
    public Framework Framework { get; }

    /// <summary>Gets which reports are known.</summary>
    public Knowledge Knowledge { get; }

    /// <summary>Gets the instant judged; after a failure, that of the last change before it.</summary>
    public DateTimeOffset AsOf => snapshot.AsOf;

    /// <summary>Gets the state with all changes so far; after a failure, with those before it. Putting it together takes time in proportion to the claims on file.</summary>
    public AgreementState State => snapshot.View.State;

    /// <summary>Gets how many judgements of single subjects have been made since the opening.</summary>
    internal long Judged => session.Evaluation.Judged;

    /// <summary>Gets how many times are waited for.</summary>
    internal int Waiting => timeline.Waiting;

    /// <summary>Opens a live assessment; <see cref="RuleEvaluator.Open"/> opens one with rules of the host's own.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="state">The state to start from.</param>
    /// <param name="asOf">The instant to judge first; <see langword="null"/>: the one the state gives.</param>
    /// <param name="knowledge">Which reports are known.</param>
    /// <exception cref="InvalidSubmissionException">Neither the state nor the host gives the instant, or the state is not valid.</exception>
    /// <exception cref="InvalidOperationException">A finding is missing.</exception>
    [RequiresDynamicCode("NRules compiles expressions.")]
    public static LiveAssessment Open(
        Framework framework,
        AgreementState state,
        DateTimeOffset? asOf = null,
        Knowledge knowledge = Knowledge.WithHindsight
    ) => RuleEvaluator.Shared.Open(framework, state, asOf, knowledge);

    /// <summary>Opens another live assessment, with the same rules, from where this one stands; after a failure, from where it stood before.</summary>
    /// <exception cref="InvalidOperationException">A finding is missing, or a rule of the host does not come to an end.</exception>
    [RequiresDynamicCode("NRules compiles expressions.")]
    public LiveAssessment Reopen() => evaluator.Open(Framework, State, AsOf, Knowledge);

    /// <summary>Makes the assessment as it now is. Evidence is worked out when it is asked for.</summary>
    public Assessment Assess() =>
        use.Alone(() =>
        {
            var evaluation = session.Evaluation;
            return new Assessment(
                Framework,
                snapshot.View,
                [.. evaluation.Plan.Preconditions.Select(precondition => evaluation.ConclusionOf(precondition).ToFinding(snapshot))],
                session.Further
            );
        });

    /// <summary>Says what is wrong with a record, if anything, without changing anything.</summary>
    /// <param name="record">The record that would be inserted.</param>
    /// <param name="source">Its source, if that is not on file.</param>
    /// <param name="replaced">The record that it would replace, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">Nothing of the sort can be inserted by itself, or what would be replaced is not on file.</exception>
    public IReadOnlyList<InputError> Validate(StateRecord record, Source? source = null, StateRecord? replaced = null)
    {
        RequireOwn(record);
        return use.Alone<IReadOnlyList<InputError>>(() => [.. Check(replaced is null ? null : Find(replaced), record, source).Errors]);
    }

    /// <summary>Inserts a claim, survey, instrument, body or waiver. A claim costs the same however much is on file; the others take time in proportion to it.</summary>
    /// <param name="record">The record; a provision stands in its instrument and cannot be inserted by itself.</param>
    /// <param name="source">Its source, if that is not on file.</param>
    /// <returns>The findings that changed.</returns>
    /// <exception cref="InvalidSubmissionException">The record is not valid beside those on file. Nothing has changed.</exception>
    /// <exception cref="ArgumentException">Nothing of the sort can be inserted by itself. Nothing has changed.</exception>
    /// <exception cref="InvalidOperationException">The live assessment is in use by another thread, or has failed before.</exception>
    public IReadOnlyList<FindingChange> Insert(StateRecord record, Source? source = null)
    {
        RequireOwn(record);
        return Change(ChangeReason.Inserted, withdrawn: null, record, source);
    }

    /// <summary>Replaces a record by another: a claim by a claim, an instrument by an instrument, and so on.</summary>
    /// <param name="record">The record on file: an equal one, or one of the same identity. That of a claim is kind, id, asserter and beginning; that of an instrument or body, the id.</param>
    /// <param name="by">The record that takes its place; its identity may be another.</param>
    /// <param name="source">Its source, if that is not on file.</param>
    /// <returns>The findings that changed.</returns>
    /// <exception cref="InvalidSubmissionException">The record is not valid beside those on file. Nothing has changed.</exception>
    /// <exception cref="ArgumentException">There is no such record on file, or the two are not of one sort. Nothing has changed.</exception>
    /// <exception cref="InvalidOperationException">The live assessment is in use by another thread, or has failed before.</exception>
    public IReadOnlyList<FindingChange> Replace(StateRecord record, StateRecord by, Source? source = null)
    {
        RequireOwn(record);
        RequireOwn(by);
        return record.GetType() == by.GetType()
            ? Change(ChangeReason.Replaced, record, by, source)
            : throw new ArgumentException($"A record is replaced by one of its sort; this is one of the {by.Schema.Name}.", nameof(by));
    }

    /// <summary>Withdraws a record.</summary>
    /// <param name="record">The record on file: an equal one, or one of the same identity. That of a claim is kind, id, asserter and beginning; that of an instrument or body, the id.</param>
    /// <returns>The findings that changed.</returns>
    /// <exception cref="InvalidSubmissionException">Others on file refer to the record. Nothing has changed.</exception>
    /// <exception cref="ArgumentException">There is no such record on file. Nothing has changed.</exception>
    /// <exception cref="InvalidOperationException">The live assessment is in use by another thread, or has failed before.</exception>
    public IReadOnlyList<FindingChange> Withdraw(StateRecord record)
    {
        RequireOwn(record);
        return Change(ChangeReason.Withdrawn, record, inserted: null, source: null);
    }

    /// <summary>Lets time pass, and stops at each instant at which it changes something.</summary>
    /// <param name="asOf">The instant to judge then; not before <see cref="AsOf"/>.</param>
    /// <returns>The findings that changed, in the order in which they did; one may change more than once.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies before <see cref="AsOf"/>.</exception>
    /// <inheritdoc cref="Insert" path="/exception"/>
    public IReadOnlyList<FindingChange> AdvanceTo(DateTimeOffset asOf) =>
        use.Alone<IReadOnlyList<FindingChange>>(() =>
        {
            Given.NotBefore(asOf, AsOf);
            using var changing = Telemetry.Changing(Framework.Id, "time");
            return use.Commit<IReadOnlyList<FindingChange>>(() =>
            {
                var changes = new List<FindingChange>();
                while (timeline.Advance(asOf))
                {
                    changes.AddRange(Run(cause: null));
                }

                snapshot = store.Snapshot(timeline.AsOf, timeline.KnownAt);
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
        use.End();
        streams.Close();
        resolver.Dispose();
    }

    private IReadOnlyList<FindingChange> Change(ChangeReason reason, StateRecord? withdrawn, StateRecord? inserted, Source? source) =>
        use.Alone(() =>
        {
            var gone = withdrawn is null ? null : Find(withdrawn);
            var (errors, rest) = Check(gone, inserted, source);
            if (errors.Count > 0)
            {
                throw new InvalidSubmissionException(errors);
            }

            using var changing = Telemetry.Changing(Framework.Id, NameOf(reason));
            return use.Commit(() =>
            {
                if (rest is null)
                {
                    Change((AgreementClaim?)gone, (AgreementClaim?)inserted, source);
                }
                else
                {
                    store.Change(rest);
                    timeline.Change(rest, [.. new[] { gone, inserted }.OfType<StateRecord>()]);
                }

                return Run(new ChangeCause(reason, inserted ?? gone, timeline.AsOf));
            });
        });

    private static string NameOf(ChangeReason reason) =>
        reason switch
        {
            ChangeReason.Inserted => "inserted",
            ChangeReason.Replaced => "replaced",
            _ => "withdrawn",
        };

    private void Change(AgreementClaim? gone, AgreementClaim? inserted, Source? source)
    {
        store.Change(gone, inserted, source);
        if (gone is not null)
        {
            timeline.Withdraw(gone);
        }

        if (inserted is not null)
        {
            timeline.Insert(timeline.Submit(inserted, store.SourceOf(inserted)));
        }

        timeline.Settle();
    }

    /// <summary>Says what is wrong with a change, and, if it is one of something else than claims, what the state without claims comes to.</summary>
    private (IReadOnlyList<InputError> Errors, AgreementState? Others) Check(StateRecord? gone, StateRecord? inserted, Source? source)
    {
        if ((inserted ?? gone) is not AgreementClaim)
        {
            var rest = store.RestWith(gone, inserted, source);
            return (store.Validate(rest, source), rest);
        }

        var claim = (AgreementClaim?)inserted;
        var errors = store.Validate((AgreementClaim?)gone, claim, source, timeline.About);
        if (claim is not null && errors.Count == 0)
        {
            var view = session.Evaluation.View;
            errors.AddRange(NameChecks.Of(claim, view.State, view.Index.Voices));
        }

        return (errors, null);
    }

    private StateRecord Find(StateRecord record) =>
        (record is AgreementClaim claim ? timeline.Find(claim) : store.Find(record))
        ?? throw new ArgumentException($"{RecordNames.Of(record)} is not on file.", nameof(record));

    private static void RequireOwn(StateRecord record, [CallerArgumentExpression(nameof(record))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(record, name);
        if (record is not (AgreementClaim or Survey or Instrument or Body or Waiver))
        {
            throw new ArgumentException($"One of the {record.Schema.Name} comes and goes with another record, not by itself.", name);
        }
    }

    /// <summary>Runs the rules, and tells which findings have changed.</summary>
    /// <param name="cause">What has changed; <see langword="null"/>: time.</param>
    private IReadOnlyList<FindingChange> Run(ChangeCause? cause)
    {
        var now = store.Snapshot(timeline.AsOf, timeline.KnownAt);
        session.Evaluation.JudgedIn = now;
        timeline.Run();
        var changes = ledger.Turn(cause);
        snapshot = now;
        streams.Tell(changes);
        Telemetry.HasChanged(Framework.Id, changes.Count);
        return [.. changes];
    }
}

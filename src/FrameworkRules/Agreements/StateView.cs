using System.Collections.Concurrent;
using System.Diagnostics;

namespace FrameworkRules;

/// <summary>What a state says holds at one instant, as far as it was known at another. Immutable and safe to share between threads.</summary>
[DebuggerDisplay("{State.Framework,nq}, as of {AsOf}, known at {KnownAt}")]
public sealed class StateView
{
    private readonly Dictionary<Kind, Subjects> subjects = [];
    private readonly ConcurrentDictionary<(object What, object? Under), object> workedOut = new(concurrencyLevel: 1, capacity: 31);

    internal StateView(
        AgreementState state,
        DateTimeOffset asOf,
        DateTimeOffset? knownAt,
        ViewOptions options,
        Roster roster,
        LocalDays? days = null
    )
    {
        State = state;
        AsOf = asOf;
        KnownAt = knownAt;
        Options = options;
        Index = state.IndexUnder(roster);
        Days =
            state.Zone is { } zone ? LocalDays.InZone(zone)
            : days is not null ? days
            : state.UtcOffset is { } offset ? new LocalDays(offset)
            : LocalDays.Utc;
        Today = Days.DayOf(asOf);
        foreach (var kind in Index.Kinds)
        {
            subjects.Add(kind, Select(Index.BySubject(kind, Days, knownAt), options.Of(kind)));
        }
    }

    /// <summary>Makes a view of subjects that were selected elsewhere.</summary>
    internal StateView(StateView like, Dictionary<Kind, Subjects> selected)
    {
        State = like.State;
        AsOf = like.AsOf;
        KnownAt = like.KnownAt;
        Options = like.Options;
        Index = like.Index;
        Days = like.Days;
        Today = like.Today;
        subjects = selected;
    }

    /// <summary>Gets the state.</summary>
    public AgreementState State { get; }

    /// <summary>Gets the instant to judge.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>Gets the instant after which reports are left out, or <see langword="null"/>.</summary>
    public DateTimeOffset? KnownAt { get; }

    /// <summary>Gets how far claims about the ground and surveys are believed.</summary>
    public ViewOptions Options { get; }

    internal StateIndex Index { get; }

    /// <summary>Gets when days begin and end: in the time zone of the state, else of the framework, else at the state's offset from UTC.</summary>
    internal LocalDays Days { get; }

    /// <summary>Gets the day on which the instant judged falls.</summary>
    internal DateOnly Today { get; }

    /// <summary>Gets the kinds of which the state holds claims.</summary>
    internal IEnumerable<Kind> Kinds => subjects.Keys;

    internal Subjects Of(Kind kind) => subjects.TryGetValue(kind, out var list) ? list : Subjects.NoSubjects;

    /// <summary>Lists the subjects whose reference names a subject, through an index built on first use.</summary>
    internal Subjects Referring(TextField reference, string id) =>
        Of((Kind)reference.Schema).Count == 0
            ? Subjects.NoSubjects
            : Once(reference, under: null, (reference, View: this), static made => IndexBy(made.reference, made.View))
                .GetValueOrDefault(id, Subjects.NoSubjects);

    /// <summary>Lists the clauses of a kind in one text, through an index built on first use.</summary>
    internal Subjects In(Kind kind, string instrument) =>
        Of(kind).Count == 0
            ? Subjects.NoSubjects
            : Once(kind, under: null, (kind, View: this), static made => IndexByText(made.kind, made.View))
                .GetValueOrDefault(instrument, Subjects.NoSubjects);

    /// <summary>Works something out on first use, and keeps it as long as the view.</summary>
    /// <param name="what">What asks: each object has its own answers.</param>
    /// <param name="under">What else the answer depends on besides the view, or <see langword="null"/>.</param>
    /// <param name="context">What it is worked out from.</param>
    /// <param name="make">Works it out; of several threads that ask at once each may.</param>
    internal T Once<TContext, T>(object what, object? under, in TContext context, Func<TContext, T> make)
        where T : class =>
        (T)(workedOut.TryGetValue((what, under), out var known) ? known : workedOut.GetOrAdd((what, under), make(context)));

    /// <summary>Returns the first instant of the day some days before the one judged.</summary>
    internal DateTimeOffset StartOfDayBefore(int days) => Days.StartOfDayBefore(Today, days);

    /// <summary>Looks for surveys that together close a list.</summary>
    /// <param name="kind">The kind of the list.</param>
    /// <param name="scope">The area or group it covers, or <see langword="null"/>.</param>
    /// <param name="interested">The party whose conduct the list holds, or <see langword="null"/>.</param>
    internal SurveyCover SurveysOf(Kind kind, string? scope, string? interested) => new(this, kind, scope, interested);

    /// <summary>Returns when an instrument next comes into being, ends or becomes known, or <see langword="null"/>.</summary>
    internal DateTimeOffset? NextTextChange()
    {
        DateTimeOffset? next = null;
        foreach (var instrument in State.Instruments)
        {
            next = Instants.Earlier(next, Instants.IfAfter(AsOf, instrument.Date));
            next = Instants.Earlier(next, Instants.IfAfter(AsOf, instrument.EndsOn));
            next = KnownAt is null ? next : Instants.Earlier(next, Instants.IfAfter(AsOf, LastReportOf(instrument)));
        }

        return next;
    }

    /// <summary>Tells whether an instrument was known by the instant after which reports are left out.</summary>
    internal bool IsKnown(Instrument instrument) => Knows(LastReportOf(instrument).UtcTicks);

    /// <summary>Returns the last instant at which an instrument may have been published.</summary>
    internal DateTimeOffset LastReportOf(Instrument instrument) => Index.Source(instrument.SourceId).Get(Source.DateField).Latest;

    /// <summary>Lists the claims of a kind that held before but are no longer believed.</summary>
    internal IEnumerable<SubmittedClaim> Stale(Kind kind) =>
        Index.Of(kind).Where(claim => Knows(claim) && claim.BearsOn(AsOf) && claim.IsStaleAt(AsOf, Options.Of(kind)));

    /// <summary>Lists the claims of a kind that tell of what their speakers cannot establish, so that they count for nothing.</summary>
    internal IEnumerable<SubmittedClaim> Hearsay(Kind kind) =>
        Index.Of(kind).Where(claim => claim.IsHearsay && Knows(claim) && claim.Begins.Low <= AsOf.UtcTicks);

    /// <summary>Tells whether what was published at an instant at the latest is known.</summary>
    internal bool Knows(long reportedUntil) => KnownAt is not { } knownAt || reportedUntil <= knownAt.UtcTicks;

    private bool Knows(SubmittedClaim claim) => Knows(claim.Reported.High);

    private Subjects Select(SubmittedClaim[] all, TimeSpan? believedFor)
    {
        var selection = new SubjectSelection(AsOf, KnownAt, believedFor);
        var (selected, times, starts) = (new SubmittedClaim[all.Length], new ClaimTimes[all.Length], new List<int>());
        var count = 0;
        for (int start = 0, end; start < all.Length; start = end)
        {
            for (end = start + 1; end < all.Length && all[end].Claim.SubjectId == all[start].Claim.SubjectId; end++) { }

            var holding = selection.Select(all.AsSpan(start..end), selected.AsSpan(count), times.AsSpan(count));
            if (holding > 0)
            {
                starts.Add(count);
                count += holding;
            }
        }

        starts.Add(count);
        return new Subjects(selected, times, [.. starts]);
    }

    private static Dictionary<string, Subjects> IndexBy(Field reference, StateView view) =>
        IndexBy(view.Of((Kind)reference.Schema), subject => subject.First.Get(reference).Text!);

    private static Dictionary<string, Subjects> IndexByText(Kind kind, StateView view) =>
        IndexBy(view.Of(kind), clause => clause.First.Instrument!);

    private static Dictionary<string, Subjects> IndexBy(Subjects all, Func<Subject, string> by)
    {
        var subjects = new Dictionary<string, List<Subject>>(StringComparer.Ordinal);
        for (var i = 0; i < all.Count; i++)
        {
            var subject = all[i];
            var target = by(subject);
            if (!subjects.TryGetValue(target, out var referring))
            {
                subjects.Add(target, referring = []);
            }

            referring.Add(subject);
        }

        return subjects.ToDictionary(entry => entry.Key, entry => Subjects.Of(entry.Value), StringComparer.Ordinal);
    }
}

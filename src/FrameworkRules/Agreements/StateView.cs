using System.Collections.Concurrent;

namespace FrameworkRules;

/// <summary>What a state says holds at one instant, as far as it was known at another. Immutable and safe to share between threads.</summary>
public sealed class StateView
{
    private readonly Dictionary<Kind, Subjects> subjects = [];
    private readonly ConcurrentDictionary<Field, Dictionary<string, Subjects>> joins = new();

    internal StateView(AgreementState state, DateTimeOffset asOf, DateTimeOffset? knownAt, ViewOptions options)
    {
        State = state;
        AsOf = asOf;
        KnownAt = knownAt;
        Options = options;
        foreach (var kind in state.Index.Kinds)
        {
            subjects.Add(kind, Select(state.Index.Of(kind), options.Of(kind)));
        }
    }

    /// <summary>Makes a view of subjects that were selected elsewhere.</summary>
    internal StateView(StateView like, Dictionary<Kind, Subjects> selected)
    {
        State = like.State;
        AsOf = like.AsOf;
        KnownAt = like.KnownAt;
        Options = like.Options;
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

    /// <summary>Gets the kinds of which the state holds claims.</summary>
    internal IEnumerable<Kind> Kinds => subjects.Keys;

    internal Subjects Of(Kind kind) => subjects.TryGetValue(kind, out var list) ? list : Subjects.NoSubjects;

    /// <summary>Lists the subjects whose reference names a subject, through an index built on first use.</summary>
    internal Subjects Referring(TextField reference, string id) =>
        joins.GetOrAdd(reference, IndexBy, this).GetValueOrDefault(id, Subjects.NoSubjects);

    /// <summary>Finds a survey that closes the list of a kind at the instant to judge.</summary>
    internal Survey? SurveyOf(Kind kind, string? scope) => SurveyOf(kind, scope, AsOf, AsOf);

    /// <summary>Finds a survey that closes the list of a kind of event over a window.</summary>
    internal Survey? SurveyOf(Kind kind, string? scope, DateTimeOffset from, DateTimeOffset until)
    {
        foreach (var survey in State.Index.SurveysOf(kind))
        {
            if (
                (survey.Scope is null || survey.Scope == scope)
                && survey.From - from <= Options.SurveyTolerance
                && until - survey.Until <= Options.SurveyTolerance
                && IsKnown(survey.SourceId)
            )
            {
                return survey;
            }
        }

        return null;
    }

    /// <summary>Returns when time alone next may change which survey closes a list, or <see langword="null"/>.</summary>
    internal DateTimeOffset? NextSurveyChange(Kind kind, string? scope, TimeSpan window)
    {
        DateTimeOffset? next = null;
        foreach (var survey in State.Index.SurveysOf(kind))
        {
            if (survey.Scope is null || survey.Scope == scope)
            {
                next = Instants.Earlier(next, Instants.IfAfter(AsOf, Instants.After(survey.From, window - Options.SurveyTolerance)));
                next = Instants.Earlier(next, Instants.IfAfter(AsOf, Instants.After(survey.Until, Options.SurveyTolerance, ticks: 1)));
            }
        }

        return next;
    }

    /// <summary>Returns when an instrument next comes into being or ends, or <see langword="null"/>.</summary>
    internal DateTimeOffset? NextTextChange()
    {
        DateTimeOffset? next = null;
        foreach (var instrument in State.Instruments)
        {
            next = Instants.Earlier(next, Instants.IfAfter(AsOf, instrument.Date));
            next = Instants.Earlier(next, Instants.IfAfter(AsOf, instrument.EndsOn));
        }

        return next;
    }

    /// <summary>Tells whether an instrument was known by the instant after which reports are left out.</summary>
    internal bool IsKnown(Instrument instrument) => IsKnown(instrument.SourceId);

    /// <summary>Lists the claims of a kind that held before but are no longer believed.</summary>
    internal IEnumerable<SubmittedClaim> Stale(Kind kind) =>
        State.Index.Of(kind).Where(claim => IsKnown(claim) && claim.IsStaleAt(AsOf, Options.Of(kind)));

    private bool IsKnown(SubmittedClaim claim) => KnownAt is not { } knownAt || claim.ReportedOn <= knownAt;

    private bool IsKnown(string sourceId) => KnownAt is not { } knownAt || State.Index.Source(sourceId).Date <= knownAt;

    private Subjects Select(SubmittedClaim[] all, TimeSpan? believedFor)
    {
        var known = KnownAt is null ? all : Array.FindAll(all, IsKnown);
        var held = new List<SubmittedClaim>(known.Length);
        var starts = new List<int>();
        for (int start = 0, end; start < known.Length; start = end)
        {
            for (end = start + 1; end < known.Length && known[end].Claim.SubjectId == known[start].Claim.SubjectId; end++) { }

            var count = held.Count;
            SubmittedClaim.Hold(known.AsSpan(start..end), AsOf, believedFor, held);
            if (held.Count > count)
            {
                starts.Add(count);
            }
        }

        starts.Add(held.Count);
        return new Subjects([.. held], [.. starts]);
    }

    private static Dictionary<string, Subjects> IndexBy(Field reference, StateView view)
    {
        var all = view.Of((Kind)reference.Schema);
        var claims = new Dictionary<string, (List<SubmittedClaim> Claims, List<int> Starts)>(StringComparer.Ordinal);
        for (var i = 0; i < all.Count; i++)
        {
            var subject = all[i];
            var target = subject.First.Get(reference).Text!;
            if (!claims.TryGetValue(target, out var referring))
            {
                claims.Add(target, referring = ([], []));
            }

            referring.Starts.Add(referring.Claims.Count);
            referring.Claims.AddRange(subject.Claims);
        }

        return claims.ToDictionary(
            entry => entry.Key,
            entry => new Subjects([.. entry.Value.Claims], [.. entry.Value.Starts, entry.Value.Claims.Count]),
            StringComparer.Ordinal
        );
    }
}

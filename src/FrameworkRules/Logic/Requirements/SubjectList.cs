namespace FrameworkRules;

/// <summary>The list that a quantifier looks at: which subjects are on it, in which window of time, and whether it is known to be complete.</summary>
internal sealed class SubjectList(SubjectQuery query)
{
    private readonly TextCondition? pinned = PinnedIn(query.Filter, query.Kind.ListTestimony.Of);

    /// <summary>Tells whether a subject is on the list: in the texts judged, in the window of time, not said since to be gone.</summary>
    public Truth Holds(in Context context, in Subject subject, DateTimeOffset from) =>
        query.Kind.Nature switch
        {
            ClaimNature.Provision => context.Texts.Judges(subject.First) && (!query.IsSole || context.Texts.IsInTheLatest(subject.First))
                ? Truth.True
                : Truth.False,
            ClaimNature.Event => IsDated(context, subject, from),
            _ => IsOutlived(context, subject) ? Truth.False : Truth.True,
        };

    /// <summary>Tells whether an event happened in the window: for certain only if the whole of the time that is given lies in it.</summary>
    private static Truth IsDated(in Context context, in Subject subject, DateTimeOffset from)
    {
        var claims = subject.Claims;
        var at = subject.Kind.At!;
        var now = context.AsOf.UtcTicks;
        if (claims.Length == 1)
        {
            return IsInside(claims[0].Begins, from.UtcTicks, now);
        }

        var rented = Standings.RentFor(claims);
        var standings = (rented ?? stackalloc Standing[Standings.OnStack])[..claims.Length];
        ClaimWeighing.Weigh(subject, at, standings);
        var dated = Truth.Unknown;
        var isAny = false;
        for (var i = 0; i < claims.Length; i++)
        {
            if (standings[i] == Standing.Heard)
            {
                var inside = IsInside(claims[i].Begins, from.UtcTicks, now);
                dated =
                    isAny && (inside == Truth.Unknown || dated == Truth.Unknown) && inside != dated ? Truth.Unknown : dated.Merge(inside);
                isAny = true;
            }
        }

        Standings.Return(rented);
        return dated;
    }

    private static Truth IsInside(InstantRange at, long from, long now) =>
        at.Low >= from && at.High <= now ? Truth.True
        : at.High < from || at.Low > now ? Truth.False
        : Truth.Unknown;

    /// <summary>Tells whether somebody who may close the list has looked since the subject was last seen, and found none.</summary>
    private bool IsOutlived(in Context context, in Subject subject)
    {
        if (!context.View.Index.HasCounts(query.Kind) || CoverIn(context).Now() is not { Survey.Count: 0 } last)
        {
            return false;
        }

        foreach (var claim in subject.Claims)
        {
            if (claim.Seen.High >= last.From)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Lists the subjects: all of the kind, or those that refer to a subject.</summary>
    public Subjects SubjectsFor(in Context context, in Subject subject) =>
        query.Via is null ? context.Texts.Of(query.Kind, context.View) : context.View.Referring(query.Via, subject.Id);

    /// <summary>Returns when the window begins, one of whole days with the local day; without one, the beginning of time. A cessation that has begun cuts it.</summary>
    public DateTimeOffset WindowStart(in Context context)
    {
        if (query.Window is not { } window || !window.TryGet(context, out var time))
        {
            return DateTimeOffset.MinValue;
        }

        var from = TimeWindow.StartOf(context, time);
        return context.Parameters.TryGet(Cessation.Start, out var start) && start > from && start <= context.AsOf ? start : from;
    }

    /// <summary>Tells whether the list is known to be complete.</summary>
    /// <param name="context">What is known.</param>
    /// <param name="tally">What is on the list.</param>
    /// <param name="from">When the window begins.</param>
    /// <param name="used">Receives the surveys that say so, if anybody asks.</param>
    public ListClosure ClosureOf(in Context context, in Tally tally, DateTimeOffset from, List<SubmittedSurvey>? used = null)
    {
        if (query.IsAsFiled || (query.IsTreatedAsComplete && tally.Selected > 0))
        {
            return ListClosure.Closed;
        }

        var isEvent = query.Kind.Nature == ClaimNature.Event;
        return !IsCovered(context, from, out var last, used) ? ListClosure.Open
            : last is not { Survey.Count: { } count } || query.Via is not null ? ListClosure.Closed
            : tally.OnList > count && (!isEvent || count == 0) ? ListClosure.Contested
            : tally.OnList < count && !isEvent ? ListClosure.Open
            : ListClosure.Closed;
    }

    /// <summary>Tells whether surveys, or the texts themselves, say that the list is complete, whatever is on it.</summary>
    /// <param name="context">What is known.</param>
    /// <param name="from">When the window begins.</param>
    /// <param name="last">Receives the last of the surveys that say so; <see langword="null"/>: the texts do, or none does.</param>
    /// <param name="used">Receives all of them, if anybody asks.</param>
    public bool IsCovered(in Context context, DateTimeOffset from, out SubmittedSurvey? last, List<SubmittedSurvey>? used = null)
    {
        last = null;
        if (query.Kind.Nature == ClaimNature.Provision)
        {
            return context.Texts.IsCompleteIn(query.Kind);
        }

        if (!context.View.Index.HasSurveys(query.Kind))
        {
            return false;
        }

        var cover = CoverIn(context);
        if (query.Kind.Nature == ClaimNature.Event)
        {
            last = cover.LastSince(FirstSurveyed(context, from), used);
            return last is not null;
        }

        last = cover.Now();
        if (last is not null)
        {
            used?.Add(last);
        }

        return last is not null;
    }

    /// <summary>Returns when time alone next may open or close the list, or <see langword="null"/>.</summary>
    public DateTimeOffset? NextClosing(in Context context) =>
        query.Kind.Nature == ClaimNature.Provision ? context.View.NextTextChange()
        : !context.View.Index.HasSurveys(query.Kind) ? null
        : query.Kind.Nature != ClaimNature.Event ? CoverIn(context).NextChange(from: null)
        : Instants.Earlier(NextClosingOfEvents(context), NextCut(context));

    /// <summary>Returns when the start of the cessation will cut the window, or <see langword="null"/>.</summary>
    public DateTimeOffset? NextCut(in Context context) =>
        query.Window is not null && context.Parameters.TryGet(Cessation.Start, out var start)
            ? Instants.IfAfter(context.AsOf, start)
            : null;

    private DateTimeOffset? NextClosingOfEvents(in Context context)
    {
        var from = FirstSurveyed(context, WindowStart(context));
        if (query.Window is not { } window || !window.TryGet(context, out var length) || TimeWindow.IsInDays(length))
        {
            return CoverIn(context).NextChange(from);
        }

        // A window of hours slides, from when it has left the start of the cessation, or of time, behind.
        var start = TimeWindow.StartOf(context, length);
        var slides = start >= from && start > DateTimeOffset.MinValue;
        var next = CoverIn(context).NextChange(from, slides);
        return slides ? next : Instants.Earlier(next, Instants.IfAfter(context.AsOf, Instants.After(from, length)));
    }

    /// <summary>Says that the list is not known to be complete.</summary>
    public Remark Openness(in Context context, bool hasConsidered) =>
        query.Kind.Nature == ClaimNature.Provision
            ? new Remark(RemarkKind.TextNotInFull, query.Kind, null, null) { Told = context.Texts.Unseen(query.Kind) }
            : new Remark(hasConsidered ? RemarkKind.ListNotComplete : RemarkKind.NothingOnFile, query.Kind, null, null)
            {
                Named = query.Scope,
            };

    /// <summary>Returns from when a survey of events must run: no survey reaches back for ever, so without a window it runs from the start of the cessation.</summary>
    private DateTimeOffset FirstSurveyed(in Context context, DateTimeOffset from) =>
        query.Window is null && context.Parameters.TryGet(Cessation.Start, out var start) ? start : from;

    private SurveyCover CoverIn(in Context context) => context.View.SurveysOf(query.Kind, query.Scope, InterestedIn(context));

    /// <summary>Returns the party whose conduct the list holds: the one that the filter names, or the one that owes all of it.</summary>
    private string? InterestedIn(in Context context)
    {
        var voices = context.View.Index.Voices;
        return query.Kind.ListTestimony switch
        {
            { Of: not null } => pinned?.OnlyNameIn(context) is { } name ? Words.KeyOf(voices.Of(name)) : null,
            { Parties: [var party] } => Words.KeyOf(voices.Of(voices.Roster.PartyFor(party))),
            _ => null,
        };
    }

    private static TextCondition? PinnedIn(Requirement? filter, TextField? field) =>
        filter switch
        {
            null => null,
            TextCondition condition => condition.Field == field ? condition : null,
            AllOf all => all.Parts.Select(part => PinnedIn(part, field)).FirstOrDefault(found => found is not null),
            _ => null,
        };
}

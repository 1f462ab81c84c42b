namespace FrameworkRules;

/// <summary>Finds months of which acts of one side are on file and none of another's, and in which nobody says to have surveyed the other's acts or looked for them.</summary>
internal sealed class OneSidedFinder
{
    private const int SpansShown = 3;
    private const long LongestAct = 36_525 * TimeSpan.TicksPerDay;

    private readonly Kind kind;
    private readonly TextField actor;
    private readonly StateView view;
    private readonly IReadOnlyList<Act> acts;

    private OneSidedFinder(Kind kind, TextField actor, StateView view, IReadOnlyCollection<string> sides)
    {
        this.kind = kind;
        this.actor = actor;
        this.view = view;
        acts = [.. view.Index.Of(kind).Where(IsPast).Select(ActOf).Where(act => sides.Contains(act.Side)).SelectMany(ByMonth)];
    }

    /// <summary>Lists what is one-sided in a kind of event that tells of a side's conduct; in any other, nothing is.</summary>
    public static IEnumerable<OneSided> Find(Kind kind, StateView view, IReadOnlyCollection<string> sides) =>
        ActorOf(kind) is { } actor ? new OneSidedFinder(kind, actor, view, sides).Find(sides) : [];

    /// <summary>Returns the field of an event that names the side whose conduct it is.</summary>
    public static TextField? ActorOf(Kind kind) =>
        kind.Nature != ClaimNature.Event
            ? null
            : kind
                .Fields.Select(field => field.Testimony)
                .FirstOrDefault(told => told is { Nature: TestimonyNature.Conduct, Of: not null })
                ?.Of;

    private IEnumerable<OneSided> Find(IReadOnlyCollection<string> sides)
    {
        var present = acts.Select(act => (act.Side, act.Month)).ToHashSet();
        foreach (var missing in sides)
        {
            var months = acts.Where(act => act.Side != missing && !present.Contains((missing, act.Month)) && !IsLookedAt(missing, act))
                .Select(act => act.Month)
                .Distinct()
                .Order()
                .ToList();
            if (months.Count > 0)
            {
                yield return new OneSided(kind, missing, Spans(months));
            }
        }
    }

    private bool IsPast(SubmittedClaim claim) => claim.Begins.Low <= view.AsOf.UtcTicks && view.Knows(claim.Reported.High);

    private Act ActOf(SubmittedClaim claim) =>
        new(SideOf(claim.Claim.Get(actor).Text), default, claim.Begins.Low, Math.Min(claim.Begins.High, view.AsOf.UtcTicks));

    private string SideOf(string? name) => name is null ? "" : view.Index.Names.Resolve(NameOf.Party, name).Name;

    /// <summary>Parts an act whose instant is not exactly known, such as a count of several months, into what falls into each month. One of which not even the century is known falls into none.</summary>
    private IEnumerable<Act> ByMonth(Act act)
    {
        if (act.Until - act.From > LongestAct)
        {
            yield break;
        }

        var last = MonthOf(act.Until);
        for (var month = MonthOf(act.From); month < last; month = month.AddMonths(1))
        {
            var next = view.Days.StartOf(month.AddMonths(1)).UtcTicks;
            yield return act with
            {
                Month = month,
                Until = next - 1,
            };
            act = act with { From = next };
        }

        yield return act with
        {
            Month = last,
        };
    }

    private DateOnly MonthOf(long ticks)
    {
        var day = view.Days.DayOf(new DateTimeOffset(ticks, TimeSpan.Zero));
        return new DateOnly(day.Year, day.Month, 1);
    }

    /// <summary>Tells whether somebody looked at what a side did at the time of an act of another.</summary>
    private bool IsLookedAt(string side, Act act)
    {
        foreach (var look in view.State.Looks)
        {
            if (look.Of == kind.Name && SideOf(look.Side) == side && look.From.UtcTicks <= act.From && act.Until < look.Until.UtcTicks)
            {
                return true;
            }
        }

        foreach (var survey in view.Index.SurveysOf(kind))
        {
            if (
                survey.MayClose(kind, side)
                && view.Knows(survey.ReportedUntil)
                && survey.From <= act.From
                && act.Until < survey.ReachOn(kind)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says which months they are: those that follow each other as one span.</summary>
    private static Message Spans(List<DateOnly> months)
    {
        var spans = new List<(DateOnly First, DateOnly Last)>();
        foreach (var month in months)
        {
            if (spans.Count > 0 && spans[^1].Last == month.AddMonths(-1))
            {
                spans[^1] = (spans[^1].First, month);
            }
            else
            {
                spans.Add((month, month));
            }
        }

        return Message.Write(to =>
        {
            var list = to.OpenListed();
            foreach (var (first, last) in spans.Take(SpansShown))
            {
                if (first == last)
                {
                    to.Add(MessagePart.Month(first));
                }
                else
                {
                    to.Say(MessageId.FromTo, MessagePart.Month(first), MessagePart.Month(last));
                }
            }

            if (spans.Count > SpansShown)
            {
                to.Say(MessageId.WarningMorePeriods, MessagePart.Count(spans.Count - SpansShown));
            }

            to.Close(list);
        });
    }

    private readonly record struct Act(string Side, DateOnly Month, long From, long Until);
}

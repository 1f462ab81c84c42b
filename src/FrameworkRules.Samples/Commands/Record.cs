using System.Globalization;

namespace FrameworkRules.Samples;

/// <summary>Everything that several states say, each claim once, in the order in which the claims were reported.</summary>
internal sealed class Record
{
    private readonly IReadOnlyList<AgreementState> states;

    private Record(IReadOnlyList<AgreementState> states)
    {
        this.states = states;
        var sources = states.SelectMany(state => state.Sources).Last(source => source.Id);
        Claims =
        [
            .. states
                .SelectMany(state => state.Claims)
                .Last(claim => (claim.Kind, claim.Id, claim.AssertedBy, claim.From ?? claim.At))
                .Values.Select(claim => new Reported(claim, sources[claim.SourceId!]))
                .OrderBy(reported => reported.ReportedOn)
                .ThenBy(reported => reported.Claim.Kind.Fields.Any(field => field is TextField { Target: not null })),
        ];
    }

    public IReadOnlyList<Reported> Claims { get; }

    /// <summary>Gets the last instant that one of the states judges.</summary>
    public DateTimeOffset End => states.Max(state => state.AsOf!.Value);

    /// <summary>Gets the largest offset of the states: in it, no day that was read in another is shown as the day before.</summary>
    private TimeSpan? Offset => states.Max(state => state.UtcOffset);

    /// <summary>Reads the states of one story: those that judge an instant since it began.</summary>
    public static Record Since(DateTimeOffset beginning, IEnumerable<string> files) =>
        new([.. files.Select(file => AgreementState.Load(file)).Where(state => state.AsOf >= beginning)]);

    public AgreementState WithoutClaims() =>
        new()
        {
            Zone = states[0].Zone,
            UtcOffset = Offset,
            Bodies = [.. states.SelectMany(state => state.Bodies).Last(body => body.Id).Values],
            Sources = [.. states.SelectMany(state => state.Sources).Last(source => source.Id).Values],
            Instruments = [.. states.SelectMany(state => state.Instruments).Last(instrument => instrument.Id).Values],
            Surveys = [.. states.SelectMany(state => state.Surveys)],
            Waivers = [.. states.SelectMany(state => state.Waivers)],
        };

    public string Day(DateTimeOffset instant) =>
        (Dates.DaysOf(states[0]) ?? LocalDays.Utc).DayOf(instant).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>A claim with its source.</summary>
internal sealed record Reported(AgreementClaim Claim, Source Source)
{
    public DateTimeOffset ReportedOn => Claim.ReportedOn ?? Source.Date;
}

internal static class Repeated
{
    /// <summary>Takes the last of the records that have one key.</summary>
    public static Dictionary<TKey, T> Last<T, TKey>(this IEnumerable<T> records, Func<T, TKey> key)
        where TKey : notnull
    {
        var last = new Dictionary<TKey, T>();
        foreach (var record in records)
        {
            last[key(record)] = record;
        }

        return last;
    }
}

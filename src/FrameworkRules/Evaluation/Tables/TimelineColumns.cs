using System.Globalization;

namespace FrameworkRules;

/// <summary>The columns of the tables of a timeline.</summary>
internal static class TimelineColumns
{
    private const string DayDescription = "the local day on which it changed";
    private const string AsOfDescription = "the instant at which it changed";
    private const string OriginDescription = "whether the world changed, a date came, or nothing but the age of what is on file";

    public static IReadOnlyList<ColumnOf<(Timeline Timeline, FindingChange Change)>> OfChanges { get; } =
    [
        new("framework", "the id of the framework", static (cell, row) => cell.Text(row.Timeline.Framework.Id)),
        new("frameworkVersion", "its version", static (cell, row) => cell.Text(row.Timeline.Framework.Version)),
        new("day", DayDescription, static (cell, row) => cell.Text(DayOf(row.Change.Day))),
        new("asOf", AsOfDescription, static (cell, row) => cell.Instant(row.Change.AsOf)),
        new("key", "the id of the finding with the party", static (cell, row) => cell.Text(row.Change.After.Key)),
        new("id", "the id of the precondition", static (cell, row) => cell.Text(row.Change.After.Id)),
        new("party", "the party whose finding it is", static (cell, row) => cell.Text(row.Change.After.Party)),
        new("theme", "what it is about", static (cell, row) => cell.Text(row.Change.After.Theme.Name)),
        new("gate", "what it is a precondition of", static (cell, row) => cell.Name(row.Change.After.Gate)),
        new("weight", "how heavily it weighs", static (cell, row) => cell.Name(row.Change.After.Weight)),
        new("before", "the outcome before", static (cell, row) => cell.Name(row.Change.Before.Outcome)),
        new("after", "the outcome after", static (cell, row) => cell.Name(row.Change.After.Outcome)),
        new("timingBefore", "how it stood to its date before", static (cell, row) => cell.Name(row.Change.Before.Timing.Status)),
        new("timing", "how it stands to its date after", static (cell, row) => cell.Name(row.Change.After.Timing.Status)),
        new("due", "the end of the period, after", static (cell, row) => cell.Instant(row.Change.After.Timing.Due)),
        new("origin", OriginDescription, static (cell, row) => cell.Name(row.Change.Origin)),
        new("why", "by what it changed", static (cell, row) => cell.Names(WhyOf(row.Change))),
        new("causes", "the records that did it", static (cell, row) => cell.Names(CausesOf(row.Change))),
        new("sources", "the ids of their sources", static (cell, row) => cell.Names(SourcesOf(row.Change))),
        new("reason", "why the finding is so after", static (cell, row) => cell.Text(row.Change.After.Reason)),
    ];

    public static IReadOnlyList<ColumnOf<(Timeline Timeline, GateChange Change)>> OfGates { get; } =
    [
        new("framework", "the id of the framework", static (cell, row) => cell.Text(row.Timeline.Framework.Id)),
        new("frameworkVersion", "its version", static (cell, row) => cell.Text(row.Timeline.Framework.Version)),
        new("day", DayDescription, static (cell, row) => cell.Text(DayOf(row.Change.Day))),
        new("asOf", AsOfDescription, static (cell, row) => cell.Instant(row.Change.AsOf)),
        new("gate", "the gate", static (cell, row) => cell.Name(row.Change.Gate)),
        new("before", "what it amounted to before", static (cell, row) => cell.Name(row.Change.Before)),
        new("after", "what it amounts to after", static (cell, row) => cell.Name(row.Change.After)),
        new("origin", OriginDescription, static (cell, row) => cell.Name(row.Change.Origin)),
        new(
            "by",
            "the keys of the findings that changed it",
            static (cell, row) => cell.Names([.. row.Change.By.Select(by => by.After.Key)])
        ),
    ];

    private static string DayOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IReadOnlyList<string> WhyOf(FindingChange change) =>
        [.. change.MainCauses.Select(cause => WireName<ChangeReason>.Of(cause.Reason).Value).Distinct()];

    private static IReadOnlyList<string> CausesOf(FindingChange change) =>
        [.. change.MainCauses.Select(cause => cause.ToString()).Distinct()];

    private static IReadOnlyList<string> SourcesOf(FindingChange change) =>
        [
            .. change
                .MainCauses.Select(cause =>
                    cause.Record switch
                    {
                        AgreementClaim claim => claim.SourceId,
                        Survey survey => survey.SourceId,
                        Instrument text => text.SourceId,
                        _ => null,
                    }
                )
                .OfType<string>()
                .Distinct(),
        ];
}

using System.Globalization;

namespace FrameworkRules;

/// <summary>Works out over which time a timeline is made.</summary>
internal static class TimelinePeriod
{
    public static (DateTimeOffset From, DateTimeOffset Until) Of(Framework framework, AgreementState record, TimelineOptions options)
    {
        record.Require();
        var reports = record.Sources.Select(source => source.Get(Source.DateField)).Where(date => date.State == ValueState.Given).ToList();
        var from =
            options.From
            ?? framework.EffectiveFrom
            ?? (
                reports.Count > 0
                    ? reports.Min(date => date.Latest)
                    : throw new ArgumentException(
                        $"{framework.Id} does not say when it takes effect, and the record has no reports; say from when.",
                        nameof(options)
                    )
            );
        var until = options.Until ?? record.AsOf ?? (reports.Count > 0 ? Later(from, reports.Max(date => date.Latest)) : from);
        return until >= from
            ? (from, until)
            : throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The timeline would end, {until:u}, before it begins, {from:u}."),
                nameof(options)
            );
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}

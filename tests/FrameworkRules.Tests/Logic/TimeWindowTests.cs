using System.Globalization;

namespace FrameworkRules.Tests.Logic;

using static WhenNone;

/// <summary>Holds when a window of time begins: one of whole days with the local day, any other to the tick.</summary>
public sealed class TimeWindowTests
{
    private static readonly DateTimeOffset Noon = Make.Instant("2025-03-01T12:00:00Z");

    [Theory]
    [InlineData("30.00:00:00", "2025-01-30T00:00:00Z")]
    [InlineData("1.00:00:00", "2025-02-28T00:00:00Z")]
    [InlineData("1.12:00:00", "2025-02-28T00:00:00Z")]
    [InlineData("06:00:00", "2025-03-01T06:00:00Z")]
    [InlineData("2.00:00:01", "2025-02-27T11:59:59Z")]
    public void An_event_is_within_from_its_first_tick_on(string length, string start)
    {
        var first = Make.Instant(start);

        Outside(length, first).Should().Be(Truth.False);
        Outside(length, first.AddTicks(-1)).Should().Be(Truth.True);
    }

    [Fact]
    public void A_window_of_days_begins_with_the_day_of_the_zone_also_where_the_clock_was_changed_since()
    {
        // In Beirut the clock went forward on 30 March 2025: 30 days before 10 April is 11 March, in winter time.
        var judged = Make.Instant("2025-04-10T12:00:00+03:00");
        var first = Make.Instant("2025-03-11T00:00:00+02:00");

        Judge(first).Should().Be(Truth.False);
        Judge(first.AddTicks(-1)).Should().Be(Truth.True);

        Truth Judge(DateTimeOffset at) => None("30.00:00:00", at, judged, "Asia/Beirut");
    }

    [Theory]
    [InlineData("1.12:00:00", "2025-03-03T00:00:00Z")]
    [InlineData("06:00:00", "2025-03-01T18:00:00Z")]
    [InlineData("2.00:00:00", "2025-03-03T12:00:00Z")]
    public void What_is_to_come_within_some_time_may_come_at_its_end(string length, string end)
    {
        var last = Make.Instant(end);

        Within(last).Should().Be(Truth.True);
        Within(last.AddTicks(1)).Should().Be(Truth.False);

        Truth Within(DateTimeOffset closes) =>
            Quantify
                .The<Depot>()
                .That(Depot.Opened.AtMostAhead(TimeSpan.Parse(length, CultureInfo.InvariantCulture)))
                .Judge(Make.State(Make.Depot().With(Depot.Opened, closes)).With(asOf: Noon));
    }

    private static Truth Outside(string length, DateTimeOffset at) => None(length, at, Noon, zone: null);

    private static Truth None(string length, DateTimeOffset at, DateTimeOffset judged, string? zone)
    {
        var time = TimeSpan.Parse(length, CultureInfo.InvariantCulture);
        var survey = Make.Survey(Visit.Kind, from: judged.AddDays(-90), until: judged.AddDays(1));
        var state = Make.State([Make.Depot(), Make.Visit("v", at: at)], survey)
            .With(
                asOf: judged,
                zone: zone,
                sources: [Published("press", SourceGrade.Press, judged), Published("observer", SourceGrade.Observer, judged)]
            );
        return Quantify.None<Visit>(Holds).InTheLast(time).Exist().Judge(state);
    }

    private static Source Published(string id, SourceGrade grade, DateTimeOffset on) =>
        new(id)
        {
            Publisher = $"the {id}",
            Date = on,
            Grade = grade,
        };
}

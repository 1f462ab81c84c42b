namespace FrameworkRules.Tests;

using static Make;

/// <summary>Holds how values are shown: days in the offset of the submission, and the last day included of a period.</summary>
public sealed class RenderingTests
{
    private static readonly LocalDays Beirut = new(TimeSpan.FromHours(2));

    [Fact]
    public void An_instant_is_shown_by_its_day_and_by_its_time_where_that_is_not_midnight()
    {
        Value(Instant("2025-02-19T00:00:00+02:00"), Depot.Opened).Should().Be("19 Feb 2025");
        Value(Instant("2025-02-18T23:00:00Z"), Depot.Opened).Should().Be("19 Feb 2025 01:00");
    }

    [Fact]
    public void An_end_at_midnight_is_shown_as_the_last_day_that_is_included()
    {
        Value(Instant("2025-02-19T00:00:00+02:00"), Depot.ClosesOn).Should().Be("18 Feb 2025");
        Value(Instant("2025-01-26T04:00:00+02:00"), Depot.ClosesOn).Should().Be("26 Jan 2025 04:00");
    }

    [Fact]
    public void A_range_of_instants_is_shown_with_both_ends()
    {
        var range = FieldValue.Between(Instant("2026-06-30T00:00:00+02:00"), Instant("2026-07-02T00:00:00+02:00"));

        Value(range, Depot.Opened).Should().Be("30 Jun 2026 or as late as 2 Jul 2026");
        Value(range, Depot.ClosesOn).Should().Be("29 Jun 2026 or as late as 1 Jul 2026");
    }

    [Fact]
    public void A_number_is_shown_with_its_unit_and_what_is_none_or_not_known_without()
    {
        Value(5, Depot.Weapons).Should().Be("5 weapons");
        Value(FieldValue.None, Depot.Weapons).Should().Be("none");
        Value(FieldValue.NotKnown, Depot.Weapons).Should().NotContain("weapons");
        Value(FieldValue.None, Depot.Access).Should().Be("none");
        Value(FieldValue.None, Depot.Opened).Should().Be("none");
    }

    [Fact]
    public void At_the_ends_of_the_calendar_instants_are_shown_in_universal_time()
    {
        var west = new LocalDays(TimeSpan.FromHours(-5));

        Moment(DateTimeOffset.MaxValue, Beirut).Should().Be("31 Dec 9999 23:59");
        Moment(DateTimeOffset.MinValue.AddHours(1), west).Should().Be("1 Jan 0001 01:00");
        Telling.LastDay(DateTimeOffset.MinValue, west).Should().Be(DateTimeOffset.MinValue);
    }

    private static string Value(FieldValue value, Field field) => Message.Write(to => to.Value(value, field, Beirut)).ToString();

    private static string Moment(DateTimeOffset instant, LocalDays days) => Message.Write(to => to.Moment(instant, days)).ToString();
}

using CsCheck;

namespace FrameworkRules.Tests.Agreements;

public sealed class LocalDaysTests
{
    private static readonly LocalDays[] Zones =
    [
        LocalDays.InZone("Asia/Beirut"),
        LocalDays.InZone("Africa/Cairo"),
        LocalDays.InZone("America/Sao_Paulo"),
        LocalDays.InZone("Asia/Amman"),
        LocalDays.InZone("Europe/London"),
        LocalDays.InZone("America/St_Johns"),
    ];

    private static readonly Gen<(LocalDays Days, DateOnly Day)> Asked = Gen.Select(
        Gen.Int[0, Zones.Length - 1].Select(zone => Zones[zone]),
        Gen.Int[new DateOnly(1972, 1, 1).DayNumber, new DateOnly(2040, 1, 1).DayNumber].Select(DateOnly.FromDayNumber)
    );

    [Fact]
    public void A_day_of_a_zone_begins_at_the_first_instant_that_falls_on_it_whatever_days_were_asked_for_before() =>
        Asked.Sample(
            asked =>
            {
                var first = asked.Days.StartOf(asked.Day);

                asked.Days.DayOf(first).Should().Be(asked.Day);
                asked.Days.DayOf(first.AddTicks(-1)).Should().Be(asked.Day.AddDays(-1));
                first.EqualsExact(asked.Days.Local(first)).Should().BeTrue();
            },
            iter: 20_000
        );
}

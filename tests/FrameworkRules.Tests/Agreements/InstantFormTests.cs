using System.Globalization;
using System.Text;
using CsCheck;

namespace FrameworkRules.Tests.Agreements;

public sealed class InstantFormTests
{
    private static readonly Gen<DateTimeOffset> Instants = Gen.Select(
        Gen.Long[DateTimeOffset.MinValue.AddDays(1).UtcTicks, DateTimeOffset.MaxValue.AddDays(-1).UtcTicks],
        Gen.Int[-14 * 60, 14 * 60],
        Gen.Int[0, 4],
        (ticks, offset, sort) =>
            new DateTimeOffset(
                sort switch
                {
                    0 => ticks,
                    1 => ticks - (ticks % TimeSpan.TicksPerDay),
                    _ => ticks - (ticks % TimeSpan.TicksPerSecond),
                },
                TimeSpan.Zero
            ).ToOffset(sort == 3 ? TimeSpan.Zero : TimeSpan.FromMinutes(offset))
    );

    [Fact]
    public void An_instant_is_written_to_the_tick_with_its_offset() =>
        Instants.Sample(
            instant =>
            {
                Span<byte> text = stackalloc byte[InstantForm.LongestInBytes];
                var written = Encoding.ASCII.GetString(text[..InstantForm.Write(instant, text)]);

                written
                    .Should()
                    .Be(
                        instant.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)
                            + (instant.Offset == TimeSpan.Zero ? "Z" : instant.ToString("zzz", CultureInfo.InvariantCulture))
                    );
                InstantField.TryParse(written, out var read).Should().BeTrue();
                read.EqualsExact(instant).Should().BeTrue();
            },
            iter: 5_000
        );
}

using System.Text;

namespace FrameworkRules.Tests;

using static Submission;

/// <summary>Holds that each limit of reading is a number that limits, up to the greatest there is.</summary>
public sealed class ReadLimitsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void A_limit_that_lets_nothing_in_is_refused(int limit)
    {
        Refused(() => new ReadOptions { MaxBytes = limit });
        Refused(() => new ReadOptions { MaxDepth = limit });
        Refused(() => new ReadOptions { MaxErrors = limit });
    }

    [Fact]
    public void A_valid_file_is_read_without_limits() => Read(Depots(Depot("\"weapons\": 5")), Unlimited).Claims.Should().ContainSingle();

    [Fact]
    public void A_file_without_a_known_length_is_read_without_limits()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Depots(Depot("\"weapons\": 5"))));

        AgreementState.Load(stream, Unlimited).Claims.Should().ContainSingle();
    }

    [Fact]
    public void All_errors_are_listed_without_limits() =>
        ErrorsIn(Encoding.UTF8.GetBytes(Depots([.. Enumerable.Repeat("5", 1_500)])), Unlimited).Should().HaveCount(1_500);

    [Fact]
    public void A_broken_file_of_many_levels_is_an_error_without_limits() =>
        ErrorsIn(Encoding.UTF8.GetBytes(new string('[', 5_000)), Unlimited).Should().NotBeEmpty();

    [Fact]
    public void One_error_is_listed_where_one_is_allowed() =>
        ErrorsIn(Encoding.UTF8.GetBytes(Depots("5", "5")), HostKinds.Options with { MaxErrors = 1 })
            .Select(error => error.Found)
            .Should()
            .Equal("5", "2 errors");

    private static ReadOptions Unlimited { get; } =
        HostKinds.Options with
        {
            MaxBytes = long.MaxValue,
            MaxDepth = int.MaxValue,
            MaxErrors = int.MaxValue,
        };

    private static void Refused(Func<ReadOptions> make) => make.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("value");
}

using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace FrameworkRules.Tests;

public sealed partial class FieldValueTests
{
    private static readonly DateTimeOffset Noon = Make.Instant("2025-02-18T12:00:00+02:00");

    /// <summary>One value of each type, and those that are of none.</summary>
    private static readonly FieldValue[] Values =
    [
        5,
        true,
        Noon,
        "north",
        new[] { "north" },
        default,
        FieldValue.None,
        FieldValue.NotKnown,
    ];

    public static TheoryData<FieldValue, decimal, decimal> Numbers() =>
        new()
        {
            { 5, 5, 5 },
            { 12.25m, 12.25m, 12.25m },
            { 0, 0, 0 },
            { FieldValue.Between(5, 7), 5, 7 },
            { FieldValue.AtLeast(5), 5, decimal.MaxValue },
            { FieldValue.AtMost(7), decimal.MinValue, 7 },
        };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_is_read_as_the_bounds_it_lies_between(FieldValue value, decimal low, decimal high)
    {
        value.TryGetNumber(out var readLow, out var readHigh).Should().BeTrue();
        (readLow, readHigh).Should().Be((low, high));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_yes_or_no_is_read(bool flag)
    {
        ((FieldValue)flag).TryGetFlag(out var read).Should().BeTrue();
        read.Should().Be(flag);
    }

    [Fact]
    public void An_instant_is_read_in_utc_and_an_uncertain_one_as_a_range()
    {
        ((FieldValue)Noon).TryGetInstant(out var earliest, out var latest).Should().BeTrue();
        (earliest, latest, earliest.Offset).Should().Be((Noon, Noon, TimeSpan.Zero));

        FieldValue.Between(Noon, Noon.AddDays(1)).TryGetInstant(out earliest, out latest).Should().BeTrue();
        (earliest, latest).Should().Be((Noon, Noon.AddDays(1)));
    }

    [Fact]
    public void A_text_and_a_set_of_names_are_read()
    {
        ((FieldValue)"north").Text.Should().Be("north");
        ((FieldValue)new[] { "south", "north", "south" }).Names.Should().Equal("north", "south");
    }

    [Fact]
    public void What_is_of_another_type_is_not_read()
    {
        var read = Values.Select(value =>
            (value.TryGetNumber(out _, out _), value.TryGetFlag(out _), value.TryGetInstant(out _, out _), value.Text, value.Names.Count)
        );

        read.Should()
            .Equal(
                (true, false, false, null, 0),
                (false, true, false, null, 0),
                (false, false, true, null, 0),
                (false, false, false, "north", 0),
                (false, false, false, null, 1),
                (false, false, false, null, 0),
                (false, false, false, null, 0),
                (false, false, false, null, 0)
            );
    }

    [Fact]
    public void A_bare_day_in_a_file_is_an_instant_and_no_text()
    {
        var value = Submission.Read(Submission.Depots(Submission.Depot("\"opened\": \"2025-02-18\""))).Claims[0][Depot.Opened];

        value.Text.Should().BeNull();
        value.TryGetInstant(out var earliest, out _).Should().BeTrue();
        earliest.Should().Be(Make.Instant("2025-02-18T00:00:00+02:00"));
    }

    [Fact]
    public void Values_that_differ_in_their_text_or_names_are_told_apart_in_a_set() =>
        new HashSet<FieldValue> { "a", "b", "a", new[] { "a" }, new[] { "b" }, new[] { "a", "b" }, new[] { "b", "a" } }
            .Should()
            .HaveCount(5);

    [Fact]
    public void What_a_debugger_shows_names_members_that_exist()
    {
        var shown = typeof(FieldValue)
            .Assembly.GetExportedTypes()
            .SelectMany(type =>
                type.GetCustomAttributes<DebuggerDisplayAttribute>(inherit: false)
                    .SelectMany(display => Shown().Matches(display.Value))
                    .Select(match => (type, match.Groups[1].Value))
            )
            .ToList();

        shown.Select(member => member.type.Name).Should().Contain(["FieldValue", "AgreementClaim", "AgreementState", "Finding", "Source"]);
        shown.Should().OnlyContain(member => member.type.GetMember(member.Value).Length > 0);
    }

    [GeneratedRegex(@"\{(\w+)")]
    private static partial Regex Shown();
}

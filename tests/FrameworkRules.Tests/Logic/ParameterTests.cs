namespace FrameworkRules.Tests;

/// <summary>Holds how the values of parameters are read, shown, ranged and refused.</summary>
public sealed class ParameterTests
{
    [Theory]
    [InlineData("30 days", "30 days")]
    [InlineData("1 day", "1 day")]
    [InlineData("12 hours", "12 hours")]
    [InlineData("1 hour", "1 hour")]
    [InlineData("48 hours", "2 days")]
    [InlineData("1.12:00:00", "36 hours")]
    [InlineData("00:30:00", "00:30:00")]
    [InlineData("100000 days", "100000 days")]
    [InlineData("0 days", "0 days")]
    public void A_time_is_read_in_words_or_as_a_clock_shows_it(string text, string shown)
    {
        Time().TryRead(text, out var read).Should().BeTrue();
        ParameterText.Show(read!).Should().Be(shown);
    }

    [Theory]
    [InlineData("30")]
    [InlineData("30 weeks")]
    [InlineData("-1 days")]
    [InlineData("100001 days")]
    [InlineData("30 days more")]
    [InlineData("a month")]
    [InlineData("")]
    public void What_is_not_a_time_is_not_read(string text) => Time().TryRead(text, out _).Should().BeFalse();

    [Fact]
    public void A_proposed_value_is_the_one_that_was_given()
    {
        var proposed = new Parameter<long>("proposed", "what is proposed") { Proposal = 5 };
        var open = new Parameter<long>("open", "what is open");

        (proposed.HasProposal, proposed.Proposal).Should().Be((true, 5L));
        open.HasProposal.Should().BeFalse();
        open.Invoking(parameter => parameter.Proposal).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Each_type_reads_its_own_values_and_no_other()
    {
        Read<long>("42").Should().Be(42L);
        Read<long>("4.2").Should().BeNull();
        Read<decimal>("4.2").Should().Be(4.2m);
        Read<decimal>("many").Should().BeNull();
        Read<decimal>("5.00000000000000000000000000000000001").Should().BeNull("it would be taken for 5");
        Read<DateTimeOffset>("2025-02-19T00:00:00+02:00").Should().Be(Make.Instant("2025-02-19T00:00:00+02:00"));
        Read<DateTimeOffset>("30 days").Should().BeNull();
        Read<string>("coh-2024").Should().Be("coh-2024");
        Read<string>("").Should().BeNull();
    }

    [Fact]
    public void A_value_of_another_type_is_refused_with_what_is_taken()
    {
        Refusal<long>("many").Should().Be("The parameter \"limit\" (a limit) takes a whole number, 0 or more, not \"many\".");
        Refusal<decimal>("many").Should().Be("The parameter \"limit\" (a limit) takes a number, 0 or more, not \"many\".");
        Refusal<TimeSpan>("long")
            .Should()
            .Be(
                "The parameter \"limit\" (a limit) takes a time such as \"30 days\", \"12 hours\" or \"1.12:00:00\", 0 or more, not \"long\"."
            );
        Refusal<DateTimeOffset>("soon")
            .Should()
            .Be("The parameter \"limit\" (a limit) takes a date-time with an offset, such as \"2025-02-19T00:00:00+02:00\", not \"soon\".");
        Refusal<string>("").Should().Be("The parameter \"limit\" (a limit) takes a text, not \"\".");
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void A_range_includes_both_ends(long value, bool taken)
    {
        var limit = new Parameter<long>("limit", "a limit") { Range = (1, 3) };

        limit.Takes(value).Should().Be(taken);
        limit
            .Complaint(value)
            .Should()
            .Be(taken ? null : $"The parameter \"limit\" (a limit) takes a whole number from 1 to 3, not \"{value}\".");
    }

    [Fact]
    public void Without_a_range_numbers_and_times_are_zero_or_more_and_instants_and_texts_are_any()
    {
        new Parameter<decimal>("limit", "a limit").Takes(0m).Should().BeTrue();
        new Parameter<decimal>("limit", "a limit").Takes(-0.1m).Should().BeFalse();
        Time().Takes(TimeSpan.Zero).Should().BeTrue();
        Time().Takes(TimeSpan.FromTicks(-1)).Should().BeFalse();
        new Parameter<DateTimeOffset>("limit", "a limit").Takes(DateTimeOffset.MinValue).Should().BeTrue();
        new Parameter<string>("limit", "a limit").Takes("any text").Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("none")]
    [InlineData("north\nparliament-majority=5")]
    [InlineData("\u200b")]
    public void A_text_that_nobody_could_read_or_write_in_a_file_is_not_taken(string text) =>
        new Parameter<string>("limit", "a limit") { Range = ("", "z") }
            .Takes(text)
            .Should()
            .BeFalse();

    [Fact]
    public void Whole_numbers_are_widened_to_the_type_of_the_parameter_and_nothing_else_is()
    {
        new Parameter<long>("limit", "a limit").Widened(5).Should().Be(5L).And.BeOfType<long>();
        new Parameter<decimal>("limit", "a limit").Widened(5).Should().Be(5m).And.BeOfType<decimal>();
        new Parameter<decimal>("limit", "a limit").Widened(5L).Should().Be(5m).And.BeOfType<decimal>();
        Time().Widened(5).Should().Be(5).And.BeOfType<int>();
    }

    [Fact]
    public void A_parameter_of_a_type_that_cannot_be_read_is_refused()
    {
        var declare = () => new Parameter<Guid>("limit", "a limit");

        declare
            .Should()
            .Throw<NotSupportedException>()
            .WithMessage("A parameter is a whole number, a decimal, a TimeSpan, a DateTimeOffset or a text, and not of type Guid.");
    }

    [Fact]
    public void A_proposal_that_was_not_made_cannot_be_had()
    {
        var ask = () => Time().Proposal;

        ask.Should().Throw<InvalidOperationException>().WithMessage("The parameter \"limit\" has no proposed value.");
    }

    [Fact]
    public void The_party_of_the_finding_need_not_be_set() => Party.OfTheFinding.IsOptional.Should().BeTrue();

    private static Parameter<TimeSpan> Time() => new("limit", "a limit");

    private static object? Read<T>(string text)
        where T : notnull => new Parameter<T>("limit", "a limit").TryRead(text, out var value) ? value : null;

    private static string Refusal<T>(string shown)
        where T : notnull => new Parameter<T>("limit", "a limit").Refusal(shown);
}

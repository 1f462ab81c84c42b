namespace FrameworkRules.Tests;

public sealed class ForeignForcesWithdrawnTests
{
    private static readonly AgreementState Real = AgreementState.Load(Path.Combine(AppContext.BaseDirectory, "States", "2025-02-18.json"));

    [Theory]
    [InlineData("2025-02-18T23:59:59+02:00", TimingStatus.NotYetDue)]
    [InlineData("2025-02-19T00:00:00+02:00", TimingStatus.PastDue)]
    public void On_18_February_2025_the_positions_are_not_vacated_and_the_period_ends_with_the_day(string asOf, TimingStatus timing)
    {
        var finding = Frameworks.Cessation2024.Evaluate(Real, Make.Instant(asOf))["BORD-02"];

        finding.Outcome.Should().Be(Outcome.Unmet);
        finding.Timing.Status.Should().Be(timing);
        finding.Timing.Due.Should().Be(Make.Instant("2025-02-19T00:00:00+02:00"));
        finding.Timing.MovedFrom.Should().Be(Make.Instant("2025-01-26T04:00:00+02:00"));
        finding.DutyBearers.Should().Equal("IL");
        finding.Reason.Should().Contain("5").And.Contain("7").And.Contain("IDF").And.Contain("Al Jadeed");
        finding
            .Evidence.Where(line => line.Field == ForeignPresence.Positions)
            .Select(line => line.Actual)
            .Should()
            .Contain([(FieldValue)5, (FieldValue)7]);
        finding.Evidence.Should().OnlyContain(line => line.Pointer!.StartsWith("/claims/foreignPresence/"));
        finding.Citations.Select(citation => citation.ToString()).Should().Contain(citation => citation.Contains("para. 12"));
    }

    [Fact]
    public void An_extension_moves_the_date_only_if_the_party_it_is_owed_to_agreed()
    {
        Finding(null, Extension("US", null)).Timing.Due.Should().Be(Make.Instant("2025-01-26T04:00:00+02:00"));
        Finding(null, Extension("US", false)).Timing.Due.Should().Be(Make.Instant("2025-01-26T04:00:00+02:00"));
        Finding(null, Extension("US", true)).Timing.Due.Should().Be(Make.Instant("2025-02-19T00:00:00+02:00"));
        Finding(null, Extension("US", true).With(DeadlineExtension.Deadline, "another")).Timing.MovedFrom.Should().BeNull();
        Finding(null, Extension("US", true).With(DeadlineExtension.NewEnd, Make.Instant("2024-12-31T00:00:00Z")))
            .Timing.Due.Should()
            .Be(Make.Instant("2024-12-31T00:00:00Z"), "what the parties agreed last counts, earlier or later");
    }

    [Theory]
    [InlineData("2025-01-26T03:59:59+02:00", 0, TimingStatus.NotYetDue)]
    [InlineData("2025-01-26T04:00:00+02:00", 0, TimingStatus.PastDue)]
    [InlineData("2025-01-26T04:00:01+02:00", 1, TimingStatus.PastDue)]
    [InlineData("2025-01-27T04:00:01+02:00", 2, TimingStatus.PastDue)]
    [InlineData("2025-01-24T04:00:00+02:00", -2, TimingStatus.NotYetDue)]
    public void Begun_days_count_once_the_date_has_passed_and_full_days_before(string asOf, int days, TimingStatus status)
    {
        var timing = Finding(Make.Instant(asOf)).Timing;
        (timing.Days, timing.Status).Should().Be((days, status));
    }

    [Fact]
    public void Once_the_date_has_passed_what_is_not_known_to_be_unmet_is_not_called_past_due() =>
        Frameworks.Cessation2024.Evaluate(Make.State(), Make.AsOf)["BORD-02"].Timing.Status.Should().Be(TimingStatus.DatePassed);

    private static Finding Finding(DateTimeOffset? asOf = null, params AgreementClaim[] more)
    {
        var presence = new AgreementClaim(ForeignPresence.Kind, "IL")
        {
            AssertedBy = "press",
            From = Make.Instant("2025-01-20T00:00:00Z"),
            SourceId = "press",
            [ForeignPresence.Holder] = "IL",
            [ForeignPresence.Positions] = 5,
        };
        return Frameworks.Cessation2024.Evaluate(Make.State([presence, .. more]), asOf ?? Make.Instant("2025-02-10T00:00:00Z"))["BORD-02"];
    }

    private static AgreementClaim Extension(string by, bool? agreed)
    {
        var extension = new AgreementClaim(DeadlineExtension.Kind, "x")
        {
            AssertedBy = by,
            At = Make.Instant("2025-01-20T00:00:00Z"),
            SourceId = "official",
            [DeadlineExtension.Deadline] = "withdrawal-deadline",
            [DeadlineExtension.NewEnd] = Make.Instant("2025-02-19T00:00:00+02:00"),
        };
        return agreed is { } given ? extension.With(DeadlineExtension.Agreed, given) : extension;
    }
}

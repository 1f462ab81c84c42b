using FrameworkRules.Kinds;
using FrameworkRules.Samples;

namespace FrameworkRules.Tests.Samples;

/// <summary>Holds the record: the dated states are what it held on their days, and it looks at both sides.</summary>
public sealed class RecordTests
{
    private static readonly AgreementState Record = AgreementState.Load(RecordFile.Path);
    private static readonly DateTimeOffset LastDay = LocalDays.InZone("Asia/Beirut").LastOf("2026-06-30");

    public static TheoryData<string> Days() => [.. DatedState.All.Select(day => day.Name)];

    [Theory]
    [MemberData(nameof(Days))]
    public void A_dated_state_is_what_the_record_held_on_its_day(string name)
    {
        var day = DatedState.All.Single(day => day.Name == name);

        Repository.ShouldHold($"src/FrameworkRules.Samples/States/{day.FileName}", RecordFile.Load().At(day));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void The_command_prints_a_dated_state(string name)
    {
        var run = SampleTests.Run("record", name);

        run.Code.Should().Be(0);
        run.Out.Should().Be(RecordFile.Load().At(DatedState.All.Single(day => day.Name == name)));
    }

    [Fact]
    public void The_record_fixes_neither_an_instant_nor_a_framework() => (Record.AsOf, Record.Framework).Should().Be((null, null));

    [Fact]
    public void Nothing_of_an_earlier_day_is_missing_on_a_later_one()
    {
        var claims = DatedState
            .All.Select(day => AgreementState.Parse(RecordFile.Load().At(day)).Claims.Select(claim => claim.ToString()!).ToHashSet())
            .ToList();

        foreach (var (earlier, later) in claims.Zip(claims.Skip(1)))
        {
            later.Should().Contain(earlier);
        }
    }

    [Fact]
    public void Every_observer_s_report_can_be_retrieved() =>
        Record.Sources.Where(source => source.Grade == SourceGrade.Observer).Should().OnlyContain(source => source.IsRetrievable);

    /// <summary>A month in which the record holds acts of one side is one in which it holds acts of the other, or in which somebody has looked for them.</summary>
    [Theory]
    [InlineData("incidents")]
    [InlineData("interferences")]
    public void Where_the_record_holds_acts_of_one_side_the_other_s_are_on_file_or_were_looked_for(string kind)
    {
        var months = Record
            .Claims.Where(claim => claim.Kind.Name == kind)
            .SelectMany(claim => Months(claim).Select(month => (Month: month, Side: Side(claim))))
            .GroupBy(act => act.Month, act => act.Side)
            .ToList();
        var looks = Record.Looks.Where(look => look.Of == kind).ToList();

        months.Should().NotBeEmpty();
        var missing =
            from month in months
            from side in new[] { "IL", "LB" }
            where !month.Contains(side) && !looks.Exists(look => look.Side == side && Covers(look, month.Key))
            select $"{kind} of {side} in {month.Key}";
        missing.Should().BeEmpty();
    }

    [Theory]
    [InlineData("coh-2024")]
    [InlineData("coh-2026-04")]
    [InlineData("trilateral-2026-06")]
    [InlineData("us-paper-2025")]
    [InlineData("unscr-1701-2006")]
    public void No_framework_finds_the_record_one_sided(string framework) =>
        Frameworks
            .Find(framework)
            .Evaluate(Record.With(asOf: LastDay))
            .Warnings.Should()
            .NotContain(warning => warning.Kind == WarningKind.OneSided);

    [Fact]
    public void Without_its_looks_the_record_is_one_sided() =>
        Frameworks
            .Cessation2024.Evaluate(Record.With(asOf: LastDay, looks: []))
            .Warnings.Should()
            .Contain(warning => warning.Kind == WarningKind.OneSided);

    [Fact]
    public void Each_look_was_made_after_the_record_ends_and_both_sides_were_looked_at()
    {
        Record.Looks.Should().OnlyContain(look => look.On > LastDay);
        Record.Looks.Select(look => look.Side).Distinct().Should().BeEquivalentTo("IL", "LB");
    }

    private static string Side(AgreementClaim claim) =>
        claim.Kind.Name == "incidents" ? claim.Get(Incident.Side).Text! : claim.Get(Interference.By).Text!;

    private static IEnumerable<string> Months(AgreementClaim claim)
    {
        var at = claim.Get(claim.Kind.Find("at")!);
        var (first, last) = (LocalMonth(claim.At!.Value), LocalMonth(at.Latest));
        for (var month = first; month <= last; month = month.AddMonths(1))
        {
            yield return FormattableString.Invariant($"{month:yyyy-MM}");
        }
    }

    private static DateOnly LocalMonth(DateTimeOffset instant)
    {
        var day = LocalDays.InZone("Asia/Beirut").DayOf(instant);
        return new DateOnly(day.Year, day.Month, 1);
    }

    private static bool Covers(Look look, string month)
    {
        var first = DateOnly.ParseExact($"{month}-01", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var days = LocalDays.InZone("Asia/Beirut");
        return look.From <= days.StartOf(first) && look.Until >= days.StartOf(first.AddMonths(1));
    }
}

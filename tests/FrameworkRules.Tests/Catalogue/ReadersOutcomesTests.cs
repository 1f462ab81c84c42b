using FrameworkRules.Tests.Documentation;

namespace FrameworkRules.Tests.Catalogue;

/// <summary>Holds the outcomes that a reader derived from the record and the sentences, without the code, against those of the library.</summary>
public sealed class ReadersOutcomesTests
{
    private static readonly IReadOnlyList<Expected> All =
    [
        .. File.ReadAllLines(Page.PathOf("docs/record/expected-outcomes.csv"))
            .Skip(1)
            .Select(line => line.Split('|'))
            .Select(cells => new Expected(cells[2], cells[0], Enum.Parse<Outcome>(cells[3]), cells[4])),
    ];

    [Fact]
    public void Every_difference_is_listed_with_its_resolution_and_no_other()
    {
        var found = All.GroupBy(expected => expected.Date)
            .SelectMany(day =>
            {
                var assessment = RealStates.Assess(day.Key);
                return day.Select(expected => (Expected: expected, Found: assessment[expected.Finding].Outcome));
            })
            .Where(pair => pair.Expected.Outcome != pair.Found)
            .Select(pair => $"{pair.Expected.Finding} {pair.Expected.Date} {pair.Expected.Outcome} {pair.Found}");

        found.Should().BeEquivalentTo(Listed());
    }

    [Fact]
    public void Every_finding_of_each_day_has_an_expected_outcome_with_a_reason()
    {
        foreach (var day in All.GroupBy(expected => expected.Date))
        {
            var judged = RealStates.Assess(day.Key).Framework.FindingKeys.Where(key => !NotRead.Contains(key.Split('/')[0]));
            day.Select(expected => expected.Finding).Should().BeEquivalentTo(judged, day.Key);
        }

        All.Should().OnlyContain(expected => expected.Reason.Length > 0);
    }

    [Fact]
    public void What_no_reader_has_judged_is_of_the_catalogue()
    {
        NotRead
            .Should()
            .NotBeEmpty()
            .And.BeSubsetOf(Frameworks.All.SelectMany(framework => framework.Entries).Select(entry => entry.Precondition.Id));
    }

    /// <summary>Gets the ids that the page lists as those that no reader has judged.</summary>
    private static IReadOnlyCollection<string> NotRead { get; } =
    [
        .. File.ReadAllLines(Page.PathOf("docs/record/expected-outcomes.md"))
            .SkipWhile(line => line != "## What no reader has judged")
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith('`'))
            .SelectMany(line => line.Split(", "))
            .Select(id => id.Trim('`')),
    ];

    private static IEnumerable<string> Listed() =>
        File.ReadAllLines(Page.PathOf("docs/record/expected-outcomes.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| finding", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => $"{cells[1]} {cells[2]} {cells[3]} {cells[4]}");

    private sealed record Expected(string Finding, string Date, Outcome Outcome, string Reason);
}

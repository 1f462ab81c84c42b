namespace FrameworkRules.Tests.Preconditions;

/// <summary>Runs every case of every precondition, and holds that no precondition is without the cases it needs.</summary>
public sealed class CasesTests
{
    public static TheoryData<string> Names() => [.. Case.All.Select(one => one.ToString())];

    public static TheoryData<string> Preconditions() =>
        [
            .. Frameworks
                .All.SelectMany(framework => framework.Entries)
                .Select(entry => entry.Precondition.Id)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_has_the_outcome_it_says(string name)
    {
        var one = Case.All.Single(known => known.ToString() == name);

        var finding = one.Judge();

        finding.Outcome.Should().Be(one.Expected, finding.Reason);
        if (one.Timing is { } timing)
        {
            finding.Timing.Status.Should().Be(Enum.Parse<TimingStatus>(timing));
        }
    }

    [Theory]
    [MemberData(nameof(Preconditions))]
    public void A_precondition_has_a_case_that_meets_it_one_that_does_not_and_one_that_leaves_it_unknown(string id)
    {
        var outcomes = Case.All.Where(one => one.Id == id).Select(one => one.Expected).ToHashSet();

        outcomes.Should().Contain([Outcome.Unmet, Outcome.Unknown], "Cases/{0}.json must show them", id);
        if (!NeverMet.Contains(id))
        {
            outcomes.Should().Contain(Outcome.Met, "Cases/{0}.json must show it", id);
        }

        var weaker = Frameworks
            .All.SelectMany(framework => framework.Entries)
            .First(entry => entry.Precondition.Id == id)
            .Definition.Weaker;
        if (weaker is not null)
        {
            outcomes.Should().Contain(Outcome.PartiallyMet, "{0} declares a weaker requirement", id);
        }
    }

    /// <summary>Gets the preconditions that cannot be met by any submission: declared positions are never known to be complete.</summary>
    private static string[] NeverMet => ["PROC-07"];
}

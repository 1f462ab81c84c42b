using System.Text.Json.Nodes;
using FrameworkRules.Tests.Catalogue;

namespace FrameworkRules.Tests.Evaluation;

/// <summary>One fact may count against several preconditions. A reader is told so, and does not add them up.</summary>
public sealed class AlsoFailingTests
{
    public static TheoryData<string> States() => [.. RealStates.Names];

    [Fact]
    public void Findings_that_fail_by_one_record_name_each_other()
    {
        var assessment = RealStates.Assess("2026-06-30");

        Keys(assessment, "CEAS-07/IL").Should().Equal("CEAS-10");
        Keys(assessment, "CEAS-10").Should().Equal("CEAS-07/IL");
    }

    [Fact]
    public void A_finding_that_fails_by_a_record_of_its_own_names_no_other() =>
        Keys(RealStates.Assess("2025-02-18"), "BORD-02").Should().BeEmpty();

    [Fact]
    public void A_finding_that_does_not_fail_names_none_though_it_rests_on_the_same_records()
    {
        var assessment = RealStates.Assess("2024-11-27");

        assessment["CEAS-02"].Outcome.Should().Be(Outcome.Met);
        Keys(assessment, "CEAS-02").Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Naming_goes_both_ways_and_only_among_findings_that_fail(string state)
    {
        var assessment = RealStates.Assess(state);
        foreach (var finding in assessment.Findings)
        {
            foreach (var other in assessment.AlsoFailing(finding))
            {
                finding.Outcome.IsUnmet().Should().BeTrue();
                other.Outcome.IsUnmet().Should().BeTrue();
                assessment.AlsoFailing(other).Should().Contain(finding).And.NotContain(other);
            }
        }
    }

    [Fact]
    public void The_document_says_so_too()
    {
        var document = JsonNode.Parse(RealStates.Assess("2026-06-30").ToJson().Span)!;

        var finding = document["findings"]!.AsArray().Single(one => (string?)one!["id"] == "CEAS-10")!;
        finding["alsoFailing"]!.AsArray().Select(key => (string?)key).Should().Equal("CEAS-07/IL");
    }

    private static IEnumerable<string> Keys(Assessment assessment, string key) =>
        assessment.AlsoFailing(assessment[key]).Select(other => other.Key);
}

namespace FrameworkRules.Tests.Logic;

/// <summary>Holds how many subjects a finding says its requirement holds for.</summary>
public sealed class CountedSubjectsTests
{
    [Fact]
    public void Under_a_ban_the_subjects_that_comply_are_counted()
    {
        var finding = Catalogue.RealStates.Assess("2026-06-30")["CEAS-07/IL"];

        finding.Outcome.Should().Be(Outcome.Unmet);
        finding.SatisfiedCount.Should().BeLessThan(finding.SubjectCount);
    }
}

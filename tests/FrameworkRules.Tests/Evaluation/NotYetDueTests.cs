using FrameworkRules.Tests.Catalogue;
using FrameworkRules.Tests.Cli;

namespace FrameworkRules.Tests.Evaluation;

/// <summary>Holds that what is not yet due stays as it is, counts apart, and fails nothing.</summary>
public sealed class NotYetDueTests
{
    private static readonly Assessment Before = RealStates.Assess("2024-11-27");

    private static readonly string[] Ahead = [.. Before.NotYetDue.Select(condition => condition.Finding.Key)];

    [Fact]
    public void The_outcome_stays_and_it_is_among_what_is_not_yet_due()
    {
        Ahead.Should().NotBeEmpty("or else nothing is tried");
        Before.NotYetDue.Should().OnlyContain(condition => condition.Finding.Outcome.IsUnmet() && condition.Due > Before.AsOf);
        Before.UnmetConditions.Select(condition => condition.Finding.Key).Should().NotContain(Ahead);
        Before.UnmetConditions.Should().NotContain(condition => condition.Finding.Timing.Status == TimingStatus.NotYetDue);
    }

    [Fact]
    public void A_gate_of_which_nothing_else_fails_is_undetermined_until_the_date_and_not_satisfied_after_it()
    {
        var ahead = Before.NotYetDue.Select(condition => condition.Finding).First(finding => finding.Weight == Weight.Blocking);
        var after = Frameworks.Cessation2024.Evaluate(RealStates.Load("2024-11-27"), ahead.Timing.Due!.Value)[ahead.Key];

        after.Outcome.Should().Be(ahead.Outcome);
        new GateAssessment(ahead.Gate, [ahead]).Status.Should().Be(GateStatus.Undetermined);
        new GateAssessment(after.Gate, [after]).Status.Should().Be(GateStatus.NotSatisfied);
    }

    [Fact]
    public void The_note_counts_it_apart_and_names_its_date_and_json_counts_it()
    {
        var page = ToolRun.Of("evaluate", ToolRun.StateFile("2024-11-27"), "--details", "--width", "160").Out;

        page.Should().Contain("not yet due.").And.Contain("Not yet due (");
        System.Text.Encoding.UTF8.GetString(Before.ToJson().Span).Should().Contain("\"notYetDue\":");
    }

    [Fact]
    public void A_build_server_is_not_told_that_it_failed()
    {
        var junit = ToolRun.Of("evaluate", ToolRun.StateFile("2024-11-27"), "--format", "junit").Out;
        var sarif = ToolRun.Of("evaluate", ToolRun.StateFile("2024-11-27"), "--format", "sarif").Out;

        junit.Should().Contain("not yet due: ");
        foreach (var key in Ahead)
        {
            sarif.Should().NotContain($"\"{key}:");
        }
    }
}

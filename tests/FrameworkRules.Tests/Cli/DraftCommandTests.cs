using System.Text;
using System.Text.Json;
using FrameworkRules.Tests.Drafting;

namespace FrameworkRules.Tests.Cli;

/// <summary>Holds what <c>draft</c> prints, and with which code it ends.</summary>
public sealed class DraftCommandTests
{
    [Fact]
    public void A_draft_is_looked_through_clause_by_clause_in_80_columns()
    {
        var run = ToolRun.Of("draft", DraftSamples.File(2));

        run.Code.Should().Be(1);
        run.Error.Should().BeEmpty();
        run.Lines.Should().OnlyContain(line => line.Length <= 80);
        run.Out.Should().Contain("BORD-03 not met").And.Contain("progressively").And.Contain("5.1: state body that verifies");
    }

    [Fact]
    public void Of_two_drafts_what_is_lost_comes_first_and_decides_the_code()
    {
        var run = ToolRun.Of("draft", DraftSamples.File(1), DraftSamples.File(2));

        run.Code.Should().Be(1);
        run.Lines.Should().OnlyContain(line => line.Length <= 80);
        run.Out.Should().Contain("LOST").And.Contain("area-lost withdrawalSteps/East").And.Contain("BORD-03 was met and is not met");
        ToolRun.Of("draft", DraftSamples.File(1), DraftSamples.File(1)).Code.Should().Be(0);
    }

    [Fact]
    public void A_list_of_what_is_accepted_is_read_and_what_is_stale_in_it_decides_the_code()
    {
        using var list = new TemporaryFile(
            """{ "accepted": [ { "difference": "gone 5.9", "reason": "agreed", "until": "2027-01-01T00:00:00Z" } ] }"""
        );
        using var broken = new TemporaryFile("""{ "accepted": [ { "difference": "gone 5.9" } ] }""");

        var run = ToolRun.Of("draft", DraftSamples.File(1), DraftSamples.File(1), "--accepted", list.Path);
        run.Code.Should().Be(1);
        run.Out.Should().Contain("STALE").And.Contain("gone 5.9: there is no such difference any more");
        ToolRun.Of("draft", DraftSamples.File(1), DraftSamples.File(1), "--accepted", broken.Path).Code.Should().Be(3);
    }

    [Fact]
    public void Sarif_has_lint_and_findings_at_their_clauses()
    {
        var run = ToolRun.Of("draft", DraftSamples.File(2), "--format", "sarif");

        using var document = JsonDocument.Parse(run.Bytes);
        var results = document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        var rules = document.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var lines = File.ReadAllLines(DraftSamples.File(2));
        var vague = results.First(result => result.GetProperty("ruleId").GetString() == "vague-term");
        var line = vague
            .GetProperty("locations")[0]
            .GetProperty("physicalLocation")
            .GetProperty("region")
            .GetProperty("startLine")
            .GetInt32();

        results.Select(result => result.GetProperty("ruleId").GetString()).Should().Contain(["BORD-03", "vague-term"]);
        results
            .Should()
            .OnlyContain(result =>
                rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString() == result.GetProperty("ruleId").GetString()
            );
        lines[line - 1].Trim().Should().StartWith("{");
    }

    [Fact]
    public void What_stands_in_brackets_is_shown_with_what_hangs_on_it()
    {
        var open = DraftSamples.Small(
            new AgreementClaim(WithdrawalStep.Kind, "East")
            {
                [WithdrawalStep.Area] = "Sector East",
                [WithdrawalStep.ReceivingUnit] = "LAF",
                Brackets = [new Bracket(WithdrawalStep.WithinDays, ("IL", FieldValue.None), ("LB", 60))],
            }
        );
        using var file = new TemporaryFile(Encoding.UTF8.GetString(open.ToState().ToCanonicalJson().Span));

        var run = ToolRun.Of("draft", file.Path);

        run.Lines.Should().OnlyContain(line => line.Length <= 80);
        run.Out.Should()
            .Contain("WHAT STANDS IN BRACKETS: 1 thing")
            .And.Contain("[IL: none] [LB: 60 days]")
            .And.Contain("BORD-03 hangs on 1.1");
    }

    [Fact]
    public void What_is_no_draft_or_does_not_go_together_is_refused()
    {
        ToolRun.Of("draft", ToolRun.StateFile("2025-02-18")).Code.Should().Be(3);
        ToolRun.Of("draft", DraftSamples.File(1), DraftSamples.File(2), "--format", "sarif").Code.Should().Be(4);
        ToolRun.Of("draft", DraftSamples.File(1), "--accepted", "x").Code.Should().Be(4);
    }
}

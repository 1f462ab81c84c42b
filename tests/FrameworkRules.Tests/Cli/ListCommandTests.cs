using System.Text.Json;

namespace FrameworkRules.Tests.Cli;

/// <summary>Holds what the tool lists.</summary>
public sealed class ListCommandTests
{
    [Fact]
    public void Every_framework_and_precondition_is_listed_with_gate_weight_layer_and_statement()
    {
        var run = ToolRun.Of("list", "--width", "160");

        run.Code.Should().Be(0);
        foreach (var framework in Frameworks.All)
        {
            run.Out.Should().Contain(framework.Title);
            foreach (var entry in framework.Describe())
            {
                run.Lines.Should()
                    .Contain(line =>
                        line.StartsWith(entry.Id + ":", StringComparison.Ordinal) && line.EndsWith(" layer", StringComparison.Ordinal)
                    );
                run.Out.ReplaceLineEndings(" ").Replace("   ", " ", StringComparison.Ordinal).Should().Contain(entry.Statement);
            }
        }
    }

    [Fact]
    public void A_limit_is_listed_with_its_text_or_as_a_proposal()
    {
        var run = ToolRun.Of("list", "--width", "160");

        run.Out.Should().Contain("(withdrawal-deadline): 2025-01-26T04:00:00+02:00; Announcement of Nov 2024, para. 12");
        run.Out.Should().Contain("(attack-window): 30 days; proposed by this library");
    }

    [Fact]
    public void A_statement_is_listed_with_the_value_of_its_limit_and_no_placeholder_is_left()
    {
        var run = ToolRun.Of("list", "--width", "160");

        run.Out.Should().Contain("was recorded in the last 30 days (proposed).").And.NotContain("{");
    }

    [Fact]
    public void The_list_as_json_says_the_same()
    {
        var json = JsonDocument.Parse(ToolRun.Of("list", "--json").Out).RootElement.GetProperty("frameworks");

        json.EnumerateArray()
            .Select(framework => framework.GetProperty("id").GetString())
            .Should()
            .Equal(Frameworks.All.Select(framework => framework.Id));
        foreach (var (listed, framework) in json.EnumerateArray().Zip(Frameworks.All))
        {
            listed
                .GetProperty("preconditions")
                .EnumerateArray()
                .Select(entry => (entry.GetProperty("id").GetString(), entry.GetProperty("statement").GetString()))
                .Should()
                .Equal(framework.Describe().Select(entry => ((string?)entry.Id, (string?)entry.Statement)));
        }

        var foreignForces = json.EnumerateArray()
            .Single(framework => framework.GetProperty("id").GetString() == "coh-2024")
            .GetProperty("preconditions")
            .EnumerateArray()
            .Single(entry => entry.GetProperty("id").GetString() == "BORD-02");
        foreignForces.GetProperty("gate").GetString().Should().Be("withdrawal");
        foreignForces.GetProperty("weight").GetString().Should().Be("blocking");
        foreignForces.GetProperty("dutyBearersNamedByRecord").GetBoolean().Should().BeTrue();
        foreignForces.GetProperty("parameters")[0].GetProperty("proposal").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public void The_list_is_of_what_is_asked_for()
    {
        var run = ToolRun.Of("list", "--framework", "coh-2024", "--only", "border-security", "--only", "CEAS-07");
        var json = JsonDocument.Parse(ToolRun.Of("list", "--framework", "coh-2024", "--only", "withdrawal", "--json").Out);

        run.Lines.Where(line => line.EndsWith(" layer", StringComparison.Ordinal))
            .Select(line => line.Split(':')[0])
            .Should()
            .Equal(
                Frameworks
                    .Cessation2024.Describe()
                    .Where(entry => entry.Theme == Theme.BorderSecurity || entry.Id == "CEAS-07")
                    .Select(entry => entry.Id)
            );
        json.RootElement.GetProperty("frameworks")
            .EnumerateArray()
            .Single()
            .GetProperty("preconditions")
            .EnumerateArray()
            .Should()
            .OnlyContain(entry => entry.GetProperty("gate").GetString() == "withdrawal");
    }
}

using FrameworkRules.Reporting;
using FrameworkRules.Tests.Catalogue;

namespace FrameworkRules.Tests.Reporting;

/// <summary>Holds what a report says of each open question: its id, what is on file so far, who could tell, and the list to fill in.</summary>
public sealed class QuestionTests
{
    private static readonly string[] Lists = [.. KindSet.Library.Kinds.Select(kind => kind.Name)];

    [Fact]
    public void Every_open_question_names_its_precondition_somebody_who_could_tell_and_a_list_to_fill_in()
    {
        var asked = 0;
        foreach (var state in RealStates.Names)
        {
            var assessment = RealStates.Assess(state);
            var rows = Rows(assessment).ToList();
            asked += rows.Count;

            rows.Select(row => row[0].Split([':', ','])[0])
                .Should()
                .BeEquivalentTo(assessment.OpenConditions.Select(open => open.Finding.Id), state);
            rows.Select(row => row[^1].Split(". To fill in: "))
                .Should()
                .OnlyContain(cell =>
                    cell.Length == 2 && cell[0].Length > 3 && cell[1].Split(", ", StringSplitOptions.None).All(Lists.Contains)
                );
            rows.Should().OnlyContain(row => row[2].Length > 0);
        }

        asked.Should().BeGreaterThan(100);
    }

    [Fact]
    public void Nothing_on_file_is_told_from_too_little()
    {
        SoFar("").Should().Be("nothing");
        SoFar(
                """{ "id": "m", "name": "the Mechanism", "firstMet": "2024-12-09", "assertedBy": "UNIFIL", "from": "2024-12-09", "source": "s" }"""
            )
            .Should()
            .Be("too little");

        static string SoFar(string bodies) =>
            Rows(
                    Frameworks.Cessation2024.Evaluate(
                        AgreementState.Parse(
                            $$"""
                            { "format": 1, "framework": "coh-2024", "submission": "state", "asOf": "2025-01-26",
                              "sources": [ { "id": "s", "publisher": "UNIFIL", "date": "2024-12-18", "grade": "observer" } ],
                              "claims": { "monitoringBodies": [ {{bodies}} ] } }
                            """
                        )
                    )
                )
                .Single(row => row[0].StartsWith("MONV-02", StringComparison.Ordinal))[2];
    }

    /// <summary>Lists the rows of the questions, each cell as plain text.</summary>
    private static IEnumerable<string[]> Rows(Assessment assessment) =>
        ReportBuilder
            .Build(assessment, ReportLanguage.English)
            .Sections.Where(section => section.Id == "questions-in-full")
            .SelectMany(section => section.Blocks)
            .OfType<Block.Grid>()
            .SelectMany(grid => grid.Rows)
            .Select(row => row.Select(cell => cell.ToString()).ToArray());
}

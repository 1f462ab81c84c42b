using System.Text;

namespace FrameworkRules.Tests.Documentation;

/// <summary>Holds the lists of columns in the page on the output format to the tables. <c>UPDATE_GOLDEN=1</c> writes them anew.</summary>
public sealed class ColumnsPageTests
{
    private const string Name = "docs/output-format.md";
    private const string End = "<!-- end of columns -->";

    [Fact]
    public void The_page_lists_every_column_of_every_table()
    {
        var page = File.ReadAllText(Page.PathOf(Name));
        var start = page.IndexOf("-->\n", page.IndexOf("<!-- columns:", StringComparison.Ordinal), StringComparison.Ordinal) + 4;

        Repository.ShouldHold(Name, page[..start] + Lists() + page[page.IndexOf(End, StringComparison.Ordinal)..]);
    }

    private static string Lists()
    {
        var lists = new StringBuilder();
        foreach (var table in AssessmentTable.All)
        {
            Append(lists, table.Name, table.Columns);
        }

        foreach (var table in TimelineTable.All)
        {
            Append(lists, $"{table.Name} over time", table.Columns);
        }

        return lists.Append('\n').ToString();
    }

    private static void Append(StringBuilder lists, string name, IReadOnlyList<TableColumn> columns)
    {
        lists.Append($"\n| column of {name} | what stands in it |\n|---|---|\n");
        foreach (var column in columns)
        {
            lists.Append($"| `{column.Name}` | {column.Description} |\n");
        }
    }
}

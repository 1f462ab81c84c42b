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
            lists.Append($"\n| column of {table.Name} | what stands in it |\n|---|---|\n");
            foreach (var column in table.Columns)
            {
                lists.Append($"| `{column.Name}` | {column.Description} |\n");
            }
        }

        return lists.Append('\n').ToString();
    }
}

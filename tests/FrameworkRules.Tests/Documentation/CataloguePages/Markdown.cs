using System.Text;

namespace FrameworkRules.Tests.Documentation;

/// <summary>Writes a page in Markdown, with line feeds only.</summary>
internal sealed class Markdown
{
    private readonly StringBuilder text = new();

    public static string Slug(string name) => name.ToLowerInvariant().Replace(' ', '-');

    public static string Link(string shown, string path) => $"[{shown}]({path})";

    public static string List(IEnumerable<string> items, string none = "–") =>
        string.Join(", ", items) is { Length: > 0 } list ? list : none;

    public Markdown Heading(int level, string title) => Paragraph($"{new string('#', level)} {title}");

    public Markdown Paragraph(string paragraph)
    {
        text.Append(text.Length == 0 ? "" : "\n").Append(paragraph).Append('\n');
        return this;
    }

    public Markdown Bullets(IEnumerable<string> items) => Paragraph(string.Join('\n', items.Select(item => $"- {item}")));

    public Markdown Block(string language, string content) => Paragraph($"```{language}\n{content.TrimEnd('\n')}\n```");

    public Markdown Table(string[] heads, IEnumerable<string[]> rows) =>
        Paragraph(string.Join('\n', rows.Prepend([.. heads.Select(_ => "---")]).Prepend(heads).Select(Row)));

    public override string ToString() => text.ToString();

    private static string Row(string[] cells) =>
        $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |";
}

using System.Text;

namespace FrameworkRules.Tests.Documentation;

/// <summary>Holds the list of kinds in the page on the input format to the kinds. <c>UPDATE_GOLDEN=1</c> writes it anew.</summary>
public sealed class KindsPageTests
{
    private const string Name = "docs/input-format.md";
    private const string End = "<!-- end of kinds -->";

    [Fact]
    public void The_page_lists_every_kind_with_every_field()
    {
        var page = File.ReadAllText(Page.PathOf(Name));
        var start = page.IndexOf("-->\n", page.IndexOf("<!-- kinds:", StringComparison.Ordinal), StringComparison.Ordinal) + 4;
        var written = page[..start] + Table() + page[page.IndexOf(End, StringComparison.Ordinal)..];
        if (Page.MayBeWritten)
        {
            File.WriteAllText(Page.PathOf(Name), written);
            return;
        }

        page.Should().Be(written, "or else, if a kind has changed, the comment in the page says how to write the list anew");
    }

    private static string Table()
    {
        var table = new StringBuilder("\n| kind | what | fields of its own, and what each tells of |\n|---|---|---|\n");
        foreach (
            var kind in KindSet
                .Library.Kinds.OrderBy(kind => kind.Nature == ClaimNature.Provision)
                .ThenBy(kind => kind.Name, StringComparer.Ordinal)
        )
        {
            var nature =
                kind.Nature == ClaimNature.Ground
                    ? $"ground, {kind.BelievedFor!.Value.Days} days"
                    : kind.Nature.ToString().ToLowerInvariant();
            var fields = kind.Fields.Where(field => field.Ordinal >= kind.FirstOwnField).Select(Describe);
            table.Append($"| `{kind.Name}` | {kind.Noun}; {nature} | {string.Join("; ", fields)} |\n");
        }

        return table.Append('\n').ToString();
    }

    private static string Words(NameOf of) =>
        of switch
        {
            NameOf.Actor => "anybody",
            NameOf.Party => "a side",
            NameOf.Instrument => "a text",
            _ => of.ToString().ToLowerInvariant(),
        };

    private static string Describe(Field field)
    {
        var type = field switch
        {
            NumberField => field.Unit!,
            FlagField => "yes or no",
            InstantField { IsEnd: true } => "instant, an end",
            InstantField => "instant",
            TextField { Choices.Count: > 0 } choice => string.Join(", ", choice.Choices),
            NamesField { Choices.Count: > 0 } names => $"names: {string.Join(", ", names.Choices)}",
            NamesField { Names: { } of } => $"names, {Words(of)}",
            NamesField => "texts",
            TextField { Target: { } target } => $"one of the `{target.Name}`",
            { Names: { } of } => $"name, {Words(of)}",
            _ => "text",
        };
        var tells = field.Testimony.Nature is TestimonyNature.Clause or TestimonyNature.Plain
            ? ""
            : $", {(field.Testimony.IsUndeclared ? "conduct" : field.Testimony.ToString())}";
        return $"`{field.Name}`{(field.Required ? "*" : "")} {field.Title} ({type}{tells})";
    }
}

using System.CommandLine;

namespace FrameworkRules.Cli;

/// <summary>Lists the frameworks and their preconditions.</summary>
internal sealed class ListCommand : Command
{
    private const int RoomOfLabels = 11;

    private readonly Terminal terminal;
    private readonly Choice choice = new();
    private readonly Option<string?> framework = new Option<string?>("--framework")
    {
        Description = "of this framework only",
        HelpName = "ID",
    }.AcceptOnlyFromAmong([.. Frameworks.Ids]);

    private readonly Option<bool> json = new("--json") { Description = "as one JSON document" };
    private readonly WidthOption width = new();

    public ListCommand(Terminal terminal)
        : base("list", "Lists the frameworks and their preconditions.")
    {
        this.terminal = terminal;
        Add(framework);
        choice.AddTo(this);
        Add(json);
        Add(width);
        SetAction(parsed => (int)Run(parsed));
    }

    private ExitCode Run(ParseResult parsed)
    {
        List<(Framework Framework, IReadOnlyList<PreconditionDescription> Chosen)> listed =
        [
            .. Frameworks
                .All.Where(known => parsed.GetValue(framework) is not { } id || known.Id == id)
                .Select(known => (Framework: known, Chosen: choice.Of(known, parsed)))
                .Where(known => known.Chosen.Count > 0),
        ];
        terminal.Write(parsed.GetValue(json) ? CatalogueJson.Write(listed) : Print(listed, parsed.GetValue(width) ?? terminal.Width));
        return ExitCode.Satisfied;
    }

    private static string Print(List<(Framework Framework, IReadOnlyList<PreconditionDescription> Chosen)> listed, int width)
    {
        using var page = new Page(width);
        foreach (var (framework, chosen) in listed)
        {
            if (framework != listed[0].Framework)
            {
                page.Blank();
            }

            page.Text($"{framework.Id} {framework.Version}: {framework.Title}");
            if (framework.Replaces is { } replaced)
            {
                page.Text($"Replaces {replaced}: {framework.ReplacesBasis}");
            }

            page.Text(
                $"{Words.Number(framework.Describe().Count, "precondition", "preconditions")}, {Words.Number(framework.FindingCount, "finding", "findings")}."
            );
            foreach (var precondition in chosen)
            {
                page.Blank();
                Print(precondition, page);
            }
        }

        return page.ToString();
    }

    private static void Print(PreconditionDescription precondition, Page page)
    {
        page.Text(
            $"{precondition.Id}: {Words.Of(precondition.Gate)}, {precondition.Weight.ToString().ToLowerInvariant()}; {precondition.Layer.ToString().ToLowerInvariant()} layer"
        );
        page.Text(precondition.Statement, indent: 2);
        Line("Lesser", precondition.WeakerStatement);
        Line(
            "Owed by",
            precondition.DutyBearerField is not null
                ? "the party the record names"
                : Names.List(precondition.DutyBearers) + (precondition.Parties.Count > 0 ? ", one finding each" : "")
        );
        Line("Called on", precondition.Addressees.Count == 0 ? null : Names.List(precondition.Addressees));
        Line("Cites", Cited(precondition.Citations));
        Line("Compare", Cited(precondition.Comparisons));
        foreach (var value in precondition.Parameters.Select(precondition.ValueOf).OfType<ParameterValue>())
        {
            Line("Limit", $"{value.Parameter.Title} ({value.Parameter.Name}): {value}; {value.Source ?? "proposed by this library"}");
        }

        static string? Cited(IReadOnlyList<Citation> citations) => citations.Count == 0 ? null : string.Join("; ", citations);

        void Line(string label, string? text)
        {
            if (text is not null)
            {
                page.Labelled(label, text, indent: 2, RoomOfLabels);
            }
        }
    }
}

namespace FrameworkRules.Samples;

/// <summary>Lists the frameworks and their preconditions.</summary>
internal static class ListCommand
{
    public static ExitCode Run(Arguments arguments, Terminal terminal)
    {
        if (arguments.Json)
        {
            terminal.Out.Write(CatalogueJson.Write(Frameworks.All));
            return ExitCode.Satisfied;
        }

        var sheet = new Sheet(arguments.Width ?? terminal.Width);
        foreach (var framework in Frameworks.All)
        {
            if (sheet.Lines.Count > 0)
            {
                sheet.Blank();
            }

            Write(framework, sheet);
        }

        terminal.Write(sheet);
        return ExitCode.Satisfied;
    }

    private static void Write(Framework framework, Sheet sheet)
    {
        var entries = framework.Describe();
        sheet.Heading($"{framework.Id} {framework.Version}", framework.Title);
        if (framework.Replaces is { } replaced)
        {
            sheet.Text($"Replaces {replaced}: {framework.ReplacesBasis}");
        }

        sheet.Text(
            $"{Words.Number(entries.Count, "precondition", "preconditions")}, {Words.Number(framework.FindingCount, "finding", "findings")}."
        );
        foreach (var entry in entries)
        {
            sheet.Blank();
            sheet.Heading(
                entry.Id,
                $"{Words.Of(entry.Gate)}, {entry.Weight.ToString().ToLowerInvariant()}; {entry.Layer.ToString().ToLowerInvariant()} layer"
            );
            sheet.Text(entry.Statement, indent: 2);
            Line("Lesser", entry.WeakerStatement);
            Line(
                "Owed by",
                entry.DutyBearerField is not null
                    ? "the party the record names"
                    : Names.List(entry.DutyBearers) + (entry.Parties.Count > 0 ? ", one finding each" : "")
            );
            Line("Called on", entry.Addressees.Count == 0 ? null : Names.List(entry.Addressees));
            Line("Cites", string.Join("; ", entry.Citations));
            foreach (var value in entry.Parameters.Select(entry.ValueOf).OfType<ParameterValue>())
            {
                Line("Limit", $"{value.Parameter.Title} ({value.Parameter.Name}): {value}; {value.Source ?? "proposed by this library"}");
            }
        }

        void Line(string label, string? text)
        {
            if (text is not null)
            {
                sheet.Labelled($"  {label, -11}", text);
            }
        }
    }
}

namespace FrameworkRules.Samples;

/// <summary>Says on whose word a finding rests, in a few short lines.</summary>
internal sealed class Voices(Names names, Dates dates)
{
    private const int Shown = 3;

    public Cell Of(Finding finding)
    {
        // Of each who speaks, the line that says most.
        var voices = finding
            .Evidence.Where(line => line.Standing is not (Standing.Silent or Standing.Superseded))
            .GroupBy(Speaker)
            .Select(lines => lines.MinBy(line => (line.Standing, Said(line) is null))!)
            .OrderBy(line => line.Standing)
            .Select(Voice)
            .ToList();
        if (voices.Count == 0)
        {
            voices = [.. finding.Remarks.Select(RemarkText.Short).Distinct()];
        }

        var more = voices.Count - Shown;
        return new Cell([
            .. voices.Take(Shown).Select(voice => new Run(voice)),
            .. more > 0 ? [new Run($"{more} more")] : Array.Empty<Run>(),
        ]);
    }

    private string? Said(Evidence line) =>
        line is { Actual: { IsStated: true, IsNone: false }, Field: NumberField or TextField { Choices.Count: > 0 } }
            ? Values.Of(line, dates)
            : null;

    private string Speaker(Evidence line) =>
        line.Claim.Kind.Nature == ClaimNature.Provision
            ? line.Claim.Paragraph is { } paragraph
                ? $"text, {paragraph}"
                : "the text"
            // A party is known by its name; a body's id is mostly its short name.
            : line.Claim.AssertedBy is { Length: 2 } party
                ? names[party]
                : line.Claim.AssertedBy!;

    private string Voice(Evidence line)
    {
        var said =
            line.Claim.Kind.Nature == ClaimNature.Provision ? ""
            : Said(line) is { } words ? $": {words}"
            : $", {dates.Day(line.From)}";
        return $"{Speaker(line)}{said}{Mark(line.Standing)}";
    }

    private static string Mark(Standing standing) =>
        standing switch
        {
            Standing.Heard or Standing.Silent => "",
            Standing.Reported => " (press)",
            Standing.Admission => " (admitted)",
            Standing.Concession => " (conceded)",
            Standing.Stale => " (too old)",
            Standing.Superseded => " (replaced)",
            _ => $" ({standing.ToString().ToLowerInvariant()})",
        };
}

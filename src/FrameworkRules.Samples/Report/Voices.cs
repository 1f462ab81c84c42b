namespace FrameworkRules.Samples;

/// <summary>Says on whose word a finding rests, in a few short lines.</summary>
internal sealed class Voices(Names names, Dates dates)
{
    private const int Shown = 3;

    public Cell Of(Finding finding)
    {
        var voices = finding
            .Evidence.Where(line => line.Standing is not (Standing.Silent or Standing.Superseded))
            .OrderBy(line => line.Standing)
            .Select(Voice)
            .Distinct()
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

    private string Voice(Evidence line)
    {
        if (line.Claim.Kind.Nature == Nature.Provision)
        {
            return line.Claim.Paragraph is { } paragraph ? $"the text, {paragraph}" : "the text";
        }

        // A party is known by its name; a body's id is mostly its short name.
        var who = line.Claim.AssertedBy is { Length: 2 } party ? names[party] : line.Claim.AssertedBy;
        var said = line.Field is NumberField && !line.Actual.IsNone ? $": {line.Actual} {line.Field.Unit}" : $", {dates.Day(line.From)}";
        return $"{who}{said}{(line.Standing == Standing.Outranked ? " (outranked)" : "")}";
    }
}

using System.Text;

namespace FrameworkRules;

/// <summary>Puts a precondition into words, from its definition alone, so that a host's is documented like the library's.</summary>
internal static class PreconditionDescription
{
    public static string Of(Framework framework, Precondition precondition)
    {
        var definition = precondition.Definition;
        var uses = framework.Entries.Where(entry => entry.Precondition == precondition).ToList();
        var text = new StringBuilder();
        text.Append(precondition.Id)
            .Append(" (")
            .Append(precondition.Theme)
            .Append("). ")
            .Append(framework.Say(definition.Sentence))
            .Append('\n');
        Line(text, "Layer", precondition.Layer.ToString().ToLowerInvariant());
        Line(text, "Gate and weight", $"{uses[0].Gate.ToString().ToLowerInvariant()}, {uses[0].Weight.ToString().ToLowerInvariant()}");
        Line(text, "To act", BearersOf(definition, uses));
        Line(text, "Called on", string.Join(", ", uses[0].PartyFor(definition.AddresseeList)));
        Line(text, "From", string.Join("; ", definition.Citations));
        foreach (var parameter in definition.Parameters)
        {
            var value = framework.Values.Find(parameter);
            Line(
                text,
                $"Parameter {parameter.Name}",
                value is null ? "not set" : $"{value} ({value.Source ?? (value.IsOverride ? "overridden" : "proposed by this library")})"
            );
        }

        Part(framework, text, "Applies when", definition.ApplicabilitySentence, definition.Applicability);
        Part(framework, text, "Requires", null, definition.Requirement);
        Part(framework, text, "Met in part when", definition.WeakerSentence, definition.Weaker);
        text.Append("An unknown is settled by:\n");
        foreach (var kind in definition.Requirement.WithParts().SelectMany(node => node.KindsRead).Distinct())
        {
            Line(text, $"  {kind.Noun} (\"{kind.Name}\")", kind.KnownTo is null ? "a claim" : $"a claim; {kind.KnownTo} could tell");
        }

        return text.ToString();
    }

    private static string BearersOf(Definition definition, List<FrameworkEntry> uses) =>
        definition.DutyBearerField is { } named ? $"the party that \"{named.Name}\" names"
        : definition.FixedDutyBearers.Count > 0 ? string.Join(", ", uses[0].PartyFor(definition.FixedDutyBearers))
        : string.Join("; ", uses.Select(use => use.Party));

    private static void Line(StringBuilder text, string label, string value)
    {
        if (value.Length > 0)
        {
            text.Append(label).Append(": ").Append(value).Append('\n');
        }
    }

    private static void Part(Framework framework, StringBuilder text, string label, Sentence? sentence, Requirement? tree)
    {
        if (tree is null)
        {
            return;
        }

        text.Append(label).Append(sentence is null ? ":" : $": {framework.Say(sentence)}").Append('\n');
        foreach (var line in tree.Describe().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            text.Append("  ").Append(line).Append('\n');
        }
    }
}

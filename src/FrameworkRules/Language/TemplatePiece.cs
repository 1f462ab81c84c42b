using System.Globalization;

namespace FrameworkRules;

/// <summary>A piece of a template: words, the place of an argument, or words of which the number in a place chooses one.</summary>
/// <param name="Argument">The place; below zero: there is none.</param>
/// <param name="Words">The words as they stand, or those to choose from; none where the argument itself stands.</param>
internal readonly record struct TemplatePiece(int Argument, params string[] Words)
{
    /// <summary>Parts a template into its pieces.</summary>
    public static TemplatePiece[] In(string template)
    {
        var pieces = new List<TemplatePiece>();
        var at = 0;
        while (at < template.Length)
        {
            var open = template.IndexOf('{', at);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                pieces.Add(new TemplatePiece(-1, template[at..]));
                break;
            }

            if (open > at)
            {
                pieces.Add(new TemplatePiece(-1, template[at..open]));
            }

            pieces.Add(Place(template[(open + 1)..close]));
            at = close + 1;
        }

        return [.. pieces];
    }

    private static TemplatePiece Place(string place)
    {
        var choice = place.IndexOf('?', StringComparison.Ordinal);
        return choice < 0
            ? new TemplatePiece(int.Parse(place, CultureInfo.InvariantCulture))
            : new TemplatePiece(int.Parse(place.AsSpan(0, choice), CultureInfo.InvariantCulture), place[(choice + 1)..].Split('|'));
    }
}

using System.CommandLine;
using System.Globalization;

namespace FrameworkRules.Cli;

/// <summary>The option that sets how wide a page is.</summary>
internal sealed class WidthOption : Option<int?>
{
    public WidthOption()
        : base("--width")
    {
        Description = $"columns, {Terminal.NarrowestPage} to {Terminal.WidestPage}";
        HelpName = "N";
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var width)
                && width is >= Terminal.NarrowestPage and <= Terminal.WidestPage
            )
            {
                return width;
            }

            result.AddError($"--width takes a whole number from {Terminal.NarrowestPage} to {Terminal.WidestPage}, not \"{text}\".");
            return null;
        };
    }
}

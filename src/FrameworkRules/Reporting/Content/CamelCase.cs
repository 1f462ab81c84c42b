using System.Text;

namespace FrameworkRules.Reporting;

/// <summary>Puts names in files into words: <c>foreignPresence</c> is "foreign presence".</summary>
internal static class CamelCase
{
    public static string Split(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            words.Append(char.IsUpper(letter) && words.Length > 0 ? " " : "").Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}

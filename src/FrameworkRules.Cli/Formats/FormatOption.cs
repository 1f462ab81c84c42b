using System.CommandLine;

namespace FrameworkRules.Cli;

/// <summary>The option that says in which form a command writes; the first there is, unless another is named.</summary>
internal sealed class FormatOption<T> : Option<string>
{
    private readonly IReadOnlyList<Format<T>> formats;

    public FormatOption(IReadOnlyList<Format<T>> formats, string description)
        : base("--format")
    {
        this.formats = formats;
        Description = description;
        HelpName = "FORMAT";
        DefaultValueFactory = _ => formats[0].Name;
        this.AcceptOnlyFromAmong([.. formats.Select(format => format.Name)]);
    }

    /// <summary>Finds a form by its name.</summary>
    /// <returns>The form; <see langword="null"/> where there is none, and the command line was refused.</returns>
    public Format<T>? Find(string? name) => formats.FirstOrDefault(format => format.Name == name);

    /// <summary>Returns the form that was asked for.</summary>
    public Format<T> In(ParseResult parsed) => Find(parsed.GetValue(this))!;
}

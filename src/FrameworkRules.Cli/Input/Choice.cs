using System.CommandLine;

namespace FrameworkRules.Cli;

/// <summary>Says which preconditions, and so which findings, are shown: those of an id, of a theme or of a gate.</summary>
internal sealed class Choice
{
    public const string OptionName = "--only";

    private readonly Option<string[]> only = new(OptionName)
    {
        Description = "show these and nothing else: a precondition, a theme like border-security, or a gate; may be given several times",
        HelpName = "ID|THEME|GATE",
    };

    public Choice()
    {
        only.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !Known.Contains(token.Value)))
            {
                result.AddError(
                    $"--only takes the id of a precondition, a theme or a gate; \"{token.Value}\" is none. Themes: {string.Join(", ", Themes)}; gates: {string.Join(", ", Gates)}; ids: see \"framework-rules list\"."
                );
            }
        });
        only.CompletionSources.Add(_ => Known);
    }

    /// <summary>Gets the id of every precondition of some framework, and those with a party.</summary>
    public static SortedSet<string> Ids { get; } =
        new(
            Frameworks
                .All.SelectMany(framework => framework.Describe())
                .SelectMany(precondition => precondition.Parties.Select(party => $"{precondition.Id}/{party}").Prepend(precondition.Id)),
            StringComparer.OrdinalIgnoreCase
        );

    private static SortedSet<string> Themes { get; } =
        new(
            Frameworks.All.SelectMany(framework => framework.Describe()).Select(precondition => Slug(precondition.Theme)),
            StringComparer.Ordinal
        );

    private static IEnumerable<string> Gates => Enum.GetValues<Gate>().Select(Words.Name);

    /// <summary>Gets every word that chooses something under some framework.</summary>
    private static SortedSet<string> Known { get; } =
        new(Frameworks.All.SelectMany(framework => framework.Describe()).SelectMany(WordsOf).Concat(Ids), StringComparer.OrdinalIgnoreCase);

    public void AddTo(Command command) => command.Add(only);

    /// <summary>Returns which findings are shown; <see langword="null"/>: all of them.</summary>
    public Func<Finding, bool>? In(ParseResult parsed)
    {
        var words = parsed.GetValue(only);
        return words is { Length: > 0 }
            ? finding => IsAny(words, [finding.Id, finding.Key, Slug(finding.Theme), Words.Name(finding.Gate)])
            : null;
    }

    /// <summary>Returns which preconditions of a framework are shown.</summary>
    public IReadOnlyList<PreconditionDescription> Of(Framework framework, ParseResult parsed)
    {
        var words = parsed.GetValue(only);
        return words is { Length: > 0 }
            ? [.. framework.Describe().Where(precondition => IsAny(words, WordsOf(precondition)))]
            : framework.Describe();
    }

    private static string[] WordsOf(PreconditionDescription precondition) =>
        [precondition.Id, Slug(precondition.Theme), Words.Name(precondition.Gate)];

    /// <summary>Returns the word for a theme, such as <c>border-security</c>.</summary>
    private static string Slug(Theme theme) => theme.Name.ToLowerInvariant().Replace(' ', '-');

    private static bool IsAny(string[] words, string[] known) =>
        Array.Exists(words, word => known.Contains(word, StringComparer.OrdinalIgnoreCase));
}

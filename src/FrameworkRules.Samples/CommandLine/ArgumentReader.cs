using System.Globalization;

namespace FrameworkRules.Samples;

/// <summary>Reads the command line.</summary>
internal sealed class ArgumentReader
{
    private static readonly string[] Commands = ["evaluate", "live", "record", "list", "help"];
    private static readonly string[] EvaluateOptions =
    [
        "--framework",
        "--as-of",
        "--known-at",
        "--json",
        "--details",
        "--html",
        "--markdown",
        "--without-confidential",
        "--strict",
        "--gate",
        "--engine",
        "--width",
    ];
    private static readonly string[] LiveOptions = ["--framework"];
    private static readonly string[] RecordOptions = ["--write"];
    private static readonly string[] ListOptions = ["--json", "--width"];

    private readonly HashSet<string> seen = [];
    private readonly Queue<string> words;

    private ArgumentReader(IEnumerable<string> words) => this.words = new(words);

    /// <summary>Reads the command line; without a command it is <c>evaluate</c>, of the states that are shipped.</summary>
    /// <exception cref="UsageException">It is wrong.</exception>
    public static Arguments Read(IReadOnlyList<string> args)
    {
        if (args.Any(arg => arg is "--help" or "-h" or "-?"))
        {
            return new Arguments { Command = Command.Help };
        }

        var named = args.Count > 0 && !args[0].StartsWith('-');
        var reader = new ArgumentReader(named ? args.Skip(1) : args);
        return (named ? args[0] : "evaluate") switch
        {
            "evaluate" => reader.Evaluate(named),
            "live" => reader.Live(),
            "record" => reader.Record(),
            "list" => reader.List(),
            "help" => new Arguments { Command = Command.Help },
            var other => throw new UsageException(
                $"There is no command \"{other}\"{(File.Exists(other) ? $"; to evaluate the file: evaluate {other}" : Nearest.Hint(other, Commands))}"
            ),
        };
    }

    private Arguments Evaluate(bool named)
    {
        var read = new Arguments { Command = Command.Evaluate };
        while (words.TryDequeue(out var word))
        {
            read = word switch
            {
                "--framework" => read with { Framework = FrameworkNamed(Value(word)) },
                "--as-of" => read with { AsOf = InstantArgument.Parse(word, Value(word)) },
                "--known-at" => read with { KnownAt = InstantArgument.Parse(word, Value(word)) },
                "--json" => read with { Json = Once(word) },
                "--details" => read with { Details = Once(word) },
                "--html" => read with { Html = Value(word) },
                "--markdown" => read with { Markdown = Value(word) },
                "--without-confidential" => read with { WithoutConfidential = Once(word) },
                "--strict" => read with { Strict = Once(word) },
                "--gate" => read with { Gates = [.. read.Gates, GateNamed(Next(word))] },
                "--engine" => read with { Evaluator = Evaluators.Named(Value(word)) },
                "--width" => read with { Width = WidthOf(Value(word)) },
                _ when word.StartsWith('-') => throw Unknown(word, EvaluateOptions),
                _ when !named => throw new UsageException(
                    $"\"{word}\" stands where no file is expected; to evaluate a file: evaluate {word}"
                ),
                _ => read with { Files = [.. read.Files, word] },
            };
        }

        return read switch
        {
            { Json: true, Files.Count: not 1 } => throw new UsageException("--json prints one document: name one file."),
            { Html: not null, Files.Count: not 1 } or { Markdown: not null, Files.Count: not 1 } => throw new UsageException(
                "--html and --markdown write one report: name one file."
            ),
            { Json: true, Details: true } or { Json: true, Width: not null } => throw new UsageException(
                "--json prints everything there is; --details and --width do not go with it."
            ),
            _ => read,
        };
    }

    private Arguments Live()
    {
        var read = new Arguments { Command = Command.Live };
        while (words.TryDequeue(out var word))
        {
            read = word switch
            {
                "--framework" => read with { Framework = FrameworkNamed(Value(word)) },
                _ when word.StartsWith('-') => throw Unknown(word, LiveOptions),
                _ => throw new UsageException($"live takes no \"{word}\"; it replays the states that are shipped."),
            };
        }

        return read;
    }

    private Arguments Record()
    {
        var read = new Arguments { Command = Command.Record };
        while (words.TryDequeue(out var word))
        {
            read = word switch
            {
                "--write" => read with { Write = Value(word) },
                _ when word.StartsWith('-') => throw Unknown(word, RecordOptions),
                _ when DatedState.All.Any(day => day.Name == word) => read with { Files = [.. read.Files, word] },
                _ => throw new UsageException(
                    $"The record is judged on no day \"{word}\"; there are {string.Join(", ", DatedState.All.Select(day => day.Name))}."
                ),
            };
        }

        return read is { Write: null, Files.Count: 0 } or { Write: not null, Files.Count: > 0 }
            ? throw new UsageException("record takes one of the days that it is judged on, or --write with a folder.")
            : read;
    }

    private Arguments List()
    {
        var read = new Arguments { Command = Command.List };
        while (words.TryDequeue(out var word))
        {
            read = word switch
            {
                "--json" => read with { Json = Once(word) },
                "--width" => read with { Width = WidthOf(Value(word)) },
                _ when word.StartsWith('-') => throw Unknown(word, ListOptions),
                _ => throw new UsageException($"list takes no \"{word}\"."),
            };
        }

        return read;
    }

    private static Framework FrameworkNamed(string id) =>
        Frameworks.All.FirstOrDefault(framework => framework.Id == id)
        ?? throw new UsageException($"There is no framework \"{id}\"{Nearest.Hint(id, Frameworks.Ids)}");

    private static Gate GateNamed(string name)
    {
        var names = Enum.GetValues<Gate>().ToDictionary(gate => gate.ToString().ToLowerInvariant(), StringComparer.Ordinal);
        return names.TryGetValue(name, out var gate)
            ? gate
            : throw new UsageException($"There is no gate \"{name}\"{Nearest.Hint(name, names.Keys)}");
    }

    private static int WidthOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var width)
        && width is >= Terminal.NarrowestPage and <= Terminal.WidestPage
            ? width
            : throw new UsageException(
                $"--width takes a whole number from {Terminal.NarrowestPage} to {Terminal.WidestPage}, not \"{text}\"."
            );

    private static UsageException Unknown(string option, string[] known) =>
        new($"There is no option \"{option}\" here{Nearest.Hint(option, known)}");

    private bool Once(string option) => seen.Add(option) ? true : throw new UsageException($"{option} is given twice.");

    private string Value(string option)
    {
        Once(option);
        return Next(option);
    }

    private string Next(string option) =>
        words.TryDequeue(out var value) && !value.StartsWith("--", StringComparison.Ordinal)
            ? value
            : throw new UsageException($"{option} needs a value.");
}

using System.Text;
using System.Text.RegularExpressions;

namespace FrameworkRules.Tests;

/// <summary>Holds the direction of dependencies: each folder knows only those below it.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string[] Order = ["Agreements", "Logic", "Preconditions", "Evaluation", "Frameworks"];

    /// <summary>What each folder must not know. Instruments is a leaf, for preconditions and what stands above them.</summary>
    private static readonly Dictionary<string, string[]> Hidden = Order
        .Select((folder, position) => (folder, hidden: Order[(position + 1)..].Concat(position < 2 ? ["Instruments"] : []).ToArray()))
        .Append(("Instruments", Order))
        .ToDictionary(rule => rule.Item1, rule => rule.Item2);

    [Fact]
    public void No_folder_knows_one_above_it() => Violations(Repository.Sources).Should().BeEmpty();

    [Theory]
    [InlineData("Agreements/Planted.cs", "internal sealed class Planted { Quantifier? field; }", "Quantifier")]
    [InlineData("Logic/Planted.cs", "internal sealed class Planted { void Use() => Frameworks.All.ToString(); }", "Frameworks")]
    [InlineData("Logic/Planted.cs", "internal sealed class Planted { CitedText? text; }", "CitedText")]
    [InlineData("Preconditions/Process/Planted.cs", "internal sealed class Planted(Assessment assessment);", "Assessment")]
    [InlineData("Instruments/Planted.cs", "internal sealed class Planted { string Name => $\"{nameof(Kind)}\"; }", "Kind")]
    public void The_scan_finds_a_planted_violation(string path, string code, string type)
    {
        var planted = new Dictionary<string, string>(Repository.Sources) { [path] = code };
        Violations(planted).Should().Contain(violation => violation.StartsWith(path) && violation.EndsWith($" {type}"));
    }

    [Fact]
    public void The_scan_passes_over_comments_and_text() =>
        Violations(
                new Dictionary<string, string>(Repository.Sources)
                {
                    ["Agreements/Planted.cs"] =
                        "// Quantifier\n/// <see cref=\"Assessment\"/>\nclass Planted { string a = \"Quantifier\"; /* Tally */ }",
                }
            )
            .Should()
            .BeEmpty();

    [Fact]
    public void The_scan_sees_the_types_of_every_folder()
    {
        var declared = Declared(Repository.Sources);
        declared["Logic"].Should().Contain(["Requirement", "Tally", "Truth", "TextScope", "Judgement"]);
        declared["Evaluation"].Should().Contain(["Framework", "Receipt", "IEvaluator", "Verdict"]);
        foreach (var folder in Hidden.Keys)
        {
            declared[folder].Should().NotBeEmpty($"of {folder}");
        }
    }

    [Fact]
    public void Every_question_put_in_code_is_listed_in_the_decisions()
    {
        var open = typeof(Framework)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(OpenRequirement)) && !type.IsAbstract)
            .Select(type => type.Name)
            .Order()
            .ToList();
        var decisions = string.Join(
            '\n',
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "decisions"), "*.md").Select(File.ReadAllText)
        );
        var listed = OpenNode().Matches(decisions).Select(match => match.Groups[1].Value).Order();
        listed.Should().Equal(open, "each has a line \"- `Type`: why\" under docs/decisions, and no line outlives its type");
    }

    [Fact]
    public void No_library_reads_a_clock_a_culture_or_the_environment()
    {
        foreach (var (path, code) in Repository.Sources)
        {
            ReadsSurroundings().Matches(Stripped(code)).Select(match => $"{path}: {match.Value}").Should().BeEmpty();
        }

        ReadsSurroundings().IsMatch("var now = DateTimeOffset.UtcNow;").Should().BeTrue("the scan must be able to fail");
    }

    private static List<string> Violations(IReadOnlyDictionary<string, string> sources)
    {
        var declared = Declared(sources);
        var found = new List<string>();
        foreach (var (path, code) in sources)
        {
            if (!Hidden.TryGetValue(path.Split('/')[0], out var hidden))
            {
                continue;
            }

            var stripped = Stripped(code);
            var words = TypeName().Matches(stripped).Select(match => match.Value).ToHashSet();
            found.AddRange(
                from folder in hidden
                from type in declared[folder]
                where words.Contains(type) && !IsMember(type, stripped)
                select $"{path} knows {type}"
            );
        }

        return found;
    }

    /// <summary>Tells whether a word that names a type elsewhere names a member that this file declares.</summary>
    private static bool IsMember(string word, string code) =>
        Regex.IsMatch(
            code,
            $@"[\w>\]?] (?<!\bnew ){word}\s*(?:\{{|=|;|\()|^\s*{word},\s*$",
            RegexOptions.Multiline,
            TimeSpan.FromSeconds(5)
        );

    private static Dictionary<string, HashSet<string>> Declared(IReadOnlyDictionary<string, string> sources) =>
        sources
            .GroupBy(file => file.Key.Split('/')[0])
            .ToDictionary(
                folder => folder.Key,
                folder =>
                    folder
                        .SelectMany(file => Declaration().Matches(Stripped(file.Value)).Select(match => match.Groups[1].Value))
                        .ToHashSet()
            );

    /// <summary>Takes comments and text out, but keeps the code that is interpolated into text.</summary>
    private static string Stripped(string code)
    {
        var kept = new StringBuilder();
        var position = 0;
        while (position < code.Length)
        {
            var match = CommentOrText().Match(code, position);
            if (!match.Success)
            {
                return kept.Append(code, position, code.Length - position).ToString();
            }

            kept.Append(code, position, match.Index - position).Append(' ');
            position = match.Index + match.Length;
            if (match.Value.StartsWith('$'))
            {
                kept.AppendJoin(' ', Hole().Matches(match.Value).Select(hole => hole.Value)).Append(' ');
            }
        }

        return kept.ToString();
    }

    [GeneratedRegex(
        """"
            //[^\n]*|/\*[\s\S]*?\*/|'(?:\\.|[^'\\])'|\$*"""[\s\S]*?"""|\$?@"(?:""|[^"])*"|\$"(?:\\.|\{(?:[^{}"]|"[^"\n]*")*\}|[^"\\])*"|"(?:\\.|[^"\\\n])*"
            """",
        RegexOptions.None,
        10_000
    )]
    private static partial Regex CommentOrText();

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.None, 10_000)]
    private static partial Regex Hole();

    [GeneratedRegex(@"\b(?:class|struct|record|enum|interface|record struct|delegate \w+)\s+([A-Z]\w*)", RegexOptions.None, 10_000)]
    private static partial Regex Declaration();

    /// <summary>A word that is not a member of something: <c>state.Framework</c> is no use of the type, and neither is what an initialiser sets.</summary>
    [GeneratedRegex(@"(?<![\w.])[A-Z]\w*\b(?!\s*=[^=>])|(?<=\bFrameworkRules\.)[A-Z]\w*\b", RegexOptions.None, 10_000)]
    private static partial Regex TypeName();

    [GeneratedRegex(@"^- `(\w+)`: \S", RegexOptions.Multiline, 10_000)]
    private static partial Regex OpenNode();

    [GeneratedRegex(
        @"\b(?:DateTime|DateTimeOffset)\.(?:Now|UtcNow|Today)\b|\bTimeProvider\b|\bStopwatch\b|\bEnvironment\.|\bTimeZoneInfo\.Local\b|\bToLocalTime\b|\bCurrent(?:UI)?Culture\b|\bRandom\b|\bNewGuid\b|\bInstalledUICulture\b",
        RegexOptions.None,
        10_000
    )]
    private static partial Regex ReadsSurroundings();
}

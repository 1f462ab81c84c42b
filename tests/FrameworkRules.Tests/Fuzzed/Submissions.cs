using System.Text;
using FrameworkRules.Tests.Documentation;
using FrameworkRules.Tests.Preconditions;
using FrameworkRules.Tests.Rules;

namespace FrameworkRules.Tests.Fuzzed;

/// <summary>Every submission there is to begin from: the states and drafts that are shipped, the record, the cases of the preconditions.</summary>
internal static class Submissions
{
    public static IReadOnlyList<byte[]> All { get; } =
    [
        .. Files("States").Select(File.ReadAllBytes),
        .. Files(Path.Combine("Data", "Drafts")).Select(File.ReadAllBytes),
        File.ReadAllBytes(Page.PathOf("src/FrameworkRules.Samples/Record/record.json")),
        .. Case.All.Select(each => Encoding.UTF8.GetBytes(each.Submission())),
    ];

    private static readonly byte[][] Short = [.. All.Where(file => file.Length < 12_000)];

    /// <summary>Picks one, seldom a long one: each takes as much time as many short ones.</summary>
    public static byte[] One(Dice dice) => dice.PickFrom(dice.Chance(3) ? All : Short);

    private static IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, folder), "*.json").Order(StringComparer.Ordinal);
}

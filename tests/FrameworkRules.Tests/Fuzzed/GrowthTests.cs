using System.Text;
using FrameworkRules.Tests.Rules;

namespace FrameworkRules.Tests.Fuzzed;

/// <summary>Holds that no small file makes much work: with four times as much in it, about four times as much is done.</summary>
/// <remarks>What is done is counted in bytes allocated, which depend on no clock and no other process. Work that allocates nothing is counted by what it compares.</remarks>
public sealed class GrowthTests(ITestOutputHelper output)
{
    private const int Small = 500;

    /// <summary>How much more may be done with four times as much: rests of logarithms and of tables that grow by doubling.</summary>
    private const double AtMost = 6;

    /// <summary>Files that somebody could send who wants to keep a host busy, by what there is much of.</summary>
    private static readonly Dictionary<string, Func<int, string>> Files = new()
    {
        ["conditions in one circle"] = count =>
            Claims(
                "declaredConditions",
                Each(
                    count,
                    i =>
                        $"\"id\":\"c{i}\",\"party\":\"IL\",\"step\":\"s{i}\",\"waitsFor\":\"s{(i + 1) % count}\",\"assertedBy\":\"IL\",{From}"
                )
            ),
        ["texts"] = count =>
            Whole(
                $"\"instruments\":[{Each(count, i => $"\"id\":\"t{i}\",\"date\":\"2025-01-01\",\"source\":\"s\",\"completeness\":\"excerpt\"")}]"
            ),
        ["texts that amend each other in a chain"] = count =>
            Whole(
                $"\"instruments\":[{Each(count, i => $"\"id\":\"t{i}\",\"date\":\"2025-01-01\",\"source\":\"s\",\"completeness\":\"full\",\"amends\":[{{\"instrument\":\"t{(i + 1) % count}\",\"clause\":\"1\"}}]")}]"
            ),
        ["clauses in annexes that amend clauses"] = count =>
            Whole(
                $"\"instruments\":[{{\"id\":\"t\",\"date\":\"2025-01-01\",\"source\":\"s\",\"completeness\":\"full\",\"annexes\":[{Each(count, i => $"\"id\":\"A{i}\",\"completeness\":\"missing\"")}],\"commitments\":[{Each(count, i => $"\"id\":\"c{i}\",\"annex\":\"A{i}\",\"action\":\"do it as in annex A{i}\",\"actors\":[\"IL\"]")}]}},"
                    + $"{{\"id\":\"u\",\"date\":\"2025-01-02\",\"source\":\"s\",\"completeness\":\"full\",\"amends\":[{Each(count, i => $"\"instrument\":\"t\",\"clause\":\"c{i}\"")}]}}]"
            ),
        ["steps of one name"] = count =>
            Whole(
                $"\"instruments\":[{{\"id\":\"t\",\"date\":\"2025-01-01\",\"source\":\"s\",\"completeness\":\"full\",\"commitments\":[{Each(count, i => $"\"id\":\"c{i}\",\"action\":\"withdraw\",\"actors\":[\"IL\"],\"trigger\":\"withdraw\"")}]}}]"
            ),
        ["sources of claims in confidence"] = count =>
            Whole(
                $"\"sources\":[{Each(count, i => $"\"id\":\"s{i}\",\"publisher\":\"p\",\"date\":\"2025-01-01\",\"grade\":\"press\"")}],\"claims\":{{\"foreignPresence\":[{Each(count, i => $"\"id\":\"h{i}\",\"holder\":\"IL\",\"positions\":1,\"assertedBy\":\"press\",\"from\":\"2025-01-01\",\"source\":\"s{i}\",\"confidential\":true")}]}}",
                ownSources: true
            ),
        ["claims with a source that nobody knows"] = count =>
            Claims(
                "foreignPresence",
                Each(count, i => $"\"id\":\"h{i}\",\"holder\":\"IL\",\"assertedBy\":\"p\",\"from\":\"2025-01-01\",\"source\":\"{Long(i)}\"")
            ),
        ["long words that nobody knows"] = count =>
            Claims(
                "foreignPresence",
                Each(
                    20,
                    i =>
                        $"\"id\":\"h{i}\",\"holder\":\"IL\",\"assertedBy\":\"p\",\"from\":\"2025-01-01\",\"source\":\"{new string('x', count * 40)}{i}\""
                )
            ),
        ["long ids that are there twice"] = count =>
            Claims(
                "foreignPresence",
                Each(20, i => $"\"id\":\"{new string('x', count * 40)}\",\"holder\":\"IL\",\"assertedBy\":\"p\",{From}")
            ),
        ["claims without a source"] = count =>
            Claims("foreignPresence", Each(count, i => $"\"id\":\"h{i}\",\"holder\":\"IL\",\"assertedBy\":\"p\",\"from\":\"2025-01-01\"")),
        ["valid claims"] = count =>
            Claims(
                "foreignPresence",
                Each(count, i => $"\"id\":\"h{i}\",\"holder\":\"IL\",\"positions\":1,\"assertedBy\":\"press\",{From}")
            ),
        ["names in one role"] = count =>
            Whole($"\"cast\":{{\"x\":[{string.Join(',', Enumerable.Range(0, count).Select(i => $"\"n{i}\""))}]}}"),
        ["bodies and speakers beside them"] = count =>
            Whole(
                $"\"bodies\":[{Each(count, i => $"\"id\":\"body {i}\",\"speaksFor\":\"body {i + 1}\"")}],\"sources\":[{TheSource}],\"claims\":{{\"foreignPresence\":[{Each(count, i => $"\"id\":\"place {i}\",\"holder\":\"holder {i}\",\"positions\":1,\"assertedBy\":\"a speaker of {i}\",{From}")}]}}",
                ownSources: true
            ),
        ["incidents of one look in a chain"] = count =>
            Claims(
                "incidents",
                Each(
                    count,
                    i =>
                        $"\"id\":\"i{i:00000}\",\"side\":\"IL\",\"at\":\"2025-01-01\",\"assertedBy\":\"UNIFIL\",\"killed\":1,\"source\":\"s\",\"sameAs\":\"i{Math.Max(0, i - 1):00000}\""
                )
            ),
        ["surveys"] = count =>
            Whole(
                $"\"surveys\":[{Each(count, i => $"\"of\":\"foreignPresence\",\"from\":\"2024-12-01\",\"until\":\"2025-0{1 + (i % 3)}-20\",\"by\":\"UNIFIL\",\"source\":\"s\"")}]"
            ),
        ["members that nobody knows"] = count =>
            Claims("foreignPresence", $"{{\"id\":\"h\",{string.Join(',', Enumerable.Range(0, count).Select(i => $"\"m{i}\":1"))}}}"),
        ["lists that nobody knows before claims without a source"] = count =>
            Whole(
                $"\"claims\":{{{string.Join(',', Enumerable.Range(0, count).Select(i => $"\"list{i}\":[]"))},\"foreignPresence\":[{Each(count, i => $"\"id\":\"h{i}\",\"holder\":\"IL\",\"assertedBy\":\"p\",\"from\":\"2025-01-01\"")}]}}"
            ),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    private const string From = "\"from\":\"2025-01-01\",\"source\":\"s\"";
    private const string TheSource = "{\"id\":\"s\",\"publisher\":\"p\",\"date\":\"2025-01-10\",\"grade\":\"observer\"}";

    [Theory]
    [MemberData(nameof(Names))]
    public void Four_times_as_much_takes_about_four_times_the_work(string name)
    {
        _ = Work(Files[name](Small));
        var (small, large) = (Work(Files[name](Small)), Work(Files[name](4 * Small)));

        output.WriteLine($"{small:N0} and {large:N0} bytes, {(double)large / small:0.00} times as many");
        ((double)large / small).Should().BeLessThan(AtMost);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_told_of_a_file_stays_short(string name)
    {
        if (AgreementState.TryRead(Files[name](4 * Small), out var state, out var errors))
        {
            var assessment = Frameworks.Cessation2024.Evaluate(state);
            assessment.Warnings.Should().HaveCountLessThan(300);
            assessment.Findings.Should().OnlyContain(finding => finding.Reason.Length < 20_000);
            return;
        }

        errors.Count.Should().BeLessThanOrEqualTo(ReadOptions.Default.MaxErrors + 1);
        errors.Max(error => error.ToString().Length).Should().BeLessThan(1_000);
    }

    /// <summary>Reads, judges, redacts and writes; counts the bytes allocated.</summary>
    private static long Work(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        var before = GC.GetAllocatedBytesForCurrentThread();
        if (AgreementState.TryReadUtf8(utf8, out var state, out _))
        {
            foreach (var framework in new[] { Frameworks.Cessation2024, Frameworks.Comparator })
            {
                try
                {
                    var assessment = framework.Evaluate(state);
                    _ = assessment.ToJson();
                    _ = assessment.WithoutConfidential().ToJson();
                }
                catch (InvalidSubmissionException)
                {
                    // One framework may know a name otherwise; the work is done nevertheless.
                }
            }
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Long(int number) => $"{new string((char)('a' + (number % 20)), 50)}{number:0000000000}";

    private static string Each(int count, Func<int, string> members) =>
        string.Join(',', Enumerable.Range(0, count).Select(i => $"{{{members(i)}}}"));

    private static string Claims(string kind, string claims) =>
        Whole($"\"claims\":{{\"{kind}\":[{(claims.StartsWith('{') ? claims : $"{{{claims}}}")}]}}");

    private static string Whole(string members, bool ownSources = false) =>
        $"{{\"format\":1,\"submission\":\"state\",\"asOf\":\"2025-02-18\",\"zone\":\"Asia/Beirut\","
        + $"{(ownSources ? "" : $"\"sources\":[{TheSource}],")}{members}}}";
}

using System.Text;

namespace FrameworkRules.Tests;

/// <summary>Writes submissions in which a mark, ¶, stands before what is wrong, so that a test names the line and column by showing them.</summary>
internal static class Submission
{
    public const char Mark = '¶';

    /// <summary>A submission with one list of claims about depots, each given as JSON.</summary>
    public static string Depots(params string[] claims) => Claims($"\"depots\": [\n    {string.Join(",\n    ", claims)}\n  ]");

    public static string Claims(string lists) => Whole($"\"claims\": {{ {lists} }}");

    /// <summary>A submission with more members.</summary>
    public static string Whole(params string[] members) =>
        "{\n  \"format\": 1, \"submission\": \"state\", \"asOf\": \"2025-03-01T00:00:00Z\", \"utcOffset\": \"+02:00\",\n"
        + "  \"sources\": [ { \"id\": \"s1\", \"publisher\": \"a paper\", \"date\": \"2025-02-19\", \"grade\": \"press\" } ],\n  "
        + string.Join(",\n  ", members)
        + "\n}\n";

    /// <summary>A claim about a depot with further members.</summary>
    public static string Depot(string more = "", string id = "d1", string by = "paper", string from = "2025-02-19") =>
        $"{{ \"id\": \"{id}\", \"assertedBy\": \"{by}\", \"from\": \"{from}\", \"source\": \"s1\"{(more.Length == 0 ? "" : $", {more}")} }}";

    public static AgreementState Read(string json, ReadOptions? options = null) => AgreementState.Parse(json, options ?? HostKinds.Options);

    /// <summary>Reads a marked submission that must fail, and checks that the errors stand exactly at the marks.</summary>
    public static IReadOnlyList<InputError> ErrorsIn(string marked, ReadOptions? options = null)
    {
        var (json, places) = Unmark(marked);
        var errors = ErrorsOf(() => Read(json, options));
        errors.Select(error => (error.Line, error.Column)).Should().Equal(places);
        return errors;
    }

    public static InputError OnlyErrorIn(string marked, ReadOptions? options = null) =>
        ErrorsIn(marked, options).Should().ContainSingle().Subject;

    public static IReadOnlyList<InputError> ErrorsIn(byte[] utf8, ReadOptions? options = null) =>
        ErrorsOf(() => AgreementState.ParseUtf8(utf8, options ?? HostKinds.Options));

    private static IReadOnlyList<InputError> ErrorsOf(Func<AgreementState> read) =>
        read.Should().Throw<InvalidSubmissionException>().Which.Errors;

    private static (string Json, List<(int Line, int Column)> Places) Unmark(string marked)
    {
        var (json, places) = (new StringBuilder(), new List<(int, int)>());
        var (line, column) = (1, 1);
        foreach (var character in marked)
        {
            if (character == Mark)
            {
                places.Add((line, column));
                continue;
            }

            json.Append(character);
            (line, column) = character == '\n' ? (line + 1, 1) : (line, column + 1);
        }

        return (json.ToString(), places);
    }
}

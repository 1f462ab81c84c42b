using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FrameworkRules.Tests.Made;

/// <summary>Holds what is read of a file that has everything, and what is told when one thing in it is not as it should be, as a person has read it.</summary>
public sealed partial class WholeReadingTests
{
    /// <summary>What a person who fills in a file by hand may write in the place of a value.</summary>
    private static readonly (string Name, Func<JsonNode?, JsonNode?> Change)[] Faults =
    [
        ("null", _ => null),
        ("none", _ => "none"),
        ("as in the template", _ => "..."),
        ("empty", _ => ""),
        ("of another type", value => value is JsonValue given && given.GetValueKind() == JsonValueKind.String ? -7 : "seven"),
        ("in a list", value => new JsonArray(value?.DeepClone(), "an8th")),
        ("in an object", value => new JsonObject { ["value"] = value?.DeepClone() }),
    ];

    [Fact]
    public void The_canonical_form_is_the_one_that_was_read_by_a_person() =>
        Repository.ShouldHold(
            "tests/FrameworkRules.Tests/Data/Made/canonical.json",
            JsonNode.Parse(Submission.Read(MadeForReading.Draft).ToCanonicalJson().Span)!.ToJsonString(WholeDocumentTests.Indented) + "\n"
        );

    [Fact]
    public void What_is_told_of_one_mistake_at_any_place_is_what_a_person_has_read() =>
        Repository.ShouldHold("tests/FrameworkRules.Tests/Data/Made/errors.txt", string.Concat(Lines()));

    /// <summary>Makes every mistake at the first place of its sort, and says what is told of it: nothing where the file is as good with it, and of what is told alike at several places how many more there are.</summary>
    private static IEnumerable<string> Lines() =>
        Mistakes()
            .SelectMany(mistake => Told(mistake).Select(error => (mistake.Place, mistake.Fault, Error: error)))
            .GroupBy(told => (told.Fault, told.Error.Found, told.Error.Expected, told.Error.Suggestion))
            .Select(alike =>
                $"/{alike.First().Place} {alike.Key.Fault}: {alike.First().Error}{(alike.Count() > 1 ? $" [{alike.Count() - 1} more]" : "")}\n"
            );

    private static IEnumerable<(string Place, string Fault, JsonNode File)> Mistakes()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in Paths(Parse(), []).Where(path => seen.Add(Index().Replace(string.Join('/', path), "-"))))
        {
            foreach (var (name, change) in Faults)
            {
                yield return Make(path, name, (parent, key) => Put(parent, key, change(At(parent, key))));
            }

            yield return Make(path, "left out", Remove);
            yield return path[^1] is string
                ? Make(path, "misspelt", (parent, key) => Rename(parent.AsObject(), (string)key))
                : Make(path, "twice", (parent, key) => parent.AsArray().Add(At(parent, key)?.DeepClone()));
        }
    }

    private static (string Place, string Fault, JsonNode File) Make(IReadOnlyList<object> path, string fault, Action<JsonNode, object> make)
    {
        var file = Parse();
        make(path.SkipLast(1).Aggregate(file, (node, key) => At(node, key)!), path[^1]);
        return (string.Join('/', path), fault, file);
    }

    private static IReadOnlyList<InputError> Told((string Place, string Fault, JsonNode File) mistake)
    {
        AgreementState.TryRead(mistake.File.ToJsonString(WholeDocumentTests.Indented), out _, out var errors, HostKinds.Options);
        return errors;
    }

    private static JsonNode Parse() => JsonNode.Parse(MadeForReading.Draft)!;

    private static IEnumerable<IReadOnlyList<object>> Paths(JsonNode? node, IReadOnlyList<object> path) =>
        node switch
        {
            JsonObject members => members.SelectMany(member =>
            {
                IReadOnlyList<object> inner = [.. path, member.Key];
                return Paths(member.Value, inner).Prepend(inner);
            }),
            JsonArray items => items.SelectMany(
                (item, i) =>
                {
                    IReadOnlyList<object> inner = [.. path, i];
                    return Paths(item, inner).Prepend(inner);
                }
            ),
            _ => [],
        };

    private static JsonNode? At(JsonNode parent, object key) => key is int index ? parent[index] : parent[(string)key];

    private static void Put(JsonNode parent, object key, JsonNode? value)
    {
        if (key is int index)
        {
            parent[index] = value;
        }
        else
        {
            parent[(string)key] = value;
        }
    }

    private static void Remove(JsonNode parent, object key)
    {
        if (key is int index)
        {
            parent.AsArray().RemoveAt(index);
        }
        else
        {
            parent.AsObject().Remove((string)key);
        }
    }

    private static void Rename(JsonObject parent, string name)
    {
        var place = parent.IndexOf(name);
        var value = parent[name];
        parent.Remove(name);
        parent.Insert(place, name[..^1], value);
    }

    [GeneratedRegex("(?<=^|/)[0-9]+(?=/|$)", RegexOptions.None, 10_000)]
    private static partial Regex Index();
}

using System.Globalization;
using System.Text.Json.Nodes;

namespace FrameworkRules.Tests.Preconditions;

/// <summary>
/// One case of a precondition, read from <c>Cases/ID.json</c>: a fragment of a submission and the outcome it is to have. The fragment is laid over
/// <c>Cases/_base.json</c>, which brings sources and bodies, so that a case shows only what matters. Where a case is judged at another instant than the
/// base, its sources are of the last day before that instant, but for the document. A case may set parameters that no framework sets, as a host would.
/// The generated documentation shows the first case that meets the precondition and the first that does not.
/// </summary>
public sealed record Case(
    string Id,
    string Name,
    string Framework,
    string? Party,
    Outcome Expected,
    string? Timing,
    JsonObject? Parameters,
    JsonObject Fragment
)
{
    private static IEnumerable<Case> Of(string file)
    {
        var document = JsonNode.Parse(
            File.ReadAllText(file),
            documentOptions: new() { CommentHandling = System.Text.Json.JsonCommentHandling.Skip, AllowTrailingCommas = true }
        )!;
        foreach (var node in document["cases"]!.AsArray())
        {
            yield return new Case(
                Path.GetFileNameWithoutExtension(file),
                (string)node!["name"]!,
                (string?)node["framework"] ?? (string)document["framework"]!,
                (string?)node["party"],
                Enum.Parse<Outcome>((string)node["expect"]!),
                (string?)node["timing"],
                node["parameters"]?.AsObject(),
                node["state"]!.AsObject()
            );
        }
    }

    /// <summary>Gets every case there is. The files are read once for the whole run.</summary>
    public static IReadOnlyList<Case> All { get; } =
    [
        .. Directory
            .GetFiles(Folder, "*.json")
            .Where(file => !Path.GetFileName(file).StartsWith('_'))
            .Order(StringComparer.Ordinal)
            .SelectMany(Of),
    ];

    public Finding Judge()
    {
        var framework = Frameworks.Find(Framework);
        foreach (var (name, value) in Parameters ?? [])
        {
            framework = framework.FindParameter(name)!.TryRead((string)value!, out var set)
                ? framework.With(name, set)
                : throw new FormatException($"{this} sets {name} to {value}.");
        }

        return framework.Evaluate(State())[Party is null ? Id : $"{Id}/{Party}"];
    }

    public AgreementState State() => AgreementState.Parse(Submission());

    /// <summary>Writes the submission that the case is.</summary>
    public string Submission()
    {
        var merged = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "_base.json")))!.AsObject();
        foreach (var (name, value) in Fragment)
        {
            merged[name] = value!.DeepClone();
        }

        if (Fragment.ContainsKey("asOf") && !Fragment.ContainsKey("sources"))
        {
            Redate(merged);
        }

        return merged.ToJsonString();
    }

    /// <summary>Returns the case as it would be if a party alone said everything that no text on file says.</summary>
    /// <param name="party">The party.</param>
    /// <param name="closesLists">Whether it is the party as well that says which lists are complete.</param>
    public Case SpokenBy(string party, bool closesLists)
    {
        var fragment = Fragment.DeepClone().AsObject();
        var texts = (fragment["instruments"]?.AsArray() ?? []).Select(text => (string)text!["id"]!).ToHashSet();
        foreach (var (_, claims) in fragment["claims"]?.AsObject() ?? [])
        {
            var said = new HashSet<(string?, string?, string?)>();
            foreach (var claim in claims!.AsArray().Select(claim => claim!.AsObject()).ToList())
            {
                Attribute(claim, "assertedBy");
                if (!said.Add(((string?)claim["id"], claim["from"]?.ToJsonString(), claim["at"]?.ToJsonString())))
                {
                    // One speaker says a thing once.
                    claims.AsArray().Remove(claim);
                }
            }
        }

        foreach (var survey in closesLists ? fragment["surveys"]?.AsArray() ?? [] : [])
        {
            Attribute(survey!.AsObject(), "by");
        }

        return this with
        {
            Fragment = fragment,
        };

        void Attribute(JsonObject word, string field)
        {
            if (word[field] is not JsonValue speaker || !texts.Contains((string)speaker!))
            {
                word[field] = party;
            }
        }
    }

    private static void Redate(JsonObject state)
    {
        var asOf = DateTimeOffset.Parse((string)state["asOf"]!, CultureInfo.InvariantCulture);
        foreach (var source in state["sources"]!.AsArray().Where(source => (string)source!["grade"]! != "document"))
        {
            source!["date"] = asOf.AddTicks(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
    }

    public override string ToString() => $"{Id}: {Name}";

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Cases");
}

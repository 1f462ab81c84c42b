namespace FrameworkRules;

/// <summary>Turns "whether it is reached" and an answer into "it is reached" or "it is not reached".</summary>
internal static class EnglishAnswer
{
    private const string Whether = "whether ";

    /// <summary>Words after which "not" stands.</summary>
    private static readonly HashSet<string> Auxiliaries = ["is", "are", "was", "were", "can", "may", "will"];

    private static readonly HashSet<string> PluralVerbs = ["meet", "exist"];

    private static readonly HashSet<string> SingularVerbs = ["controls", "falls", "mandates", "names", "states"];

    private static readonly HashSet<string> Prepositions = ["of", "to", "in", "for", "with", "by", "from", "on", "under"];

    private static readonly (string Opening, string Denied)[] Openings =
    [
        ("a ", "no "),
        ("an ", "no "),
        ("there is a ", "there is no "),
        ("each ", "not each "),
        ("both ", "not both "),
        ("every ", "not every "),
    ];

    /// <summary>Titles that name what there is, or is not, and ask nothing.</summary>
    private static readonly Dictionary<string, (string So, string NotSo)> Named = new(StringComparer.Ordinal)
    {
        ["attack across the line"] = ("it was an attack across the line", "it was no attack across the line"),
        ["crossing of the Blue Line by forces"] = (
            "it was a crossing of the Blue Line by forces",
            "it was no crossing of the Blue Line by forces"
        ),
        ["list of what remains"] = ("it has a list of what remains", "it has no list of what remains"),
        ["offensive operation by forces already on the other side of the line, or against forces on this side of it"] = (
            "it was an offensive operation by forces already on the other side of the line, or against forces on this side of it",
            "it was no offensive operation by forces already on the other side of the line, or against forces on this side of it"
        ),
        ["operational control of the accessible part by official forces"] = (
            "it has its accessible part under the operational control of official forces",
            "it does not have its accessible part under the operational control of official forces"
        ),
        ["overflight without consent"] = ("it was an overflight without consent", "it was no overflight without consent"),
        ["presence of armed personnel, weapons or installations other than those of official forces and the UN"] = (
            "it has armed personnel, weapons or installations other than those of official forces and the UN",
            "it has no armed personnel, weapons or installations other than those of official forces and the UN"
        ),
    };

    /// <summary>Statements whose verb no rule finds.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["it is under the agreed ceiling or tolerance"] = "it is not under the agreed ceiling or tolerance",
        ["it gives each step its area and its date or condition"] = "it does not give each step its area and its date or condition",
        ["it offers a livelihood: pay, training or work"] = "it offers no livelihood: neither pay, training nor work",
        ["reports leave the claim out on request"] = "reports do not leave the claim out on request",
        ["the area or zones are named"] = "neither the area nor zones are named",
        ["there is a rule on publication or registration"] = "there is no rule on publication or registration",
        ["there is a rule on how the text ends, or that no party may leave it"] =
            "there is no rule on how the text ends, nor that no party may leave it",
        ["the authorities acted on it: stopped it, held those responsible or seized their arms"] =
            "the authorities did not act on it: they neither stopped it, nor held those responsible, nor seized their arms",
        ["the Knesset has expressed confidence in it"] = "the Knesset has not expressed confidence in it",
        ["the law requires it for this text"] = "the law does not require it for this text",
        ["the party the duty is owed to agreed"] = "the party the duty is owed to did not agree",
    };

    /// <summary>Returns the statement, or <see langword="null"/> where the title is neither known nor a question of this form.</summary>
    public static string? Of(string title, bool isSo)
    {
        if (Named.TryGetValue(title, out var named))
        {
            return isSo ? named.So : named.NotSo;
        }

        if (!title.StartsWith(Whether, StringComparison.Ordinal))
        {
            return null;
        }

        var statement = title[Whether.Length..];
        return isSo ? statement : Denied(statement);
    }

    private static string? Denied(string statement)
    {
        if (Exceptions.TryGetValue(statement, out var denied))
        {
            return denied;
        }

        foreach (var (opening, deniedOpening) in Openings)
        {
            if (statement.StartsWith(opening, StringComparison.Ordinal))
            {
                return deniedOpening + statement[opening.Length..];
            }
        }

        // "Not" before one of two things would not deny the other.
        return statement.Contains(" or ", StringComparison.Ordinal) ? null : DeniedVerb(statement.Split(' '));
    }

    private static string? DeniedVerb(string[] words)
    {
        var verb = words is ["it", _, ..] ? 1 : Array.FindIndex(words, IsVerb);
        if (verb < 1 || HasClauseBefore(words, verb))
        {
            return null;
        }

        var denied = words[verb] switch
        {
            "must" => "need not",
            "has" or "have" when IsParticiple(words, verb + 1) => $"{words[verb]} not",
            "has" => "does not have",
            "have" => "do not have",
            var word when Auxiliaries.Contains(word) => $"{word} not",
            var word when PluralVerbs.Contains(word) => $"do not {word}",
            [.. var stem, 's'] => $"does not {stem}",
            _ => null,
        };
        return denied is null ? null : string.Join(' ', [.. words[..verb], denied, .. words[(verb + 1)..]]);
    }

    private static bool IsVerb(string word) =>
        Auxiliaries.Contains(word) || PluralVerbs.Contains(word) || SingularVerbs.Contains(word) || word is "must" or "has" or "have";

    /// <summary>Tells whether the verb may be that of a clause within the subject: "the party the duty is owed to".</summary>
    private static bool HasClauseBefore(string[] words, int verb)
    {
        for (var i = 0; i < verb; i++)
        {
            if (
                words[i] is "that" or "what" or "whatever" or "whoever" or "which" or "who" or "whose" or "where"
                || (i > 0 && words[i] == "the" && !Prepositions.Contains(words[i - 1]))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsParticiple(string[] words, int at) =>
        at < words.Length
        && (
            words[at].TrimEnd(',').EndsWith("ed", StringComparison.Ordinal)
            || (words[at].EndsWith("ly", StringComparison.Ordinal) && IsParticiple(words, at + 1))
        );
}

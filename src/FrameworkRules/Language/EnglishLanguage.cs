namespace FrameworkRules;

/// <summary>Words messages in English.</summary>
internal sealed class EnglishLanguage : ReportLanguage
{
    /// <summary>Words with which statements begin and which are small within a sentence; others may be names.</summary>
    private static readonly HashSet<string> SmallWithin =
    [
        "A",
        "An",
        "The",
        "Every",
        "Each",
        "All",
        "No",
        "None",
        "Any",
        "At",
        "Both",
        "By",
        "For",
        "From",
        "If",
        "In",
        "It",
        "Not",
        "Of",
        "On",
        "One",
        "Since",
        "Some",
        "There",
        "Those",
        "Unsigned",
        "What",
        "Where",
        "Whoever",
        "Within",
    ];

    /// <inheritdoc/>
    public override string Code => "en";

    /// <inheritdoc/>
    public override string Template(string message) => EnglishTemplates.Of(message ?? throw new ArgumentNullException(nameof(message)));

    /// <inheritdoc/>
    public override string Term(string declared) =>
        base.Term(declared) switch
        {
            "lebanese state" => "Lebanese state",
            "army" => "the army",
            "united nations" => "the United Nations",
            _ => declared,
        };

    /// <inheritdoc/>
    public override string Name(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return
            name == "press"
            || name.StartsWith("United ", StringComparison.Ordinal)
            || name.StartsWith("European ", StringComparison.Ordinal)
            ? $"the {name}"
            : name;
    }

    /// <inheritdoc/>
    public override string Clause(string statement)
    {
        var clause = base.Clause(statement);
        var first = clause.Split(' ', 2)[0];
        return SmallWithin.Contains(first) ? char.ToLowerInvariant(clause[0]) + clause[1..] : clause;
    }

    /// <inheritdoc/>
    public override string? Answer(string title, bool isSo) =>
        EnglishAnswer.Of(title ?? throw new ArgumentNullException(nameof(title)), isSo);

    /// <inheritdoc/>
    public override string? AnswerAbout(string title, bool isSo) =>
        Answer(title, isSo) is { } answer && answer.StartsWith("it ", StringComparison.Ordinal)
            ? $"{{0}} {answer[3..]}"
            : base.AnswerAbout(title, isSo);

    /// <inheritdoc/>
    public override string? Statement(string title) => EnglishStatements.Of(title ?? throw new ArgumentNullException(nameof(title)));

    /// <inheritdoc/>
    public override string UnitFor(string unit, decimal count)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return count != 1 ? unit
            : unit == "people" ? "person"
            : unit == "women" ? "woman"
            : unit.EndsWith("ies", StringComparison.Ordinal) ? unit[..^3] + "y"
            : unit.EndsWith('s') ? unit[..^1]
            : unit;
    }
}

namespace FrameworkRules.Tests.Documentation;

/// <summary>Writes which evidence settles an unknown: the fields that are read, what they hold, and who could tell.</summary>
internal static class SettlingSection
{
    public static void Write(Definition definition, Markdown page)
    {
        var nodes = new[] { definition.Requirement, definition.Weaker, definition.Applicability }
            .OfType<Requirement>()
            .SelectMany(tree => tree.WithParts())
            .ToList();
        var fields = nodes.SelectMany(FieldsOf).Distinct().ToList();
        page.Heading(2, "What settles an unknown")
            .Table(["of each", "field", "what it says", "value", "by whose word", "who could tell"], fields.Select(Row));
        var notes = nodes
            .OfType<Quantifier>()
            .Where(quantifier => !quantifier.Query.IsTreatedAsComplete)
            .Select(Closing)
            .Concat(fields.Select(Belief).OfType<string>());
        if (notes.Distinct().ToList() is { Count: > 0 } distinct)
        {
            page.Bullets(distinct);
        }
    }

    private static IEnumerable<(Kind Kind, Field Field)> FieldsOf(Requirement node) =>
        node switch
        {
            FieldCondition check => [(check.About!, check.Field)],
            FieldPairCondition pair => pair.Fields.Select(field => (pair.About!, field)),
            Quantifier { Query.Summed: { } summed } quantifier => [(quantifier.Query.Kind, summed)],
            OpenRequirement open => open.Reads.SelectMany(kind =>
                kind.Fields.Where(field => field.Ordinal >= kind.FirstOwnField).Select(field => (kind, field))
            ),
            _ => [],
        };

    private static string[] Row((Kind Kind, Field Field) read) =>
        [
            $"{read.Kind.Noun} (`{read.Kind.Name}`)",
            $"`{read.Field.Name}`",
            read.Field.Title,
            Words.Of(read.Field),
            Words.Of(read.Field.Testimony),
            read.Kind.KnownTo ?? "–",
        ];

    private static string Closing(Quantifier quantifier)
    {
        var (kind, scope) = (quantifier.Query.Kind, quantifier.Query.Scope is { } of ? $" with the scope `{of}`" : "");
        return kind.Nature switch
        {
            ClaimNature.Provision => "That there is no other clause is known once the texts judged are submitted in full.",
            ClaimNature.Event when quantifier.Query.Window is null =>
                $"That there was no other {kind.Noun} is known by a survey of `{kind.Name}`{scope} that runs from the start of the cessation to the instant judged.",
            ClaimNature.Event =>
                $"That there was no other {kind.Noun} is known by a survey of `{kind.Name}`{scope} that covers the window.",
            _ => $"That there is no other {kind.Noun} is known by a survey of `{kind.Name}`{scope} that covers the instant judged.",
        };
    }

    private static string? Belief((Kind Kind, Field Field) read) =>
        read.Kind.BelievedFor is { } time
            ? $"What is said of a {read.Kind.Noun} is believed for {time.Days} days, a time this library proposes."
            : null;
}

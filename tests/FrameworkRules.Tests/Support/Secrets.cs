using FrameworkRules.Tests.Rules;

namespace FrameworkRules.Tests;

/// <summary>Makes claims and texts confidential, so that it can be seen whether an output tells of them.</summary>
internal static class Secrets
{
    private const int Secret = 987_654_321;

    /// <summary>Tells whether an output has a word or number of theirs in it.</summary>
    public static bool AreIn(string form) =>
        form.Replace("Secretary", "", StringComparison.Ordinal).Contains("secret", StringComparison.OrdinalIgnoreCase)
        || form.Contains($"{Secret}", StringComparison.Ordinal);

    /// <summary>Makes some claims and texts confidential, and puts words and numbers into them that stand nowhere else.</summary>
    public static AgreementState In(AgreementState state, Dice dice)
    {
        Instrument[] texts = [.. state.Instruments.Select(text => dice.Chance(30) ? Hidden(text) : text)];
        return state.With(
            instruments: texts,
            sources:
            [
                .. state.Sources,
                new Source("secret-source")
                {
                    Publisher = "secret publisher",
                    Title = "https://secret.example/",
                    Symbol = "secret symbol",
                    Paragraph = "secret paragraph",
                    Address = "https://secret.example/text",
                    SeenAt = "https://secret.example/copy",
                    Quotation = "secret words",
                    Date = state.Sources[0].Date,
                    Grade = SourceGrade.Observer,
                },
            ],
            claims: [.. state.Claims.Select((claim, i) => dice.Chance(30) ? Hidden(claim, i) : claim)]
        );
    }

    private static Instrument Hidden(Instrument text) =>
        new(text.Id)
        {
            Title = "secret title",
            Date = text.Date,
            SourceId = text.SourceId,
            IsComplete = text.IsComplete,
            EndsOn = text.EndsOn,
            AcceptedBy = text.AcceptedBy,
            Amends = text.Amends,
            Replaces = text.Replaces,
            Annexes = text.Annexes,
            Confidential = true,
            Provisions = [.. text.Provisions.Select(clause => WithNumbers(clause))],
        };

    private static AgreementClaim Hidden(AgreementClaim claim, int number)
    {
        var hidden = claim
            .With(claim.Kind.Confidential!, true)
            .With(claim.Kind.AssertedBy!, $"secret {number}")
            .With(claim.Kind.Source!, "secret-source");
        return WithNumbers(hidden);
    }

    private static AgreementClaim WithNumbers(AgreementClaim claim) =>
        claim
            .Kind.Fields.OfType<NumberField>()
            .Where(field => claim[field].IsStated && !claim[field].IsNone && field.Unit != "%" && field.Name != "reportEveryDays")
            .Aggregate(claim, (changed, field) => changed.With(field, Secret));
}

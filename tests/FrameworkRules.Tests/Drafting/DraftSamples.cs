using FrameworkRules.Drafting;
using FrameworkRules.Tests.Rules;

namespace FrameworkRules.Tests.Drafting;

/// <summary>The drafts on file, and drafts made of them.</summary>
internal static class DraftSamples
{
    public static string File(int draft) => Path.Combine(AppContext.BaseDirectory, "Data", "Drafts", $"draft-{draft}.json");

    public static AgreementState Load(int draft) => AgreementState.Load(File(draft));

    public static Assessment Assess(int draft) => Frameworks.Trilateral2026.Evaluate(Load(draft));

    /// <summary>A draft with one duty of each side, to change.</summary>
    public static Draft Small(params ClauseContent[] more) =>
        Draft
            .Of("small", Frameworks.Trilateral2026)
            .Declaring(new Body("Committee"))
            .Clause("1.1", "Israel shall withdraw, and Lebanon shall deploy.", [Withdraw, Deploy, .. more]);

    public static Duty Withdraw => Duty.Of("IL").Shall("withdraw its forces").At("Sector East").WithinDays(60).VerifiedBy("Committee");

    public static Duty Deploy => Duty.Of("LB").Shall("deploy its army").At("Sector East").WithinDays(60).VerifiedBy("Committee");

    /// <summary>A draft that holds the texts of two on file, one of them confidential, with words in it that stand nowhere else.</summary>
    public static AgreementState WithSecret(Dice dice)
    {
        var (open, secret) = (Load(dice.From(1, 3)), Load(dice.From(1, 3)));
        return open.With(
            bodies: [.. open.Bodies, .. secret.Bodies.Where(body => open.Bodies.All(other => other.Id != body.Id))],
            instruments: [open.Instruments[0], Hidden(secret.Instruments[0], dice)]
        );
    }

    private static Instrument Hidden(Instrument text, Dice dice) =>
        new("secret-text")
        {
            Title = "secret title",
            Date = text.Date,
            SourceId = text.SourceId,
            IsComplete = text.IsComplete,
            Annexes = text.Annexes,
            Confidential = true,
            Provisions = [.. text.Provisions.Select((clause, number) => Hidden(clause, number, dice))],
        };

    private static AgreementClaim Hidden(AgreementClaim clause, int number, Dice dice)
    {
        var hidden = new AgreementClaim(
            clause.Kind,
            $"secret-{number}",
            clause
                .Kind.Fields.Where(field => field != clause.Kind.SubjectId && clause[field] != default)
                .Select(field => new KeyValuePair<Field, FieldValue>(field, Hide(clause[field], field)))
        );
        hidden = hidden
            .With(hidden.Kind.Paragraph!, $"secret {number}")
            .With(hidden.Kind.Words!, "secret words as appropriate, see Annex Z");
        if (clause.Kind != Commitment.Kind || !dice.Chance(30))
        {
            return hidden;
        }

        hidden = hidden.With(Commitment.WithinHours, FieldValue.NotKnown);
        hidden.Open(new Bracket(Commitment.WithinHours, ("secret proposer", 1), ("LB", 2)));
        return hidden;
    }

    private static FieldValue Hide(FieldValue value, Field field) =>
        value.IsStated && !value.IsNone && field is TextField { Choices.Count: 0, Name: not "annex" } ? $"secret {value.Text}"
        : value.IsStated && !value.IsNone && field is NumberField ? 987_654_321
        : value;
}

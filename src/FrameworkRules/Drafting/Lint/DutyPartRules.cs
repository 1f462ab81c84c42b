namespace FrameworkRules.Drafting;

/// <summary>Finds duties that do not say who is to act, by when, where, or who sees to it.</summary>
internal static class DutyPartRules
{
    public static LintRule Actor { get; } =
        new(
            "no-actor",
            LintSeverity.Error,
            "A duty says who is to act.",
            text =>
                Duties(text)
                    .Where(duty => !PassiveDutyRule.IsPassive(duty) && duty.Claim.Get(Commitment.Actors) is var actors && IsSilent(actors))
                    .Select(duty => new LintHit(duty, "nobody is named who is to act", "name the side or body that owes it"))
        );

    public static LintRule Time { get; } =
        new(
            "no-time",
            LintSeverity.Warning,
            "A duty says by when, or on what event.",
            text =>
                Duties(text)
                    .Where(duty =>
                        !DutyTime.Of(duty).IsDated
                        && !IsStated(duty, Commitment.Trigger, text)
                        && !IsStated(duty, Commitment.After, text)
                        && DutyTime.FieldsOf(duty.Kind).Any(field => IsSilent(duty.Claim.Get(field)) || duty.Says(field))
                        && !DutyTime.FieldsOf(duty.Kind).Any(field => duty.Claim.Get(field).State == ValueState.NotKnown)
                    )
                    .Select(duty => new LintHit(
                        duty,
                        Said(duty, Commitment.Trigger) is { } said ? $"{said} is no time and no event that is known" : "no time is set",
                        "give a date, or days or hours from entry into force or from another step"
                    ))
        );

    public static LintRule Place { get; } =
        Part(
            "no-place",
            LintSeverity.Note,
            "A duty says where.",
            Commitment.PlaceName,
            "no place is named",
            "is no place that is named",
            "name the place, or give a list in an annex"
        );

    public static LintRule Verifier { get; } =
        Part(
            "no-verifier",
            LintSeverity.Warning,
            "A duty says who verifies that it was done.",
            Commitment.Verifier,
            "nobody is named who verifies it",
            "names nobody who verifies it",
            "name the body that verifies it, and declare it"
        );

    private static LintRule Part(
        string id,
        LintSeverity severity,
        string title,
        TextField field,
        string missing,
        string vague,
        string suggestion
    ) =>
        new(
            id,
            severity,
            title,
            text =>
                Duties(text)
                    .Where(duty => IsSilent(duty.Claim.Get(field)) || (duty.Says(field) && !IsStated(duty, field, text)))
                    .Select(duty => new LintHit(duty, Said(duty, field) is { } said ? $"{said} {vague}" : missing, suggestion))
        );

    private static IEnumerable<DraftClause> Duties(DraftText text) => text.Clauses.Where(clause => clause.IsDuty);

    private static string? Said(DraftClause duty, Field field) => duty.TextOf(field) is { } said ? $"\"{said}\"" : null;

    private static bool IsStated(DraftClause duty, Field field, DraftText text) =>
        duty.TextOf(field) is { } said && text.Names.AreIn(said, field.Takes);

    /// <summary>Tells whether it is known that nothing is said. What was not typed in may be said.</summary>
    private static bool IsSilent(in FieldValue value) => value.IsNone || value is { Type: ValueType.Names, Names.Count: 0 };
}

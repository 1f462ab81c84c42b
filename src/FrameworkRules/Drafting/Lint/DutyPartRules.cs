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
                    .Select(duty => new LintHit(duty, Message.Of(MessageId.LintNoActor), Message.Of(MessageId.LintNoActorMend)))
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
                        Silent(duty, Commitment.Trigger, MessageId.LintNoTime, MessageId.LintVagueTime),
                        Message.Of(MessageId.LintNoTimeMend)
                    ))
        );

    public static LintRule Place { get; } =
        Part(
            "no-place",
            LintSeverity.Note,
            "A duty says where.",
            Commitment.PlaceName,
            MessageId.LintNoPlace,
            MessageId.LintVaguePlace,
            MessageId.LintNoPlaceMend
        );

    public static LintRule Verifier { get; } =
        Part(
            "no-verifier",
            LintSeverity.Warning,
            "A duty says who verifies that it was done.",
            Commitment.Verifier,
            MessageId.LintNoVerifier,
            MessageId.LintVagueVerifier,
            MessageId.LintNoVerifierMend
        );

    private static LintRule Part(
        string id,
        LintSeverity severity,
        string title,
        TextField field,
        MessageId missing,
        MessageId vague,
        MessageId mend
    ) =>
        new(
            id,
            severity,
            title,
            text =>
                Duties(text)
                    .Where(duty => IsSilent(duty.Claim.Get(field)) || (duty.Says(field) && !IsStated(duty, field, text)))
                    .Select(duty => new LintHit(duty, Silent(duty, field, missing, vague), Message.Of(mend)))
        );

    private static IEnumerable<DraftClause> Duties(DraftText text) => text.Clauses.Where(clause => clause.IsDuty);

    /// <summary>Says that a duty does not say something, or what it says that states nothing.</summary>
    private static Message Silent(DraftClause duty, Field field, MessageId missing, MessageId vague) =>
        duty.TextOf(field) is { } said ? Message.Of(vague, MessagePart.Value(said)) : Message.Of(missing);

    private static bool IsStated(DraftClause duty, Field field, DraftText text) =>
        duty.TextOf(field) is { } said && text.Names.AreIn(said, field.Takes);

    /// <summary>Tells whether it is known that nothing is said. What was not typed in may be said.</summary>
    private static bool IsSilent(in FieldValue value) => value.IsNone || value is { Type: ValueType.Names, Names.Count: 0 };
}

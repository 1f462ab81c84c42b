namespace FrameworkRules;

public sealed partial class KindSet
{
    /// <summary>Gets the library's own kinds of claim.</summary>
    public static KindSet Library { get; } =
        new([
            AreaReport.Kind,
            ArmedGroup.Kind,
            ArmsBearers.Kind,
            ArmsDecision.Kind,
            BoundActor.Kind,
            CessationStatus.Kind,
            Commitment.Kind,
            ConditionPrecedent.Kind,
            Crossing.Kind,
            DeadlineExtension.Kind,
            DeclaredCondition.Kind,
            DurationClause.Kind,
            ForeignPresence.Kind,
            Incident.Kind,
            MonitoringBody.Kind,
            PlannedMeeting.Kind,
            SelfDefenceReservation.Kind,
            Stance.Kind,
            TroopCount.Kind,
            VerifierClause.Kind,
            WithdrawalStep.Kind,
        ]);
}

namespace FrameworkRules;

/// <summary>The preconditions that the frameworks of the Israel-Lebanon initiative share, with the gates and weights most of them give.</summary>
internal static class InitiativePreconditions
{
    public static FrameworkBuilder IncludesTheInitiative(this FrameworkBuilder framework) =>
        framework
            .Includes<ArmsBearersListed>(Gate.Entry, Weight.Blocking)
            .Includes<ArmsReservedByDecision>(Gate.Operation, Weight.Major)
            .Includes<AreaSouthOfLitaniFree>(Gate.Withdrawal, Weight.Blocking)
            .Includes<ArmedGroupsDisarmed>(Gate.Permanence, Weight.Blocking)
            .Includes<ForeignForcesWithdrawn>(Gate.Withdrawal, Weight.Blocking)
            .Includes<WithdrawalScheduled>(Gate.Entry, Weight.Blocking)
            .Includes<CrossingsHeld>(Gate.Operation, Weight.Major)
            .Includes<CessationInForce>(Gate.Entry, Weight.Blocking)
            .Includes<CessationPermanent>(Gate.Permanence, Weight.Major)
            .Includes<SelfDefenceBounded>(Gate.Entry, Weight.Major)
            .Includes<ArmedActorsBound>(Gate.Entry, Weight.Blocking)
            .Includes<NoAttacks>(Gate.Operation, Weight.Blocking)
            .Includes<ArmedActorsAccept>(Gate.Operation, Weight.Blocking)
            .Includes<ArmyDeployedSouth>(Gate.Withdrawal, Weight.Major)
            .Includes<MonitoringBodyMeets>(Gate.Operation, Weight.Blocking)
            .Includes<VerifierNamed>(Gate.Entry, Weight.Blocking)
            .Includes<LebaneseBlocsSupport>(Gate.Context, Weight.Major)
            .Includes<ArmedGroupAccepts>(Gate.Context, Weight.Major)
            .Includes<NextMeetingDated>(Gate.Operation, Weight.Major)
            .Includes<StepsWaitInNoCircle>(Gate.Entry, Weight.Blocking)
            .Includes<PositionsCloseNoCircle>(Gate.Withdrawal, Weight.Blocking);
}

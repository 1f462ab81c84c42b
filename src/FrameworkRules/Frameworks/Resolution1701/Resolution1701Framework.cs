namespace FrameworkRules;

/// <summary>Security Council resolution 1701 of 11 August 2006.</summary>
internal static class Resolution1701Framework
{
    private static readonly DateTimeOffset Adopted = new(2006, 8, 11, 0, 0, 0, TimeSpan.Zero);

    public static Framework Make() =>
        Framework.Define(
            "unscr-1701-2006",
            "United Nations Security Council resolution 1701, 11 August 2006",
            "1.6",
            framework =>
                framework
                    .Between("IL", "LB")
                    .KnowsTheInitiative()
                    .InZone(TimeZones.Beirut)
                    .AppliesTo(CitedTexts.Unscr1701)
                    .EffectiveFrom(Adopted)
                    .Includes<ArmsBearersListed>(Gate.Entry, Weight.Blocking)
                    .Includes<AreaSouthOfLitaniFree>(Gate.Withdrawal, Weight.Blocking)
                    .Includes<ArmedGroupsDisarmed>(Gate.Permanence, Weight.Blocking)
                    .Includes<SupplyUnderGovernment>(Gate.Entry, Weight.Major)
                    .Includes<NoUnauthorisedDelivery>(Gate.Operation, Weight.Major)
                    .Includes<NoCrossings>(Gate.Operation, Weight.Major)
                    .Includes<ForeignForcesWithdrawn>(Gate.Withdrawal, Weight.Blocking)
                    .Includes<WithdrawalScheduled>(Gate.Entry, Weight.Blocking)
                    .Includes<CrossingsHeld>(Gate.Operation, Weight.Major)
                    .Includes<ReservationsSettled>(Gate.Permanence, Weight.Major)
                    .Includes<NoOverflight>(Gate.Operation, Weight.Major)
                    .Includes<MineMapsHandedOver>(Gate.Withdrawal, Weight.Minor)
                    .Includes<CessationInForce>(Gate.Entry, Weight.Blocking)
                    .Includes<CessationPermanent>(Gate.Permanence, Weight.Major)
                    .Includes<SelfDefenceBounded>(Gate.Entry, Weight.Major)
                    .Includes<ArmedActorsBound>(Gate.Entry, Weight.Blocking)
                    .Includes<NoAttacks>(Gate.Operation, Weight.Blocking)
                    .Includes<ViolationsHandled>(Gate.Entry, Weight.Major)
                    .Includes<MonitoringBodyConstituted>(Gate.Entry, Weight.Blocking)
                    .Includes<VerifierNamed>(Gate.Entry, Weight.Blocking)
                    .Includes<PresenceMandated>(Gate.Operation, Weight.Major)
                    .Includes<DisputesAndReview>(Gate.Entry, Weight.Major)
                    .Includes<PeacekeepersSafe>(Gate.Operation, Weight.Minor)
                    .Includes<EveryCommitmentVerified>(Gate.Entry, Weight.Major)
                    .Includes<ReportsIssued>(Gate.Context, Weight.Minor)
                    .Includes<NoStateArmsGroups>(Gate.Context, Weight.Minor)
                    .Includes<BorderProposalsMade>(Gate.Context, Weight.Minor)
                    .Includes<CommitmentsActionable>(Gate.Entry, Weight.Blocking)
                    .Includes<MilestonesKept>(Gate.Operation, Weight.Major)
                    .Includes<StepsWaitInNoCircle>(Gate.Entry, Weight.Blocking)
                    .Includes<FinalAgreementPathDefined>(Gate.Permanence, Weight.Major)
                    .Includes<SafeReturn>(Gate.Permanence, Weight.Major)
                    .Includes<CiviliansNotAttacked>(Gate.Operation, Weight.Minor)
                    .Includes<RemnantsCleared>(Gate.Permanence, Weight.Minor)
                    .Includes<AccessOpen>(Gate.Operation, Weight.Minor)
                    .Sets(Cessation.Instrument, CitedTexts.Unscr1701.Id, "UNSCR 1701 (2006), OP1")
                    .Sets(Cessation.MainArmedGroup, "HZ", "UNSCR 1701 (2006), OP1")
                    .CommitsToResolution1701()
        );
}

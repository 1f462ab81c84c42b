namespace FrameworkRules;

/// <summary>The paper of the United States of 2025, of which the Lebanese Council of Ministers endorsed the objectives on 7 August 2025.</summary>
internal static class UsPaper2025Framework
{
    private static readonly DateTimeOffset Endorsed = new(2025, 8, 7, 0, 0, 0, TimeSpan.FromHours(3));
    private static readonly DateTimeOffset CessationStart = new(2024, 11, 27, 4, 0, 0, TimeSpan.FromHours(2));
    private static readonly DateTimeOffset EndOf2025 = new(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(2));
    private static readonly DateTimeOffset FirstMeeting = new(2025, 8, 22, 0, 0, 0, TimeSpan.FromHours(3));

    public static Framework Make() =>
        Framework.Define(
            "us-paper-2025",
            "United States paper of 2025 (objectives endorsed 7 August 2025)",
            "1.6",
            framework =>
                framework
                    .Between("IL", "LB")
                    .KnowsTheInitiative()
                    .InZone(TimeZones.Beirut)
                    .AppliesTo(CitedTexts.UsPaper2025)
                    .EffectiveFrom(Endorsed)
                    .Includes<ArmsReservedByDecision>(Gate.Operation, Weight.Major)
                    .Includes<ArmyPlanApproved>(Gate.Operation, Weight.Major)
                    .Includes<CurrentZoneCleared>(Gate.Permanence, Weight.Major)
                    .Includes<ArmedGroupsDisarmed>(Gate.Permanence, Weight.Blocking)
                    .Includes<HoldingsAccounted>(Gate.Permanence, Weight.Major)
                    .Includes<ReintegrationOffered>(Gate.Context, Weight.Minor)
                    .Includes<SitesDismantled>(Gate.Withdrawal, Weight.Major)
                    .Includes<ForeignForcesWithdrawn>(Gate.Withdrawal, Weight.Blocking)
                    .Includes<WithdrawalScheduled>(Gate.Entry, Weight.Blocking)
                    .Includes<ReservationsSettled>(Gate.Permanence, Weight.Major)
                    .Includes<BoundaryTrackMeets>(Gate.Permanence, Weight.Major)
                    .Includes<BorderWithSyriaDelineated>(Gate.Context, Weight.Minor)
                    .Includes<CessationInForce>(Gate.Entry, Weight.Blocking)
                    .Includes<CessationPermanent>(Gate.Permanence, Weight.Major)
                    .Includes<NoAttacks>(Gate.Operation, Weight.Blocking)
                    .Includes<NoOffensiveOperations>(Gate.Operation, Weight.Major)
                    .Includes<OperationsPrevented>(Gate.Operation, Weight.Major)
                    .Includes<ArmyDeployedSouth>(Gate.Withdrawal, Weight.Major)
                    .Includes<ArmyFunded>(Gate.Context, Weight.Minor)
                    .Includes<ExecutiveEmpowered>(Gate.Entry, Weight.Major)
                    .Includes<MonitoringBodyConstituted>(Gate.Entry, Weight.Blocking)
                    .Includes<MonitoringBodyMeets>(Gate.Operation, Weight.Blocking)
                    .Includes<VerificationDefined>(Gate.Entry, Weight.Major)
                    .Includes<LebaneseCabinetApproves>(Gate.Entry, Weight.Blocking)
                    .Includes<LebaneseBlocsSupport>(Gate.Context, Weight.Major)
                    .Includes<ArmedGroupAccepts>(Gate.Context, Weight.Major)
                    .Includes<IsraeliBodyApproves>(Gate.Entry, Weight.Blocking)
                    .Includes<IsraeliGovernmentEmpowered>(Gate.Context, Weight.Major)
                    .Includes<TwoThirdsOfGovernment>(Gate.Context, Weight.Major)
                    .Includes<FacilitatorDutiesListed>(Gate.Entry, Weight.Major)
                    .Includes<RegionalActorsEndorse>(Gate.Context, Weight.Minor)
                    .Includes<IllicitFinanceClosed>(Gate.Context, Weight.Minor)
                    .Includes<GovernmentsMeetDirectly>(Gate.Context, Weight.Major)
                    .Includes<NextMeetingDated>(Gate.Operation, Weight.Major)
                    .Includes<CommitmentsActionable>(Gate.Entry, Weight.Blocking)
                    .Includes<MilestonesKept>(Gate.Operation, Weight.Major)
                    .Includes<StepsWaitInNoCircle>(Gate.Entry, Weight.Blocking)
                    .Includes<PositionsCloseNoCircle>(Gate.Withdrawal, Weight.Blocking)
                    .Includes<DetaineesAccountedFor>(Gate.Withdrawal, Weight.Major)
                    .Includes<ReconstructionFunded>(Gate.Context, Weight.Minor)
                    .Includes<RebuildingUnhindered>(Gate.Context, Weight.Minor)
                    .DoesNotApply("PROC-01", "this framework provides for indirect talks")
                    .Sets(Cessation.Start, CessationStart, "Announcement of Nov 2024, para. 1")
                    .Sets(Cessation.Instrument, CitedTexts.Cessation2024.Id, "US paper of 2025: builds on the cessation of 2024")
                    .Sets(Cessation.PrincipalText, CitedTexts.UsPaper2025.Id, "US paper of 2025")
                    .Sets(Cessation.MainArmedGroup, "HZ", "US paper of 2025, objective 3")
                    .Sets(ArmedGroupsDisarmed.Deadline, EndOf2025, "Council of Ministers, 5 Aug 2025: by 31 Dec 2025")
                    .Sets(MonitoringBodyMeets.Body, "Mechanism", "US paper of 2025: existing body, strengthened")
                    .Sets(MonitoringBodyMeets.FirstMeeting, FirstMeeting, source: null)
                    .CommitsToUsPaper2025()
        );
}

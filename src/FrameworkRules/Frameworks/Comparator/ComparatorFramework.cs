namespace FrameworkRules;

/// <summary>A framework for comparing other agreements: it names no parties of its own and judges every text submitted.</summary>
internal static class ComparatorFramework
{
    public static Framework Make() =>
        Framework.Define(
            "comparator-generic",
            "Generic comparator for other agreements",
            "1.4",
            framework =>
                framework
                    .Between("first side", "second side")
                    .Knows(
                        KnownActor.Group("armed group", on: "second side"),
                        KnownActor.Independent("monitoring body"),
                        KnownActor.Facilitator("facilitator")
                    )
                    .LeavesOpen("first side", "second side", "facilitator", "armed group", "monitoring body", "agreement")
                    .Includes<ArmedGroupsDisarmed>(Gate.Permanence, Weight.Blocking)
                    .Includes<HoldingsAccounted>(Gate.Permanence, Weight.Major)
                    .Includes<TextWrittenAndSigned>(Gate.Entry, Weight.Blocking)
                    .Includes<CessationInForce>(Gate.Entry, Weight.Blocking)
                    .Includes<CessationPermanent>(Gate.Permanence, Weight.Major)
                    .Includes<SelfDefenceBounded>(Gate.Entry, Weight.Major)
                    .Includes<ArmedActorsBound>(Gate.Entry, Weight.Blocking)
                    .Includes<ViolationsHandled>(Gate.Entry, Weight.Major)
                    .Includes<MonitoringBodyConstituted>(Gate.Entry, Weight.Blocking)
                    .Includes(new MonitoringBodyMeets(byDate: false), Gate.Operation, Weight.Blocking)
                    .Includes(new VerifierNamed("first side", "second side"), Gate.Entry, Weight.Blocking)
                    .Includes<VerificationDefined>(Gate.Entry, Weight.Major)
                    .Includes<DisputesAndReview>(Gate.Entry, Weight.Major)
                    .Includes<EveryCommitmentVerified>(Gate.Entry, Weight.Major)
                    .Includes<MaritimeBoundaryInForce>(Gate.Context, Weight.Major)
                    .Includes<GovernmentsMeetDirectly>(Gate.Context, Weight.Major)
                    .Includes<CommitmentsActionable>(Gate.Entry, Weight.Blocking)
                    .Includes(new MilestonesKept("first side", "second side"), Gate.Operation, Weight.Major)
                    .Includes<StepsWaitInNoCircle>(Gate.Entry, Weight.Blocking)
                    .Includes<FinalAgreementPathDefined>(Gate.Permanence, Weight.Major)
                    .Includes<PositionsCloseNoCircle>(Gate.Withdrawal, Weight.Blocking)
                    .Includes<ParallelDealsCompatible>(Gate.Context, Weight.Minor)
                    .Includes<DetaineesAccountedFor>(Gate.Withdrawal, Weight.Major)
                    .Includes<LegalRemediesPreserved>(Gate.Permanence, Weight.Major)
                    .Casts("IL", "first side")
                    .Casts("LB", "second side")
                    .Casts("US", "facilitator")
                    .Casts("FR", "facilitator")
                    .Casts("HZ", "armed group")
                    .Sets(Cessation.Instrument, "agreement", source: null)
                    .Sets(Cessation.MainArmedGroup, "armed group", source: null)
                    .Sets(MonitoringBodyMeets.Body, "monitoring body", source: null)
        );
}

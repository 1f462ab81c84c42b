namespace FrameworkRules;

/// <summary>A framework for comparing other agreements: it names no parties of its own and judges every text submitted.</summary>
internal static class ComparatorFramework
{
    private const string SettlesAConflict = "the agreement settles an armed conflict, or stops it: it is none on a boundary alone";
    private static readonly string[] Conflict = ["cessation", "framework", "comprehensive"];

    public static Framework Make() =>
        Framework.Define(
            "comparator-generic",
            "Generic comparator for other agreements",
            "1.6",
            framework =>
                framework
                    .Between("first side", "second side")
                    .Knows(
                        KnownActor.Group("armed group", on: "second side"),
                        KnownActor.Independent("monitoring body"),
                        KnownActor.Independent("ICRC", "International Committee of the Red Cross"),
                        KnownActor.Independent("UN", "United Nations"),
                        KnownActor.Facilitator("facilitator")
                    )
                    .Under(CitedTexts.FourthGenevaConvention)
                    .LeavesOpen("first side", "second side", "facilitator", "armed group", "monitoring body", "agreement")
                    .Includes(new OfTypes<ArmedGroupsDisarmed>(SettlesAConflict, Conflict), Gate.Permanence, Weight.Blocking)
                    .Includes(new OfTypes<HoldingsAccounted>(SettlesAConflict, Conflict), Gate.Permanence, Weight.Major)
                    .Includes(new OfTypes<ReintegrationOffered>(SettlesAConflict, Conflict), Gate.Context, Weight.Major)
                    .Includes<TextWrittenAndSigned>(Gate.Entry, Weight.Blocking)
                    .Includes(new OfTypes<CessationInForce>(SettlesAConflict, Conflict), Gate.Entry, Weight.Blocking)
                    .Includes(new OfTypes<CessationPermanent>(SettlesAConflict, Conflict), Gate.Permanence, Weight.Major)
                    .Includes(new OfTypes<SelfDefenceBounded>(SettlesAConflict, Conflict), Gate.Entry, Weight.Major)
                    .Includes(new OfTypes<ArmedActorsBound>(SettlesAConflict, Conflict), Gate.Entry, Weight.Blocking)
                    .Includes(
                        new OfTypes<NoAttacks>(new NoAttacks("first side", "second side"), SettlesAConflict, Conflict),
                        Gate.Operation,
                        Weight.Blocking
                    )
                    .Includes(new OfTypes<ViolationsHandled>(SettlesAConflict, Conflict), Gate.Entry, Weight.Major)
                    .Includes(new OfTypes<MonitoringBodyConstituted>(SettlesAConflict, Conflict), Gate.Entry, Weight.Blocking)
                    .Includes(
                        new OfTypes<MonitoringBodyMeets>(new MonitoringBodyMeets(byDate: false), SettlesAConflict, Conflict),
                        Gate.Operation,
                        Weight.Blocking
                    )
                    .Includes(
                        new OfTypes<VerifierNamed>(new VerifierNamed("first side", "second side"), SettlesAConflict, Conflict),
                        Gate.Entry,
                        Weight.Blocking
                    )
                    .Includes<VerificationDefined>(Gate.Entry, Weight.Major)
                    .Includes<DisputesAndReview>(Gate.Entry, Weight.Major)
                    .Includes(new OfTypes<EveryCommitmentVerified>(SettlesAConflict, Conflict), Gate.Entry, Weight.Major)
                    .Includes(new OfTypes<UrgentContactWorks>(SettlesAConflict, Conflict), Gate.Context, Weight.Minor)
                    .Includes(new OfTypes<FindingsDisclosed>(SettlesAConflict, Conflict), Gate.Context, Weight.Minor)
                    .Includes<BreachesHaveConsequences>(Gate.Context, Weight.Major)
                    .Includes(new OfTypes<MaritimeBoundaryInForce>("the agreement is on a boundary", "boundary"), Gate.Entry, Weight.Major)
                    .Includes<CommitmentsActionable>(Gate.Entry, Weight.Blocking)
                    .Includes(new MilestonesKept("first side", "second side"), Gate.Withdrawal, Weight.Blocking)
                    .Includes<StepsWaitInNoCircle>(Gate.Entry, Weight.Blocking)
                    .Includes(
                        new OfTypes<FinalAgreementPathDefined>(
                            "the agreement leaves a final one to be made: it is a cessation or a framework",
                            "cessation",
                            "framework"
                        ),
                        Gate.Permanence,
                        Weight.Major
                    )
                    .Includes<PositionsCloseNoCircle>(Gate.Context, Weight.Major)
                    .Includes<FinalClausesComplete>(Gate.Context, Weight.Minor)
                    .Includes(new DelegationsInclusive("first side", "second side"), Gate.Context, Weight.Minor)
                    .Includes<ParallelDealsCompatible>(Gate.Context, Weight.Minor)
                    .Includes(new OfTypes<DetaineesAccountedFor>(SettlesAConflict, Conflict), Gate.Permanence, Weight.Major)
                    .Includes<LegalRemediesPreserved>(Gate.Permanence, Weight.Major)
                    .Includes(
                        new OfTypes<MissingAccountedFor>(new MissingAccountedFor("first side", "second side"), SettlesAConflict, Conflict),
                        Gate.Context,
                        Weight.Minor
                    )
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

namespace FrameworkRules;

/// <summary>The cessation of hostilities announced by the United States and France on 26 November 2024, in effect from 27 November, 04:00.</summary>
internal static class Cessation2024Framework
{
    private static readonly TimeSpan Beirut = TimeSpan.FromHours(2);
    private static readonly DateTimeOffset Start = new(2024, 11, 27, 4, 0, 0, Beirut);
    private static readonly DateTimeOffset FirstMeeting = new(2024, 12, 12, 0, 0, 0, Beirut);

    public static Framework Make() =>
        Framework.Define(
            "coh-2024",
            "Israel-Lebanon cessation of hostilities, 27 Nov 2024",
            "1.7",
            framework =>
                framework
                    .Between("IL", "LB")
                    .KnowsTheInitiative()
                    .InZone(TimeZones.Beirut)
                    .AppliesTo(CitedTexts.Cessation2024)
                    .EffectiveFrom(Start)
                    .IncludesTheInitiative()
                    .Weighs("AUTH-08", Gate.Withdrawal, Weight.Major)
                    .DoesNotApply("ARMS-05", "this framework knows no army plan with such a phase")
                    .DoesNotApply("AUTH-03", "this framework provides for no pilot zones")
                    .DoesNotApply("MONV-11", "under this framework no other body takes over")
                    .DoesNotApply("POLI-02", "this framework does not require the consent of parliament")
                    .Sets(Cessation.Start, Start, "Announcement of Nov 2024, para. 1")
                    .Sets(Cessation.Instrument, CitedTexts.Cessation2024.Id, "Announcement of Nov 2024, para. 1")
                    .Sets(Cessation.PrincipalText, CitedTexts.Cessation2024.Id, "Announcement of Nov 2024")
                    .Sets(Cessation.MainArmedGroup, "HZ", "Announcement of Nov 2024, para. 2")
                    .Sets(IsraeliBodyApproves.CompetentBody, "IL Security Cabinet", "decision of 26 Nov 2024, taken as one on security")
                    .Sets(ForeignForcesWithdrawn.Deadline, Start.AddDays(60), "Announcement of Nov 2024, para. 12: 60 days")
                    .Sets(ArmyDeployedSouth.Strength, 10_000m, "Announcement of Nov 2024, para. 8")
                    .Sets(MonitoringBodyMeets.Body, "Mechanism", "Announcement of Nov 2024, para. 9")
                    .Sets(MonitoringBodyMeets.FirstMeeting, FirstMeeting, source: null)
                    .CommitsToCessation2024()
        );
}

namespace FrameworkRules;

/// <summary>The Trilateral Framework and its Security Annex, signed on 26 June 2026, on the cessation of April 2026.</summary>
internal static class Trilateral2026Framework
{
    private static readonly DateTimeOffset Signed = new(2026, 6, 26, 0, 0, 0, TimeSpan.FromHours(3));
    private static readonly DateTimeOffset CessationStart = new(2026, 4, 16, 21, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset FirstMeeting = new(2026, 7, 11, 0, 0, 0, TimeSpan.FromHours(3));

    public static Framework Make() =>
        Framework.Define(
            "trilateral-2026-06",
            "Israel-Lebanon-United States Trilateral Framework, 26 June 2026",
            "1.6",
            framework =>
                framework
                    .Between("IL", "LB")
                    .KnowsTheInitiative()
                    .InZone(TimeZones.Beirut)
                    .AppliesTo(CitedTexts.Trilateral2026, CitedTexts.SecurityAnnex2026, CitedTexts.Cessation2026)
                    .EffectiveFrom(Signed)
                    .IncludesTheInitiative()
                    .Weighs("AUTH-08", Gate.Withdrawal, Weight.Major)
                    .Weighs("CIVL-08", Gate.Permanence, Weight.Minor)
                    .Weighs("MONV-13", Gate.Operation, Weight.Minor)
                    .Sets(Cessation.Start, CessationStart, "Cessation text of Apr 2026")
                    .Sets(Cessation.Instrument, CitedTexts.Cessation2026.Id, "Cessation text of Apr 2026")
                    .Sets(Cessation.PrincipalText, CitedTexts.Trilateral2026.Id, "Trilateral Framework")
                    .Sets(Cessation.MainArmedGroup, "HZ", "Trilateral Framework, point 2")
                    .Sets(MonitoringBodyMeets.Body, "MCG4L", "Security Annex")
                    .Sets(MonitoringBodyMeets.FirstMeeting, FirstMeeting, source: null)
                    .CommitsToTrilateral2026()
                    .CommitsToSecurityAnnex2026()
                    .CommitsToCessation2026()
        );
}

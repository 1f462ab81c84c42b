namespace FrameworkRules;

/// <summary>The cessation of hostilities of 16 April 2026, of ten days, extended twice.</summary>
internal static class Cessation2026Framework
{
    private static readonly DateTimeOffset Start = new(2026, 4, 16, 21, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset FirstMeeting = new(2026, 5, 1, 0, 0, 0, TimeSpan.FromHours(3));

    public static Framework Make() =>
        Framework.Define(
            "coh-2026-04",
            "Israel-Lebanon cessation of hostilities, 16 April 2026",
            "1.6",
            framework =>
                framework
                    .Between("IL", "LB")
                    .KnowsTheInitiative()
                    .InZone(TimeZones.Beirut)
                    .AppliesTo(CitedTexts.Cessation2026)
                    .EffectiveFrom(Start)
                    .IncludesTheInitiative()
                    .Without("ARMS-05", "AUTH-01", "AUTH-02", "AUTH-03", "AUTH-08", "BORD-10", "BORD-12", "EXTN-08", "MONV-11", "POLI-02")
                    .Weighs("BORD-07", Gate.Permanence, Weight.Blocking)
                    .Sets(Cessation.Start, Start, "Cessation text of Apr 2026")
                    .Sets(Cessation.Instrument, CitedTexts.Cessation2026.Id, "Cessation text of Apr 2026")
                    .Sets(Cessation.PrincipalText, CitedTexts.Cessation2026.Id, "Cessation text of Apr 2026")
                    .Sets(Cessation.MainArmedGroup, "HZ", "Cessation text of Apr 2026, on meaningful steps")
                    .Sets(MonitoringBodyMeets.Body, "Mechanism", source: null)
                    .Sets(MonitoringBodyMeets.FirstMeeting, FirstMeeting, source: null)
                    .CommitsToCessation2026()
        );
}

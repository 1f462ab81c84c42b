namespace FrameworkRules;

/// <summary>The cessation of hostilities announced by the United States and France on 26 November 2024, in effect from 27 November, 04:00.</summary>
internal static class Cessation2024Framework
{
    private static readonly TimeSpan Beirut = TimeSpan.FromHours(2);
    private static readonly DateTimeOffset Start = new(2024, 11, 27, 4, 0, 0, Beirut);

    public static Framework Make() =>
        Framework.Define(
            "coh-2024",
            "Israel-Lebanon cessation of hostilities, 27 Nov 2024",
            "1.0",
            framework =>
                framework
                    .Judges(CitedTexts.Cessation2024)
                    .EffectiveFrom(Start)
                    .Includes<ForeignForcesWithdrawn>(Gate.Withdrawal, Weight.Blocking)
                    .Sets(ForeignForcesWithdrawn.Deadline, Start.AddDays(60), "para. 12: within 60 days")
        );
}

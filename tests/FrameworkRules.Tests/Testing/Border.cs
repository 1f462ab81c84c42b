namespace FrameworkRules.Tests.Testing;

/// <summary>A framework of one precondition of the library's, so that these tests stay as they are when the library's frameworks grow.</summary>
internal static class Border
{
    public static Framework Framework { get; } =
        Framework.Define(
            "border",
            "Withdrawal only",
            "1.0",
            framework =>
                framework
                    .Judges(CitedTexts.Cessation2024)
                    .Includes(Frameworks.Cessation2024.Precondition("BORD-02"), Gate.Withdrawal, Weight.Blocking)
                    .Sets(
                        ForeignForcesWithdrawn.Deadline,
                        new DateTimeOffset(2025, 1, 26, 4, 0, 0, TimeSpan.FromHours(2)),
                        "para. 12: within 60 days"
                    )
        );
}

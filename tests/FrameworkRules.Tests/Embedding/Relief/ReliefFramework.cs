using FrameworkRules;

namespace ReliefWatch;

/// <summary>A framework of the host's own: its preconditions beside one of the library's.</summary>
public static class ReliefFramework
{
    public static Framework Value { get; } =
        Framework.Define(
            "relief-watch",
            "Relief access in the south",
            "1.0",
            framework =>
                framework
                    .Between("IL", "LB")
                    .InZone("Asia/Beirut")
                    .Knows([.. Frameworks.Cessation2024.Actors, KnownActor.Independent("HCT", "Humanitarian country team")])
                    .Includes<ReliefRoutesOpen>(Gate.Operation, Weight.Blocking)
                    .Includes<ReliefRoutesFree>(Gate.Withdrawal, Weight.Blocking)
                    .Includes<ReliefPromisesDated>(Gate.Entry, Weight.Major)
                    .Includes(Frameworks.Cessation2024.Precondition("BORD-02"), Gate.Withdrawal, Weight.Major)
                    .Sets(ReliefRoutesOpen.Hours, 10, "Access note, point 2")
        );
}

public static class ReliefThemes
{
    public static Theme Relief { get; } = new("Relief");
}

public static class ReliefTexts
{
    public static CitedText AccessNote { get; } = new("access-note", "Access note", "Note on humanitarian access, January 2025");
}

namespace FrameworkRules;

/// <summary>What the preconditions on interference share: one kind of record, several views of it.</summary>
internal static class Interferences
{
    private static readonly Parameter<TimeSpan> Window = new("interference-window", "how far back recorded interferences count")
    {
        Proposal = TimeSpan.FromDays(30),
    };

    /// <summary>Requires that no interference with somebody, by the side of the finding or from its territory, was recorded.</summary>
    public static Requirement None(string with) =>
        Quantify
            .None<Interference>(whenNone: WhenNone.Holds)
            .InTheLast(Window)
            .Where(Interference.By.IsOnTheSideOfTheFinding())
            .That(Interference.With.Is(with));
}

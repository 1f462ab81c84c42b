namespace FrameworkRules;

/// <summary>What the preconditions on deliveries share: one kind of record, several views of it.</summary>
internal static class Deliveries
{
    public static readonly Parameter<TimeSpan> Window = new("delivery-window", "how far back confirmed deliveries count")
    {
        Proposal = TimeSpan.FromDays(90),
    };
}

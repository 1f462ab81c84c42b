namespace FrameworkRules.Kinds;

/// <summary>A follow-on meeting that is set.</summary>
public sealed class PlannedMeeting : IKind
{
    private PlannedMeeting() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("plannedMeetings", "planned meeting", knownTo: "the convener");

    /// <summary>Gets the published date.</summary>
    public static InstantField Date { get; } = Kind.Instant("date", "published date", testimony: Testimony.Agreed);

    /// <summary>Gets who convenes it.</summary>
    public static TextField Convener { get; } = Kind.Actor("convener", "who convenes it", testimony: Testimony.Plain);
}

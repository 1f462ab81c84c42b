namespace FrameworkRules;

public sealed partial class KindSet
{
    /// <summary>Gets the library's own kinds of claim.</summary>
    public static KindSet Library { get; } = new([Commitment.Kind, DeadlineExtension.Kind, ForeignPresence.Kind]);
}

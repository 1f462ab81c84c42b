namespace FrameworkRules;

/// <summary>Says what part somebody has in a conflict or in its settlement, and so on what their word counts.</summary>
public enum ActorRole
{
    /// <summary>A side of the conflict: a party to the agreement.</summary>
    Side,

    /// <summary>An organ of a side: its army, government or parliament. Its word is that of its side.</summary>
    Organ,

    /// <summary>An armed group on the territory of a side.</summary>
    Group,

    /// <summary>A body of neither side, mandated to observe or to verify.</summary>
    Independent,

    /// <summary>Somebody who brings the sides together: it establishes what was agreed and that they met, never conduct.</summary>
    Facilitator,

    /// <summary>Anybody else who is known by name, such as a third state: its word counts as that of a stranger.</summary>
    Other,
}

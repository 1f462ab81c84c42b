namespace FrameworkRules;

/// <summary>Says what a speaker is, as far as it matters for whether the word counts.</summary>
internal enum VoiceRole : byte
{
    /// <summary>A side of the conflict, or an organ of one.</summary>
    Side,

    /// <summary>An armed group on the territory of a side.</summary>
    Group,

    /// <summary>A mandated body of neither side.</summary>
    Independent,

    /// <summary>Somebody who brings the sides together.</summary>
    Facilitator,

    /// <summary>All sides together.</summary>
    Joint,

    /// <summary>A text on file.</summary>
    Text,

    /// <summary>Anybody else: the press in its own voice, a third state.</summary>
    Stranger,
}

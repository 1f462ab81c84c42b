namespace FrameworkRules;

/// <summary>Says what a field's texts are names of, and so among which names they are looked up.</summary>
internal enum NameOf : byte
{
    /// <summary>Somebody: a side, an organ, a group, a body, a state.</summary>
    Actor,

    /// <summary>A side: where an organ of one is named, the side is meant.</summary>
    Party,

    /// <summary>An area that a duty is about.</summary>
    Area,

    /// <summary>A text.</summary>
    Instrument,

    /// <summary>A deadline that a framework sets.</summary>
    Deadline,

    /// <summary>The part of a list that a survey covers.</summary>
    Scope,

    /// <summary>Where something happened. There are more places than anybody could list.</summary>
    Place,

    /// <summary>What something is about. There are more topics than anybody could list.</summary>
    Topic,
}

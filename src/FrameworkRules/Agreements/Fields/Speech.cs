namespace FrameworkRules;

/// <summary>Says in which of four ways a claim speaks of a field, from silence upwards.</summary>
internal enum Speech : byte
{
    Absent,
    NotKnown,
    None,
    Given,
}

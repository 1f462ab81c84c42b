namespace FrameworkRules;

/// <summary>Says in which of four ways a claim speaks of a field, from silence upwards.</summary>
internal enum ValueState : byte
{
    Absent,
    NotKnown,
    None,
    Given,
}

namespace FrameworkRules;

/// <summary>Says whether a list is known to be complete.</summary>
internal enum ListClosure : byte
{
    /// <summary>There may be more than is on file.</summary>
    Open,

    /// <summary>All there is is on file.</summary>
    Closed,

    /// <summary>Who has looked has found fewer than are on file.</summary>
    Contested,
}

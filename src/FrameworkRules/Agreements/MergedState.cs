using System.Diagnostics;

namespace FrameworkRules;

/// <summary>What several states say together, and where they contradict each other.</summary>
[DebuggerDisplay("{State}, {Conflicts.Count} conflicts")]
public sealed class MergedState
{
    internal MergedState(AgreementState state, IEnumerable<MergeConflict> conflicts) => (State, Conflicts) = (state, [.. conflicts]);

    /// <summary>Gets the state.</summary>
    public AgreementState State { get; }

    /// <summary>Gets what one of the states says otherwise than <see cref="State"/>, in the order of the states; empty where they agree.</summary>
    public IReadOnlyList<MergeConflict> Conflicts { get; }
}

namespace FrameworkRules;

/// <summary>One thing that a state says otherwise than another state that it was merged with.</summary>
public sealed record MergeConflict
{
    internal MergeConflict(string about, object kept, object other, int position) =>
        (About, Kept, Other, Position) = (about, kept, other, position);

    /// <summary>Gets what they differ about: <c>asOf</c>, <c>sources unifil</c>, <c>crossings Masnaa by LAF at 2025-02-18T00:00:00Z</c>.</summary>
    public string About { get; }

    /// <summary>Gets what stands in the merged state: a <see cref="StateRecord"/>, or the value that a state has of itself, such as its instant.</summary>
    public object Kept { get; }

    /// <summary>Gets what does not stand in the merged state; of the type of <see cref="Kept"/>.</summary>
    public object Other { get; }

    /// <summary>Gets which of the states says so: its position among those that were given, from 0.</summary>
    public int Position { get; }

    /// <summary>Names the conflict, for messages.</summary>
    public override string ToString() => $"state {Position} says something else of {About}";
}

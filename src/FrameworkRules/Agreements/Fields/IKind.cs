namespace FrameworkRules;

/// <summary>Marks a type that declares a kind of claim, so that a requirement can name the kind by its type: <c>Every&lt;Crossing&gt;(…)</c>.</summary>
public interface IKind
{
    /// <summary>Gets the kind the type declares.</summary>
    static abstract Kind Kind { get; }
}

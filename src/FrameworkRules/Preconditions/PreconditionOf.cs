namespace FrameworkRules;

/// <summary>Holds the one object of a type of precondition.</summary>
internal static class PreconditionOf<T>
    where T : Precondition, new()
{
    public static T Value { get; } = new();
}

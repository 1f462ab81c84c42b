namespace FrameworkRules;

/// <summary>A name that a framework uses of something other than an actor, with its other names.</summary>
/// <param name="Of">What it is a name of.</param>
/// <param name="Id">The name.</param>
/// <param name="OtherNames">Other names of the same.</param>
internal sealed record KnownName(NameOf Of, string Id, IReadOnlyList<string> OtherNames);

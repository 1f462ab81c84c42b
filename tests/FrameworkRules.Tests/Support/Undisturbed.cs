namespace FrameworkRules.Tests;

/// <summary>Tests that count what the whole process does, and so run when no others do.</summary>
[CollectionDefinition(nameof(Undisturbed), DisableParallelization = true)]
public sealed class Undisturbed;

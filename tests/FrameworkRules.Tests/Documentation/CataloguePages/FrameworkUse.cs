namespace FrameworkRules.Tests.Documentation;

/// <summary>Says that a framework uses a precondition.</summary>
internal sealed record FrameworkUse(Framework Framework, PreconditionDescription Description);

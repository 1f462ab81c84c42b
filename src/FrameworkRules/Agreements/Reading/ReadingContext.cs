namespace FrameworkRules;

/// <summary>Carries what reading a value depends on.</summary>
internal sealed record ReadingContext(LocalDays? Days);

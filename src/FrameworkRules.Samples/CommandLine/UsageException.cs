namespace FrameworkRules.Samples;

/// <summary>Tells that the command line is wrong.</summary>
internal sealed class UsageException(string message) : Exception(message);

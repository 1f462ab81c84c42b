namespace FrameworkRules.Cli;

/// <summary>A state that was read.</summary>
/// <param name="Utf8">What the file holds.</param>
/// <param name="State">The state.</param>
/// <param name="Framework">The framework it is judged under.</param>
internal sealed record StateFile(ReadOnlyMemory<byte> Utf8, AgreementState State, Framework Framework);

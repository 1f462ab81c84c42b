using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FrameworkRules;

/// <summary>Says exactly what was evaluated by what, so that an assessment can be checked and repeated.</summary>
public sealed record Receipt
{
    private Receipt() { }

    /// <summary>Gets the SHA-256 of the canonical state, in lower-case hexadecimal; where confidential claims are left out, of the state without them.</summary>
    public required string State { get; init; }

    /// <summary>Gets the id and version of the framework.</summary>
    public required string Framework { get; init; }

    /// <summary>Gets the version of this library.</summary>
    public required string Library { get; init; }

    /// <summary>Gets the instant judged.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>Gets the instant after which reports were left out, or <see langword="null"/>.</summary>
    public DateTimeOffset? KnownAt { get; init; }

    /// <summary>Gets the parameters that the host has overridden.</summary>
    public required IReadOnlyList<string> Overrides { get; init; }

    /// <summary>Gets the SHA-256 over all of the above, in lower-case hexadecimal.</summary>
    public string Digest =>
        Hash(
            Encoding.UTF8.GetBytes(
                string.Join('\n', [State, Framework, Library, Instant(AsOf), KnownAt is { } known ? Instant(known) : "", .. Overrides])
            )
        );

    /// <summary>Tells whether two receipts have one digest.</summary>
    public bool Equals(Receipt? other) => other is not null && Digest == other.Digest;

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Digest, StringComparison.Ordinal);

    internal static Receipt Of(Assessment assessment) =>
        new()
        {
            State = Hash(assessment.View.State.ToCanonicalJson().Span),
            Framework = $"{assessment.Framework.Id} {assessment.Framework.Version}",
            Library = typeof(Receipt).Assembly.GetName().Version!.ToString(3),
            AsOf = assessment.AsOf,
            KnownAt = assessment.KnownAt,
            Overrides =
            [
                .. assessment
                    .Framework.Parameters.Where(value => value.IsOverride)
                    .Select(value => string.Create(CultureInfo.InvariantCulture, $"{value.Parameter.Name}={value}")),
            ],
        };

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static string Instant(DateTimeOffset instant) => InstantField.Canonical(instant);
}

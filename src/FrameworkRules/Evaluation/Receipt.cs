using System.Globalization;
using System.Reflection;

namespace FrameworkRules;

/// <summary>Says exactly what was evaluated by what, so that an assessment can be checked and repeated.</summary>
public sealed record Receipt
{
    private static readonly string Build = typeof(Receipt)
        .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion;

    private Receipt() { }

    /// <summary>Gets the SHA-256 of the canonical state, in lower-case hexadecimal; where confidential claims are left out, of the state without them.</summary>
    public required string State
    {
        get;
        init => field = Given.There(value);
    }

    /// <summary>Gets the id and version of the framework.</summary>
    public required string Framework
    {
        get;
        init => field = Given.There(value);
    }

    /// <summary>
    /// Gets the SHA-256 of what the framework judges by, in lower-case hexadecimal: its texts, its preconditions with what they require, their gates, weights
    /// and applicability, the values of all parameters, for how long claims are believed, and its commitments.
    /// </summary>
    public required string Rules
    {
        get;
        init => field = Given.There(value);
    }

    /// <summary>Gets the version of this library, with the commit it was built from where the build knows it, such as <c>0.1.0+1f1d312…</c>.</summary>
    public required string Library
    {
        get;
        init => field = Given.There(value);
    }

    /// <summary>Gets the instant judged.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>Gets the instant after which reports were left out, or <see langword="null"/>.</summary>
    public DateTimeOffset? KnownAt { get; init; }

    /// <summary>Gets the time zone in which days were counted, with its offsets from UTC in the year before the instant judged.</summary>
    public required string Zone
    {
        get;
        init => field = Given.There(value);
    }

    /// <summary>Gets whether what confidential claims say is left out.</summary>
    public bool IsWithoutConfidential { get; init; }

    /// <summary>Gets the parameters that the host has overridden.</summary>
    public required IReadOnlyList<string> Overrides
    {
        get;
        init => field = Given.All(value);
    }

    /// <summary>Gets the SHA-256 over all of the above, each after its length, in lower-case hexadecimal.</summary>
    public string Digest
    {
        get
        {
            using var writer = new DigestWriter();
            writer.Add(State);
            writer.Add(Framework);
            writer.Add(Rules);
            writer.Add(Library);
            writer.Add(AsOf);
            writer.Add(KnownAt);
            writer.Add(Zone);
            writer.Add(IsWithoutConfidential);
            writer.Add(Overrides);
            return writer.Take();
        }
    }

    /// <summary>Tells whether two receipts have one digest.</summary>
    public bool Equals(Receipt? other) => other is not null && Digest == other.Digest;

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Digest, StringComparison.Ordinal);

    internal static Receipt Of(Assessment assessment) =>
        new()
        {
            State = assessment.View.State.Digest,
            Framework = $"{assessment.Framework.Id} {assessment.Framework.Version}",
            Rules = assessment.Framework.Digest,
            Library = Build,
            AsOf = assessment.AsOf,
            KnownAt = assessment.KnownAt,
            Zone = assessment.View.Days.Describe(assessment.AsOf),
            IsWithoutConfidential = assessment.IsWithoutConfidential,
            Overrides =
            [
                .. assessment
                    .Framework.Parameters.Where(value => value.IsOverride)
                    .Select(value => string.Create(CultureInfo.InvariantCulture, $"{value.Parameter.Name}={value}")),
            ],
        };
}

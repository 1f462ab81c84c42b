namespace FrameworkRules;

/// <summary>Somebody whom a framework knows: a side, an organ of one, an armed group, an independent body or a facilitator. Immutable.</summary>
public sealed class KnownActor
{
    private KnownActor(string id, ActorRole role, string? of, string[] otherNames)
    {
        Id = JsonText.CheckName(id);
        Role = role;
        Of = of;
        OtherNames = Array.AsReadOnly(JsonText.CheckNames(otherNames));
    }

    /// <summary>Gets what names it in submissions.</summary>
    public string Id { get; }

    /// <summary>Gets what part it has.</summary>
    public ActorRole Role { get; }

    /// <summary>Gets the side whose organ it is, or on whose territory it is; otherwise <see langword="null"/>.</summary>
    public string? Of { get; }

    /// <summary>Gets the other names by which it is known.</summary>
    public IReadOnlyList<string> OtherNames { get; }

    /// <summary>Names a side of the conflict.</summary>
    /// <param name="id">What names it in submissions.</param>
    /// <param name="otherNames">Other names by which it is known.</param>
    public static KnownActor Side(string id, params string[] otherNames) => new(id, ActorRole.Side, of: null, otherNames);

    /// <summary>Names an organ of a side.</summary>
    /// <param name="id">What names it in submissions.</param>
    /// <param name="of">The side.</param>
    /// <param name="otherNames">Other names by which it is known.</param>
    public static KnownActor Organ(string id, string of, params string[] otherNames) =>
        new(id, ActorRole.Organ, Given.There(of), otherNames);

    /// <summary>Names an armed group.</summary>
    /// <param name="id">What names it in submissions.</param>
    /// <param name="on">The side on whose territory it is.</param>
    /// <param name="otherNames">Other names by which it is known.</param>
    public static KnownActor Group(string id, string on, params string[] otherNames) =>
        new(id, ActorRole.Group, Given.There(on), otherNames);

    /// <summary>Names a body of neither side that is mandated to observe or to verify.</summary>
    /// <param name="id">What names it in submissions.</param>
    /// <param name="otherNames">Other names by which it is known.</param>
    public static KnownActor Independent(string id, params string[] otherNames) => new(id, ActorRole.Independent, of: null, otherNames);

    /// <summary>Names somebody who brings the sides together.</summary>
    /// <param name="id">What names it in submissions.</param>
    /// <param name="otherNames">Other names by which it is known.</param>
    public static KnownActor Facilitator(string id, params string[] otherNames) => new(id, ActorRole.Facilitator, of: null, otherNames);

    /// <summary>Names anybody else who is known, such as a third state.</summary>
    /// <param name="id">What names it in submissions.</param>
    /// <param name="otherNames">Other names by which it is known.</param>
    public static KnownActor Other(string id, params string[] otherNames) => new(id, ActorRole.Other, of: null, otherNames);

    /// <inheritdoc/>
    public override string ToString() => Id;
}

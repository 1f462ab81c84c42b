using System.Collections.Concurrent;

namespace FrameworkRules;

/// <summary>Resolves the names in a state under a framework, each once. Safe to share between threads.</summary>
internal sealed class Voices
{
    /// <summary>Stands between the names of those who say something together.</summary>
    public const string Together = " and ";

    private readonly Roster roster;
    private readonly Dictionary<string, Body> bodies = new(StringComparer.Ordinal);
    private readonly HashSet<string> instruments;
    private readonly ConcurrentDictionary<string, Voice> known = new(StringComparer.Ordinal);
    private readonly string[] sides;

    public Voices(Roster roster, Cast cast, IReadOnlyList<Body> bodies, IReadOnlyList<Instrument> instruments)
    {
        this.roster = roster;
        Cast = cast;
        this.instruments = [.. instruments.Select(instrument => instrument.Id)];
        sides = [.. roster.Sides];
        foreach (var body in bodies)
        {
            foreach (var name in body.Aka.Prepend(body.Id))
            {
                this.bodies.TryAdd(NameForm.Of(name), body);
            }
        }
    }

    /// <summary>Gets who plays the roles of the framework.</summary>
    public Cast Cast { get; }

    public Roster Roster => roster;

    public IReadOnlyList<string> Sides => sides;

    /// <summary>Returns who a name stands for.</summary>
    public Voice Of(string name) => known.TryGetValue(name, out var voice) ? voice : Resolve(name);

    /// <summary>Tells whether the file or the framework knows a name, or it is that of a text, of all sides or of nobody.</summary>
    public bool IsKnown(string name) =>
        Of(name).Role != VoiceRole.Stranger
        || Find(name) is not null
        || bodies.ContainsKey(NameForm.Of(name))
        || NameForm.AreSame(name, NameBook.Nobody)
        || NameForm.AreSame(name, NameBook.NoOne);

    /// <summary>Finds somebody the framework knows, by a name or by the role that the file casts.</summary>
    public KnownActor? Find(string name) => roster.Find(Cast.RoleOf(name) ?? name);

    /// <summary>Resolves a name and those whom it speaks for, one after another, the last first. Who speaks for one another in a circle speaks for nobody else.</summary>
    private Voice Resolve(string name)
    {
        // Most speak for nobody else.
        if (PartyOf(name) is null)
        {
            return known.GetOrAdd(name, ResolveAndShow(name, party: null));
        }

        var (names, places) = (new List<string>(), new Dictionary<string, int>(StringComparer.Ordinal));
        var last = name;
        while (last is not null && !known.ContainsKey(last) && places.TryAdd(last, names.Count))
        {
            names.Add(last);
            last = PartyOf(last);
        }

        var circle = last is not null && places.TryGetValue(last, out var start) ? start : names.Count;
        var voice = last is not null && circle == names.Count ? known[last] : null;
        for (var i = names.Count - 1; i >= 0; i--)
        {
            voice = known.GetOrAdd(names[i], ResolveAndShow(names[i], i >= circle ? null : voice));
        }

        return voice!;
    }

    /// <summary>Returns who is asked next for the side of somebody: for whom the file says that they speak, or on whose territory they are.</summary>
    private string? PartyOf(string name)
    {
        if (instruments.Contains(name) || IsJoint(name))
        {
            return null;
        }

        var body = bodies.GetValueOrDefault(NameForm.Of(name));
        var actor = ActorOf(name);
        return actor is { Role: ActorRole.Group } ? body?.SpeaksFor
            : actor is not null || body is null ? null
            : SpeaksForAnother(body) ? body.SpeaksFor
            : body.OnTerritoryOf;
    }

    private KnownActor? ActorOf(string name) =>
        Cast.FurtherRoleOf(name) is { } also && roster.Find(also.Role) is { } role ? role : Find(name);

    private static bool SpeaksForAnother(Body body) => body.SpeaksFor is { } party && !NameForm.AreSame(party, body.Id);

    private Voice ResolveAndShow(string name, Voice? party) =>
        Resolve(name, party) is var voice && Cast.IsEmpty ? voice : voice with { ShownSpeaker = Cast.Show(voice.Speaker) };

    /// <summary>Resolves a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="party">Who <see cref="PartyOf"/> stands for; <see langword="null"/> where there is none, or a circle.</param>
    private Voice Resolve(string name, Voice? party)
    {
        if (instruments.Contains(name))
        {
            return new Voice(name, name, VoiceRole.Text, Side: null);
        }

        if (IsJoint(name))
        {
            return new Voice(name, Roster.Parties, VoiceRole.Joint, Side: null);
        }

        if (Cast.FurtherRoleOf(name) is { } also && roster.Find(also.Role) is { } role)
        {
            return OfActor(role, party) with { Id = also.Name, Speaker = also.Name };
        }

        var actor = Find(name);
        var body = bodies.GetValueOrDefault(NameForm.Of(name));
        return actor is not null ? OfActor(actor, party)
            : body is not null ? OfBody(body, party)
            : new Voice(name, name, VoiceRole.Stranger, Side: null);
    }

    /// <summary>Somebody the framework knows. A file may say for whom somebody speaks where the framework does not.</summary>
    private static Voice OfActor(KnownActor actor, Voice? party) =>
        actor.Role switch
        {
            ActorRole.Side => new Voice(actor.Id, actor.Id, VoiceRole.Side, actor.Id),
            ActorRole.Organ => new Voice(actor.Id, actor.Of!, VoiceRole.Side, actor.Of),
            ActorRole.Group => new Voice(actor.Id, actor.Id, VoiceRole.Group, party is null ? actor.Of : party.Side),
            ActorRole.Independent => new Voice(actor.Id, actor.Id, VoiceRole.Independent, Side: null),
            ActorRole.Facilitator => new Voice(actor.Id, actor.Id, VoiceRole.Facilitator, Side: null),
            _ => new Voice(actor.Id, actor.Id, VoiceRole.Stranger, Side: null),
        };

    private Voice OfBody(Body body, Voice? party)
    {
        if (SpeaksForAnother(body))
        {
            return party is null ? new Voice(body.Id, body.Id, VoiceRole.Stranger, Side: null) : party with { Id = body.Id };
        }

        return body.OnTerritoryOf is not null ? new Voice(body.Id, body.Id, VoiceRole.Group, party?.Side)
            : body.Mandate is { } mandate && instruments.Contains(mandate) ? new Voice(body.Id, body.Id, VoiceRole.Independent, Side: null)
            : new Voice(body.Id, body.Id, VoiceRole.Stranger, Side: null);
    }

    /// <summary>Tells whether a name is that of all sides together: "parties", or each of them.</summary>
    private bool IsJoint(string name)
    {
        if (string.Equals(name, Roster.Parties, StringComparison.Ordinal))
        {
            return true;
        }

        if (sides.Length < 2 || !name.Contains(Together, StringComparison.Ordinal))
        {
            return false;
        }

        var parts = name.Split(Together);
        return sides.All(side => parts.Any(part => Find(part)?.Id == side));
    }
}

using System.Collections.Concurrent;

namespace FrameworkRules;

/// <summary>Tells which names in a state are one, and which nobody knows: neither the file nor the framework. Safe to share between threads.</summary>
internal sealed class NameBook
{
    /// <summary>What names nobody is no name that nobody knows.</summary>
    public const string Nobody = "nobody";

    /// <summary>Another word for it.</summary>
    public const string NoOne = "no one";

    private readonly Voices voices;
    private readonly NameShelves cast = new();
    private readonly NameShelves ofFramework;
    private readonly NameShelves ofState = new();
    private ConcurrentDictionary<NameOf, Spellings>? compared;
    private readonly ConcurrentDictionary<(NameOf Of, string Name), ResolvedName> resolved = new();

    public NameBook(AgreementState state, Roster roster, Voices voices)
    {
        this.voices = voices;
        ofFramework = roster.Shelves;
        if (!voices.Cast.IsEmpty)
        {
            AddCast(roster);
        }

        foreach (var body in state.Bodies)
        {
            Add(body);
        }

        foreach (var instrument in state.Instruments)
        {
            Add(NameOf.Instrument, instrument.Id, instrument.Id);
        }
    }

    /// <summary>Lists the names of a sort that are known, in every spelling.</summary>
    public IReadOnlyList<string> Known(NameOf of) =>
        [
            .. cast.Spellings(of),
            .. ofFramework.Spellings(of).Where(name => cast.Find(of, NameForm.Of(name)) is null),
            .. ofState.Spellings(of),
        ];

    /// <summary>Returns the known name of which another is a misspelling, or <see langword="null"/>.</summary>
    public string? Meant(NameOf of, string name) =>
        LazyInitializer
            .EnsureInitialized(ref compared, static () => new())
            .GetOrAdd(NameShelves.Shelf(of), static (shelf, book) => new Spellings(book.Known(shelf)), this)
            .Meant(name);

    /// <summary>Returns what a name stands for.</summary>
    public ResolvedName Resolve(NameOf of, string name) =>
        resolved.GetOrAdd((of, name), static (key, book) => book.LookUp(key.Of, key.Name), this);

    /// <summary>Brings the scope of a survey into the one form in which it is compared.</summary>
    public Survey Resolve(Survey survey)
    {
        if (survey.Scope is not { } scope || Resolve(NameOf.Scope, scope).Name is var known && known == scope)
        {
            return survey;
        }

        return survey.WithScope(known);
    }

    private ResolvedName LookUp(NameOf of, string name)
    {
        var found = Find(of, NameForm.Of(name));
        var (isKnown, known) = (found is not null, found ?? name);
        return of switch
        {
            NameOf.Party or NameOf.Actor when voices.Of(known).Role == VoiceRole.Joint => new ResolvedName(name, IsKnown: true),
            NameOf.Party when isKnown => new ResolvedName(voices.Of(known).Speaker, IsKnown: true),
            NameOf.Place or NameOf.Topic => new ResolvedName(known, isKnown || Meant(of, name) is null),
            _ => new ResolvedName(known, isKnown),
        };
    }

    private string? Find(NameOf of, string form) => cast.Find(of, form) ?? ofFramework.Find(of, form) ?? ofState.Find(of, form);

    /// <summary>Adds who plays which role: that goes before what the framework knows by the name.</summary>
    private void AddCast(Roster roster)
    {
        cast.Add(NameOf.Actor, Nobody, [NoOne]);
        foreach (var (role, name) in voices.Cast.Names)
        {
            cast.Add(roster.Find(role) is null ? NameOf.Instrument : NameOf.Actor, role, [name]);
        }

        foreach (var name in voices.Cast.Further)
        {
            cast.Add(NameOf.Actor, name, []);
        }
    }

    /// <summary>Adds a body. Where the framework knows it by any of its names, it is the framework's.</summary>
    private void Add(Body body)
    {
        string[] all = [body.Id, .. body.Get(Body.AkaField).NameSpan];
        var id = body.Id;
        foreach (var name in all)
        {
            if (Find(NameOf.Actor, NameForm.Of(name)) is { } known)
            {
                id = known;
                break;
            }
        }

        foreach (var name in (string[])[id, .. all, body.Name ?? id])
        {
            Add(NameOf.Actor, id, name);
        }
    }

    private void Add(NameOf of, string id, string name)
    {
        var form = NameForm.Of(name);
        if (Find(of, form) is null)
        {
            ofState.Add(of, id, name, form);
        }
    }
}

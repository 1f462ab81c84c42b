using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace FrameworkRules;

/// <summary>Puts a framework together: its texts, its preconditions with their gates and weights, and what it sets their parameters to.</summary>
public sealed partial class FrameworkBuilder
{
    private readonly List<VagueTerm> vagueTerms = [];
    private readonly List<FrameworkEntry> entries = [];
    private readonly Dictionary<Parameter, ParameterValue> values = [];
    private readonly Dictionary<string, string> cast = new(StringComparer.Ordinal);
    private readonly List<FrameworkCommitment> commitments = [];
    private readonly List<KnownActor> actors = [];
    private readonly List<KnownName> places = [];
    private string[] texts = [];
    private string[] law = [];
    private string[] sides = [];
    private string[] roles = [];

    internal FrameworkBuilder() { }

    internal DateTimeOffset? Effective { get; private set; }

    internal LocalDays? Days { get; private set; }

    internal string? ReplacedBasis { get; private set; }

    internal string? ReplacedId { get; private set; }

    internal string[] Texts => texts;

    internal IReadOnlyList<string> Sides => sides;

    internal ViewOptions ViewOptions { get; private set; } = ViewOptions.Default;

    /// <summary>Gets everybody the framework knows.</summary>
    internal IReadOnlyList<VagueTerm> VagueTerms => vagueTerms;

    internal Roster Roster => new(sides, actors, cast.ToFrozenDictionary(StringComparer.Ordinal), [.. places, .. NamesUsed()], roles);

    /// <summary>Names the instruments that are the text of the framework. Without this, every instrument submitted is.</summary>
    public FrameworkBuilder AppliesTo(params CitedText[] instruments)
    {
        texts = [.. Given.All(instruments).Select(text => text.Id)];
        return this;
    }

    /// <summary>Names the law from elsewhere that the framework stands under: resolutions, constitutions, treaties. Findings cite it beside the text of the framework.</summary>
    public FrameworkBuilder Under(params CitedText[] otherLaw)
    {
        law = [.. Given.All(otherLaw).Select(text => text.Id)];
        return this;
    }

    /// <summary>Says from when the framework is in effect.</summary>
    public FrameworkBuilder EffectiveFrom(DateTimeOffset instant)
    {
        Effective = instant;
        return this;
    }

    /// <summary>Says in which time zone the days of the framework are meant, unless a state names another.</summary>
    /// <param name="zone">The id of the zone in the IANA time zone database, such as <c>Asia/Beirut</c>.</param>
    /// <exception cref="ArgumentException">There is no such zone.</exception>
    public FrameworkBuilder InZone(string zone)
    {
        Days = LocalDays.InZone(zone);
        return this;
    }

    /// <summary>Says which framework this one replaces, and which clause says so.</summary>
    public FrameworkBuilder Replaces(string frameworkId, string clause)
    {
        (ReplacedId, ReplacedBasis) = (Given.There(frameworkId), Given.There(clause));
        return this;
    }

    /// <summary>Includes a precondition, of which there is one object in all frameworks.</summary>
    /// <typeparam name="T">The precondition.</typeparam>
    /// <param name="gate">What it is a precondition of.</param>
    /// <param name="weight">How heavily it weighs.</param>
    public FrameworkBuilder Includes<T>(Gate gate, Weight weight)
        where T : Precondition, new() => Includes(PreconditionOf<T>.Value, gate, weight);

    /// <summary>Includes a precondition.</summary>
    /// <param name="precondition">The precondition.</param>
    /// <param name="gate">What it is a precondition of.</param>
    /// <param name="weight">How heavily it weighs.</param>
    /// <exception cref="ArgumentException">The framework has a precondition of that id already.</exception>
    public FrameworkBuilder Includes(Precondition precondition, Gate gate, Weight weight)
    {
        ArgumentNullException.ThrowIfNull(precondition);
        if (entries.Exists(entry => entry.Precondition.Id == precondition.Id))
        {
            throw new ArgumentException($"The framework has a precondition {precondition.Id} already.", nameof(precondition));
        }

        entries.Add(new FrameworkEntry(precondition, Given.Known(gate), Given.Known(weight), Party: null));
        return this;
    }

    /// <summary>Lists a commitment of the framework's text, whoever owes it and whether or not a precondition tests it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="point">The paragraph, point or section.</param>
    /// <param name="owedBy">Those who owe it, or are called on.</param>
    /// <param name="wording">In what words the text puts it.</param>
    /// <param name="what">What is to be done, in a short paraphrase that begins with a verb.</param>
    /// <param name="testedBy">The ids of the included preconditions that test it; none: there is no test yet.</param>
    /// <exception cref="ArgumentException">Nobody owes it. An id that the framework does not include is an error once the framework is defined.</exception>
    public FrameworkBuilder Commits(
        CitedText text,
        string point,
        IReadOnlyList<string> owedBy,
        CommitmentWording wording,
        string what,
        params string[] testedBy
    )
    {
        ArgumentNullException.ThrowIfNull(owedBy);
        if (owedBy.Count == 0)
        {
            throw new ArgumentException($"Commitment {text}, {point}, needs at least one owner.", nameof(owedBy));
        }

        commitments.Add(
            new FrameworkCommitment
            {
                Citation = new Citation(Given.There(text), Given.There(point)),
                OwedBy = Given.All(owedBy),
                Wording = Given.Known(wording),
                What = Given.There(what),
                TestedBy = Given.All(testedBy),
            }
        );
        return this;
    }

    /// <summary>Takes preconditions out again that a shared list has brought in.</summary>
    /// <param name="ids">Their ids.</param>
    /// <exception cref="ArgumentException">The framework has no precondition of that id.</exception>
    public FrameworkBuilder Without(params string[] ids)
    {
        foreach (var id in Given.All(ids))
        {
            entries.RemoveAt(IndexOf(id, nameof(ids)));
        }

        return this;
    }

    /// <summary>Gives a precondition that a shared list has brought in a gate and weight of this framework's own.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="gate">What it is a precondition of.</param>
    /// <param name="weight">How heavily it weighs.</param>
    /// <exception cref="ArgumentException">The framework has no precondition of that id.</exception>
    public FrameworkBuilder Weighs(string id, Gate gate, Weight weight)
    {
        var index = IndexOf(id);
        entries[index] = entries[index] with { Gate = Given.Known(gate), Weight = Given.Known(weight) };
        return this;
    }

    /// <summary>Says that an included precondition does not apply under this framework; its finding says so, with the reason.</summary>
    /// <param name="id">The id of the precondition.</param>
    /// <param name="because">Why, such as "this framework provides for no pilot zones".</param>
    /// <exception cref="ArgumentException">The framework has no precondition of that id.</exception>
    public FrameworkBuilder DoesNotApply(string id, string because)
    {
        var index = IndexOf(id);
        entries[index] = entries[index] with { NotApplicableBecause = Given.There(because) };
        return this;
    }

    /// <summary>Names the sides that owe each other the commitments. A waiver by one of them for a duty of the other is a waiver; any other is an exception.</summary>
    public FrameworkBuilder Between(params string[] parties)
    {
        sides = [.. Given.All(parties)];
        return this;
    }

    /// <summary>Names those whom the framework knows besides its sides: their organs, armed groups, independent bodies, facilitators. Whose word counts depends on it.</summary>
    /// <param name="known">Whom it knows; sides may be among them, with their other names.</param>
    public FrameworkBuilder Knows(params KnownActor[] known)
    {
        actors.AddRange(Given.All(known));
        return this;
    }

    /// <summary>Names an area that submissions may speak of under several names.</summary>
    /// <param name="id">What names it in submissions.</param>
    /// <param name="otherNames">Other names by which it is known.</param>
    public FrameworkBuilder KnowsArea(string id, params string[] otherNames)
    {
        places.Add(new KnownName(NameOf.Area, JsonText.CheckName(id), JsonText.CheckNames(otherNames)));
        return this;
    }

    /// <summary>Takes words for vague, besides those that every framework takes for it: what a text says with nothing but them counts as not stated.</summary>
    /// <param name="terms">The words, each with what to write instead.</param>
    public FrameworkBuilder TakesForVague(params VagueTerm[] terms)
    {
        vagueTerms.AddRange(Given.All(terms));
        return this;
    }

    /// <summary>Says which party plays a part in this framework that its preconditions name otherwise.</summary>
    /// <param name="part">The party the preconditions name.</param>
    /// <param name="party">The party of this framework.</param>
    public FrameworkBuilder Casts(string part, string party)
    {
        cast[Given.There(part)] = Given.There(party);
        return this;
    }

    /// <summary>Says which names of the framework are roles: a state says in its <c>cast</c> who or what plays them.</summary>
    /// <param name="open">The roles: sides, actors and texts of the framework.</param>
    public FrameworkBuilder LeavesOpen(params string[] open)
    {
        roles = [.. Given.All(open)];
        return this;
    }

    /// <summary>Sets a parameter.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <param name="value">The value.</param>
    /// <param name="source">The text and paragraph that give the value; <see langword="null"/> marks it as a proposal.</param>
    /// <exception cref="ArgumentException">The parameter does not take the value.</exception>
    public FrameworkBuilder Sets<T>(Parameter<T> parameter, T value, string? source)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(parameter);
        ArgumentNullException.ThrowIfNull(value);
        if (parameter.Complaint(value) is { } complaint)
        {
            throw new ArgumentException(complaint, nameof(value));
        }

        values[parameter] = new ParameterValue
        {
            Parameter = parameter,
            Value = value,
            Source = source,
        };
        return this;
    }

    /// <summary>Says how far claims about the ground and surveys are believed under the framework.</summary>
    public FrameworkBuilder UsesViewOptions(ViewOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ViewOptions = options;
        return this;
    }

    private int IndexOf(string id, [CallerArgumentExpression(nameof(id))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(id, name);
        var index = entries.FindIndex(entry => entry.Precondition.Id == id);
        return index >= 0 ? index : throw new ArgumentException($"The framework has no precondition {id}.", name);
    }
}

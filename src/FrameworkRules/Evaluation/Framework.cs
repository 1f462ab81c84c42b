namespace FrameworkRules;

/// <summary>A peace framework: a named, versioned set of preconditions with parameters. Immutable and safe to share between threads.</summary>
/// <example><code>Assessment assessment = Frameworks.Cessation2024.Evaluate(AgreementState.Load("2025-02-18.json"));</code></example>
public sealed class Framework
{
    private readonly FrameworkEntry[] entries;
    private readonly FrameworkTexts texts;
    private readonly Lazy<string> digest;

    private Framework(string id, string title, string version, FrameworkBuilder builder)
    {
        Id = id;
        Title = title;
        Version = version;
        EffectiveFrom = builder.Effective;
        Replaces = builder.ReplacedId;
        ReplacesBasis = builder.ReplacedBasis;
        ViewOptions = builder.ViewOptions;
        texts = new FrameworkTexts(
            builder.Texts,
            builder.Sides,
            NamesUsed,
            new VagueTerms([.. VaguePhrases.Library.All, .. builder.VagueTerms])
        );
        Roster = builder.Roster;
        Days = builder.Days;
        Values = builder.Values(id);
        Commitments = builder.CommitmentsOf(id);
        entries = [.. builder.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal)];
        if (entries.CountBy(entry => entry.Key).FirstOrDefault(key => key.Value > 1) is { Key: { } twice })
        {
            throw new ArgumentException($"{id} would have two findings \"{twice}\".");
        }

        digest = new(() => FrameworkDigest.Of(this));
    }

    private Framework(Framework original, ParameterValues values)
    {
        Id = original.Id;
        Title = original.Title;
        Version = original.Version;
        EffectiveFrom = original.EffectiveFrom;
        Replaces = original.Replaces;
        ReplacesBasis = original.ReplacesBasis;
        ViewOptions = original.ViewOptions;
        texts = original.texts;
        Roster = original.Roster;
        Days = original.Days;
        entries = original.entries;
        Commitments = original.Commitments;
        Values = values;
        digest = new(() => FrameworkDigest.Of(this));
    }

    /// <summary>Gets the stable id, such as <c>coh-2024</c>.</summary>
    public string Id { get; }

    /// <summary>Gets the title for people.</summary>
    public string Title { get; }

    /// <summary>Gets the version of the set of preconditions and parameters.</summary>
    public string Version { get; }

    /// <summary>Gets from when the framework is in effect, or <see langword="null"/>.</summary>
    public DateTimeOffset? EffectiveFrom { get; }

    /// <summary>Gets the id of the framework this one replaces, or <see langword="null"/>.</summary>
    public string? Replaces { get; }

    /// <summary>Gets the clause that says so.</summary>
    public string? ReplacesBasis { get; }

    /// <summary>Gets how far claims about the ground and surveys are believed.</summary>
    public ViewOptions ViewOptions { get; }

    /// <summary>Gets the ids of the instruments that are the text of the framework; empty: every instrument submitted.</summary>
    public IReadOnlyList<string> Texts => [.. texts.Instruments];

    /// <summary>Gets what the parameters are set to, by name.</summary>
    public IReadOnlyList<ParameterValue> Parameters => [.. Values.All.OrderBy(value => value.Parameter.Name, StringComparer.Ordinal)];

    /// <summary>Gets the commitments of the framework's texts as far as they are known, in the order of the texts, with the preconditions that test each.</summary>
    /// <remarks>One without a test is shown as such: that nothing is said of it does not mean that it is kept.</remarks>
    public IReadOnlyList<FrameworkCommitment> Commitments { get; }

    /// <summary>Gets how many findings an assessment has: one for each precondition, or one for each of its parties.</summary>
    public int FindingCount => entries.Length;

    /// <summary>Gets the keys of the findings, in the order of the findings and of <see cref="Outcomes"/>: ids, or <c>id/party</c> where there is one finding per party.</summary>
    public IReadOnlyList<string> FindingKeys => [.. entries.Select(entry => entry.Key)];

    /// <summary>Gets those whom the framework knows: the sides, their organs, armed groups, independent bodies and facilitators.</summary>
    public IReadOnlyList<KnownActor> Actors => [.. Roster.Actors];

    /// <summary>Gets the time zone, by its id in the IANA database, in which days are meant where a state names none; or <see langword="null"/>.</summary>
    public string? Zone => Days?.Zone;

    internal LocalDays? Days { get; }

    /// <summary>Gets the roles that a state casts; empty where the framework names its parties itself.</summary>
    public IReadOnlyList<string> Roles => [.. Roster.Roles];

    internal Roster Roster { get; }

    internal ParameterValues Values { get; }

    /// <summary>Gets the hash of what the framework judges by.</summary>
    internal string Digest => digest.Value;

    /// <summary>Gets the words that the framework takes for vague besides those that every framework does.</summary>
    internal IEnumerable<VagueTerm> OwnVagueTerms => texts.Vague.All.Except(VaguePhrases.Library.All);

    internal IReadOnlyList<FrameworkEntry> Entries => entries;

    /// <summary>Gets the kinds of claim that the framework's preconditions read.</summary>
    internal IReadOnlySet<Kind> KindsRead => field ??= entries.SelectMany(entry => entry.Definition.KindsRead).ToHashSet();

    /// <summary>Gets the kinds of claim that bear on a finding: those that its preconditions read, and extensions of its dates.</summary>
    internal IReadOnlySet<Kind> KindsThatCount => field ??= KindsRead.Append(DeadlineExtension.Kind).ToHashSet();

    private IEnumerable<Parameter> ParametersUsed => entries.SelectMany(entry => entry.Definition.Parameters).Distinct();

    /// <summary>Defines a framework.</summary>
    /// <param name="id">The stable id.</param>
    /// <param name="title">The title for people.</param>
    /// <param name="version">The version.</param>
    /// <param name="define">Puts it together.</param>
    /// <exception cref="ArgumentException">A parameter is not set, is set twice or is not used; two findings would have one key; or the id, title or version has characters that cannot be seen.</exception>
    public static Framework Define(string id, string title, string version, Action<FrameworkBuilder> define)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(define);
        var builder = new FrameworkBuilder();
        define(builder);
        return new Framework(JsonText.CheckName(id), JsonText.CheckName(title), JsonText.CheckName(version), builder);
    }

    /// <summary>Copies the framework with a parameter overridden. The override is shown in findings and in the receipt.</summary>
    /// <param name="parameterName">The name of the parameter.</param>
    /// <param name="value">The value, of the parameter's type.</param>
    /// <exception cref="ArgumentException">There is no such parameter, or it does not take such a value.</exception>
    public Framework With(string parameterName, object value)
    {
        ArgumentNullException.ThrowIfNull(parameterName);
        ArgumentNullException.ThrowIfNull(value);
        var parameter = FindParameter(parameterName) ?? throw new ArgumentException(NoParameter(parameterName), nameof(parameterName));
        value = parameter.Widened(value);
        if (parameter.Complaint(value) is { } complaint)
        {
            throw new ArgumentException(complaint, nameof(value));
        }

        var values = Values.All.ToDictionary(set => set.Parameter);
        values[parameter] = new ParameterValue
        {
            Parameter = parameter,
            Value = value,
            IsOverride = true,
        };
        return new Framework(this, new ParameterValues(values));
    }

    /// <summary>Finds a precondition of the framework.</summary>
    /// <param name="id">The id, or an id under which it was known.</param>
    /// <exception cref="ArgumentException">There is none; the message suggests one.</exception>
    public Precondition Precondition(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Array.Find(entries, entry => entry.Precondition.Id == id)?.Precondition
            ?? throw new ArgumentException(
                $"{Id} has no precondition {JsonText.Quote(id)}{Hint(Suggestions.Nearest(id, entries.Select(entry => entry.Precondition.Id)))}",
                nameof(id)
            );
    }

    /// <summary>Describes all preconditions, ordered by id.</summary>
    public IReadOnlyList<PreconditionDescription> Describe() =>
        [.. entries.Select(entry => entry.Precondition).Distinct().Select(precondition => new PreconditionDescription(this, precondition))];

    /// <summary>Describes a precondition: who must act, from which text, by which parameters, the requirement as a tree, and what settles an unknown.</summary>
    /// <param name="id">The id of the precondition.</param>
    /// <exception cref="ArgumentException">There is none; the message suggests one.</exception>
    public PreconditionDescription Describe(string id) => new(this, Precondition(id));

    /// <summary>Selects what a state says holds, by the rules of this framework.</summary>
    /// <param name="state">The state.</param>
    /// <param name="asOf">The instant to judge; <see langword="null"/>: the one the state gives.</param>
    /// <param name="knownAt">Leaves out what was reported later; <see langword="null"/> leaves out nothing.</param>
    /// <exception cref="InvalidSubmissionException">Neither the state nor the host gives the instant, or the state is not valid.</exception>
    public StateView View(AgreementState state, DateTimeOffset? asOf = null, DateTimeOffset? knownAt = null)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new StateView(state, InstantOf(state, asOf), knownAt, ViewOptions, Roster, Days);
    }

    /// <summary>Writes the outcomes into a span, in the order of the findings, and allocates nothing.</summary>
    /// <param name="view">What holds, from <see cref="View"/>.</param>
    /// <param name="outcomes">Receives <see cref="FindingCount"/> outcomes.</param>
    public void Outcomes(StateView view, Span<Outcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentOutOfRangeException.ThrowIfLessThan(outcomes.Length, entries.Length, nameof(outcomes));
        using var evaluating = Telemetry.Evaluating(Id, "outcomes");
        var context = ContextOf(view);
        for (var i = 0; i < entries.Length; i++)
        {
            outcomes[i] = DirectEvaluator.OutcomeOf(entries[i], context.For(entries[i].Party));
        }
    }

    /// <summary>Evaluates what holds.</summary>
    /// <param name="view">What holds, from <see cref="View"/>.</param>
    public Assessment Evaluate(StateView view) => DirectEvaluator.Instance.Evaluate(this, view);

    /// <summary>Evaluates a state.</summary>
    /// <inheritdoc cref="View"/>
    public Assessment Evaluate(AgreementState state, DateTimeOffset? asOf = null, DateTimeOffset? knownAt = null) =>
        Evaluate(View(state, asOf, knownAt));

    /// <summary>Tells how the findings on a record change over time, and what changes them.</summary>
    /// <param name="record">The record: reports of many days, whatever instant it gives.</param>
    /// <param name="options">Over which time, and by which reports; <see langword="null"/>: from the framework's beginning to the record's instant, by what was published by each day.</param>
    /// <exception cref="InvalidSubmissionException">The record was built in code and is not valid.</exception>
    /// <exception cref="ArgumentException">The time would end before it begins, or nothing says when it begins.</exception>
    public Timeline Timeline(AgreementState record, TimelineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        return FrameworkRules.Timeline.Of(this, record, options ?? new TimelineOptions());
    }

    /// <inheritdoc/>
    public override string ToString() => Id;

    /// <summary>Returns the instant to judge: the one the host gives, or else the state.</summary>
    /// <exception cref="InvalidSubmissionException">Neither gives one.</exception>
    internal static DateTimeOffset InstantOf(AgreementState state, DateTimeOffset? asOf) =>
        asOf
        ?? state.AsOf
        ?? throw new InvalidSubmissionException([
            new InputError
            {
                Pointer = "/asOf",
                Found = "no instant to judge",
                Expected = "\"asOf\" in the submission or from the host",
            },
        ]);

    internal Context ContextOf(StateView view)
    {
        if (!ReferenceEquals(view.Options, ViewOptions) || view.Index.Roster != Roster)
        {
            throw new ArgumentException(
                $"Make the view with {nameof(Framework)}.{nameof(View)} of {Id}, so that its rules of time and of whose word counts apply.",
                nameof(view)
            );
        }

        return new Context(view, Values, TextScope.Of(view, texts), party: null);
    }

    /// <summary>Renders a sentence of a precondition with what the framework sets.</summary>
    internal string Say(Sentence sentence) => sentence.In(Values, ViewOptions);

    /// <summary>Lists the names of parties, bodies and places that the framework knows or uses.</summary>
    private IEnumerable<string> NamesUsed() =>
        texts
            .Sides.Concat(Roster.Actors.SelectMany(actor => actor.OtherNames.Prepend(actor.Id)))
            .Concat(entries.SelectMany(NamesUsedIn))
            .Concat(Commitments.SelectMany(commitment => commitment.OwedBy))
            .Concat(Values.All.Select(value => value.Value).OfType<string>());

    private static IEnumerable<string> NamesUsedIn(FrameworkEntry entry) =>
        entry
            .Definition.Trees.SelectMany(tree => tree.WithParts())
            .SelectMany(node => node.NamesUsed)
            .Select(entry.PartyFor)
            .Concat(entry.Cast.Values)
            .Concat(entry.FixedDutyBearers)
            .Concat(entry.Addressees);

    internal Parameter? FindParameter(string name, StringComparison naming = StringComparison.Ordinal) =>
        ParametersUsed.FirstOrDefault(parameter => string.Equals(parameter.Name, name, naming));

    internal string NoParameter(string name) =>
        $"{Id} has no parameter {JsonText.Quote(name)}{Hint(Suggestions.Nearest(name, ParametersUsed.Select(parameter => parameter.Name)))}";

    private static string Hint(string? suggestion) => suggestion is null ? "." : $"; {suggestion}";
}

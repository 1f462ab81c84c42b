namespace FrameworkRules;

/// <summary>Receives what a precondition requires. Each call returns the definition itself, so that calls chain into a sentence.</summary>
public sealed class Definition
{
    private readonly string id;
    private readonly List<Citation> citations = [];
    private readonly List<string> addressees = [];
    private readonly List<string> aliases = [];
    private Requirement? requirement;
    private string statement = "";
    private string? weakerStatement;
    private string? applicabilityStatement;
    private Sentence? sentence;
    private bool isSinceCessation;

    internal Definition(string id) => this.id = id;

    internal Sentence Sentence => sentence!;

    internal string? Title { get; private set; }

    internal IReadOnlyList<Citation> Citations => citations;

    internal IReadOnlyList<string> FixedDutyBearers { get; private set; } = [];

    internal TextField? DutyBearerField { get; private set; }

    internal IReadOnlyList<string> AddresseeList => addressees;

    internal IReadOnlyList<string> Parties { get; private set; } = [];

    internal Parameter<DateTimeOffset>? Deadline { get; private set; }

    /// <summary>Gets the parties that the deadline binds; empty: every duty-bearer.</summary>
    internal IReadOnlyList<string> DeadlineBinds { get; private set; } = [];

    internal Requirement Requirement => requirement!;

    internal Requirement? Weaker { get; private set; }

    internal Sentence? WeakerSentence { get; private set; }

    internal Requirement? Applicability { get; private set; }

    internal Sentence? ApplicabilitySentence { get; private set; }

    internal IReadOnlyList<string> Aliases => aliases;

    /// <summary>Gets every parameter the definition uses.</summary>
    internal IReadOnlyList<Parameter> Parameters { get; private set; } = [];

    /// <summary>Gets every kind of claim the definition reads.</summary>
    internal IEnumerable<Kind> KindsRead => Nodes.SelectMany(node => node.KindsRead).Distinct();

    /// <summary>Gets the requirement, the lesser one and where it applies, as far as there are any.</summary>
    internal IReadOnlyList<Requirement> Trees => [.. new[] { requirement, Weaker, Applicability }.OfType<Requirement>()];

    private IEnumerable<Requirement> Nodes => Trees.SelectMany(tree => tree.WithParts());

    /// <summary>Says, in one sentence, what is required.</summary>
    /// <param name="sentence">
    /// The sentence. <c>{name}</c> stands for what the framework sets a parameter of the requirement to, and <c>{belief:kind}</c> for how long claims of a kind
    /// about the ground are believed: "in the last {attack-window}" reads "in the last 30 days". Whatever names neither is an error when the precondition is first used.
    /// </param>
    public Definition Statement(string sentence) => With(() => statement = Given.There(sentence));

    /// <summary>Gives the few words under which lists name the precondition. Without them its sentence stands there.</summary>
    public Definition Titled(string title) => With(() => Title = JsonText.CheckName(title));

    /// <summary>Names a text the requirement comes from, and the point in it.</summary>
    public Definition Cites(CitedText text, string point) => With(() => citations.Add(new Citation(Given.There(text), Given.There(point))));

    /// <summary>Names those whose duty it is by the text.</summary>
    public Definition DutyBearers(params string[] parties) => With(() => FixedDutyBearers = Given.All(parties));

    /// <summary>Takes the duty-bearer from the record: the party that a field names.</summary>
    public Definition DutyBearer(TextField named) => With(() => DutyBearerField = Given.There(named));

    /// <summary>Makes one finding for each party, whose duty it is unless duty-bearers are named; the requirement refers to it with <see cref="FieldConditions.IsPartyOfTheFinding"/>.</summary>
    public Definition OneFindingPer(params string[] parties) => With(() => Parties = Given.All(parties));

    /// <summary>Names those whom the text calls on without their being a party to it.</summary>
    public Definition CallsOn(params string[] actors) => With(() => addressees.AddRange(Given.All(actors)));

    /// <summary>Names the parameter that holds the deadline. An agreed <see cref="DeadlineExtension"/> of that name moves it.</summary>
    /// <param name="deadline">The parameter.</param>
    /// <param name="binding">The parties that the deadline binds, where its text does not bind every duty-bearer.</param>
    public Definition DueBy(Parameter<DateTimeOffset> deadline, params string[] binding) =>
        With(() => (Deadline, DeadlineBinds) = (Given.There(deadline), Given.All(binding)));

    /// <summary>Keeps an id under which the precondition, or one it was split from, was known.</summary>
    public Definition AlsoKnownAs(string alias) => With(() => aliases.Add(Given.There(alias)));

    /// <summary>Says what the precondition requires.</summary>
    public Definition Requires(Requirement required) => With(() => requirement = Given.There(required));

    /// <summary>Says what lesser requirement makes an unmet precondition partially met.</summary>
    /// <param name="sentence">The lesser requirement in one sentence, with placeholders like those of <see cref="Statement"/>.</param>
    /// <param name="required">The lesser requirement.</param>
    public Definition OtherwisePartly(string sentence, Requirement required) =>
        With(() => (weakerStatement, Weaker) = (Given.There(sentence), Given.There(required)));

    /// <summary>Says when the precondition applies at all.</summary>
    /// <param name="sentence">The condition in words, with placeholders like those of <see cref="Statement"/>.</param>
    /// <param name="condition">The condition.</param>
    public Definition AppliesWhen(string sentence, Requirement condition) =>
        With(() => (applicabilityStatement, Applicability) = (Given.There(sentence), Given.There(condition)));

    /// <summary>Narrows when the precondition applies, whatever it says of that itself.</summary>
    internal Definition AlsoAppliesWhen(string sentence, Requirement condition) =>
        Applicability is null
            ? AppliesWhen(sentence, condition)
            : AppliesWhen($"{applicabilityStatement}, and {sentence}", Applicability & condition);

    /// <summary>Says that the precondition asks what has happened since the start of the cessation: before it, it does not apply, and tells what is on file.</summary>
    public Definition SinceTheCessation() => With(() => isSinceCessation = true);

    internal void Check()
    {
        if (statement.Length == 0 || requirement is null)
        {
            throw new InvalidOperationException($"{id} must give a statement and say what it requires.");
        }

        DeriveApplicability();
        foreach (var tree in Trees)
        {
            if (tree.About is { } kind)
            {
                throw new InvalidOperationException(
                    $"{id} requires something of \"{kind.Name}\" without saying of how many: start with Every, Some or None."
                );
            }
        }

        if (FixedDutyBearers.Count == 0 && DutyBearerField is null && Parties.Count == 0)
        {
            throw new InvalidOperationException($"{id} must say whose duty it is.");
        }

        Parameters = [.. UsedParameters()];
        sentence = Read(statement);
        WeakerSentence = weakerStatement is null ? null : Read(weakerStatement);
        ApplicabilitySentence = applicabilityStatement is null ? null : Read(applicabilityStatement);
    }

    /// <summary>Where nothing of a kind means that the duty does not arise, the precondition applies where there is something of the kind.</summary>
    private void DeriveApplicability()
    {
        foreach (
            var query in Nodes
                .OfType<Quantifier>()
                .Select(node => node.Query)
                .Where(query => query.WhenNone == WhenNone.NotApplicable)
                .ToList()
        )
        {
            var any = query.Any();
            var there = $"there is any {query.Kind.Noun}";
            (applicabilityStatement, Applicability) = Applicability is null
                ? (there, any)
                : ($"{applicabilityStatement}, and {there}", Applicability & any);
        }

        if (isSinceCessation)
        {
            DeriveBeginning();
        }
    }

    /// <summary>What is asked of the time since the start of the cessation is not asked before it.</summary>
    private void DeriveBeginning()
    {
        const string Begun = "the cessation has begun";
        var begun = new CessationBegun([.. Nodes.OfType<Quantifier>().Select(node => node.Query).Where(query => query.Window is not null)]);
        (applicabilityStatement, Applicability) = Applicability is null
            ? (Begun, begun)
            : ($"{Begun}, and {applicabilityStatement}", begun & Applicability);
    }

    private Sentence Read(string template)
    {
        try
        {
            return new Sentence(template, Parameters, KindsRead);
        }
        catch (FormatException exception)
        {
            throw new InvalidOperationException($"{id}: {exception.Message}", exception);
        }
    }

    private IEnumerable<Parameter> UsedParameters() =>
        Nodes
            .SelectMany(node => node.Parameters)
            .Concat(Deadline is null ? [] : [Deadline])
            .Where(parameter => !ReferenceEquals(parameter, Party.OfTheFinding))
            .Distinct();

    private Definition With(Action set)
    {
        set();
        return this;
    }
}

namespace FrameworkRules;

/// <summary>Carries everything a judgement depends on besides the subject.</summary>
internal readonly struct Context(
    StateView view,
    ParameterValues parameters,
    TextScope texts,
    SettlingPolicy policy,
    string? party,
    INodeVerdicts? verdicts = null
)
{
    /// <summary>Gets the context in which a requirement is described rather than judged: no parameter has a value, and there is nothing to look at.</summary>
    public static Context OfNoState { get; } = new(null!, new ParameterValues([]), default, SettlingPolicy.Default, party: null);

    public StateView View { get; } = view;

    public ParameterValues Parameters { get; } = parameters;

    public TextScope Texts { get; } = texts;

    public SettlingPolicy Policy { get; } = policy;

    public string? Party { get; } = party;

    /// <summary>Gets what an engine has worked out already of the nodes that look at several subjects; <see langword="null"/>: the nodes look for themselves.</summary>
    public INodeVerdicts? Verdicts { get; } = verdicts;

    /// <summary>Gets whether a requirement is described rather than judged.</summary>
    public bool IsOfNoState => View is null;

    public DateTimeOffset AsOf => View.AsOf;

    public Context For(string? ofParty) => new(View, Parameters, Texts, Policy, ofParty, Verdicts);

    public Context With(INodeVerdicts known) => new(View, Parameters, Texts, Policy, Party, known);

    public Context On(StateView other) => new(other, Parameters, Texts, Policy, Party);
}

/// <summary>Knows the verdicts of quantifiers and open nodes, so that a tree is judged without their looking at any subject.</summary>
internal interface INodeVerdicts
{
    /// <summary>Returns the verdict of a node. What its code threw is thrown again.</summary>
    Truth Of(Requirement node);
}

/// <summary>Says which instruments are the text a framework judges, and whether all of it was submitted.</summary>
internal readonly struct TextScope
{
    private readonly string[] instruments;

    private TextScope(string[] instruments, bool isComplete)
    {
        this.instruments = instruments;
        IsComplete = isComplete;
    }

    /// <summary>Gets whether every instrument was submitted in full, so that a clause not found is a clause not there.</summary>
    public bool IsComplete { get; }

    /// <summary>Gets the instruments named; empty: all that were submitted.</summary>
    public IReadOnlyList<string> Instruments => instruments;

    public static TextScope Of(StateView view, string[] instruments)
    {
        if (view.State.IsDraft)
        {
            instruments = [];
        }

        var complete = instruments.Length > 0 || view.State.Instruments.Count > 0;
        foreach (var id in instruments)
        {
            complete &= view.Instrument(id) is { IsComplete: true };
        }

        if (instruments.Length == 0)
        {
            for (var i = 0; i < view.State.Instruments.Count; i++)
            {
                var instrument = view.State.Instruments[i];
                complete &= instrument.IsComplete && view.Instrument(instrument.Id) is not null;
            }
        }

        return new TextScope(instruments, complete);
    }

    public bool Contains(string? instrument) => instruments.Length == 0 || Array.IndexOf(instruments, instrument) >= 0;
}

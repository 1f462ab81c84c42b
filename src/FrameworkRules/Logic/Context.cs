namespace FrameworkRules;

/// <summary>Carries everything a judgement depends on besides the subject.</summary>
internal readonly struct Context(StateView view, ParameterValues parameters, TextScope texts, string? party, INodeVerdicts? verdicts = null)
{
    /// <summary>Gets the context in which a requirement is described rather than judged: no parameter has a value, and there is nothing to look at.</summary>
    public static Context OfNoState { get; } = new(null!, new ParameterValues([]), TextScope.OfNoState, party: null);

    public StateView View { get; } = view;

    public ParameterValues Parameters { get; } = parameters;

    public TextScope Texts { get; } = texts;

    public string? Party { get; } = party;

    /// <summary>Gets the verdicts of the nodes that look at several subjects, where a rule has worked them out; <see langword="null"/>: the nodes look for themselves.</summary>
    public INodeVerdicts? Verdicts { get; } = verdicts;

    /// <summary>Gets whether a requirement is described rather than judged.</summary>
    public bool IsOfNoState => View is null;

    public DateTimeOffset AsOf => View.AsOf;

    /// <summary>Gets the local time in which days are shown.</summary>
    public LocalDays Days => View?.Days ?? LocalDays.Utc;

    /// <summary>Returns the one form in which a name is compared.</summary>
    public string NameOf(NameOf of, string name) => View.Index.Names.Resolve(of, name).Name;

    /// <summary>Gets whether the state casts roles, so that what is required is shown by the names in it.</summary>
    public bool IsCast => View is not null && !View.Index.Voices.Cast.IsEmpty;

    /// <summary>Returns what is shown for a name of the framework.</summary>
    public string ShowName(string name) => IsCast ? View.Index.Voices.Cast.Show(name) : name;

    public Context For(string? ofParty) => new(View, Parameters, Texts, ofParty, Verdicts);

    /// <summary>Narrows the context to one text.</summary>
    public Context In(TextScope text) => new(View, Parameters, text, Party);

    public Context With(INodeVerdicts known) => new(View, Parameters, Texts, Party, known);

    public Context On(StateView other) => new(other, Parameters, Texts, Party);
}

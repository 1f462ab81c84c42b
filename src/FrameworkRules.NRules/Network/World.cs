namespace FrameworkRules.NRules;

/// <summary>What the facts of one session have in common: the instant judged, and what the finding rules have concluded.</summary>
internal sealed class World
{
    private readonly Context[] contexts;
    private readonly Conclusion?[] conclusions;
    private readonly HashSet<int> concluded = [];

    public World(NetworkPlan plan, StateView view)
    {
        Plan = plan;
        contexts = new Context[plan.Entries.Length];
        conclusions = new Conclusion?[plan.Entries.Length];
        Entries = [.. plan.Entries.Select(entry => new EntryFact(this, entry))];
        View = view;
        MoveTo(view);
    }

    public NetworkPlan Plan { get; }

    public StateView View { get; private set; }

    public EntryFact[] Entries { get; }

    /// <summary>Gets or sets how many judgements of single subjects were made.</summary>
    public long Judged { get; set; }

    /// <summary>Gets or sets what makes the finding of a conclusion.</summary>
    public required Func<Conclusion, Finding> MakeFinding { get; init; }

    public Context ContextOf(EntryPlan entry) => contexts[entry.Position];

    /// <summary>Goes to another instant; whatever depends on it must be updated by the caller.</summary>
    public void MoveTo(StateView view)
    {
        View = view;
        var context = Plan.Framework.ContextOf(view);
        for (var i = 0; i < contexts.Length; i++)
        {
            contexts[i] = context.For(Plan.Entries[i].Entry.Party);
        }
    }

    public Finding Conclude(Conclusion conclusion)
    {
        conclusions[conclusion.Entry.Position] = conclusion;
        concluded.Add(conclusion.Entry.Position);
        return conclusion.Finding = MakeFinding(conclusion);
    }

    /// <summary>Returns what was concluded of a precondition.</summary>
    /// <exception cref="InvalidOperationException">No rule has concluded anything.</exception>
    public Conclusion ConclusionOf(EntryPlan entry) =>
        conclusions[entry.Position]
        ?? throw new InvalidOperationException(
            $"The evaluation of {Plan.Framework.Id} is incomplete: no rule has made a finding of {entry.Entry.Key}."
        );

    /// <summary>Returns, in order, which preconditions were concluded anew since the last call.</summary>
    public IReadOnlyList<EntryPlan> TakeConcluded()
    {
        EntryPlan[] taken = [.. concluded.Order().Select(position => Plan.Entries[position])];
        concluded.Clear();
        return taken;
    }
}

/// <summary>What a finding rule has concluded of one precondition.</summary>
internal sealed class Conclusion
{
    public required EntryPlan Entry { get; init; }

    public required World World { get; init; }

    public Verdict Verdict { get; init; }

    /// <summary>Gets what the precondition's code threw, or <see langword="null"/>.</summary>
    public Exception? Fault { get; init; }

    /// <summary>Gets the date of the duty, moved by agreed extensions, or <see langword="null"/>.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Gets or sets the finding that was made when this was concluded.</summary>
    public Finding? Finding { get; set; }

    public Outcome Outcome => Fault is null ? Verdict.Outcome : Outcome.Faulted;

    /// <summary>Returns how the finding stands to its date at an instant.</summary>
    public Timing TimingAt(DateTimeOffset asOf, Outcome outcome) =>
        Due is { } due && outcome != Outcome.NotApplicable ? Deadlines.Of(Entry.DeadlineSet, due, outcome, asOf) : Timing.None;
}

namespace FrameworkRules.NRules;

/// <summary>A fact of the network.</summary>
public abstract class NetworkFact
{
    private protected NetworkFact() { }
}

/// <summary>A fact of the network: one subject with the claims that hold of it now. Rules of a host may match it.</summary>
/// <remarks>The session updates the same object when the claims change; read it in conditions and actions, and keep none of it.</remarks>
public sealed class SubjectFact : NetworkFact
{
    private readonly object?[] results;

    internal SubjectFact(World world, in Subject subject)
    {
        World = world;
        Subject = subject;
        Kind = subject.Kind;
        Id = subject.Id;
        results = new object?[world.Plan.SlotsOf(Kind)];
    }

    /// <summary>Gets the kind of the subject.</summary>
    public Kind Kind { get; }

    /// <summary>Gets what names the subject among those of its kind.</summary>
    public string Id { get; }

    /// <summary>Gets the subject with the claims that hold.</summary>
    public Subject Subject { get; private set; }

    internal World World { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Kind.Name} {Id}";

    /// <summary>Takes what holds now, and forgets what was judged before.</summary>
    internal void Refresh(in Subject subject)
    {
        Subject = subject;
        Array.Clear(results);
    }

    /// <summary>Returns what a list makes of the subject, judged at most once for each refresh.</summary>
    internal object ResultFor(ListPlan plan) => results[plan.Slot] ??= plan.Judge(this);
}
